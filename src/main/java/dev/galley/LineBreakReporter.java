package dev.galley;

import dev.galley.problem.Fix;
import dev.galley.problem.ProblemCode;

/** Reports an article whose lines do not all end the same way: once, at the first line break that differs. */
final class LineBreakReporter {

    private static final int NONE = -1;

    private final Reading reading;
    private final Lines lines;

    LineBreakReporter(Reading reading) {
        this.reading = reading;
        lines = reading.lines;
    }

    /** Looks at the line breaks between the lines of a range. */
    void report(int from, int to) {
        int breaks = lines.breaks(from, to);
        if (Integer.bitCount(breaks) < 2) {
            return;
        }
        int usual = 0;
        int first = NONE; // of another kind
        int last = 0; // the place behind the last one
        for (int line = from; line < to - 1; line++) {
            int end = reading.isWholeBehind(line) ? lines.start(line + 1) : 0;
            for (int i = next(lines.end(line), end); i < end; i = next(i + length(i), end)) {
                if (usual == 0) {
                    usual = kind(i);
                } else if (kind(i) != usual) {
                    first = first == NONE ? i : first;
                    last = i + length(i);
                }
            }
        }
        if (first != NONE) {
            report(first, usual, last);
        }
    }

    private void report(int place, int usual, int last) {
        String message = "a line ends with " + name(kind(place)) + ", lines above with " + name(usual);
        Fix fix = reading.rewriting.withLineBreaks(text(usual), place, last);
        reading.report(ProblemCode.MIXED_LINE_ENDINGS, null, place, place + length(place), message, "", fix);
    }

    /** The first line break from a place on, or where the bytes end. */
    private int next(int start, int end) {
        byte[] bytes = reading.bytes();
        int i = start;
        while (i < end && bytes[i] != '\n' && bytes[i] != '\r') {
            i++;
        }
        return i;
    }

    private int kind(int place) {
        byte[] bytes = reading.bytes();
        return bytes[place] == '\n' ? Lines.LF : bytes[place + 1] == '\n' ? Lines.CRLF : Lines.CR;
    }

    private int length(int place) {
        return kind(place) == Lines.CRLF ? 2 : 1;
    }

    private static String text(int kind) {
        return kind == Lines.LF ? "\n" : kind == Lines.CRLF ? "\r\n" : "\r";
    }

    private static String name(int kind) {
        return kind == Lines.LF ? "LF" : kind == Lines.CRLF ? "CRLF" : "CR";
    }
}
