package dev.galley;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.Omissions.Omission;
import dev.galley.problem.Position;
import dev.galley.problem.Span;
import org.junit.jupiter.api.Test;

/** What was not kept of an article is found by the lines around it, and follows them when they move. */
class OmissionsTest {

    // Of line 1 its end, and text below it; of line 4 its end; below line 6 text.
    private static final Omission END_OF_1 = omission(1, true, 10, 100, 110);
    private static final Omission BELOW_1 = omission(1, false, 20, 111, 131);
    private static final Omission END_OF_4 = omission(4, true, 40, 400, 440);
    private static final Omission BELOW_6 = omission(6, false, 60, 600, 660);

    private static Omission omission(int line, boolean isEnd, long codePoints, long start, long end) {
        return new Omission(
                line, isEnd, codePoints, new Span(start, end), new Position(start, 1), new Position(end, 1));
    }

    private static Omissions all() {
        Omissions omissions = new Omissions();
        omissions.add(END_OF_1);
        omissions.add(BELOW_1);
        omissions.add(END_OF_4);
        omissions.add(BELOW_6);
        return omissions;
    }

    @Test
    void theyAreListedInTheOrderOfTheirLines() {
        Omissions omissions = new Omissions();
        assertThat(omissions.isEmpty()).isTrue();

        omissions.add(BELOW_6);
        omissions.add(END_OF_1);
        omissions.add(END_OF_4);
        omissions.add(BELOW_1);

        assertThat(omissions.isEmpty()).isFalse();
        assertThat(omissions.list()).containsExactly(END_OF_1, BELOW_1, END_OF_4, BELOW_6);
    }

    @Test
    void textBelowALineIsOneWithTextBelowThat() {
        Omissions omissions = all();

        omissions.add(omission(1, false, 5, 140, 145));

        Omission both = new Omission(1, false, 25, new Span(111, 145), new Position(111, 1), new Position(145, 1));
        assertThat(omissions.list()).containsExactly(END_OF_1, both, END_OF_4, BELOW_6);
    }

    @Test
    void theEndOfALineAndTheTextBelowItAreTwo() {
        Omissions omissions = all();

        omissions.add(omission(4, false, 5, 441, 446));

        assertThat(omissions.list()).hasSize(5);
        assertThat(omissions.lastOf(4)).isEqualTo(omission(4, false, 5, 441, 446));
    }

    @Test
    void theLastOfALineIsTheTextBelowIt() {
        Omissions omissions = all();

        assertThat(omissions.lastOf(0)).isNull();
        assertThat(omissions.lastOf(1)).isEqualTo(BELOW_1);
        assertThat(omissions.lastOf(2)).isNull();
        assertThat(omissions.lastOf(4)).isEqualTo(END_OF_4);
        assertThat(omissions.lastOf(6)).isEqualTo(BELOW_6);
        assertThat(omissions.lastOf(7)).isNull();
        assertThat(new Omissions().lastOf(0)).isNull();
    }

    @Test
    void oneIsFoundAsWellAsMany() {
        Omissions omissions = new Omissions();
        omissions.add(END_OF_4);

        assertThat(omissions.lastOf(4)).isEqualTo(END_OF_4);
        assertThat(omissions.end(4, 5, 399)).isEqualTo(440);
        assertThat(omissions.touch(0, 400)).isFalse();

        omissions.splitLast(4);
        assertThat(omissions.lastOf(5)).isEqualTo(omission(5, true, 40, 400, 440));
    }

    @Test
    void aRangeOfLinesIsAskedForItsFirst() {
        Omissions omissions = all();

        assertThat(omissions.firstLine(0, 1)).isEqualTo(1);
        assertThat(omissions.firstLine(0, 9)).isEqualTo(1);
        assertThat(omissions.firstLine(2, 4)).isEqualTo(4);
        assertThat(omissions.firstLine(2, 5)).isEqualTo(4);
        assertThat(omissions.firstLine(5, 6)).isEqualTo(6);
        assertThat(omissions.firstLine(7, 9)).isEqualTo(9);
    }

    @Test
    void aRangeOfLinesIsAskedHowMuchItLost() {
        Omissions omissions = all();

        assertThat(omissions.codePoints(0, 1)).isZero();
        assertThat(omissions.codePoints(0, 2)).isEqualTo(30);
        assertThat(omissions.codePoints(1, 5)).isEqualTo(70);
        assertThat(omissions.codePoints(2, 4)).isZero();
        assertThat(omissions.codePoints(4, 6)).isEqualTo(40);
        assertThat(omissions.codePoints(4, 7)).isEqualTo(100);
        assertThat(omissions.codePoints(7, 9)).isZero();
    }

    @Test
    void aRangeOfLinesIsAskedWhereItEnds() {
        Omissions omissions = all();

        assertThat(omissions.end(0, 1, 99)).isEqualTo(99);
        assertThat(omissions.end(0, 2, 99)).isEqualTo(131);
        assertThat(omissions.end(1, 2, 99)).isEqualTo(131);
        assertThat(omissions.end(2, 4, 399)).isEqualTo(399);
        assertThat(omissions.end(1, 5, 500)).isEqualTo(500);
        assertThat(omissions.end(1, 9, 500)).isEqualTo(660);
    }

    @Test
    void aLineIsAskedWhereItsOwnTextEnds() {
        Omissions omissions = all();

        assertThat(omissions.lineEnd(0, 99)).isEqualTo(99);
        assertThat(omissions.lineEnd(1, 99)).isEqualTo(110);
        assertThat(omissions.lineEnd(4, 399)).isEqualTo(440);
        assertThat(omissions.lineEnd(5, 599)).isEqualTo(599);
        assertThat(omissions.lineEnd(6, 599)).isEqualTo(599);
        assertThat(omissions.lineEnd(7, 999)).isEqualTo(999);
    }

    @Test
    void aFixTouchesWhatItSharesAByteWith() {
        Omissions omissions = all();

        assertThat(omissions.touch(0, 100)).isFalse();
        assertThat(omissions.touch(0, 101)).isTrue();
        assertThat(omissions.touch(109, 110)).isTrue();
        assertThat(omissions.touch(110, 111)).isFalse();
        assertThat(omissions.touch(440, 600)).isFalse();
        assertThat(omissions.touch(441, 601)).isTrue();
        assertThat(omissions.touch(660, 700)).isFalse();
    }

    @Test
    void theEndOfALineIsTheEndOfItsRestWhenItIsSplit() {
        Omissions omissions = new Omissions();
        omissions.splitLast(3);
        omissions.add(END_OF_1);
        omissions.add(END_OF_4);

        omissions.splitLast(3);
        assertThat(omissions.list()).containsExactly(END_OF_1, END_OF_4);

        omissions.splitLast(4);
        assertThat(omissions.list()).containsExactly(END_OF_1, omission(5, true, 40, 400, 440));
    }

    @Test
    void whatIsBelowALineThatIsRemovedMovesUp() {
        Omissions omissions = all();

        omissions.remove(1);
        assertThat(omissions.list()).containsExactly(omission(3, true, 40, 400, 440), omission(5, false, 60, 600, 660));

        omissions.remove(5);
        assertThat(omissions.list()).containsExactly(omission(3, true, 40, 400, 440));

        omissions.remove(9);
        assertThat(omissions.list()).containsExactly(omission(3, true, 40, 400, 440));
    }

    @Test
    void whatBelongsToTheFirstLinesIsForgottenWithThem() {
        Omissions omissions = all();

        omissions.removeFirst(1);
        assertThat(omissions.list()).hasSize(4).first().isEqualTo(omission(0, true, 10, 100, 110));

        omissions.removeFirst(3);
        assertThat(omissions.list()).containsExactly(omission(0, true, 40, 400, 440), omission(2, false, 60, 600, 660));

        omissions.removeFirst(3);
        assertThat(omissions.isEmpty()).isTrue();
        omissions.removeFirst(3);
        assertThat(omissions.isEmpty()).isTrue();
    }
}
