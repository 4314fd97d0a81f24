package dev.galley;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.laws.Dump;
import dev.galley.problem.Section;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
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
            assertThat(reader.followingLine()).isEqualTo(1 + lineFeeds(dump, reader.following()));
        }
        return result != null;
    }

    private static long lineFeeds(byte[] dump, int end) {
        return IntStream.range(0, end).filter(i -> dump[i] == '\n').count();
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
                (article + "\n\n").replace("\n", "\r\n"),
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
                TITLE + DESCRIPTION + "\nCategory\n\n- 1234",
                TITLE + DESCRIPTION + "\nCategory\n\n- 1234.",
                TITLE + DESCRIPTION + "\nCategory\n\n- 1. " + "x".repeat(64),
                TITLE + DESCRIPTION + CATEGORY + "\nDate Created\n",
                article.replace("\n", "\r"),
                article.replaceFirst("\n", "\r\n"),
                article.replace("\n", "\r\n") + "\n",
                article.replace("\n", "\r\n") + "\r",
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
                "\u00C9t\u00E9",
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
                described("Ships came in.", "by"),
                described("Ships came in.", "by!"),
                described("Ships came in.", "by\nAnn Author"),
                described("Ships came in.", "by Ann\nAuthor"),
                described("Ships came in.", "by").replace("\n", "\r\n"),
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
                listed("- . Ports"),
                listed("-  1. Ports"),
                listed("- 1.  Ports"),
                listed("- 1. \\- Ports"),
                listed("- 1. x" + "-x".repeat(64)),
                listed("- 1. " + "-".repeat(64)),
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

    private static final String USUAL = "\n\n" + TITLE
            + "\nDescription\n\nShips came in.\n\nMore came.\n\nby Ann Author\n\nCategory\n\n- 1. Ports\n- 2. Ships\n"
            + DATE;

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
        int place = USUAL.indexOf(below);
        String above = USUAL.substring(0, place).stripTrailing();
        String rest = USUAL.substring(place);

        assertThat(isReadInOnePass(above + "\n".repeat(Tiles.MAX_GAP) + rest, DumpFormat.STANDARD))
                .isTrue();
        assertThat(isReadInOnePass(above + "\n".repeat(Tiles.MAX_GAP + 1) + rest, DumpFormat.STANDARD))
                .isFalse();
    }

    @Test
    void whatIsTooLongForATileIsNot() {
        assertThat(isReadInOnePass(described("x".repeat(Tiles.MAX_LENGTH), "More."), DumpFormat.STANDARD))
                .isTrue();
        assertThat(isReadInOnePass(described("x".repeat(Tiles.MAX_LENGTH + 1), "More."), DumpFormat.STANDARD))
                .isFalse();
    }

    @Test
    void whatIsFarAboveALabelIsNoTitleOfAnArticleThatFollows() {
        String next = titled("Harbour opens") + "\nShips came in.\n";
        String label = DESCRIPTION.strip() + "\n";

        assertThat(isReadInOnePass(next + "\n".repeat(LineScanner.GAP) + label, DumpFormat.STANDARD))
                .isTrue();
        assertThat(isReadInOnePass(next + "\n".repeat(LineScanner.GAP + 1) + label, DumpFormat.STANDARD))
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

    /** What {@code USUAL} just meets. */
    static Stream<Arguments> limits() {
        return Stream.of(
                Arguments.of(Limit.TITLE, 13),
                Arguments.of(Limit.PARAGRAPH, 14),
                Arguments.of(Limit.PARAGRAPHS, 2),
                Arguments.of(Limit.BYLINE, 13),
                Arguments.of(Limit.CATEGORIES, 2),
                Arguments.of(Limit.CATEGORY_NAME, 5));
    }

    @ParameterizedTest
    @MethodSource("limits")
    void whatIsBeyondALimitIsNot(Limit limit, int value) {
        assertThat(isReadInOnePass(USUAL, DumpFormat.STANDARD.withLimit(limit, value)))
                .isTrue();
        assertThat(isReadInOnePass(USUAL, DumpFormat.STANDARD.withLimit(limit, value - 1)))
                .isFalse();
    }

    /** Each line counts for 64 bytes more, so that all that the long way would pass over is for the long way. */
    @Test
    void anArticleOfMoreThanHalfTheLimitIsNot() {
        DumpFormat format = DumpFormat.STANDARD.withLimit(Limit.ARTICLE, 1 << 16);
        String article = described("x");
        int size = article.length() - 1 + 64 * (int) (2 + article.lines().count());
        String paragraph = "x".repeat((1 << 15) - size);

        assertThat(isReadInOnePass("\n\n" + described("x" + paragraph), format)).isTrue();
        assertThat(isReadInOnePass("\n\n" + described("xx" + paragraph), format))
                .isFalse();
    }

    static Stream<DumpFormat> others() {
        return Stream.of(
                DumpFormat.STANDARD.withYears(2023, 2023),
                DumpFormat.STANDARD.withYears(2021, 2021),
                DumpFormat.STANDARD.withDateOrder(DateOrder.DAY_FIRST),
                DumpFormat.STANDARD.withDateSeparators("-"));
    }

    @ParameterizedTest
    @MethodSource("others")
    void whatIsAProblemInAnotherFormatIsNot(DumpFormat format) {
        assertThat(isReadInOnePass(USUAL, format)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void articlesInARowAreLookedAtOnce(String lineBreak) {
        List<String> titles =
                List.of("Harbour opens", "\u65E5\u672C", "Category theory for all sailors of the north", "a");
        String text =
                String.join("\n", titles.stream().map(PlainReaderTest::titled).toList());
        byte[] dump = Dump.of(text.replace("\n", lineBreak)).bytes();
        PlainReader reader = standard(Source.utf8(dump, dump.length));

        int place = 0;
        long line = 1;
        for (String title : titles) {
            ParseResult result = reader.read(place, line, 0, place);
            assertThat(result).isNotNull();
            assertThat(result.orElseThrow().title()).isEqualTo(title);
            assertThat(result.position().line()).isEqualTo(line);
            place = reader.following();
            line = reader.followingLine();
            assertThat(line).isEqualTo(1 + lineFeeds(dump, place));
        }

        assertThat(place).isEqualTo(dump.length);
        assertThat(reader.scanned()).isEqualTo(dump.length);
    }

    private static PlainReader standard(Source source) {
        return new PlainReader(source, new LabelTable(DumpFormat.STANDARD), Part.whole());
    }

    /** A reader that has the first bytes of a dump at hand, and does not know yet whether there are more. */
    private static PlainReader begun(byte[] dump, int count) throws IOException {
        Source source = Source.utf8(new ByteArrayInputStream(dump, 0, count), 0);
        source.window().more(0);
        return standard(source);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void anArticleIsAtHandWithTheTitleAndLabelBehindIt(String lineBreak) throws IOException {
        String next = "\n" + titled("Caf\u00E9s open");
        String text = described("One line,\nand \u00E9t\u00E9.", "More.", "by Ann Author") + next;
        byte[] dump = Dump.of(text.replace("\n", lineBreak)).bytes();
        int needed = Dump.of(
                        (text.substring(0, text.lastIndexOf("Description")) + "Description\n").replace("\n", lineBreak))
                .bytes()
                .length;

        for (int count = 1; count < needed; count++) {
            PlainReader reader = begun(dump, count);
            assertThat(reader.read(0, 1, 0, 0)).as("%d bytes", count).isNull();
            assertThat(reader.ranOut()).as("%d bytes", count).isTrue();
        }
        assertThat(begun(dump, needed).read(0, 1, 0, 0)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void moreBytesDoNotMakePlainWhatIsNot(String lineBreak) throws IOException {
        for (String text :
                List.of(titled("-----"), described("A paragraph. "), titled("Harbour opens") + "More.\nText.")) {
            byte[] dump = Dump.of(text.replace("\n", lineBreak)).bytes();
            PlainReader reader = begun(dump, dump.length);
            assertThat(reader.read(0, 1, 0, 0)).isNull();
            assertThat(reader.ranOut()).isFalse();
        }
    }

    @Test
    void aLineThatBeginsWithAQuotationMarkOrDashIsKnownToBeNoLabel() {
        for (int c = 0x2000; c < 0x3000; c++) {
            byte[] line = Dump.of(Character.toString(c)).bytes();
            assertThat(PlainReader.isQuotation(line, 0, 3)).as("U+%X", c).isEqualTo(c >= 0x2010 && c <= 0x2027);
        }
        byte[] dash = Dump.of("\u2013").bytes();
        assertThat(PlainReader.isQuotation(Arrays.copyOf(dash, 2), 0, 2)).isFalse();
        assertThat(PlainReader.isQuotation(Arrays.copyOf(dash, 1), 0, 1)).isFalse();
        assertThat(PlainReader.isQuotation(dash, 0, 2)).isFalse();
    }
}
