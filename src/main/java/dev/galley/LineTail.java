package dev.galley;

import dev.galley.problem.Span;

/** The end of a line that is longer than what is kept of one: counted and placed as it passes by. Reused from line to line. */
final class LineTail {

    private final Window window;

    private long passed; // code points
    private long omitted; // of these, up to the last that is not white space
    private long from;
    private long to;
    private int kept;

    /** A tail of no line yet. */
    LineTail(Window window) {
        this.window = window;
    }

    /** Starts another line. */
    void forget() {
        passed = 0;
        omitted = 0;
        kept = 0;
    }

    /** Whether nothing was passed over. */
    boolean isEmpty() {
        return passed == 0;
    }

    /** How many code points it has, white space at its end left out. */
    long omitted() {
        return omitted;
    }

    /** These in the source, if there are any. */
    Span span() {
        return new Span(from, to);
    }

    /** How many bytes the first character has: it stays in the window, so that the cut has its own offset. */
    int kept() {
        return kept;
    }

    /**
     * Counts the characters behind the cut that start before a place, but for those that were counted.
     *
     * @param limit the place up to which the bytes of a character may be looked at
     * @return the place behind them
     */
    int passOver(byte[] bytes, int cut, int place, int limit) {
        int i = cut + kept;
        int textEnd = 0;
        while (i < place) {
            int step = Utf8.at(bytes, i, limit);
            i += Utf8.length(step);
            if (passed++ == 0) {
                from = window.offset(cut);
                kept = Utf8.length(step);
            }
            if (!CharacterClass.isTrimmed(Utf8.codePoint(step))) {
                omitted = passed;
                textEnd = i;
            }
        }
        to = textEnd > 0 ? window.endOffset(textEnd) : to;
        return i;
    }
}
