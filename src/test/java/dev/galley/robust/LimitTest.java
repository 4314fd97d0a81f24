package dev.galley.robust;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.Article;
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
import dev.galley.problem.Severity;
import dev.galley.problem.Span;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every limit just below, at, and beyond it: what is within is untouched, what is beyond is cut and counted. */
class LimitTest {

    private static final int LIMIT = 10;

    private static final ArticleParser SMALL = new ArticleParser(
            DumpFormat.STANDARD.withLimit(Limit.ARTICLE, 1 << 16).withLimit(Limit.PARAGRAPH, 10_000));

    @ParameterizedTest
    @ValueSource(ints = {1, 9, 10, 11, 17, 5000})
    void aTitleIsCutToItsLimit(int length) {
        requireCut(
                Limit.TITLE,
                length,
                n -> article("\uD83D\uDE00".repeat(n), "Body.", "- 1. Main"),
                n -> "\uD83D\uDE00".repeat(n),
                Article::title,
                "character");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 9, 10, 11, 17, 5000})
    void aParagraphIsCutToItsLimit(int length) {
        requireCut(
                Limit.PARAGRAPH,
                length,
                n -> article("Title", "\u00E9".repeat(n), "- 1. Main"),
                n -> "\u00E9".repeat(n),
                article -> article.description().paragraphs().get(0),
                "character");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 9, 11, 17, 5001})
    void aParagraphOfManyLinesIsCutToItsLimitWithItsLineBreaksCounted(int length) {
        requireCut(
                Limit.PARAGRAPH,
                length,
                n -> article("Title", lines(n), "- 1. Main"),
                n -> lines(n).strip(),
                article -> article.description().paragraphs().get(0),
                "character",
                1); // a line break at the cut is trimmed
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 9, 10, 11, 17, 5000})
    void aDescriptionIsCutToItsParagraphs(int length) {
        requireCut(
                Limit.PARAGRAPHS,
                length,
                n -> article("Title", "Body.\n\n".repeat(n).strip(), "- 1. Main"),
                n -> "Body.\n\n".repeat(n).strip(),
                article -> String.join("\n\n", article.description().paragraphs()),
                "paragraph");
    }

    @ParameterizedTest
    @ValueSource(ints = {9, 10, 11})
    void theBylineIsNoneOfTheParagraphs(int length) {
        String body = "Body.\n\n".repeat(length) + "by Ann Author";
        ParseResult result = new ArticleParser(DumpFormat.STANDARD.withLimit(Limit.PARAGRAPHS, LIMIT))
                .parse(article("Title", body, "- 1. Main"));

        assertThat(result.draft().byline().value()).contains("Ann Author");
        assertThat(result.draft().paragraphs().value().orElseThrow()).hasSize(Math.min(length, LIMIT));
    }

    @Test
    void aBylineThatMoreParagraphsFollowIsOneOfThoseBeyondTheLimit() {
        String body = "Body.\n\n" + "More.\n\n".repeat(LIMIT) + "by Ann Author\n\n" + "And more.\n\n".repeat(3);
        String dump = article("Title", body, "- 1. Main");
        ParseResult result = new ArticleParser(DumpFormat.STANDARD.withLimit(Limit.PARAGRAPHS, LIMIT)).parse(dump);

        assertThat(result.draft().byline().value()).isEmpty();
        assertThat(result.problems())
                .extracting(Problem::message)
                .containsExactly("the description is too long: the last 5 paragraphs were cut");
        new Ledger(Dump.of(dump).bytes()).audit(result);
    }

    @Test
    void theProblemEndsWithTheLastParagraphAboveAFormFeedAndTheByline() {
        String dump = article("Title", "Body.\n\nMore.\n\n\f\n\nby Ann Author", "- 1. Main");
        ParseResult result = new ArticleParser(DumpFormat.STANDARD.withLimit(Limit.PARAGRAPHS, 1)).parse(dump);

        assertThat(result.draft().byline().value()).contains("Ann Author");
        assertThat(result.problems())
                .extracting(Problem::span)
                .containsExactly(new Span(dump.indexOf("More."), dump.indexOf("More.") + 5));
    }

    @ParameterizedTest
    @ValueSource(ints = {9, 10, 11})
    void aParagraphLongerThanTheLimitIsNoByline(int length) {
        String names = "A" + "n".repeat(length - 1);
        ParseResult result = new ArticleParser(DumpFormat.STANDARD.withLimit(Limit.BYLINE, LIMIT))
                .parse(article("Title", "Body.\n\nby " + names, "- 1. Main"));

        assertThat(result.draft().byline().value().isPresent()).isEqualTo(length <= LIMIT);
        assertThat(result.draft().paragraphs().value().orElseThrow()).hasSize(length <= LIMIT ? 1 : 2);
        assertThat(result.problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 9, 10, 11, 17, 5000})
    void aListIsCutToItsCategories(int length) {
        requireCut(
                Limit.CATEGORIES,
                length,
                n -> article("Title", "Body.", items(n)),
                LimitTest::items,
                article -> article.categories().stream()
                        .map(category -> "- " + category.number().getAsInt() + ". " + category.name())
                        .collect(Collectors.joining("\n")),
                "item");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 9, 10, 11, 17, 5000})
    void aNameIsCutToItsLimit(int length) {
        requireCut(
                Limit.CATEGORY_NAME,
                length,
                n -> article("Title", "Body.", "- 1. " + "x".repeat(n)),
                "x"::repeat,
                article -> article.categories().get(0).name(),
                "character");
    }

    @Test
    void aNameThatBeginsWithAHyphenIsNotCutToNothing() {
        ParseResult result = new ArticleParser(DumpFormat.STANDARD.withLimit(Limit.TOPICS, 1))
                .parse(article("Title", "Body.", "- 1. -\n- 2. -A-B"));

        assertThat(result.draft().categories().value()).contains(List.of(Category.of(1, "-"), Category.of(2, "-A")));
        assertThat(result.problems()).extracting(Problem::code).containsExactly(ProblemCode.LIMIT_EXCEEDED);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 9, 10, 11, 17, 200})
    void aNameIsCutToItsTopics(int topics) {
        String name = IntStream.range(0, topics).mapToObj(i -> "a").collect(Collectors.joining("-"));
        ParseResult result = new ArticleParser(DumpFormat.STANDARD.withLimit(Limit.TOPICS, LIMIT))
                .parse(article("Title", "Body.", "- 1. " + name));
        Category category = result.draft().categories().value().orElseThrow().get(0);

        assertThat(category.topics()).hasSize(Math.min(topics, LIMIT));
        if (topics <= LIMIT) {
            assertThat(result.problems()).isEmpty();
        } else {
            requireCounted(result, 2L * (topics - LIMIT), "character");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 9, 10, 11, 5000})
    void problemsBeyondTheLimitAreCounted(int problems) {
        String items = "- 1. Main\n" + "-\n".repeat(problems);
        for (int limit : new int[] {0, LIMIT}) {
            ParseResult result = new ArticleParser(DumpFormat.STANDARD.withLimit(Limit.PROBLEMS, limit))
                    .parse(article("Title", "Body.", items.strip()));

            List<Problem> listed = result.problems();
            if (problems <= limit) {
                assertThat(listed)
                        .extracting(Problem::code)
                        .hasSize(problems)
                        .doesNotContain(ProblemCode.PROBLEMS_SUPPRESSED);
            } else {
                Problem last = listed.get(listed.size() - 1);
                assertThat(listed).hasSize(limit + 1);
                assertThat(last.code()).isEqualTo(ProblemCode.PROBLEMS_SUPPRESSED);
                assertThat(last.message()).startsWith(problems - limit + " more problem");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 99, 100, 101, 5000})
    void anErrorIsOneWhetherOrNotItIsListed(int warnings) {
        String dump =
                article("Title", "Body.", "- 1. Main" + "\n-".repeat(warnings)).replace("09/26", "02/30");
        ParseResult result = new ArticleParser().parse(dump);

        assertThat(result.hasErrors()).isTrue();
        assertThat(result.article()).isEmpty();
    }

    @Test
    void anErrorIsOneEvenIfNoneIsListed() {
        String dump = article("Title", "Body.", "- 1. Main").replace("09/26", "02/30");
        ParseResult result = new ArticleParser(DumpFormat.STANDARD.withLimit(Limit.PROBLEMS, 0)).parse(dump);

        assertThat(result.hasErrors()).isTrue();
        assertThat(result.article()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {9, 10, 11, 5000})
    void aMessageQuotesNoMoreThanTheLimit(int length) {
        ParseResult result = new ArticleParser(DumpFormat.STANDARD.withLimit(Limit.EXCERPT, LIMIT))
                .parse(article("Title", "Body.", "- 1. Main") + "\n\n" + "x".repeat(length));
        String quoted = length <= LIMIT ? "`" + "x".repeat(length) + "`" : "`" + "x".repeat(LIMIT) + "...`";

        assertThat(result.problems()).hasSize(1);
        assertThat(result.problems().get(0).message()).contains(quoted);
    }

    /** Wherever a line is cut: a character of several bytes may stand there. */
    @ParameterizedTest
    @ValueSource(strings = {"", "x", "xx", "xxx"})
    void aLineBeyondAllLimitsIsCutAndNotLost(String start) {
        int length = 1_500_000;
        String line = start + "\uD83D\uDE00".repeat(length);
        String dump = article("Title", line, "- 1. Main");
        ParseResult result = new ArticleParser().parse(dump);
        new Ledger(Dump.of(dump).bytes()).audit(result);
        String paragraph = result.draft().paragraphs().value().orElseThrow().get(0);

        assertThat(paragraph.codePointCount(0, paragraph.length())).isEqualTo(Limit.PARAGRAPH.standard());
        assertThat(line.startsWith(paragraph)).isTrue();
        requireCounted(result, start.length() + length - Limit.PARAGRAPH.standard(), "character");
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

    /** Of an article beyond its limit at least the first paragraphs are kept, and all that is not is counted. */
    @ParameterizedTest
    @ValueSource(ints = {1, 100, 1000, 10_000, 100_000})
    void whatIsNotKeptOfAnArticleIsCounted(int paragraphs) {
        String paragraph =
                "Nine and ninety characters or so of text, to be repeated and repeated until it is too much.";
        String body = (paragraph + "\n\n").repeat(paragraphs).strip();
        String dump = article("Title", body, "- 1. Main");
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

    /** Text without any label is no article, but it is not to be lost for that. */
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

    @Test
    void aTitleOnTheLineOfItsLabelIsCutToItsLimit() {
        ArticleParser parser = new ArticleParser(
                DumpFormat.STANDARD.withLabel(Section.TITLE, "Headline").withLimit(Limit.TITLE, 4));
        ParseResult result = parser.parse("Headline: Harbour\n\nDescription\n\nText.\n");

        assertThat(result.draft().title().value()).contains("Harb");
        assertThat(result.problems())
                .filteredOn(problem -> problem.code() == ProblemCode.LIMIT_EXCEEDED)
                .singleElement()
                .satisfies(problem -> assertThat(problem.span()).isEqualTo(new Span(14, 17)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\nThey left."})
    void aDescriptionOnTheLineOfItsLabelIsCutToItsLimit(String more) {
        ArticleParser parser = new ArticleParser(DumpFormat.STANDARD.withLimit(Limit.PARAGRAPH, 4));
        String dump = "Harbour\n\nDescription: Ships" + more + "\n";
        ParseResult result = parser.parse(dump);

        assertThat(result.draft().paragraphs().value()).contains(List.of("Ship"));
        assertThat(result.problems())
                .filteredOn(problem -> problem.code() == ProblemCode.LIMIT_EXCEEDED)
                .singleElement()
                .satisfies(problem -> assertThat(problem.span()).isEqualTo(new Span(26, 27 + more.length())));
    }

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

    /** A section has room for 65536 bytes, of which a line takes 32 more than it has; and there may be a byline below. */
    @ParameterizedTest
    @ValueSource(ints = {31, 32, 33, 64})
    void aDescriptionHasRoomForSoManyParagraphs(int first) {
        String body = "x".repeat(first) + ("\n\n" + "y".repeat(32)).repeat(3000);

        ParseResult result = SMALL.parse(article("Title", body, "- 1. Main"));

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
            ParseResult result = parser.parse(article("Title", body, items));

            assertThat(result.draft().categories().value().orElseThrow().size()).isEqualTo(kept(first) + 12);
        }
    }

    /** What an article has is counted from its title on, whether or not another precedes it. */
    @ParameterizedTest
    @ValueSource(ints = {1 << 16, 1 << 17, 1 << 18})
    void eachArticleHasRoomForAsMuch(int limit) {
        String dump = article("Title", ("y".repeat(32) + "\n\n").repeat(5000).strip(), "- 1. Main");
        ArticleParser parser = new ArticleParser(DumpFormat.STANDARD.withLimit(Limit.ARTICLE, limit));
        int opening = 5 + 32 + 11 + 32 + 64; // of the title, the label, and for the section
        int room = limit == 1 << 16 ? limit : limit - opening;

        assertThat(parser.stream(dump + dump + dump).toList())
                .extracting(result ->
                        result.draft().paragraphs().value().orElseThrow().size())
                .containsOnly(room / 64 + 2)
                .hasSize(3);
    }

    /** Nor is it if the line that opens the next one is a label only because of the one below it. */
    @Test
    void nothingIsLeftOfAFloodInTheNextArticle() {
        String flood = article("Title", ("x".repeat(1000) + "\n\n").repeat(200).strip(), "- 1. Main");
        String next = article("Title", "y\n\n".repeat(1000).strip(), "- 1. Main");
        List<ParseResult> results =
                SMALL.stream(flood + next.replace("Description", "Descripton")).toList();

        assertThat(results).hasSize(2);
        assertThat(results.get(1).problems()).extracting(Problem::code).containsExactly(ProblemCode.MISSPELT_LABEL);
        assertThat(results.get(1).draft().paragraphs().value().orElseThrow()).hasSize(1000);
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

    /** How many lines there is room for, of which the first has so many bytes and all others 32. */
    private static int kept(int first) {
        int room = 1 << 16;
        int count = 0;
        for (int taken = 0; taken <= room; taken += 32 + (count++ == 0 ? first : 32)) {
            // a line is kept if there is room left, however long it is
        }
        return count;
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

    /** What was passed over between two characters may hold more of them. */
    @Test
    void noFixReachesOverWhatWasPassedOver() {
        for (int paragraphs : new int[] {10, 4000}) {
            String body = "A caf\u00E9.\n\n" + "Body text.\n\n".repeat(paragraphs) + "by Ann Auth\u00F6r";
            byte[] dump = article("Title", body, "- 1. Main").getBytes(StandardCharsets.ISO_8859_1);

            assertThat(SMALL.parse(dump).problems())
                    .filteredOn(problem -> problem.code() == ProblemCode.MALFORMED_BYTES)
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.fix().isPresent()).isEqualTo(paragraphs == 10));
        }
    }

    @Test
    void textBetweenTwoArticlesBeyondTheLimitIsNotLost() {
        String good = article("Title", "Body.", "- 1. Main");
        String dump = good + "\n" + "Text without a label.\n\n".repeat(10_000) + good;
        ArticleParser parser = new ArticleParser(DumpFormat.STANDARD.withLimit(Limit.ARTICLE, 1 << 16));
        List<ParseResult> results = parser.stream(dump).toList();
        new Ledger(Dump.of(dump).bytes()).audit(results);

        assertThat(results).hasSize(2);
        assertThat(results.get(0).article()).isEqualTo(results.get(1).article()).isPresent();
        assertThat(results.get(0).problems()).extracting(Problem::code).containsExactly(ProblemCode.UNCLAIMED_TEXT);
        assertThat(results.get(1).problems()).isEmpty();
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
    void aParagraphEndsWhereTextInItWasPassedOver() {
        String body = "A line of a paragraph.\n".repeat(20_000) + "It ends.\nby Ann Author";
        String dump = article("Title", body, "- 1. Main");
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

    @Test
    void aListIsNotCutBecauseTextIsLimited() {
        ArticleParser parser =
                new ArticleParser(DumpFormat.STANDARD.withLimit(Limit.TITLE, 1).withLimit(Limit.PARAGRAPH, 1));
        ParseResult result = parser.parse(article("T", "B", items(1000) + "\n- 1001. " + "n".repeat(1000)));

        assertThat(result.problems()).isEmpty();
        assertThat(result.draft().categories().value().orElseThrow()).hasSize(1001);
    }

    /** The text of the date is the whole line, and one problem says what is wrong with it. */
    @ParameterizedTest
    @ValueSource(strings = {"nobody knows when ", "09/26/2022 or ", "09/26/2022\n09/27/2022 or ", "9"})
    void theEndOfALineOfADateIsPartOfIt(String start) {
        String dump =
                article("Title", "Body.", "- 1. Main").replace("09/26/2022", start + "x ".repeat(100_000) + "end");
        ParseResult result = SMALL.parse(dump);
        new Ledger(Dump.of(dump).bytes()).audit(result);
        List<Tile> tiles = result.tiles();

        assertThat(result.problems()).hasSize(1);
        assertThat(result.problems().get(0).span().end()).isEqualTo(dump.length() - 1);
        assertThat(tiles.get(tiles.size() - 2).span().end()).isEqualTo(dump.length() - 1);
        assertThat(tiles.get(tiles.size() - 2).role()).isNotEqualTo(Tile.Role.BLANK);
    }

    @Test
    void labelsThatRepeatTheOneAboveArePassedOverBeyondTheLimit() {
        int labels = 5000;
        String dump = article("Title", "Body.", "- 1. Main").replace("Category\n", "Category\n\n".repeat(labels));
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

    private static void requireCut(
            Limit limit,
            int length,
            Function<Integer, String> dump,
            Function<Integer, String> value,
            Function<Article, String> read,
            String unit) {
        requireCut(limit, length, dump, value, read, unit, 0);
    }

    private static void requireCut(
            Limit limit,
            int length,
            Function<Integer, String> dump,
            Function<Integer, String> value,
            Function<Article, String> read,
            String unit,
            int trimmed) {
        ArticleParser parser = new ArticleParser(
                DumpFormat.STANDARD.withLimit(limit, LIMIT).withSeverity(ProblemCode.LIMIT_EXCEEDED, Severity.WARNING));
        ParseResult result = parser.parse(dump.apply(length));
        new Ledger(Dump.of(dump.apply(length)).bytes()).audit(result);

        assertThat(read.apply(result.orElseThrow())).isEqualTo(value.apply(Math.min(length, LIMIT)));
        if (length <= LIMIT) {
            assertThat(result.problems()).isEmpty();
        } else {
            requireCounted(result, length - LIMIT + trimmed, unit);
            assertThat(result.span(Section.DATE)).isPresent();
        }
    }

    private static void requireCounted(ParseResult result, long dropped, String unit) {
        assertThat(result.problems()).extracting(Problem::code).containsExactly(ProblemCode.LIMIT_EXCEEDED);
        String count = dropped == 1 ? "last " + unit + " was" : dropped + " " + unit + "s were";
        assertThat(result.problems().get(0).message()).contains(" " + count + " cut");
    }

    private static String article(String title, String body, String items) {
        return title + "\n\nDescription\n\n" + body + "\n\nCategory\n\n" + items + "\n\nDate Created\n\n09/26/2022\n";
    }

    private static String items(int count) {
        return IntStream.range(0, count).mapToObj(i -> "- " + i + ". Name " + i).collect(Collectors.joining("\n"));
    }

    /** So many characters of text, every second of which is a line break. */
    private static String lines(int length) {
        return "x\n".repeat(length / 2) + (length % 2 == 1 ? "x" : "");
    }

    /** A stream gives up white space first, and then the end of the line. */
    @Test
    void aLineMayBeLongBehindMuchWhiteSpace() throws IOException {
        String dump = article(" ".repeat(400_000) + "x".repeat(400_000), "Body.", "- 1. Main");
        ArticleParser parser = new ArticleParser(DumpFormat.STANDARD
                .withLimit(Limit.ARTICLE, 1 << 16)
                .withLimit(Limit.PARAGRAPH, 2000)
                .withLimit(Limit.TITLE, LIMIT));

        ParseResult result = parser.parse(new ByteArrayInputStream(Dump.of(dump).bytes()));

        assertThat(result.draft().title().value()).contains("x".repeat(LIMIT));
        assertThat(result.problems())
                .extracting(Problem::message)
                .containsExactly("the title is too long: the last 399990 characters were cut");
        assertThat(Transcript.of(result)).isEqualTo(Transcript.of(parser.parse(dump)));
    }

    @Test
    void aTitleThatIsGluedToADateMayBeLong() {
        String first = article("Title", "Body.", "- 1. Main").strip();
        String dump = first + article("x".repeat(400_000), "Body.", "- 1. Main");
        ArticleParser parser = new ArticleParser(DumpFormat.STANDARD
                .withLimit(Limit.ARTICLE, 1 << 16)
                .withLimit(Limit.PARAGRAPH, 2000)
                .withLimit(Limit.TITLE, LIMIT));

        List<ParseResult> results =
                parser.stream(new ByteArrayInputStream(Dump.of(dump).bytes())).toList();

        assertThat(results).hasSize(2);
        assertThat(results.get(0).problems()).extracting(Problem::code).containsExactly(ProblemCode.GLUED_ARTICLES);
        assertThat(results.get(1).draft().title().value()).contains("x".repeat(LIMIT));
        assertThat(results.get(1).problems())
                .extracting(Problem::message)
                .containsExactly("the title is too long: the last 399990 characters were cut");
        assertThat(Transcript.of(results))
                .isEqualTo(Transcript.of(parser, Dump.of(dump).bytes()));
    }
}
