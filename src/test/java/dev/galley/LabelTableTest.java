package dev.galley;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.problem.Section;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which lines are text at once, and which are left to a closer look: almost all, and every label. */
class LabelTableTest {

    private static final LabelTable STANDARD = new LabelTable(DumpFormat.STANDARD);

    private static byte[] bytes(String line) {
        return line.getBytes(StandardCharsets.UTF_8);
    }

    private static boolean isSurelyText(String line) {
        return STANDARD.isSurelyText(bytes(line), 0, bytes(line).length);
    }

    private static LabelTable withCategory(String label) {
        return new LabelTable(DumpFormat.STANDARD.withLabel(Section.CATEGORY, label));
    }

    @Test
    void fewBytesOpenALabel() {
        for (char c : "CcDd#*_".toCharArray()) {
            assertThat(STANDARD.mayOpen((byte) c)).isTrue();
            assertThat(new Labels(STANDARD).mayOpen((byte) c)).isTrue();
        }
        for (char c : "AaBbEe019.-:(< ".toCharArray()) {
            assertThat(STANDARD.mayOpen((byte) c)).isFalse();
            assertThat(new Labels(STANDARD).mayOpen((byte) c)).isFalse();
        }
    }

    static Stream<String> text() {
        return Stream.of(
                "Dogs came to the harbour.",
                "Date Createdabcdef",
                "D" + "1".repeat(64),
                "C" + "x".repeat(63) + ": more");
    }

    @ParameterizedTest
    @MethodSource("text")
    void mostTextIsTextAtOnce(String line) {
        assertThat(isSurelyText(line)).isTrue();
    }

    static Stream<String> other() {
        return Stream.of(
                "Date Createdabcde",
                "### Date *Created* 1234 - 5678",
                "D" + "1".repeat(63),
                "Dogs came to the harbour: all",
                "Category: dogs that came to the harbour");
    }

    @ParameterizedTest
    @MethodSource("other")
    void whatMayBeALabelIsLookedAt(String line) {
        assertThat(isSurelyText(line)).isFalse();
    }

    @Test
    void noLineWithManyLettersIsSimilarToALabel() {
        assertThat(STANDARD.hasManyLetters(bytes("by Date Created: vwxyz!"), 3, 23))
                .isFalse();
        assertThat(STANDARD.hasManyLetters(bytes("by Date Created: uvwxyz!"), 3, 24))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kategorie der Seit", "Topics"})
    void noItemIsSimilarToAShortLabel(String label) {
        byte[] item = bytes("- 1. " + label.substring(5));

        assertThat(withCategory(label).areWords).isTrue();
        assertThat(new Labels(withCategory(label)).isMisspelt(Section.CATEGORY, item, 0, item.length))
                .isFalse();
    }

    @Test
    void anItemMayBeSimilarToALongLabel() {
        byte[] item = bytes("- 1. orie der Seite");

        assertThat(withCategory("Kategorie der Seite").areWords).isFalse();
        assertThat(new Labels(withCategory("Kategorie der Seite")).isMisspelt(Section.CATEGORY, item, 0, item.length))
                .isTrue();
    }

    @Test
    void aLabelThatStartsWithNoLetterIsNoWord() {
        assertThat(withCategory("1st topics").areWords).isFalse();
        assertThat(new LabelTable(DumpFormat.STANDARD.withLabel(Section.DESCRIPTION, "1st text")).areWords)
                .isFalse();
    }

    @Test
    void titlesHaveALabelIfTheFormatSaysSo() {
        assertThat(new Labels(STANDARD).hasTitles()).isFalse();
        assertThat(new Labels(new LabelTable(DumpFormat.STANDARD.withLabel(Section.TITLE, "Headline"))).hasTitles())
                .isTrue();
    }

    @Test
    void aTagIsAskedForBeforeItsLettersAreCounted() {
        assertThat(WrappedLabel.hasTag(bytes("<b>Category</b>"), 0, 15)).isTrue();
        assertThat(WrappedLabel.hasTag(bytes("\u001B[1mCategory"), 0, 12)).isTrue();
        assertThat(WrappedLabel.hasTag(bytes("Category>"), 0, 9)).isFalse();
        assertThat(WrappedLabel.hasTag(bytes("Category<"), 0, 8)).isFalse();
    }
}
