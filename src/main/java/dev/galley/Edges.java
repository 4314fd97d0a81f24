package dev.galley;

/** Finds where text starts and ends: between white space, or in a margin, which is white space and NUL. */
final class Edges {

    private Edges() {}

    /** The place of the first byte that is not white space. */
    static int afterSpace(byte[] bytes, int from, int to) {
        return after(bytes, from, to, false);
    }

    /** The place of the first byte that is neither white space nor NUL. */
    static int afterMargin(byte[] bytes, int from, int to) {
        return after(bytes, from, to, true);
    }

    private static int after(byte[] bytes, int from, int to, boolean withNul) {
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
    static int beforeSpace(byte[] bytes, int from, int to) {
        return before(bytes, from, to, false);
    }

    /** The place after the last byte that is neither white space nor NUL. */
    static int beforeMargin(byte[] bytes, int from, int to) {
        return before(bytes, from, to, true);
    }

    private static int before(byte[] bytes, int from, int to, boolean withNul) {
        int p = to;
        while (p > from) {
            int last = Utf8.before(bytes, from, p);
            if (!isTrimmed(Utf8.at(bytes, last, p), withNul)) {
                break;
            }
            p = last;
        }
        return p;
    }

    private static boolean isTrimmed(int step, boolean withNul) {
        int c = Utf8.codePoint(step);
        return withNul ? CharacterClass.isMargin(c) : CharacterClass.isTrimmed(c);
    }
}
