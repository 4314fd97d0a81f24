package dev.galley.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.Article;
import dev.galley.ArticleParser;
import dev.galley.ArticleWriter;
import dev.galley.ParseResult;
import dev.galley.problem.Problem;
import dev.galley.problem.ProblemCode;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** One defect is one problem, and it is the problem of the article that has it: its neighbours are as they were. */
@AddLifecycleHook(Repeatable.class)
class NeighbourLaws {

    private static final ArticleWriter WRITER = new ArticleWriter();

    @Property(tries = 1000)
    void aDefectIsOneProblem(@ForAll(supplier = Dumps.PlainArticles.class) Article article, @ForAll Fault fault) {
        String dump = fault.in(WRITER.write(article));
        List<ParseResult> results = new ArticleParser().stream(dump).toList();

        assertThat(results).as("results of %s", Dump.literal(dump)).hasSize(1);
        assertThat(results.get(0).problems())
                .as("problems of %s", Dump.literal(dump))
                .extracting(Problem::code)
                .containsExactly(fault.code());
    }

    @Property(tries = 2000)
    void aBrokenArticleChangesNothingInItsNeighbours(
            @ForAll(supplier = Dumps.PlainArticles.class) Article left,
            @ForAll(supplier = Dumps.PlainArticles.class) Article middle,
            @ForAll(supplier = Dumps.PlainArticles.class) Article right,
            @ForAll Fault fault,
            @ForAll Archive.Join join) {
        String broken = fault.in(WRITER.write(middle));
        String dump = join.join(List.of(WRITER.write(left), broken, WRITER.write(right)));
        List<ParseResult> results = new ArticleParser().stream(dump).toList();

        assertThat(results).as("results of %s", Dump.literal(dump)).hasSize(3);
        requireClean(left, results.get(0), dump);
        requireClean(right, results.get(2), dump);
        assertThat(results.get(1).problems())
                .as("problems of the broken one in %s", Dump.literal(dump))
                .extracting(Problem::code)
                .containsExactly(fault.code());
    }

    @Property
    void twoBrokenArticlesInARowAreTwoProblems(
            @ForAll(supplier = Dumps.PlainArticles.class) Article article, @ForAll Fault first, @ForAll Fault second) {
        Assume.that(!first.hidesItsEnd() || !second.hidesItsStart()); // there are two witnesses for each boundary
        String canonical = WRITER.write(article);
        String dump =
                Archive.Join.BLANK_LINE.join(List.of(canonical, first.in(canonical), second.in(canonical), canonical));
        List<ParseResult> results = new ArticleParser().stream(dump).toList();

        assertThat(results).as("results of %s", Dump.literal(dump)).hasSize(4);
        assertThat(results)
                .as("problems of %s", Dump.literal(dump))
                .flatExtracting(ParseResult::problems)
                .extracting(Problem::code)
                .containsExactly(first.code(), second.code());
        requireClean(article, results.get(0), dump);
        requireClean(article, results.get(3), dump);
    }

    @Property
    void textAboveATitleBelongsToNobodyAndIsKeptWithTheArticleBefore(
            @ForAll(supplier = Dumps.PlainArticles.class) Article left,
            @ForAll(supplier = Dumps.PlainArticles.class) Article right,
            @ForAll(supplier = Dumps.PlainArticles.class) Article foreign) {
        String text = String.join("\n\n", foreign.description().paragraphs());
        String dump = WRITER.write(left) + "\n" + text + "\n\n" + WRITER.write(right);
        List<ParseResult> results = new ArticleParser().stream(dump).toList();

        assertThat(results).as("results of %s", Dump.literal(dump)).hasSize(2);
        assertThat(results.get(0).article()).contains(left);
        assertThat(results.get(0).problems())
                .as("problems of %s", Dump.literal(dump))
                .extracting(Problem::code)
                .containsExactly(ProblemCode.UNCLAIMED_TEXT);
        requireClean(right, results.get(1), dump);
    }

    @Property
    void gluedArticlesAreOneProblemAJoint(@ForAll(supplier = Dumps.Archives.class) Archive archive) {
        String dump = String.join(
                "",
                archive.articles().stream()
                        .map(WRITER::write)
                        .map(String::strip)
                        .toList());
        List<ParseResult> results = new ArticleParser().stream(dump).toList();

        assertThat(results)
                .extracting(ParseResult::article)
                .extracting(Optional::get)
                .isEqualTo(archive.articles());
        assertThat(results)
                .as("problems of %s", Dump.literal(dump))
                .flatExtracting(ParseResult::problems)
                .extracting(Problem::code)
                .isEqualTo(Collections.nCopies(archive.articles().size() - 1, ProblemCode.GLUED_ARTICLES));
    }

    private static void requireClean(Article expected, ParseResult result, String dump) {
        assertThat(result.problems())
                .as("problems of result %d of %s", result.index(), Dump.literal(dump))
                .isEmpty();
        assertThat(result.article())
                .as("article %d of %s", result.index(), Dump.literal(dump))
                .contains(expected);
    }
}
