package dev.galley.problem;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.StringJoiner;

/**
 * A place that a report underlines. Immutable.
 *
 * @param start the index of its first byte, never within a line break
 * @param end the index after its last byte
 * @param continues whether it goes on after its first line
 * @param line the number of its first line
 * @param isPrimary whether it is the place of the problem itself
 * @param text the remark on it, safe to print; may be empty
 */
record Mark(int start, int end, boolean continues, long line, boolean isPrimary, String text) {

    private static final Comparator<Mark> IN_FILE_ORDER =
            Comparator.comparingInt(Mark::start).thenComparing(mark -> !mark.isPrimary());

    /** The places of a problem that are in a part of the source, in file order, the problem's own first. */
    static List<Mark> of(Problem problem, SourcePart part) {
        List<Mark> marks = new ArrayList<>();
        StringJoiner primary = new StringJoiner("; ");
        for (Remark remark : problem.remarks()) {
            if (remark.span().equals(problem.span())) {
                primary.add(remark.text());
            } else if (part.holds(remark.span())) {
                marks.add(at(remark.span(), remark.position(), false, remark.text(), part));
            }
        }
        if (part.holds(problem.span())) {
            marks.add(at(problem.span(), problem.position(), true, primary.toString(), part));
        }
        marks.sort(IN_FILE_ORDER);
        return marks;
    }

    private static Mark at(Span span, Position position, boolean isPrimary, String text, SourcePart part) {
        int start = part.beforeBreak(part.index(span.start()));
        int end = part.index(span.end());
        int lineEnd = part.lineEnd(start);
        boolean goesOn = part.endsLine(lineEnd) && (part.afterBreak(lineEnd) < end || !part.holdsEnd(span));
        return new Mark(start, end, goesOn, position.line(), isPrimary, text);
    }
}
