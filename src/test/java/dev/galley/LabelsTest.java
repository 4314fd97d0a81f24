package dev.galley;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.problem.Section;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Which lines are labels, almost labels, or labels with their values; each line alone, so that nothing beside it is looked at. */
class LabelsTest {

    private static final LabelTable TABLE = new LabelTable(DumpFormat.STANDARD);

    private final Labels labels = new Labels(TABLE);

    private static byte[] bytes(String line) {
        return line.getBytes(StandardCharsets.UTF_8);
    }

    /** A line of so many bytes with a label behind a mark and spaces. */
    private static String wide(int length, String label) {
        return "#" + " ".repeat(length - 1 - label.length()) + label;
    }

    private boolean isMisspelt(Section section, String line) {
        return labels.isMisspelt(section, bytes(line), 0, bytes(line).length);
    }

    private boolean isCutShort(String line) {
        return labels.isCutShort(Section.CATEGORY, bytes(line), 0, bytes(line).length);
    }

    static Stream<String> decorated() {
        return Stream.of(
                "category",
                "###### ***Category***: ######",
                "**Category:**",
                "# \u200B Category",
                "#\u00A0*Category*",
                "#\t*Category*",
                "# *Category*\u00A0#",
                wide(64, "Category"));
    }

    @ParameterizedTest
    @MethodSource("decorated")
    void isALabelWithMarksAroundIt(String line) {
        assertThat(labels.match(bytes(line), 0, bytes(line).length))
                .isEqualTo(Lines.label(Section.CATEGORY, Lines.VARIANT));
    }

    static Stream<String> text() {
        return Stream.of(
                "***Category****",
                "####### Category",
                "Category::",
                "#",
                "*",
                "**",
                "######",
                "########",
                "***",
                "C",
                "Dogs",
                "Description of a harbour",
                wide(65, "Category"));
    }

    @ParameterizedTest
    @MethodSource("text")
    void isText(String line) {
        assertThat(labels.match(bytes(line), 0, bytes(line).length)).isEqualTo(Lines.TEXT);
    }

    static Stream<String> almost() {
        return Stream.of(
                "Catagory",
                "Categoxxxxxx",
                "2. Category",
                "[Category]",
                "<b>Category</b>",
                "<strong>Category</strong>",
                wide(64, "Catagory"));
    }

    @ParameterizedTest
    @MethodSource("almost")
    void isAlmostALabel(String line) {
        assertThat(isMisspelt(Section.CATEGORY, line)).isTrue();
        assertThat(isMisspelt(Section.DATE, line)).isFalse();
    }

    @Test
    void whatATerminalPrintsInColourIsALabel() {
        assertThat(isMisspelt(Section.DATE, "\u001B[1mDate Created\u001B[0m")).isTrue();
        assertThat(isMisspelt(
                        Section.DATE,
                        "\u001B[1m\u001B[3m\u001B[4m\u001B[7m\u001B[31m\u001B[1;31mDate Created\u001B[0m"))
                .isTrue();
    }

    static Stream<String> notEvenAlmost() {
        return Stream.of(
                "Categoxxxxxxx",
                "Categxxxxxxx",
                "Categ",
                "- 2. Category",
                "Category<abc <de>",
                "Category<abcdefgh",
                "Category of things",
                "\\Catagory",
                "1".repeat(64),
                wide(65, "Catagory"));
    }

    @ParameterizedTest
    @MethodSource("notEvenAlmost")
    void isNotEvenAlmostALabel(String line) {
        assertThat(isMisspelt(Section.CATEGORY, line)).isFalse();
    }

    @Test
    void aLabelThatIsNotAsciiMayBeMisspelt() {
        Labels french = new Labels(new LabelTable(DumpFormat.STANDARD.withLabel(Section.CATEGORY, "Cat\u00E9gorie")));
        byte[] almost = bytes("Cat\u00E9gre");
        byte[] other = bytes("Cat\u00E9re");

        assertThat(french.isMisspelt(Section.CATEGORY, almost, 0, almost.length))
                .isTrue();
        assertThat(french.isMisspelt(Section.CATEGORY, other, 0, other.length)).isFalse();
    }

    @Test
    void nothingIsLeftOfTheLineBefore() {
        assertThat(isMisspelt(Section.CATEGORY, "Categoryyyyy")).isTrue();
        assertThat(isMisspelt(Section.CATEGORY, "Categ")).isFalse();
    }

    @Test
    void theStartOfALabelIsOneThatWasCutShort() {
        assertThat(isCutShort("Cat")).isTrue();
        assertThat(isCutShort(wide(64, "Catego"))).isTrue();
        assertThat(isCutShort("Ca")).isFalse();
        assertThat(isCutShort("Dat")).isFalse();
        assertThat(isCutShort("Category")).isFalse();
        assertThat(isCutShort(wide(65, "Catego"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    Date Created 09/26/2022             | 13
                    Date Created: 09/26/2022            | 14
                    Date Created:September 26, 2022     | 13
                    `Date Created\tSeptember 26, 2022`  | 13
                    Dte Cretd:: 09/26/2022              | 12
                    Dat Creatd09/26/2022                | 10
                    Date CreatedSeptember 26, 2022      | -1
                    Category 09/26/2022                 | -1
                    Date Created soon                   | -1
                    09/26/2022                          | -1
                    : 09/26/2022                        | -1
                    """)
    void aDateStandsBehindItsLabel(String line, int place) {
        assertThat(labels.inlineDate(bytes(line), 0, bytes(line).length)).isEqualTo(place);
    }

    @Test
    void aNumberTooLongForADateIsNoneFromItsMiddleOn() {
        String line = "Date Created " + "1".repeat(66);

        assertThat(labels.inlineDate(bytes(line), 0, line.length())).isEqualTo(-1);
    }

    static Stream<String> withAnItem() {
        return Stream.of(
                "Category - 1. Ports",
                "Category: - 1. Ports",
                "Category- 1. Ports",
                "Catagory: - 1. Ports",
                "Category" + " ".repeat(55) + "- 1. Ports");
    }

    @ParameterizedTest
    @MethodSource("withAnItem")
    void anItemStandsBehindItsLabel(String line) {
        assertThat(labels.inlineItem(bytes(line), 0, bytes(line).length)).isEqualTo(line.indexOf('-'));
    }

    static Stream<String> withoutAnItem() {
        return Stream.of(
                "Category - Ports",
                "Category - 1.",
                "Category: Ports",
                "Category",
                "Date Created - 1. Ports",
                "- 1. Ports",
                ": - 1. Ports",
                "Category" + " ".repeat(56) + "- 1. Ports");
    }

    @ParameterizedTest
    @MethodSource("withoutAnItem")
    void noItemStandsThere(String line) {
        assertThat(labels.inlineItem(bytes(line), 0, bytes(line).length)).isEqualTo(-1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    `Category: `  | true
                    **Category:** | true
                    Catagory:     | false
                    Date Created: | false
                    ::            | false
                    """)
    void whatIntroducesAValueIsALabelAsItIsSpelt(String line, boolean isLabel) {
        assertThat(labels.isInlineLabel(Section.CATEGORY, bytes(line), 0, line.length()))
                .isEqualTo(isLabel);
    }
}
