package dev.galley.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.galley.Article;
import dev.galley.ArticleParser;
import dev.galley.ArticleWriter;
import dev.galley.ParseResult;
import dev.galley.Tile;
import dev.galley.problem.Problem;
import dev.galley.problem.ProblemCode;
import dev.galley.problem.Severity;
import dev.galley.problem.Span;
import dev.galley.spec.Example.Case;
import dev.galley.spec.Expectation.Expected;
import dev.galley.spec.Specification.TableRow;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Executes the examples of {@code src/spec/format.md}, and checks that they leave nothing out. */
class SpecificationTest {

    /** Examples that say what is right but not yet so: to be emptied. */
    private static final Set<Integer> PENDING = Set.of();

    private static final Specification SPECIFICATION = Specification.read();

    @TestFactory
    Stream<DynamicContainer> examplesAreAsTheSpecificationSays() {
        return SPECIFICATION.examples().stream()
                .filter(example -> !PENDING.contains(example.number()))
                .map(example -> dynamicContainer("example " + example.number(), tests(example)));
    }

    private static Stream<DynamicTest> tests(Example example) {
        return example.cases().stream()
                .flatMap(one -> ExampleDump.of(one.input(), example.options()).stream()
                        .map(dump -> dynamicTest(
                                one.row().isEmpty() ? dump.name() : "«" + one.row() + "» " + dump.name(),
                                () -> check(example, one, dump))));
    }

    static void check(Example example, Case one, ExampleDump dump) {
        Options options = example.options();
        List<ParseResult> results = Entrances.fromBytes(dump, options);
        Expectation outcome = new Outcome(dump).of(results, one.expected());
        String input = String.join("\n", one.input());
        assertAll(
                "example " + example.number() + ", " + dump.name() + "\n" + input + "\n────────\n" + outcome,
                () -> assertEquals(one.expected().toString(), outcome.toString()),
                () -> checkEntrances(results, dump, options),
                () -> results.forEach(result -> checkConsistency(result, dump)),
                () -> checkTiles(results, dump),
                () -> checkWriting(results, options));
    }

    private static void checkEntrances(List<ParseResult> results, ExampleDump dump, Options options) {
        String details = Entrances.details(results.stream());
        Entrances.others(dump, options).forEach((way, other) -> assertEquals(details, other, way));
    }

    private static void checkConsistency(ParseResult result, ExampleDump dump) {
        assertThat(result.problems()).isSortedAccordingTo((a, b) -> a.span().compareTo(b.span()));
        for (Problem problem : result.problems()) {
            assertThat(problem.position()).hasToString(dump.place(problem.span().start()));
            assertThat(problem.span().end()).isLessThanOrEqualTo(dump.utf8().length);
        }
        boolean errors = result.problems().stream().anyMatch(p -> p.severity() == Severity.ERROR);
        assertThat(result.hasErrors()).isEqualTo(errors);
        assertThat(result.article().isEmpty()).isEqualTo(errors || result.span().isEmpty());
        assertThat(result.position()).hasToString(dump.place(firstByte(result)));
    }

    /** Where an article starts; where there is none, the text that is none. */
    private static long firstByte(ParseResult result) {
        return !result.span().isEmpty() || result.problems().isEmpty()
                ? result.span().start()
                : result.problems().get(0).span().start();
    }

    private static void checkTiles(List<ParseResult> results, ExampleDump dump) {
        long end = 0;
        for (ParseResult result : results) {
            assertThat(result.extent().start()).isEqualTo(end);
            for (Tile tile : result.tiles()) {
                assertThat(tile.span().start()).isEqualTo(end);
                assertThat(tile.span().isEmpty()).isFalse();
                end = tile.span().end();
                checkTile(tile, result, dump);
            }
            assertThat(result.extent().end()).isEqualTo(end);
        }
        assertThat(end).isEqualTo(results.isEmpty() ? 0 : dump.utf8().length);
    }

    private static void checkTile(Tile tile, ParseResult result, ExampleDump dump) {
        String text = dump.text(tile.span().start(), tile.span().end());
        if (tile.role() == Tile.Role.BLANK) {
            assertThat(text.codePoints().filter(c -> !isBlank(c)).toArray())
                    .as("text in a blank tile: " + text)
                    .isEmpty();
        } else if (tile.role() == Tile.Role.UNCLAIMED) {
            assertThat(result.problems())
                    .as("a problem that says of `" + text + "` that it is unclaimed")
                    .anyMatch(problem -> tells(problem, tile.span()));
        }
    }

    /** Whether a problem is about all of a span, or about more than its place. */
    private static boolean tells(Problem problem, Span span) {
        return problem.span().contains(span)
                || problem.remarks().stream().anyMatch(remark -> remark.span().contains(span))
                || problem.code() == ProblemCode.EXTRA_ARTICLE
                || problem.code() == ProblemCode.MALFORMED_BYTES
                || problem.code() == ProblemCode.PROBLEMS_SUPPRESSED;
    }

    private static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || "\0\u0085\u200B\u2060\uFEFF".indexOf(c) >= 0;
    }

    private static void checkWriting(List<ParseResult> results, Options options) {
        for (Article article : Outcome.articles(results)) {
            String written = new ArticleWriter(options.format()).write(article);
            ParseResult again = new ArticleParser(options.format()).parse(written);
            assertThat(again.article()).as(written).contains(article);
        }
    }

    @Test
    void examplesAreNumberedFromOne() {
        List<Integer> numbers =
                SPECIFICATION.examples().stream().map(Example::number).toList();
        assertThat(numbers)
                .isEqualTo(IntStream.rangeClosed(1, numbers.size()).boxed().toList());
    }

    @Test
    void everyCodeIsProvokedAndItsMessageAsserted() {
        for (ProblemCode code : ProblemCode.values()) {
            assertThat(SPECIFICATION.examples())
                    .as(code.id())
                    .anyMatch(example -> problems(example, code)
                            .anyMatch(problem -> !problem.message().isEmpty()));
        }
    }

    @Test
    void theTableOfProblemsIsComplete() {
        List<TableRow> rows = Arrays.stream(ProblemCode.values())
                .map(code -> TableRow.of(code, provoking(code)))
                .toList();
        assertEquals(lines(rows), lines(SPECIFICATION.table()));
    }

    private static List<Integer> provoking(ProblemCode code) {
        return SPECIFICATION.examples().stream()
                .filter(example -> problems(example, code).findAny().isPresent())
                .map(Example::number)
                .toList();
    }

    private static Stream<Expected> problems(Example example, ProblemCode code) {
        return example.cases().stream()
                .flatMap(one -> one.expected().blocks().stream())
                .flatMap(block -> block.problems().stream())
                .filter(problem -> problem.code().equals(code.id()));
    }

    private static String lines(List<TableRow> rows) {
        return rows.stream().map(TableRow::toString).collect(Collectors.joining("\n"));
    }

    @Test
    void nothingIsPending() {
        assertThat(PENDING).isEmpty();
    }
}
