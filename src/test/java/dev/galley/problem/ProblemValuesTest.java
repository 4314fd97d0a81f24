package dev.galley.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The small values that problems are made of. */
class ProblemValuesTest {

    private static Problem problem(
            Severity severity, Span span, Position position, String message, List<Remark> remarks) {
        return new Problem(
                ProblemCode.CONTROL_CHARACTER,
                severity,
                Optional.empty(),
                span,
                position,
                message,
                remarks,
                Optional.empty());
    }

    @Test
    void aProblemThatIsOffIsNone() {
        assertThatThrownBy(() -> problem(Severity.OFF, new Span(0, 1), new Position(1, 1), "x", List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a problem that is off is none: control-character");
    }

    @ParameterizedTest
    @EnumSource
    void aCodeIsFoundByItsId(ProblemCode code) {
        assertThat(ProblemCode.of(code.id())).contains(code);
        assertThat(ProblemCode.of(code.name())).isEmpty();
    }

    @Test
    void whatIsNoCodeIsNotFound() {
        assertThat(ProblemCode.of("")).isEmpty();
        assertThat(ProblemCode.of("impossible-date ")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2, 5, 2, 5, true",
        "2, 5, 3, 4, true",
        "2, 5, 2, 2, true",
        "2, 5, 5, 5, true",
        "2, 5, 1, 5, false",
        "2, 5, 2, 6, false",
        "2, 5, 0, 1, false",
        "2, 5, 6, 7, false",
        "2, 5, 1, 6, false"
    })
    void aSpanContainsWhatLiesWithinIt(long start, long end, long otherStart, long otherEnd, boolean contains) {
        assertThat(new Span(start, end).contains(new Span(otherStart, otherEnd)))
                .isEqualTo(contains);
    }

    @Test
    void spansAreOrderedByStartAndThenByEnd() {
        assertThat(new Span(1, 9)).isLessThan(new Span(2, 3)).isGreaterThan(new Span(1, 8));
        assertThat(new Span(1, 9)).isEqualByComparingTo(new Span(1, 9));
    }

    /** The place of the problem is drawn before a remark on a place that starts there, too. */
    @Test
    void twoPlacesThatStartTogetherAreDrawnOneBelowTheOther() {
        byte[] source = "abcdef\n".getBytes(StandardCharsets.UTF_8);
        Remark longer = new Remark(new Span(1, 5), new Position(1, 2), "longer");
        Remark outside = new Remark(new Span(90, 95), new Position(9, 2), "elsewhere");
        Problem problem = problem(Severity.WARNING, new Span(1, 3), new Position(1, 2), "x", List.of(longer, outside));

        assertThat(ProblemReport.of("a.txt", source).render(problem)).isEqualTo("""
                warning[control-character]: x
                 --> a.txt:1:2
                  |
                1 | abcdef
                  |  ^^
                  |  ---- longer
                  = note: 9:2: elsewhere
                  = help: remove the character
                """);
    }

    /** Where a line is so long that it is not looked at as a whole, no half of a character is shown. */
    @Test
    void aLongLineOfLongCharactersIsCutBetweenThem() {
        for (String character : List.of("\u00E9", "\u65E5", "\uD83D\uDE00")) {
            int length = character.getBytes(StandardCharsets.UTF_8).length;
            for (int before = 0; before < 4; before++) {
                byte[] source = ("x".repeat(before) + character.repeat(3000)).getBytes(StandardCharsets.UTF_8);
                Span span = new Span(before + length * 1500L, before + length * 1501L);
                Problem problem = problem(Severity.WARNING, span, new Position(1, before + 1501L), "x", List.of());

                String report = ProblemReport.of("a.txt", source).withWidth(60).render(problem);

                assertThat(report).contains("..." + character).contains("^").doesNotContain("\uFFFD");
            }
        }
    }

    @Test
    void aFixThatReachesBeyondWhatIsAtHandIsNotShown() {
        for (long end : new long[] {3, 4, 40}) {
            Problem problem = new Problem(
                    ProblemCode.CONTROL_CHARACTER,
                    Severity.WARNING,
                    Optional.empty(),
                    new Span(1, end),
                    new Position(1, 2),
                    "x",
                    List.of(),
                    Optional.of(Fix.safe(new Span(1, end), "y")));

            assertThat(ProblemReport.of("a.txt", "abc".getBytes(StandardCharsets.UTF_8))
                            .render(problem))
                    .satisfies(report ->
                            assertThat(report.contains("replace `bc` by `y`")).isEqualTo(end == 3));
        }
    }

    @Test
    void anEmptyPlaceAtTheEndOfTheSourceIsDrawn() {
        Problem atEnd = problem(Severity.WARNING, new Span(3, 3), new Position(2, 1), "x", List.of());
        Problem behind = problem(Severity.WARNING, new Span(3, 4), new Position(2, 1), "x", List.of());
        ProblemReport report = ProblemReport.of("a.txt", "ab\n".getBytes(StandardCharsets.UTF_8));

        assertThat(report.render(atEnd)).contains("2 |\n  | ^\n");
        assertThat(report.render(behind)).doesNotContain("2 |");
    }
}
