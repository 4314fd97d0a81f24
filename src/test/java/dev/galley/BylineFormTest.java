package dev.galley;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which lines are worth a closer look because a byline begins so; and how long one may be. */
class BylineFormTest {

    private static final BylineForm STANDARD = new BylineForm(List.of("by"));
    private static final BylineForm GERMAN = new BylineForm(List.of("von", "bei"));

    /** The place after the word of a byline in a line, which stands behind three bytes. */
    private static int wordEnd(BylineForm form, String line) {
        byte[] bytes = ("by " + line).getBytes(StandardCharsets.UTF_8);
        return form.wordEnd(bytes, 3, bytes.length) - 3;
    }

    private static boolean opens(BylineForm form, String line) {
        byte[] bytes = ("by " + line).getBytes(StandardCharsets.UTF_8);
        return form.opens(bytes, 3, bytes.length);
    }

    private static boolean isLine(String line) {
        return STANDARD.isLine(line.getBytes(StandardCharsets.UTF_8), 0, line.length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"by", "By", "BY", "by Ann", "bY: Ann", "by\u00E4", "by~", "by{", "by@"})
    void aWholeWordOpensAByline(String line) {
        assertThat(opens(STANDARD, line)).isTrue();
        assertThat(wordEnd(STANDARD, line)).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"b", "y", "ba", "yb", "bye", "byZ", "by0", "by9", "xy Ann", "bx Ann", "\u0002Y"})
    void anotherWordDoesNot(String line) {
        assertThat(opens(STANDARD, line)).isFalse();
        assertThat(wordEnd(STANDARD, line)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"von", "VON Ann", "bei Ann", "Bei:"})
    void aFormatHasItsOwnWords(String line) {
        assertThat(opens(GERMAN, line)).isTrue();
        assertThat(wordEnd(GERMAN, line)).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"vo", "vom Ann", "vonAnn", "von1", "by Ann", "beim"})
    void othersAreNotAmongThem(String line) {
        assertThat(opens(GERMAN, line)).isFalse();
        assertThat(wordEnd(GERMAN, line)).isZero();
    }

    @Test
    void onlyOneWordIsTheStandard() {
        assertThat(STANDARD.isStandard()).isTrue();
        assertThat(new BylineForm(List.of("BY")).isStandard()).isTrue();
        assertThat(new BylineForm(List.of("by", "von")).isStandard()).isFalse();
        assertThat(new BylineForm(List.of("by", "von")).hasBy()).isTrue();
        assertThat(GERMAN.isStandard()).isFalse();
        assertThat(GERMAN.hasBy()).isFalse();
        assertThat(new BylineForm(List.of("bx", "xy")).hasBy()).isFalse();
    }

    @Test
    void aNameMayBeOneLetter() {
        assertThat(STANDARD.of("by A")).isEqualTo("A");
        assertThat(STANDARD.of("by ")).isNull();
    }

    @Test
    void aLineOfMoreThan1024BytesIsProse() {
        assertThat(isLine("by A" + "n".repeat(1020))).isTrue();
        assertThat(isLine("by A" + "n".repeat(1021))).isFalse();
        assertThat(isLine("by an author")).isFalse();
    }
}
