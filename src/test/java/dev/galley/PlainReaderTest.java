package dev.galley;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.laws.Dump;
import dev.galley.problem.Section;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which articles take the short way. That it gives the same as the long one is for others to say: this is about speed. */
class PlainReaderTest {

    private static final String TITLE = "Harbour opens\n";
    private static final String DESCRIPTION = "\nDescription\n\nShips came in.\n";
    private static final String CATEGORY = "\nCategory\n\n- 1. Ports\n";
    private static final String DATE = "\nDate Created\n\n09/26/2022\n";

    private static boolean isReadInOnePass(String text, DumpFormat format) {
        byte[] dump = Dump.of(text).bytes();
        PlainReader reader = new PlainReader(Source.utf8(dump, dump.length), new LabelTable(format), Part.whole());
        ParseResult result = reader.read(0, 1, 0, 0);
        if (result != null) {
            assertThat(result.problems()).isEmpty();
            assertThat(reader.following()).isEqualTo((int) result.extent().end());
        }
        return result != null;
    }

    private static String titled(String title) {
        return title + "\n" + DESCRIPTION + CATEGORY + DATE;
    }

    private static String described(String... paragraphs) {
        return TITLE + "\nDescription\n\n" + String.join("\n\n", paragraphs) + "\n" + CATEGORY + DATE;
    }

    private static String listed(String... items) {
        return TITLE + DESCRIPTION + "\nCategory\n\n" + String.join("\n", items) + "\n" + DATE;
    }

    private static String dated(String date) {
        return TITLE + DESCRIPTION + CATEGORY + "\nDate Created\n\n" + date;
    }

    private static String[] items(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> "- " + i + ". Port " + i)
                .toArray(String[]::new);
    }

    private static String[] paragraphs(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> "Paragraph " + i + ".")
                .toArray(String[]::new);
    }

    static Stream<String> plain() {
        String article = titled("Harbour opens");
        return Stream.of(
                article,
                "\n\n" + article + "\n\n",
                article.strip(),
                article.replace("\n\n", "\n"),
                article.replace("\n\n", "\n\n\n\n"),
                article + "\n" + article,
                article.replace("\n", "\r\n"),
                ("\n\n" + article + "\n" + article + "\n").replace("\n", "\r\n"),
                described("One line,\nand another.").replace("\n", "\r\n"),
                described("Ships came in.", "by Ann Author")
                        .replace("\n", "\r\n")
                        .strip(),
                article + "\n" + titled("Category theory for all sailors of the north"),
                article + "\n" + titled("\u65E5\u672C"),
                titled("Category theory for all sailors of the north"),
                titled("100 boats"),
                titled("\u201CBoats\u201D \u2013 \u00E9t\u00E9"),
                titled("A\ttitle"),
                titled("a"),
                described("One line,\nand another."),
                described("\u201CCategory\u201D", "\u2013 Date Created."),
                described("Date Created by nobody, nowhere, and at no time that I know of.", "More."),
                described("Ships came in.", "by Ann Author"),
                described("Ships came in.", "by Ann Author and Bj\u00F6rn \u00C5s"),
                described("by", "More ships came in."),
                described(paragraphs(12)),
                described(paragraphs(13)),
                described(paragraphs(60)),
                described("-----", "More."),
                listed(items(2)),
                listed(items(3)),
                listed(items(4)),
                listed(items(5)),
                listed(items(16)),
                listed("- 0. Ports"),
                listed("- 10. Ports"),
                listed("- 999999999. Ports"),
                listed("- 1. P"),
                listed("- 1. \u00C4"),
                listed("- 1. Sea-Ports"),
                listed("- 1. x" + "-x".repeat(63)),
                dated("01/01/1900\n"),
                dated("12/31/2100"));
    }

    @ParameterizedTest
    @MethodSource("plain")
    void aPlainArticleIsReadInOnePass(String dump) {
        assertThat(isReadInOnePass(dump, DumpFormat.STANDARD)).isTrue();
    }

    static Stream<String> notPlain() {
        String article = titled("Harbour opens");
        return Stream.of(
                "",
                "\n",
                "Harbour opens",
                TITLE + DESCRIPTION,
                TITLE + DESCRIPTION + CATEGORY,
                TITLE + DESCRIPTION + CATEGORY + "\nDate Created\n",
                article.replace("\n", "\r"),
                article.replaceFirst("\n", "\r\n"),
                article.replace("\n", "\r\n") + "\n",
                article.replace("\n", "\r\n").replace("2022\r\n", "2022\n"),
                article.replace("\n", "\r\n").replace("2022\r\n", "2022\r"),
                article.replace("Category\n", "Category\r\n"),
                article.replace("Harbour opens\n", "Harbour opens\r\r\n"),
                article.replace("opens", "\ropens"),
                article + "\nMore.",
                article + "More.\n\nDescription\n",
                article + "\n-----\n\nDescription\n",
                article + "\nCategory\n\nDescription\n",
                article + "\nMore.\n\nCategory\n",
                titled("Category"),
                titled("-----"),
                titled("\\Category"),
                titled("A title "),
                titled(" A title"),
                titled("\u00A0A title"),
                titled("A title\u00A0"),
                titled("A\u202E title"),
                titled("09/26/2022"),
                titled("x".repeat(4097)),
                described("Category:", "More."),
                described("\\Category", "More."),
                described("A \u200B paragraph."),
                described("A paragraph. "),
                described("by Ann Author", "More."),
                described("by Ann Author"),
                described("Ships came in.", "by Ann Author, staff writer"),
                described("Ships came in.\nby Ann Author"),
                described("Ships came in.", "written by Ann Author"),
                TITLE + "\nDescription\n-----\n\nShips came in.\n" + CATEGORY + DATE,
                TITLE + "\nDescription\n" + CATEGORY + DATE,
                listed(items(17)),
                listed("- 1. Ports", "- 1. Ships"),
                listed("- 1. Ports", "- 2. ports"),
                listed("- 01. Ports"),
                listed("- 00. Ports"),
                listed("- 1234567890. Ports"),
                listed("-1. Ports"),
                listed("- 1 Ports"),
                listed("- 1.Ports"),
                listed("- 1) Ports"),
                listed("- Ports"),
                listed("-  1. Ports"),
                listed("- 1.  Ports"),
                listed("- 1. \\- Ports"),
                listed("- 1. x" + "-x".repeat(64)),
                listed("- 1. " + "x".repeat(1025)),
                listed("* 1. Ports"),
                listed("Ports"),
                dated("9/26/2022\n"),
                dated("09/26/2022 \n"),
                dated("02/30/2022\n"),
                dated("12/31/1899\n"),
                dated("01/01/2101\n"));
    }

    @ParameterizedTest
    @MethodSource("notPlain")
    void anotherIsNot(String dump) {
        assertThat(isReadInOnePass(dump, DumpFormat.STANDARD)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Harbour",
                "Description",
                "Ships",
                "More",
                "by Ann",
                "Category",
                "- 1.",
                "- 2.",
                "Date Created",
                "09/26/2022"
            })
    void whatAGapTooLargeForATilePrecedesIsNot(String below) {
        String dump = TITLE + "\nDescription\n\nShips came in.\n\nMore came.\n\nby Ann Author\n\nCategory\n\n"
                + "- 1. Ports\n- 2. Ships\n" + DATE;
        String gap = "\n".repeat(Tiles.MAX_GAP + 1);

        assertThat(isReadInOnePass(dump.replace(below, gap + below), DumpFormat.STANDARD))
                .isFalse();
    }

    @Test
    void linesThatEndWithCrlfAreJoinedByLineFeeds() {
        byte[] dump = Dump.of(described("One line,\nand \u00E9t\u00E9.").replace("\n", "\r\n"))
                .bytes();
        PlainReader reader =
                new PlainReader(Source.utf8(dump, dump.length), new LabelTable(DumpFormat.STANDARD), Part.whole());
        ParseResult result = reader.read(0, 1, 0, 0);

        assertThat(result).isNotNull();
        assertThat(result.orElseThrow().description().paragraphs()).containsExactly("One line,\nand \u00E9t\u00E9.");
        assertThat(reader.followingLine()).isEqualTo(15);
    }

    @Test
    void labelsNeedNotBeInAscii() {
        DumpFormat format = DumpFormat.STANDARD.withLabel(Section.CATEGORY, "Cat\u00E9gorie");
        String dump = titled("\u00C9t\u00E9") + "\n" + titled("Hiver");

        assertThat(isReadInOnePass(dump.replace("Category", "Cat\u00E9gorie").replace("Ports", "\u00CEles"), format))
                .isTrue();
    }

    static Stream<DumpFormat> limited() {
        return Stream.of(
                DumpFormat.STANDARD.withLimit(Limit.TITLE, 12),
                DumpFormat.STANDARD.withLimit(Limit.PARAGRAPH, 13),
                DumpFormat.STANDARD.withLimit(Limit.PARAGRAPHS, 1),
                DumpFormat.STANDARD.withLimit(Limit.BYLINE, 12),
                DumpFormat.STANDARD.withLimit(Limit.CATEGORIES, 1),
                DumpFormat.STANDARD.withLimit(Limit.CATEGORY_NAME, 4),
                DumpFormat.STANDARD.withYears(2023, 2023),
                DumpFormat.STANDARD.withYears(2021, 2021),
                DumpFormat.STANDARD.withDateOrder(DateOrder.DAY_FIRST),
                DumpFormat.STANDARD.withDateSeparators("-"));
    }

    @ParameterizedTest
    @MethodSource("limited")
    void whatIsBeyondALimitIsNot(DumpFormat format) {
        String dump = TITLE + "\nDescription\n\nShips came in.\n\nMore came.\n\nby Ann Author\n\nCategory\n\n"
                + "- 1. Ports\n- 2. Ships\n" + DATE;

        assertThat(isReadInOnePass(dump, DumpFormat.STANDARD)).isTrue();
        assertThat(isReadInOnePass(dump, format)).isFalse();
    }
}
