package dev.galley.robust;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.Article;
import dev.galley.ArticleParser;
import dev.galley.Category;
import dev.galley.DumpFormat;
import dev.galley.Limit;
import dev.galley.ParseResult;
import dev.galley.laws.Dump;
import dev.galley.laws.Ledger;
import dev.galley.problem.Problem;
import dev.galley.problem.ProblemCode;
import dev.galley.problem.Section;
import dev.galley.problem.Severity;
import dev.galley.problem.Span;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The limits of values and problems, just below, at, and beyond each: what is within is untouched, what is beyond is cut and
 * counted.
 */
class LimitTest {

    private static final int LIMIT = 10;

    @ParameterizedTest
    @ValueSource(ints = {1, 9, 10, 11, 17, 5000})
    void aTitleIsCutToItsLimit(int length) {
        requireCut(
                Limit.TITLE,
                length,
                n -> Sample.dump("\uD83D\uDE00".repeat(n), "Body.", "- 1. Main"),
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
                n -> Sample.dump("Title", "\u00E9".repeat(n), "- 1. Main"),
                n -> "\u00E9".repeat(n),
                article -> article.description().paragraphs().get(0),
                "character");
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 6, 10, 11})
    void aParagraphIsMeasuredInCodePoints(int length) {
        requireCut(
                Limit.PARAGRAPH,
                length,
                n -> Sample.dump("Title", "\uD83D\uDE00".repeat(n), "- 1. Main"),
                n -> "\uD83D\uDE00".repeat(n),
                article -> article.description().paragraphs().get(0),
                "character");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"abcd\n  efghi", "abcd  \r\n   efghi", "abcd-\n  efghi", "abcd-\t\r\n   efghi", "\n  abcdefghij"
            })
    void aNameOfTwoLinesIsCutWhereItsLimitIs(String kept) {
        String dump = Sample.dump("Title", "Body.", "- 1. " + kept + "jkl");

        Problem problem = new ArticleParser(DumpFormat.STANDARD.withLimit(Limit.CATEGORY_NAME, LIMIT))
                .parse(dump).problems().stream()
                        .filter(found -> found.code() == ProblemCode.LIMIT_EXCEEDED)
                        .findFirst()
                        .orElseThrow();

        int cut = dump.indexOf("jkl");
        assertThat(problem.message()).isEqualTo("the category name is too long: the last 3 characters were cut");
        assertThat(problem.span()).isEqualTo(new Span(cut, cut + 3));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 9, 11, 17, 5001})
    void aParagraphOfManyLinesIsCutToItsLimitWithItsLineBreaksCounted(int length) {
        requireCut(
                Limit.PARAGRAPH,
                length,
                n -> Sample.dump("Title", lines(n), "- 1. Main"),
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
                n -> Sample.dump("Title", "Body.\n\n".repeat(n).strip(), "- 1. Main"),
                n -> "Body.\n\n".repeat(n).strip(),
                article -> String.join("\n\n", article.description().paragraphs()),
                "paragraph");
    }

    @ParameterizedTest
    @ValueSource(ints = {9, 10, 11})
    void theBylineIsNoneOfTheParagraphs(int length) {
        String body = "Body.\n\n".repeat(length) + "by Ann Author";
        ParseResult result = new ArticleParser(DumpFormat.STANDARD.withLimit(Limit.PARAGRAPHS, LIMIT))
                .parse(Sample.dump("Title", body, "- 1. Main"));

        assertThat(result.draft().byline().value()).contains("Ann Author");
        assertThat(result.draft().paragraphs().value().orElseThrow()).hasSize(Math.min(length, LIMIT));
    }

    @Test
    void aBylineThatMoreParagraphsFollowIsOneOfThoseBeyondTheLimit() {
        String body = "Body.\n\n" + "More.\n\n".repeat(LIMIT) + "by Ann Author\n\n" + "And more.\n\n".repeat(3);
        String dump = Sample.dump("Title", body, "- 1. Main");
        ParseResult result = new ArticleParser(DumpFormat.STANDARD.withLimit(Limit.PARAGRAPHS, LIMIT)).parse(dump);

        assertThat(result.draft().byline().value()).isEmpty();
        assertThat(result.problems())
                .extracting(Problem::message)
                .containsExactly("the description is too long: the last 5 paragraphs were cut");
        new Ledger(Dump.of(dump).bytes()).audit(result);
    }

    @Test
    void theProblemEndsWithTheLastParagraphAboveAFormFeedAndTheByline() {
        String dump = Sample.dump("Title", "Body.\n\nMore.\n\n\f\n\nby Ann Author", "- 1. Main");
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
                .parse(Sample.dump("Title", "Body.\n\nby " + names, "- 1. Main"));

        assertThat(result.draft().byline().value().isPresent()).isEqualTo(length <= LIMIT);
        assertThat(result.draft().paragraphs().value().orElseThrow()).hasSize(length <= LIMIT ? 1 : 2);
        assertThat(result.problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {9, 10, 11})
    void aBylineBelowASentenceIsNoLonger(int length) {
        String names = "A" + "n".repeat(length - 1);
        ParseResult result = new ArticleParser(DumpFormat.STANDARD.withLimit(Limit.BYLINE, LIMIT))
                .parse(Sample.dump("Title", "Body.\nby " + names, "- 1. Main"));

        assertThat(result.draft().byline().value().isPresent()).isEqualTo(length <= LIMIT);
        assertThat(result.problems()).hasSize(length <= LIMIT ? 1 : 0);
    }

    @ParameterizedTest
    @ValueSource(ints = {9, 10, 11})
    void theLengthOfABylineIsCountedInCharacters(int length) {
        String names = "\uD842\uDFB7".repeat(length); // U+20BB7, as in the name Yoshida: four bytes
        ParseResult result = new ArticleParser(DumpFormat.STANDARD.withLimit(Limit.BYLINE, LIMIT))
                .parse(Sample.dump("Title", "Body.\n\nby " + names, "- 1. Main"));

        assertThat(result.draft().byline().value().isPresent()).isEqualTo(length <= LIMIT);
    }

    @Test
    void aBylineIsNotMovedOverParagraphsThatWereCut() {
        String dump = Sample.dump("Title", "by Ann Author\n\n" + "Body.\n\n".repeat(LIMIT) + "Last.", "- 1. Main");
        ParseResult whole = new ArticleParser().parse(dump);
        ParseResult cut = new ArticleParser(DumpFormat.STANDARD.withLimit(Limit.PARAGRAPHS, 1)).parse(dump);

        assertThat(whole.problems().get(0).code()).isEqualTo(ProblemCode.MISPLACED_BYLINE);
        assertThat(whole.problems().get(0).fix()).isPresent();
        assertThat(cut.problems().get(0).code()).isEqualTo(ProblemCode.MISPLACED_BYLINE);
        assertThat(cut.problems().get(0).fix()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 9, 10, 11, 17, 5000})
    void aListIsCutToItsCategories(int length) {
        requireCut(
                Limit.CATEGORIES,
                length,
                n -> Sample.dump("Title", "Body.", items(n)),
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
                n -> Sample.dump("Title", "Body.", "- 1. " + "x".repeat(n)),
                "x"::repeat,
                article -> article.categories().get(0).name(),
                "character");
    }

    @Test
    void anItemWithoutANameIsNoneOfThoseBeyondTheLimit() {
        ParseResult result = new ArticleParser(DumpFormat.STANDARD.withLimit(Limit.CATEGORIES, LIMIT))
                .parse(Sample.dump("Title", "Body.", items(LIMIT) + "\n-"));

        assertThat(result.problems()).extracting(Problem::code).containsExactly(ProblemCode.EMPTY_CATEGORY_ITEM);
    }

    @ParameterizedTest
    @ValueSource(ints = {9, 10, 11})
    void onlyATitleThatIsNotCutCanBeWrittenOnOneLine(int length) {
        ParseResult result = new ArticleParser(DumpFormat.STANDARD.withLimit(Limit.TITLE, LIMIT))
                .parse(Sample.dump("Title\n" + "x".repeat(length - 6), "Body.", "- 1. Main"));

        assertThat(result.problems().get(0).code()).isEqualTo(ProblemCode.MULTI_LINE_TITLE);
        assertThat(result.problems().get(0).fix().isPresent()).isEqualTo(length <= LIMIT);
    }

    @Test
    void aNameThatBeginsWithAHyphenIsNotCutToNothing() {
        ParseResult result = new ArticleParser(DumpFormat.STANDARD.withLimit(Limit.TOPICS, 1))
                .parse(Sample.dump("Title", "Body.", "- 1. -\n- 2. -A-B"));

        assertThat(result.draft().categories().value()).contains(List.of(Category.of(1, "-"), Category.of(2, "-A")));
        assertThat(result.problems()).extracting(Problem::code).containsExactly(ProblemCode.LIMIT_EXCEEDED);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 9, 10, 11, 17, 200})
    void aNameIsCutToItsTopics(int topics) {
        String name = IntStream.range(0, topics).mapToObj(i -> "a").collect(Collectors.joining("-"));
        ParseResult result = new ArticleParser(DumpFormat.STANDARD.withLimit(Limit.TOPICS, LIMIT))
                .parse(Sample.dump("Title", "Body.", "- 1. " + name));
        Category category = result.draft().categories().value().orElseThrow().get(0);

        assertThat(category.topics()).hasSize(Math.min(topics, LIMIT));
        if (topics <= LIMIT) {
            assertThat(result.problems()).isEmpty();
        } else {
            requireCounted(result, 2L * (topics - LIMIT), "character");
        }
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
    void aListIsNotCutBecauseTextIsLimited() {
        ArticleParser parser =
                new ArticleParser(DumpFormat.STANDARD.withLimit(Limit.TITLE, 1).withLimit(Limit.PARAGRAPH, 1));
        ParseResult result = parser.parse(Sample.dump("T", "B", items(1000) + "\n- 1001. " + "n".repeat(1000)));

        assertThat(result.problems()).isEmpty();
        assertThat(result.draft().categories().value().orElseThrow()).hasSize(1001);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 9, 10, 11, 5000})
    void problemsBeyondTheLimitAreCounted(int problems) {
        String items = "- 1. Main\n" + "-\n".repeat(problems);
        for (int limit : new int[] {0, LIMIT}) {
            ParseResult result = new ArticleParser(DumpFormat.STANDARD.withLimit(Limit.PROBLEMS, limit))
                    .parse(Sample.dump("Title", "Body.", items.strip()));

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
        String dump = Sample.dump("Title", "Body.", "- 1. Main" + "\n-".repeat(warnings))
                .replace("09/26", "02/30");
        ParseResult result = new ArticleParser().parse(dump);

        assertThat(result.hasErrors()).isTrue();
        assertThat(result.article()).isEmpty();
    }

    @Test
    void anErrorIsOneEvenIfNoneIsListed() {
        String dump = Sample.dump("Title", "Body.", "- 1. Main").replace("09/26", "02/30");
        ParseResult result = new ArticleParser(DumpFormat.STANDARD.withLimit(Limit.PROBLEMS, 0)).parse(dump);

        assertThat(result.hasErrors()).isTrue();
        assertThat(result.article()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {9, 10, 11, 5000})
    void aMessageQuotesNoMoreThanTheLimit(int length) {
        ParseResult result = new ArticleParser(DumpFormat.STANDARD.withLimit(Limit.EXCERPT, LIMIT))
                .parse(Sample.dump("Title", "Body.", "- 1. Main") + "\n\n" + "x".repeat(length));
        String quoted = length <= LIMIT ? "`" + "x".repeat(length) + "`" : "`" + "x".repeat(LIMIT) + "...`";

        assertThat(result.problems()).hasSize(1);
        assertThat(result.problems().get(0).message()).contains(quoted);
    }

    @ParameterizedTest
    @ValueSource(ints = {12, 13, 14})
    void norDoesARemark(int limit) {
        ParseResult result = new ArticleParser(DumpFormat.STANDARD.withLimit(Limit.EXCERPT, limit))
                .parse(Sample.dump("Title", "Body.\n\nbu Ann Author", "- 1. Main"));
        String quoted = limit < 13 ? "`by Ann Autho...`" : "`by Ann Author`";

        assertThat(result.problems()).hasSize(1);
        assertThat(result.problems().get(0).remarks().get(0).text()).isEqualTo("did you mean " + quoted + "?");
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

    private static String items(int count) {
        return IntStream.range(0, count).mapToObj(i -> "- " + i + ". Name " + i).collect(Collectors.joining("\n"));
    }

    /** So many characters of text, every second of which is a line break. */
    private static String lines(int length) {
        return "x\n".repeat(length / 2) + (length % 2 == 1 ? "x" : "");
    }
}
