package dev.galley;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The table of lines keeps apart what it is told of each, however lines are added, split and removed. */
class LinesTest {

    /** More than there is room for at first. */
    private static final int COUNT = 150;

    private static Lines table() {
        Lines lines = new Lines();
        for (int i = 0; i < COUNT; i++) {
            lines.add(100 * i, 100 * i + 1, 100 * i + 50, i % 2, 1000 + i);
        }
        return lines;
    }

    private static List<String> content(Lines lines) {
        return IntStream.range(0, lines.size())
                .mapToObj(i -> "%d-%d-%d flags %d line %d column %d"
                        .formatted(
                                lines.begin(i),
                                lines.start(i),
                                lines.end(i),
                                lines.flags(i),
                                lines.number(i),
                                lines.columnsBefore(i)))
                .toList();
    }

    private static String row(int i, int columns) {
        return "%d-%d-%d flags %d line %d column %d"
                .formatted(100 * i, 100 * i + 1, 100 * i + 50, i % 2, 1000 + i, columns);
    }

    @Test
    void aLineIsWhatWasAdded() {
        assertThat(content(table()))
                .isEqualTo(IntStream.range(0, COUNT).mapToObj(i -> row(i, 0)).toList());
    }

    @Test
    void theOthersStayWhenOneIsRemoved() {
        Lines lines = table();
        lines.setColumnsBefore(3, 30);
        lines.setColumnsBefore(5, 50);
        lines.setColumnsBefore(COUNT - 1, 70);

        lines.remove(4);
        lines.remove(lines.size() - 1);
        lines.add(1, 2, 3, 1, 4);

        assertThat(lines.size()).isEqualTo(COUNT - 1);
        assertThat(content(lines)).containsSequence(row(2, 0), row(3, 30), row(5, 50), row(6, 0));
        assertThat(content(lines).get(COUNT - 2)).isEqualTo("1-2-3 flags 1 line 4 column 0");
    }

    @Test
    void theOthersStayWhenTheFirstAreRemoved() {
        Lines lines = table();
        lines.setColumnsBefore(2, 20);
        lines.setColumnsBefore(5, 50);

        lines.removeFirst(3, 9);

        assertThat(lines.size()).isEqualTo(COUNT - 3);
        assertThat(content(lines)).startsWith(row(3, 9), row(4, 0), row(5, 50), row(6, 0));

        lines.removeFirst(1, 0);
        assertThat(content(lines)).startsWith(row(4, 0), row(5, 50));

        lines.clear();
        assertThat(lines.size()).isZero();
        lines.add(1, 2, 3, 1, 4);
        assertThat(content(lines)).containsExactly("1-2-3 flags 1 line 4 column 0");
    }

    @Test
    void linesMoveFromOneOfThemOn() {
        Lines lines = table();

        lines.shiftFrom(2, 10);

        assertThat(content(lines)).startsWith(row(0, 0), row(1, 0), "190-191-240 flags 0 line 1002 column 0");
        assertThat(lines.end(COUNT - 1)).isEqualTo(100 * (COUNT - 1) + 40);
        lines.shift(-10);
        assertThat(lines.begin(0)).isEqualTo(10);
        assertThat(lines.begin(2)).isEqualTo(200);
    }

    @Test
    void aFlagIsLookedForAsLongAsSomeLineHasIt() {
        Lines lines = new Lines();
        lines.add(0, 0, 1, Lines.CONTROL, 1);
        lines.add(2, 2, 3, Lines.NON_ASCII, 2);

        assertThat(lines.mayHave(Lines.CONTROL)).isTrue();
        assertThat(lines.mayHave(Lines.PADDED)).isFalse();
        lines.removeFirst(1, 0);
        assertThat(lines.mayHave(Lines.CONTROL)).isFalse();
        assertThat(lines.mayHave(Lines.NON_ASCII)).isTrue();
    }

    @Test
    void theLineBreaksOfARangeAreThoseWithinIt() {
        Lines lines = new Lines();
        lines.add(0, 0, 1, Lines.breakFlag(Lines.LF, Lines.CR), 1);
        lines.add(2, 2, 3, Lines.breakFlag(Lines.CRLF, Lines.LF), 2);
        lines.add(5, 5, 6, Lines.breakFlag(Lines.CR, 0), 3);

        assertThat(lines.breaks(0, 1)).isZero();
        assertThat(lines.breaks(0, 2)).isEqualTo(Lines.LF);
        assertThat(lines.breaks(1, 3)).isEqualTo(Lines.CRLF);
        assertThat(lines.breaks(0, 3)).isEqualTo(Lines.LF | Lines.CRLF);
        assertThat(lines.lineBreak()).isEqualTo("\n");
        lines.removeFirst(1, 0);
        assertThat(lines.lineBreak()).isEqualTo("\r\n");
        lines.removeFirst(1, 0);
        assertThat(lines.lineBreak()).isEqualTo("\r");
    }

    @Test
    void aPlaceIsInTheLineThatBeginsBeforeIt() {
        Lines lines = table();

        assertThat(lines.lineAt(0)).isZero();
        assertThat(lines.lineAt(99)).isZero();
        assertThat(lines.lineAt(100)).isEqualTo(1);
        assertThat(lines.lineAt(777)).isEqualTo(7);
        assertThat(lines.lineAt(1_000_000)).isEqualTo(COUNT - 1);
    }

    @Test
    void theRestOfALineIsALineThatIsGluedToIt() {
        Lines lines = new Lines();
        lines.add(10, 12, 40, Lines.NON_ASCII | Lines.AFTER_BLANK | Lines.AFTER_GAP, 7);

        lines.splitLast(22, 25);

        int glued = Lines.NON_ASCII | Lines.GLUED | Lines.PADDED;
        assertThat(content(lines))
                .containsExactly(
                        "10-12-22 flags %d line 7 column 0"
                                .formatted(Lines.NON_ASCII | Lines.AFTER_BLANK | Lines.AFTER_GAP),
                        "22-25-40 flags %d line 7 column 0".formatted(glued));
    }
}
