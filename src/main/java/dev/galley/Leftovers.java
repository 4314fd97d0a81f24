package dev.galley;

import dev.galley.Omissions.Omission;
import dev.galley.problem.ProblemCode;
import dev.galley.problem.Span;
import java.util.ArrayList;
import java.util.List;

/** Accounts for lines that belong to no field: separators, which mean nothing, and text, which is reported. */
final class Leftovers {

    private final Reading reading;
    private final Lines lines;

    Leftovers(Reading reading) {
        this.reading = reading;
        lines = reading.lines;
    }

    /** Accounts for lines of no article; a form feed divides them into several problems. */
    void leave(int from, int to) {
        for (int i = from; i < to; ) {
            int next = i + 1;
            while (next < to && lines.kind(next) != Lines.SEPARATOR) {
                next++;
            }
            leaveTogether(i, next);
            i = next;
        }
    }

    /** Accounts for lines as one problem, but for the separators around them. */
    void leaveTogether(int from, int to) {
        int first = from;
        while (first < to && isSeparator(first)) {
            reading.tiles.add(lines.start(first), lines.end(first), Tiles.SEPARATOR);
            first++;
        }
        int last = to;
        while (last > first && isSeparator(last - 1)) {
            last--;
            reading.tiles.add(lines.start(last), lines.end(last), Tiles.SEPARATOR);
        }
        if (first < last) {
            reading.leaveUnclaimed(first, last);
        }
    }

    /** Reports what was omitted in and after the first lines of the table and is part of no value, nor of other such text. */
    void leaveOmitted(int count) {
        List<Omission> left = new ArrayList<>();
        for (Omission omission : lines.omissions().list()) {
            if (omission.line() < count && !reading.tiles.covers(omission.span().start())) {
                left.add(omission);
            }
        }
        for (Omission omission : left) {
            Span span = omission.span();
            reading.tiles.addOffsets(span.start(), span.end(), Tiles.UNCLAIMED);
            String message = "text beyond the limit of an article belongs to no field";
            reading.findings.add(ProblemCode.UNCLAIMED_TEXT, null, span, omission.position(), message, List.of(), null);
        }
    }

    private boolean isSeparator(int i) {
        return lines.kind(i) == Lines.SEPARATOR || RuleLine.is(reading.bytes(), lines, i);
    }
}
