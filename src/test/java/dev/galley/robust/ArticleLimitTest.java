package dev.galley.robust;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.ArticleParser;
import dev.galley.Category;
import dev.galley.DumpFormat;
import dev.galley.Limit;
import dev.galley.ParseResult;
import dev.galley.Tile;
import dev.galley.laws.Dump;
import dev.galley.laws.Ledger;
import dev.galley.laws.Transcript;
import dev.galley.problem.Problem;
import dev.galley.problem.ProblemCode;
import dev.galley.problem.Section;
import dev.galley.problem.Span;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The limit of a whole article: what there is room for, what is passed over beyond it, and that what follows is found again. */
class ArticleLimitTest {

    private static final ArticleParser SMALL = new ArticleParser(
            DumpFormat.STANDARD.withLimit(Limit.ARTICLE, 1 << 16).withLimit(Limit.PARAGRAPH, 10_000));

    /** Of an article beyond its limit at least the first paragraphs are kept, and all that is not is counted. */
    @ParameterizedTest
    @ValueSource(ints = {1, 100, 1000, 10_000, 100_000})
    void whatIsNotKeptOfAnArticleIsCounted(int paragraphs) {
        String paragraph =
                "Nine and ninety characters or so of text, to be repeated and repeated until it is too much.";
        String body = (paragraph + "\n\n").repeat(paragraphs).strip();
        String dump = Sample.dump("Title", body, "- 1. Main");
        ArticleParser parser = new ArticleParser(DumpFormat.STANDARD.withLimit(Limit.ARTICLE, 1 << 16));
        List<ParseResult> results = parser.stream(dump + "\n" + dump).toList();
        new Ledger(Dump.of(dump + "\n" + dump).bytes()).audit(results);

        assertThat(results).hasSize(2);
        for (ParseResult result : results) {
            List<String> kept = result.draft().paragraphs().value().orElseThrow();
            assertThat(kept).containsOnly(paragraph);
            assertThat(result.draft().categories().value()).contains(List.of(Category.of(1, "Main")));
            assertThat(result.draft().dateCreated().value()).isPresent();
            if (body.length() < 1 << 16) {
                assertThat(result.problems()).isEmpty();
                assertThat(kept).hasSize(paragraphs);
            } else {
                assertThat(result.problems()).extracting(Problem::code).containsExactly(ProblemCode.LIMIT_EXCEEDED);
            }
        }
    }

    /** A section has room for 65536 bytes, of which a line takes 32 more than it has; and there may be a byline below. */
    @ParameterizedTest
    @ValueSource(ints = {31, 32, 33, 64})
    void aDescriptionHasRoomForSoManyParagraphs(int first) {
        String body = "x".repeat(first) + ("\n\n" + "y".repeat(32)).repeat(3000);

        ParseResult result = SMALL.parse(Sample.dump("Title", body, "- 1. Main"));

        assertThat(result.draft().paragraphs().value().orElseThrow().size()).isEqualTo(kept(first) + 1);
    }

    /** A list below a description that has used up all room has as much again; and a title may be below. */
    @ParameterizedTest
    @ValueSource(ints = {31, 32, 33, 64})
    void aListHasRoomForSoManyItems(int first) {
        String items = "- " + "x".repeat(first - 2) + ("\n- " + "y".repeat(30)).repeat(3000);
        ArticleParser parser = new ArticleParser(
                DumpFormat.STANDARD.withLimit(Limit.ARTICLE, 1 << 16).withLimit(Limit.CATEGORIES, 5000));

        for (String body : List.of("Body.", "Body text.\n\n".repeat(20_000).strip())) {
            ParseResult result = parser.parse(Sample.dump("Title", body, items));

            assertThat(result.draft().categories().value().orElseThrow().size()).isEqualTo(kept(first) + 12);
        }
    }

    /** How many lines there is room for, of which the first has so many bytes and all others 32. */
    private static int kept(int first) {
        int room = 1 << 16;
        int count = 0;
        for (int taken = 0; taken <= room; taken += 32 + (count++ == 0 ? first : 32)) {
            // a line is kept if there is room left, however long it is
        }
        return count;
    }

    /** What an article has is counted from its title on, whether or not another precedes it. */
    @ParameterizedTest
    @ValueSource(ints = {1 << 16, 1 << 17, 1 << 18})
    void eachArticleHasRoomForAsMuch(int limit) {
        String dump =
                Sample.dump("Title", ("y".repeat(32) + "\n\n").repeat(5000).strip(), "- 1. Main");
        ArticleParser parser = new ArticleParser(DumpFormat.STANDARD.withLimit(Limit.ARTICLE, limit));
        int opening = 5 + 32 + 11 + 32 + 64; // of the title, the label, and for the section
        int room = limit == 1 << 16 ? limit : limit - opening;

        assertThat(parser.stream(dump + dump + dump).toList())
                .extracting(result ->
                        result.draft().paragraphs().value().orElseThrow().size())
                .containsOnly(room / 64 + 2)
                .hasSize(3);
    }

    /** Not even if the line that opens the next one is a label only because of the one below it. */
    @Test
    void nothingIsLeftOfAFloodInTheNextArticle() {
        String flood =
                Sample.dump("Title", ("x".repeat(1000) + "\n\n").repeat(200).strip(), "- 1. Main");
        String next = Sample.dump("Title", "y\n\n".repeat(1000).strip(), "- 1. Main");
        List<ParseResult> results =
                SMALL.stream(flood + next.replace("Description", "Descripton")).toList();

        assertThat(results).hasSize(2);
        assertThat(results.get(1).problems()).extracting(Problem::code).containsExactly(ProblemCode.MISSPELT_LABEL);
        assertThat(results.get(1).draft().paragraphs().value().orElseThrow()).hasSize(1000);
    }

    @Test
    void aParagraphEndsWhereTextInItWasPassedOver() {
        String body = "A line of a paragraph.\n".repeat(20_000) + "It ends.\nby Ann Author";
        String dump = Sample.dump("Title", body, "- 1. Main");
        ParseResult result = new ArticleParser(DumpFormat.STANDARD.withLimit(Limit.ARTICLE, 1 << 16)).parse(dump);
        new Ledger(Dump.of(dump).bytes()).audit(result);
        List<String> paragraphs = result.draft().paragraphs().value().orElseThrow();

        assertThat(paragraphs).hasSize(1);
        assertThat(body).startsWith(paragraphs.get(0) + "\n");
        assertThat(result.draft().byline().value()).contains("Ann Author");
        assertThat(result.problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.LIMIT_EXCEEDED, ProblemCode.AMBIGUOUS_BYLINE);
        int dropped = body.indexOf("\nby Ann") - paragraphs.get(0).length();
        assertThat(result.problems().get(0).message())
                .isEqualTo("the article is too long: the last " + dropped + " characters were cut");
    }

    /** What was passed over between two characters may hold more of them. */
    @Test
    void noFixReachesOverWhatWasPassedOver() {
        for (int paragraphs : new int[] {10, 4000}) {
            String body = "A caf\u00E9.\n\n" + "Body text.\n\n".repeat(paragraphs) + "by Ann Auth\u00F6r";
            byte[] dump = Sample.dump("Title", body, "- 1. Main").getBytes(StandardCharsets.ISO_8859_1);

            assertThat(SMALL.parse(dump).problems())
                    .filteredOn(problem -> problem.code() == ProblemCode.MALFORMED_BYTES)
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.fix().isPresent()).isEqualTo(paragraphs == 10));
        }
    }

    @Test
    void labelsThatRepeatTheOneAboveArePassedOverBeyondTheLimit() {
        int labels = 5000;
        String dump = Sample.dump("Title", "Body.", "- 1. Main").replace("Category\n", "Category\n\n".repeat(labels));
        ParseResult result = new ArticleParser(
                        DumpFormat.STANDARD.withLimit(Limit.ARTICLE, 1 << 16).withLimit(Limit.PROBLEMS, labels))
                .parse(dump);
        new Ledger(Dump.of(dump).bytes()).audit(result);
        List<Problem> problems = result.problems();

        assertThat(problems)
                .filteredOn(problem -> problem.code() == ProblemCode.UNCLAIMED_TEXT)
                .hasSize(1);
        assertThat(problems)
                .filteredOn(problem -> problem.code() == ProblemCode.DUPLICATE_SECTION)
                .hasSize(problems.size() - 1)
                .hasSizeBetween(1000, labels - 2);
        assertThat(result.draft().categories().value()).contains(List.of(Category.of(1, "Main")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Headline\n\n", "Headline\n", "Headline: ", "HEADLINE:\n\n\n"})
    void theLabelOfATitleIsKeptBehindAnArticleBeyondTheLimit(String label) {
        String dump = "Headline\n\nA\n\nDescription\n\n" + "Body text.\n\n".repeat(20_000) + label
                + "B\n\nDescription\n\nEnd.\n";
        ArticleParser parser = new ArticleParser(
                DumpFormat.STANDARD.withLabel(Section.TITLE, "Headline").withLimit(Limit.ARTICLE, 1 << 16));
        List<ParseResult> results = parser.stream(dump).toList();

        assertThat(results)
                .extracting(result -> result.draft().title().value().orElse(""))
                .containsExactly("A", "B");
        assertThat(results.get(1).span().start()).isEqualTo(dump.indexOf(label + "B"));
    }

    /** A run of more than eight lines above a label has its title on the last, however long the run and what is above it. */
    @ParameterizedTest
    @ValueSource(ints = {1, 7, 8, 9, 10, 100, 10_000})
    void theTitleBehindAnArticleBeyondTheLimitIsThatBehindAShortOne(int length) {
        String run = IntStream.range(0, length)
                .mapToObj(i -> "Line " + i + " of a run that is the next title or ends in it\n")
                .collect(Collectors.joining());
        String next = run + "Description\n\nEnd.\n";
        String start = "A\n\nDescription\n\n";

        assertThat(lastTitle(start + "Body text.\n\n".repeat(20_000) + next))
                .isEqualTo(lastTitle(start + "Body text.\n\n" + next))
                .contains("Line " + (length - 1) + " of a run");
    }

    private static String lastTitle(String dump) {
        List<ParseResult> results = SMALL.stream(dump).toList();
        assertThat(results).hasSize(2);
        return results.get(1).draft().title().value().orElseThrow();
    }

    @Test
    void textBetweenTwoArticlesBeyondTheLimitIsNotLost() {
        String good = Sample.dump("Title", "Body.", "- 1. Main");
        String dump = good + "\n" + "Text without a label.\n\n".repeat(10_000) + good;
        ArticleParser parser = new ArticleParser(DumpFormat.STANDARD.withLimit(Limit.ARTICLE, 1 << 16));
        List<ParseResult> results = parser.stream(dump).toList();
        new Ledger(Dump.of(dump).bytes()).audit(results);

        assertThat(results).hasSize(2);
        assertThat(results.get(0).article()).isEqualTo(results.get(1).article()).isPresent();
        assertThat(results.get(0).problems()).extracting(Problem::code).containsExactly(ProblemCode.UNCLAIMED_TEXT);
        assertThat(results.get(1).problems()).isEmpty();
    }

    /** Text without any label is no article, but it is not to be lost for that. */
    @Test
    void noForeignTextBeyondTheLimitOfAnArticleIsLost() {
        String dump = "Text without a label.\n\n".repeat(10_000);
        ArticleParser parser = new ArticleParser(DumpFormat.STANDARD.withLimit(Limit.ARTICLE, 1 << 16));
        List<ParseResult> results = parser.stream(dump).toList();
        new Ledger(Dump.of(dump).bytes()).audit(results);

        assertThat(results).hasSize(1);
        assertThat(results.get(0).tiles().get(0).role()).isEqualTo(Tile.Role.UNCLAIMED);
        assertThat(results.get(0).problems().get(0).span().start()).isZero();
    }

    @Test
    void aLabelWithItsValueIsFoundBehindForeignTextBeyondTheLimitOfAnArticle() {
        String dump = "Text without a label.\n\n".repeat(10_000) + "Title\n\nDescription: Body.\n\nMore.\n";
        ArticleParser parser = new ArticleParser(DumpFormat.STANDARD.withLimit(Limit.ARTICLE, 1 << 16));
        List<ParseResult> results = parser.stream(dump).toList();
        new Ledger(Dump.of(dump).bytes()).audit(results);

        assertThat(results.get(0).draft().title().value()).contains("Title");
        assertThat(results.get(0).draft().paragraphs().value()).contains(List.of("Body.", "More."));
    }

    /** That a line is a label is only known by the one below it: then there is room for its section. */
    @ParameterizedTest
    @ValueSource(strings = {"", "Date Created\n\n09/26/2022\n\n"})
    void aMisspeltLabelIsFoundBehindForeignTextBeyondTheLimitOfAnArticle(String start) {
        String dump = start + "Text without a label.\n\n".repeat(10_000)
                + "Title\nDescripton\n\nBody.\n\nMore.\n\nStill more.\n";
        List<ParseResult> results = SMALL.stream(dump).toList();
        new Ledger(Dump.of(dump).bytes()).audit(results);
        ParseResult last = results.get(results.size() - 1);

        assertThat(last.draft().title().value()).contains("Title");
        assertThat(last.draft().paragraphs().value()).contains(List.of("Body.", "More.", "Still more."));
    }

    @Test
    void aSourceThatIsNoTextIsOneProblemHoweverLongItIs() {
        byte[] dump = "\u0001\u0002\u00FF\u00FE and so on\n\n".repeat(20_000).getBytes(StandardCharsets.ISO_8859_1);
        List<ParseResult> results = SMALL.stream(dump).toList();
        new Ledger(dump).audit(results);

        assertThat(results).hasSize(1);
        assertThat(results.get(0).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.WRONG_ENCODING);
            assertThat(problem.span()).isEqualTo(new Span(0, dump.length - 2));
        });
        assertThat(Transcript.of(SMALL.stream(new ByteArrayInputStream(dump)))).isEqualTo(Transcript.of(results));
    }
}
