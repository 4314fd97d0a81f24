package dev.galley;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The mark of a list item ends with its line, wherever that stands. */
class ListMarkTest {

    @ParameterizedTest
    @ValueSource(strings = {"(1|)", "[1|]", "1|.", "1|)", "1|:", "1 |.", "1|", "(1|", "[1|"})
    void whatStandsBehindTheLineClosesNoNumber(String text) {
        byte[] bytes = text.replace("|", "").getBytes(StandardCharsets.UTF_8);
        int end = text.indexOf('|');

        assertThat(ListMark.of(bytes, 0, end).hasNumber()).isFalse();
        assertThat(ListMark.opens(bytes, 0, end)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"(1)|1", "[1]|1", "1.|1", "1)|1", "1:|1", "#1|1", "1.)|1", "1.|)"})
    void norDoesItOpenOne(String text) {
        byte[] bytes = text.replace("|", "").getBytes(StandardCharsets.UTF_8);
        int end = text.indexOf('|');

        assertThat(ListMark.of(bytes, 0, end).value()).isEqualTo(1);
        assertThat(ListMark.of(bytes, 0, end).nameStart()).isEqualTo(end);
    }
}
