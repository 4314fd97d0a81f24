package dev.galley;

/** A line of at least three equal marks, as {@code ---}: it separates, or underlines, but says nothing. */
final class RuleLine {

    /** A longer line is text, whatever it means. */
    private static final int MAX = 80;

    private RuleLine() {}

    /** Whether a line of the table is a rule. */
    static boolean is(byte[] bytes, Lines lines, int i) {
        return is(bytes, lines.start(i), lines.end(i));
    }

    /** Whether bytes are a rule. */
    static boolean is(byte[] bytes, int start, int end) {
        byte mark = bytes[start];
        if (end - start < 3
                || end - start > MAX
                || (mark != '-' && mark != '*' && mark != '_' && mark != '=' && mark != '~')) {
            return false;
        }
        for (int p = start + 1; p < end; p++) {
            if (bytes[p] != mark) {
                return false;
            }
        }
        return true;
    }
}
