package dev.galley;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The table keeps paragraphs in order however many there are, and none once they were taken. */
class ParagraphTableTest {

    private static ParagraphTable table(int size) {
        ParagraphTable table = new ParagraphTable();
        for (int p = 0; p < size; p++) {
            table.add("Paragraph " + p, 2 * p, 2 * p + 1);
        }
        return table;
    }

    private static String[] paragraphs(IntStream numbers) {
        return numbers.mapToObj(p -> "Paragraph " + p).toArray(String[]::new);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 31, 32, 33, 64, 65, 200})
    void allAreTakenInOrder(int size) {
        ParagraphTable table = table(size);

        assertThat(table.size()).isEqualTo(size);
        assertThat(table.first(size - 1)).isEqualTo(2 * size - 2);
        assertThat(table.last(size - 1)).isEqualTo(2 * size - 1);
        assertThat(table.take(size, -1)).containsExactly(paragraphs(IntStream.range(0, size)));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 15, 30, 31})
    void theBylineIsNotTakenWithThem(int byline) {
        String[] others = paragraphs(IntStream.range(0, 32).filter(p -> p != byline));

        assertThat(table(32).take(31, byline)).containsExactly(others);
    }

    @Test
    void nothingIsKeptOfWhatWasTaken() {
        ParagraphTable table = table(3);
        table.removeLast();
        table.take(1, -1);

        assertThat(table.size()).isZero();
        assertThat(table.text(0)).isNull();
        assertThat(table.text(1)).isNull();
    }
}
