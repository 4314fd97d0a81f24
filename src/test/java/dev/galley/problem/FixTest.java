package dev.galley.problem;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What becomes of a source that fixes are applied to. */
class FixTest {

    private static String applied(Fix... fixes) {
        return new String(Fix.applyAll(List.of(fixes), "0123456789".getBytes(UTF_8)), UTF_8);
    }

    private static Fix fix(int start, int end, String replacement) {
        return Fix.safe(new Span(start, end), replacement);
    }

    @Test
    void replacesInsertsAndDeletes() {
        assertThat(applied()).isEqualTo("0123456789");
        assertThat(applied(fix(2, 4, "\u00E4"))).isEqualTo("01\u00E4456789");
        assertThat(applied(fix(3, 3, "abc"))).isEqualTo("012abc3456789");
        assertThat(applied(fix(0, 9, ""))).isEqualTo("9");
        assertThat(applied(fix(0, 0, "a"), fix(10, 10, "b"))).isEqualTo("a0123456789b");
    }

    @Test
    void appliesSeveralInAnyOrder() {
        assertThat(applied(fix(8, 9, "c"), fix(0, 1, "a"), fix(4, 6, "b"))).isEqualTo("a123b67c9");
        assertThat(applied(fix(2, 4, "a"), fix(4, 6, "b"))).isEqualTo("01ab6789");
    }

    @Test
    void ofTwoThatWantTheSameTheFirstIsApplied() {
        assertThat(applied(fix(2, 5, "a"), fix(4, 6, "b"))).isEqualTo("01a56789");
        assertThat(applied(fix(3, 3, "a"), fix(3, 3, "b"))).isEqualTo("012a3456789");
        assertThat(applied(fix(2, 5, "a"), fix(4, 6, "b"), fix(6, 7, "c"))).isEqualTo("01a5c789");
    }

    @Test
    void leavesTheSourceAlone() {
        byte[] source = "0123".getBytes(UTF_8);

        assertThat(Fix.applyAll(List.of(fix(0, 4, "")), source)).isEmpty();
        assertThat(source).isEqualTo("0123".getBytes(UTF_8));
        assertThatThrownBy(() -> Fix.applyAll(List.of(fix(5, 6, "")), source))
                .isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void aProblemSaysItselfOnOneLine() {
        Problem problem = new Problem(
                ProblemCode.EXTRA_DATE,
                Severity.WARNING,
                Optional.of(Section.DATE),
                new Span(7, 9),
                new Position(3, 1),
                "one too many",
                List.of(),
                Optional.empty());

        assertThat(problem).hasToString("3:1 warning extra-date: one too many");
        assertThat(Section.DATE.word()).isEqualTo("date");
    }
}
