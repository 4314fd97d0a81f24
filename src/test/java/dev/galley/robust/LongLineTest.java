package dev.galley.robust;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.ArticleParser;
import dev.galley.DumpFormat;
import dev.galley.Limit;
import dev.galley.ParseResult;
import dev.galley.Tile;
import dev.galley.laws.ChunkedStream;
import dev.galley.laws.Dump;
import dev.galley.laws.Ledger;
import dev.galley.laws.Transcript;
import dev.galley.problem.Problem;
import dev.galley.problem.ProblemCode;
import dev.galley.problem.Span;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines longer than any value: what is not kept of them is counted once, placed and accounted for, in memory and from a stream. */
class LongLineTest {

    private static final int LENGTH = 200_000;
    private static final String LONG = "x".repeat(LENGTH);
    private static final String START = "Title\nDescription\nText.\nCategory\n- 1. Main\nDate Created\n";

    private static final ArticleParser PARSER = new ArticleParser(DumpFormat.STANDARD
            .withLimit(Limit.ARTICLE, 1 << 16)
            .withLimit(Limit.TITLE, 100)
            .withLimit(Limit.PARAGRAPH, 100)
            .withLimit(Limit.CATEGORY_NAME, 100));

    @Test
    void whatIsMissingStandsBehindWhatWasNotKept() {
        String article = "Title\nDescription\nText.\n" + LONG + "  ";

        assertThat(said(article + "\n"))
                .containsExactly(
                        "4:95 limit-exceeded [118, 200024)",
                        "4:200001 missing-category [200024, 200024)",
                        "4:200001 missing-date [200024, 200024)");
        assertThat(said(article + "\n" + "y\n".repeat(LENGTH)))
                .containsExactly(
                        "4:95 limit-exceeded [118, 600026)",
                        "200004:2 missing-category [600026, 600026)",
                        "200004:2 missing-date [600026, 600026)");
    }

    @Test
    void whatIsMissingStandsBehindParagraphsThatWereNotKept() {
        String dump = "Title\nDescription\n" + "Text of fifty characters or more, again and again.\n\n".repeat(4000);

        assertThat(said(dump.strip()))
                .endsWith("8001:51 missing-category [208016, 208016)", "8001:51 missing-date [208016, 208016)");
    }

    /** Runs of text that might be a title are kept for a while, and then left out after all. */
    @Test
    void eachCharacterIsCountedOnce() {
        String start = "Title\n\nDescription\n\n" + "Some text.\n\n".repeat(10_000);
        String end = "The end.\n\nCategory\n- 1. Main\nDate Created\n09/26/2022\n";
        long before = counted(start + end);

        assertThat(counted(start + (LONG + "\n\n") + end) - before).isEqualTo(LENGTH + 1);
        assertThat(counted(start + (LONG + "\n\n").repeat(4) + end) - before).isEqualTo(4L * (LENGTH + 1));
        assertThat(counted(start + ("Short\n" + LONG + "\n\n").repeat(3) + end) - before)
                .isEqualTo(3L * (LENGTH + 7));
    }

    @Test
    void whiteSpaceAroundALineIsNoPartOfItHoweverMuchThereIs() {
        for (String space : List.of(" ", "\t", "\u00A0", "\u3000", "\u200B")) {
            String much = space.repeat(LENGTH);

            assertThat(said(START.replace("\n", much + "\n") + "09/26/2022" + much))
                    .isEmpty();
            assertThat(said(much + START.replace("\n", "\n" + much) + "09/26/2022"))
                    .isEmpty();
        }
    }

    @Test
    void whiteSpaceBehindWhatWasNotKeptIsNotCounted() {
        assertThat(said(START.replace("Text.", LONG + " ".repeat(LENGTH)) + "09/26/2022"))
                .containsExactly("3:101 limit-exceeded [118, 200018)");
        assertThat(said(START.replace("Text.", LONG + " ".repeat(LENGTH) + "y ") + "09/26/2022"))
                .containsExactly("3:101 limit-exceeded [118, 400019)");
    }

    @Test
    void aLongTitleThatIsGluedToADateIsThatOfItsArticle() {
        assertThat(said(START + "09/26/2022" + LONG + "\nDescription\nText.\n"))
                .containsExactly(
                        "7:11 glued-articles [66, 66)",
                        "7:111 limit-exceeded [166, 200066)",
                        "9:6 missing-category [200084, 200084)",
                        "9:6 missing-date [200084, 200084)");
    }

    @Test
    void allOfALineInTheDateSectionIsReported() {
        assertThat(said(START + LONG)).containsExactly("7:1 unsupported-date [56, 200056)");
        assertThat(said(START + "09/26/2022 " + LONG)).containsExactly("7:12 text-after-date [67, 200067)");
        assertThat(said(START + LONG + "\n\n09/26/2022")).containsExactly("7:1 unclaimed-text [56, 200056)");
    }

    @Test
    void aLongValueOnTheLineOfItsLabelIsThatOfItsSection() {
        assertThat(said("Title\nDescription: " + LONG + "\nCategory: - 1. Main\nDate Created: 09/26/2022\n"))
                .containsExactly(
                        "2:1 label-variant [6, 19)",
                        "2:114 limit-exceeded [119, 200019)",
                        "3:1 label-variant [200020, 200030)",
                        "4:1 label-variant [200040, 200054)");
        assertThat(said("Title\nDescription\nText.\nCategory: - 1. " + LONG + "\nDate Created: 09/26/2022\n"))
                .containsExactly(
                        "4:1 label-variant [24, 34)",
                        "4:116 limit-exceeded [139, 200039)",
                        "5:1 label-variant [200040, 200054)");
    }

    @Test
    void textBelowALabelThatWasNotKeptIsReportedWhereItStands() {
        String flood =
                "Title\nDescription\nText.\n" + "Category\n".repeat(30_000) + "- 1. Main\nDate Created\n09/26/2022\n";

        assertThat(said(flood))
                .filteredOn(said -> said.contains("unclaimed-text"))
                .allSatisfy(said -> {
                    String line = said.substring(0, said.indexOf(':'));
                    String start = said.substring(said.indexOf('[') + 1, said.indexOf(','));
                    assertThat(Long.parseLong(start)).isEqualTo(24 + 9 * (Long.parseLong(line) - 4));
                });
    }

    /** More than 64 KiB of white space lie between the two, on a line of which a stream keeps the end, or nothing. */
    @ParameterizedTest
    @ValueSource(ints = {135_000, 150_000, 190_000, 200_000, 265_000})
    void aTitleIsFarFromItsLabelHoweverItsBlankLinesAreRead(int length) {
        String dump = "Title\n" + " ".repeat(length)
                + "\nDescription\nText.\nCategory\n- 1. Main\nDate Created\n09/26/2022\n";

        assertThat(said(dump))
                .containsExactly(
                        "1:1 unclaimed-text [0, 5)", "3:1 missing-title [" + (length + 7) + ", " + (length + 7) + ")");
    }

    /** Just as much white space as is kept of a line at least, and a byte more or less. */
    @ParameterizedTest
    @ValueSource(ints = {(1 << 16) - 1, 1 << 16, (1 << 16) + 1})
    void aLineBehindAsMuchWhiteSpaceAsIsKeptIsNotLost(int length) {
        String dump = START.replace("Text.", "Text.\n\n" + " ".repeat(length) + "More.") + "09/26/2022";

        assertThat(said(dump)).isEmpty();
        assertThat(PARSER.parse(dump).draft().paragraphs().value()).contains(List.of("Text.", "More."));
    }

    /** Of the NULs in so long a line the last one is reported, wherever it stands in what a stream gives up. */
    @Test
    void oneNulOfALongLineIsReportedWithItsColumn() {
        for (String space : List.of(" ", "\u3000")) {
            String much = space.repeat(LENGTH * 2);
            int bytes = Dump.of(much).bytes().length;

            assertThat(said("Title\n" + much + "\0" + much + "\nDescription\nText.\n"))
                    .contains(
                            "2:" + (LENGTH * 2 + 1) + " control-character [" + (6 + bytes) + ", " + (7 + bytes) + ")");
            assertThat(said("Title\n" + much + "\0" + much + "\0" + much + "\nDescription\nText.\n"))
                    .contains("2:" + (LENGTH * 4 + 2) + " control-character [" + (7 + 2 * bytes) + ", "
                            + (8 + 2 * bytes) + ")");
            assertThat(said("Title\n\0" + much + "\nDescription\nText.\n")).contains("2:1 control-character [6, 7)");
        }
    }

    /** Of the white space behind the last NUL of so long a line, a stream may have given up some. */
    @Test
    void noFixReachesBeyondOneNulOfALongLine() {
        String line = "\0 ".repeat(LENGTH / 2);
        String dump = START.replace("Text.", "Text.\n" + line + "\n---\n\0\nMore.") + "09/26/2022";
        byte[] bytes = Dump.of(dump).bytes();
        List<ParseResult> results = PARSER.stream(bytes).toList();

        assertThat(problems(results).filter(problem -> problem.code() == ProblemCode.CONTROL_CHARACTER))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.message()).isEqualTo("2 control characters, the first U+0000");
                    assertThat(problem.fix()).isEmpty();
                });
        for (int size : new int[] {2, 1_000, 1 << 13}) {
            Transcript.requireSame(
                    results, PARSER.stream(new ChunkedStream(bytes, () -> size)).toList(), "chunks of " + size);
        }
    }

    /** Wherever a line is cut: a character of several bytes may stand there. */
    @ParameterizedTest
    @ValueSource(strings = {"", "x", "xx", "xxx"})
    void aLineBeyondAllLimitsIsCutAndNotLost(String start) {
        int length = 1_500_000;
        String line = start + "\uD83D\uDE00".repeat(length);
        String dump = START.replace("Text.", line) + "09/26/2022";
        ParseResult result = new ArticleParser().parse(dump);
        new Ledger(Dump.of(dump).bytes()).audit(result);
        String paragraph = result.draft().paragraphs().value().orElseThrow().get(0);

        assertThat(paragraph.codePointCount(0, paragraph.length())).isEqualTo(Limit.PARAGRAPH.standard());
        assertThat(line.startsWith(paragraph)).isTrue();
        int dropped = start.length() + length - Limit.PARAGRAPH.standard();
        assertThat(result.problems())
                .extracting(Problem::message)
                .containsExactly("the paragraph is too long: the last " + dropped + " characters were cut");
        assertThat(result.problems().get(0).span())
                .as("what was cut")
                .isEqualTo(new Span(
                        dump.indexOf(line) + start.length() + 4L * (Limit.PARAGRAPH.standard() - start.length()),
                        dump.indexOf(line) + start.length() + 4L * length));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "xx", "xxx"})
    void aSourceOfOneLineBeyondAllLimitsIsNotLost(String start) {
        String line = start + "\uD83D\uDE00".repeat(1_500_000);
        List<ParseResult> results = new ArticleParser().stream(line).toList();

        assertThat(results).hasSize(1);
        assertThat(results.get(0).problems()).extracting(Problem::code).containsExactly(ProblemCode.UNCLAIMED_TEXT);
        assertThat(results.get(0).problems().get(0).span()).isEqualTo(new Span(0, start.length() + 6_000_000));
    }

    /** The text of the date is the whole line, and one problem says what is wrong with it. */
    @ParameterizedTest
    @ValueSource(strings = {"nobody knows when ", "09/26/2022 or ", "09/26/2022\n09/27/2022 or ", "9"})
    void theEndOfALineOfADateIsPartOfIt(String start) {
        String dump = START + start + "x ".repeat(100_000) + "end\n";
        ParseResult result = PARSER.parse(dump);
        new Ledger(Dump.of(dump).bytes()).audit(result);
        List<Tile> tiles = result.tiles();

        assertThat(result.problems()).hasSize(1);
        assertThat(result.problems().get(0).span().end()).isEqualTo(dump.length() - 1);
        assertThat(tiles.get(tiles.size() - 2).span().end()).isEqualTo(dump.length() - 1);
        assertThat(tiles.get(tiles.size() - 2).role()).isNotEqualTo(Tile.Role.BLANK);
    }

    /** A stream gives up white space first, and then the end of the line. */
    @Test
    void aLineMayBeLongBehindMuchWhiteSpace() throws IOException {
        String dump = START.replace("Title", " ".repeat(400_000) + "x".repeat(400_000)) + "09/26/2022";

        ParseResult result = PARSER.parse(new ByteArrayInputStream(Dump.of(dump).bytes()));

        assertThat(result.draft().title().value()).contains("x".repeat(100));
        assertThat(result.problems())
                .extracting(Problem::message)
                .containsExactly("the title is too long: the last 399900 characters were cut");
        assertThat(Transcript.of(result)).isEqualTo(Transcript.of(PARSER.parse(dump)));
    }

    @Test
    void aTitleThatIsGluedToADateMayBeLong() {
        String dump = START + "09/26/2022" + START.replace("Title", "x".repeat(400_000)) + "09/26/2022";
        byte[] bytes = Dump.of(dump).bytes();

        List<ParseResult> results =
                PARSER.stream(new ByteArrayInputStream(bytes)).toList();

        assertThat(results).hasSize(2);
        assertThat(results.get(0).problems()).extracting(Problem::code).containsExactly(ProblemCode.GLUED_ARTICLES);
        assertThat(results.get(1).draft().title().value()).contains("x".repeat(100));
        assertThat(results.get(1).problems())
                .extracting(Problem::message)
                .containsExactly("the title is too long: the last 399900 characters were cut");
        assertThat(Transcript.of(results)).isEqualTo(Transcript.of(PARSER, bytes));
    }

    /** The problems of a dump, each with its place, the same from a stream, with every byte accounted for. */
    private static List<String> said(String dump) {
        byte[] bytes = Dump.of(dump).bytes();
        List<ParseResult> results = PARSER.stream(bytes).toList();
        if (dump.startsWith("T")) { // columns behind too much white space are not counted
            new Ledger(bytes).audit(results);
        }
        List<String> said = said(results);

        for (int size : new int[] {1_000, 1 << 13, 1 << 20}) {
            assertThat(said(PARSER.stream(new ChunkedStream(bytes, () -> size)).toList()))
                    .isEqualTo(said);
        }
        return said;
    }

    private static List<String> said(List<ParseResult> results) {
        return problems(results)
                .map(problem -> problem.position() + " " + problem.code().id() + " ["
                        + problem.span().start() + ", " + problem.span().end() + ")")
                .toList();
    }

    /** How many characters of an article were cut, as its only problem says. */
    private static long counted(String dump) {
        List<Problem> problems = problems(PARSER.stream(dump).toList()).toList();

        assertThat(problems).extracting(Problem::code).containsExactly(ProblemCode.LIMIT_EXCEEDED);
        String message = problems.get(0).message();
        return Long.parseLong(message.substring(message.indexOf("last ") + 5, message.indexOf(" characters")));
    }

    private static Stream<Problem> problems(List<ParseResult> results) {
        return results.stream().flatMap(result -> result.problems().stream());
    }
}
