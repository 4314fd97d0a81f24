package dev.galley;

import dev.galley.problem.Position;

/**
 * The line that a {@link LineScanner} found last: where its text starts and ends, and what is kept of it if it is longer
 * than any value. Reused from line to line.
 *
 * <p>Of a line that is too long, the first bytes of text are kept, and no more white space before them; the rest is counted, and
 * given up while the line is still being read. White space without end is blank, but the last NUL in it is kept: it
 * separates, and is reported.
 */
final class ScannedLine {

    /** The last bytes at hand are no whole character, perhaps. */
    private static final int UNSURE = 3;

    private final Window window;
    private final int lineLimit;

    private int begin;
    private int start;
    private int end;
    private int flags;
    private long number;

    // What is to be known of the line only if it is longer than what is kept of one.
    private boolean isLong;
    private final LineTail tail; // that is not kept
    private long cutColumn; // where it starts
    private boolean blankDropped; // from the start of the line
    private long indent;
    private boolean isNulKept; // of the white space that was dropped, at the start of the line
    private long nulIndent;

    /**
     * No line yet.
     *
     * @param lineLimit how many bytes of the text of a line are kept at most, and of the white space before it
     */
    ScannedLine(Window window, int lineLimit) {
        this.window = window;
        this.lineLimit = lineLimit;
        tail = new LineTail(window);
    }

    /** Starts another line. */
    void forget() {
        isLong = false;
        tail.forget();
        blankDropped = false;
        indent = 0;
        isNulKept = false;
    }

    /** Makes this the line between two places of the window, without what was given up of it. */
    void set(int from, int lineEnd, int lineFlags, long lineNumber) {
        begin = from;
        flags = lineFlags;
        number = lineNumber;
        trim(lineEnd);
        if (isLong || lineEnd - begin > lineLimit) {
            finishLong(lineEnd);
        }
    }

    /** Finds start and end of the line: without white space and, at the edges of text, without NUL. */
    private void trim(int lineEnd) {
        byte[] bytes = window.bytes();
        int s = begin;
        int e = lineEnd;
        while (s < e && bytes[s] == ' ') {
            s++;
        }
        while (e > s && bytes[e - 1] == ' ') {
            e--;
        }
        if (s < e && (isUnusualEdge(bytes[s]) || isUnusualEdge(bytes[e - 1]))) {
            s = Edges.afterSpace(bytes, s, e);
            e = Edges.beforeSpace(bytes, s, e);
            if (s < e && (bytes[s] == 0 || bytes[e - 1] == 0)) {
                int s0 = Edges.afterMargin(bytes, s, e);
                int e0 = Edges.beforeMargin(bytes, s0, e);
                flags |= Lines.PADDED;
                if (s0 == e0) { // nothing but NUL: it separates, and is reported
                    flags |= Lines.SEPARATOR;
                } else {
                    s = s0;
                    e = e0;
                }
            }
        }
        start = s;
        end = e;
    }

    private static boolean isUnusualEdge(byte b) {
        return b <= ' ';
    }

    private void finishLong(int lineEnd) {
        byte[] bytes = window.bytes();
        isLong = true;
        if (tail.isEmpty() && Edges.afterMargin(bytes, begin, lineEnd) == lineEnd) {
            finishBlank(lineEnd);
            return;
        }
        if (blankDropped || start - begin > lineLimit) {
            indent += Utf8.count(bytes, begin, start);
            begin = start;
        }
        if (lineEnd - start > lineLimit || !tail.isEmpty()) {
            cutLine(lineEnd);
        }
    }

    /** So much white space is blank, even if it holds a form feed; but if it holds NUL, the last one separates, and is reported. */
    private void finishBlank(int lineEnd) {
        flags &= Lines.NON_ASCII;
        start = lineEnd;
        end = lineEnd;
        int nul = lastNul(begin, lineEnd);
        if (nul >= 0) {
            indent = isNulKept && nul == begin ? nulIndent : indent + Utf8.count(window.bytes(), begin, nul);
            flags |= Lines.SEPARATOR | Lines.PADDED | Lines.HOLE;
            begin = nul;
            start = nul;
            end = nul + 1;
        }
    }

    private int lastNul(int blank, int blankEnd) {
        byte[] bytes = window.bytes();
        int i = blankEnd - 1;
        while (i >= blank && bytes[i] != 0) {
            i--;
        }
        return i >= blank ? i : -1;
    }

    /** Keeps the first bytes of a line that is too long, and counts the characters of the rest. */
    private void cutLine(int lineEnd) {
        byte[] bytes = window.bytes();
        int cut = Math.min(cutPlace(start), lineEnd);
        tail.passOver(bytes, cut, lineEnd, lineEnd);
        cutColumn = indent + Utf8.count(bytes, begin, cut) + 1;
        end = Edges.beforeMargin(bytes, start, cut);
    }

    /** The place after the bytes that are kept of a line from a place on: no character is split. */
    private int cutPlace(int from) {
        byte[] bytes = window.bytes();
        int cut = from + lineLimit;
        while (cut < from + lineLimit + 3 && cut < window.end() && (bytes[cut] & 0xC0) == 0x80) {
            cut++;
        }
        return cut;
    }

    /**
     * Gives up what no value can hold of a line that begins at a place and goes on behind another one.
     *
     * @return where the rest of the line begins; what is dropped of the window lies behind that
     */
    int giveUp(int from, int place) {
        byte[] bytes = window.bytes();
        if (place - from <= lineLimit + LineScanner.DROP_SIZE + 2 * UNSURE) {
            return from;
        }
        isLong = true;
        int text = Edges.afterMargin(bytes, from, place);
        if (place - text <= UNSURE) { // nothing but white space
            dropBlank(from, text);
            return from;
        }
        int rest = from;
        if (blankDropped || text - from > lineLimit) {
            indent += Utf8.count(bytes, from, text);
            rest = text;
        }
        int cut = cutPlace(text);
        int to = tail.passOver(bytes, cut, place - UNSURE, place);
        if (to > cut + tail.kept()) {
            window.drop(cut + tail.kept(), to);
        }
        return rest;
    }

    /** Gives up white space at the start of the line, but for the last NUL in it. */
    private void dropBlank(int from, int blankEnd) {
        byte[] bytes = window.bytes();
        int nul = lastNul(from, blankEnd);
        if (nul < 0) {
            indent += Utf8.count(bytes, from, blankEnd);
            window.drop(from, blankEnd);
        } else if (isNulKept && nul == from) {
            indent += Utf8.count(bytes, from + 1, blankEnd);
            window.drop(from + 1, blankEnd);
        } else {
            nulIndent = indent + Utf8.count(bytes, from, nul);
            indent = nulIndent + Utf8.count(bytes, nul + 1, blankEnd);
            window.drop(nul + 1, blankEnd);
            window.drop(from, nul);
            isNulKept = true;
        }
        blankDropped = true;
    }

    /** Adds what is known of the line from those before it. */
    void addFlags(int more) {
        flags |= more;
    }

    /** Whether the line is nothing but white space. */
    boolean isBlank() {
        return start == end;
    }

    /** Whether the line, which is blank, holds a form feed; if so, the line is that. */
    boolean narrowToFormFeed() {
        if ((flags & Lines.CONTROL) == 0) {
            return false;
        }
        byte[] bytes = window.bytes();
        for (int i = begin; i < start; i++) {
            if (bytes[i] == '\f') {
                start = i;
                end = i + 1;
                return true;
            }
        }
        return false;
    }

    /** Where the line begins, white space included. */
    int begin() {
        return begin;
    }

    /** The place of its first byte that is not white space. */
    int start() {
        return start;
    }

    /** The place after its last byte that is not white space. */
    int end() {
        return end;
    }

    /** The flags of {@link Lines} that can be told from the line's bytes. */
    int flags() {
        return flags;
    }

    /** Whether the line is longer than what is kept of one: the next four are 0 or meaningless if not. */
    boolean isLong() {
        return isLong;
    }

    /** How many code points precede {@link #begin} on the line: more than 0 if it starts with very much white space. */
    long indent() {
        return indent;
    }

    /** The number of the line in the source, from 1. */
    long number() {
        return number;
    }

    /** How many code points at the line's end are not kept, white space behind them left out. */
    long omitted() {
        return tail.omitted();
    }

    /** The end of the line that is not kept, if there is one, as the end of a line of the table. */
    Omissions.Omission omission(int line) {
        Position position = new Position(number, cutColumn);
        return new Omissions.Omission(line, true, tail.omitted(), tail.span(), position, after());
    }

    /** The offset behind the line, with what is not kept of it. */
    long endOffset() {
        return tail.omitted() > 0 ? tail.span().end() : window.endOffset(end);
    }

    /** The position behind the line, with what is not kept of it. */
    Position after() {
        long omitted = tail.omitted();
        return new Position(
                number, omitted > 0 ? cutColumn + omitted : indent + Utf8.count(window.bytes(), begin, end) + 1);
    }
}
