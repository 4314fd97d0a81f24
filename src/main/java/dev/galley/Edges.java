package dev.galley;

/** Finds where text starts and ends between white space and, if wanted, NUL. */
final class Edges {

    private Edges() {}

    /** The place of the first byte that is not white space. */
    static int start(byte[] bytes, int from, int to, boolean withNul) {
        int p = from;
        while (p < to && bytes[p] == ' ') { // almost always the only white space
            p++;
        }
        while (p < to) {
            int step = Utf8.at(bytes, p, to);
            if (!isTrimmed(step, withNul)) {
                break;
            }
            p += Utf8.length(step);
        }
        return p;
    }

    /** The place after the last byte that is not white space. */
    static int end(byte[] bytes, int from, int to, boolean withNul) {
        int p = to;
        while (p > from) {
            int before = Utf8.before(bytes, from, p);
            if (!isTrimmed(Utf8.at(bytes, before, p), withNul)) {
                break;
            }
            p = before;
        }
        return p;
    }

    /** Whether a character is white space or, if wanted, NUL. */
    static boolean isTrimmed(int step, boolean withNul) {
        int c = Utf8.codePoint(step);
        return withNul ? CharacterClass.isMargin(c) : CharacterClass.isTrimmed(c);
    }
}
