package dev.galley;

import dev.galley.problem.Position;
import java.io.IOException;

/**
 * Finds the lines of the bytes in a window. Knows line breaks, white space and byte classes; nothing of articles.
 *
 * <p>It learns on the way what would cost another pass later: whether a line is ASCII, and whether it holds a control
 * character. The bytes themselves are skipped by {@link PlainBytes}.
 */
final class LineScanner {

    /** More blank bytes than this between a title and its label, and they do not belong together. */
    private static final int GAP = 1 << 16;

    /** Dropping bytes from the window is worth its while beyond so many: as many between two lines are always at hand. */
    static final int DROP_SIZE = 1 << 16;

    /** The last bytes at hand are no whole character, perhaps. */
    private static final int UNSURE = 3;

    private final Window window;
    private final Lines lines;
    private final int lineLimit;

    private byte[] bytes;
    private int limit; // of the bytes at hand
    private int pos; // of the next line
    private int scan; // of the next byte to look at
    private long number = 1; // of the next line

    // The line that was found last.
    private int from;
    private int begin;
    private int start;
    private int end;
    private int flags;
    private long lineNumber;
    private int lineBreak;

    // What is to be known of it only if it is longer than what is kept of a line.
    private boolean isLong;
    private final LineTail tail; // that is not kept
    private long cutColumn; // where it starts
    private boolean blankDropped; // from the start of the line
    private long indent;
    private boolean isNulKept; // of the white space that was dropped, at the start of the line
    private long nulIndent;

    private boolean marked; // a blank line since the last line holds a character that is not ASCII
    private long scanned;

    /**
     * A scanner from the start of the window's bytes.
     *
     * @param lines the lines that are still needed: the window keeps their bytes
     * @param lineLimit how many bytes of a line are kept at most
     */
    LineScanner(Window window, Lines lines, int lineLimit) {
        this.window = window;
        this.lines = lines;
        this.lineLimit = lineLimit;
        tail = new LineTail(window);
        bytes = window.bytes();
        limit = window.end();
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
        return lineNumber;
    }

    /** How many code points at the line's end are not kept, white space behind them left out. */
    long omitted() {
        return tail.omitted();
    }

    /** The end of the line that is not kept, if there is one, as the end of a line of the table. */
    Omissions.Omission omission(int line) {
        Position position = new Position(lineNumber, cutColumn);
        return new Omissions.Omission(line, true, tail.omitted(), tail.span(), position, after());
    }

    /** The offset behind the line, with what is not kept of it. */
    long endOffset() {
        return tail.omitted() > 0 ? tail.span().end() : window.offset(end);
    }

    /** The position behind the line, with what is not kept of it. */
    Position after() {
        long omitted = tail.omitted();
        return new Position(lineNumber, omitted > 0 ? cutColumn + omitted : indent + Utf8.count(bytes, begin, end) + 1);
    }

    /** Whether the blank lines at the end of the source hold a character that is not ASCII. */
    boolean isMarked() {
        return marked;
    }

    /** Goes on at a place where a line starts, and its number. */
    void startAt(int place, long lineNumber) {
        bytes = window.bytes();
        limit = window.end();
        pos = place;
        number = lineNumber;
        marked = false;
    }

    /** How many bytes were looked at, but for those that were given up. */
    long scanned() {
        return scanned;
    }

    /** Whether nothing is left to be read. */
    boolean isAtEnd() {
        return pos == limit && window.isExhausted();
    }

    /** The number of the line that would be found next. */
    long nextNumber() {
        return number;
    }

    /** Finds the next line that is not blank; false at the end of the source. */
    boolean nextLine() throws IOException {
        int found = 0;
        int breaksBefore = 0;
        long blank = 0;
        while (true) {
            while (pos < limit && bytes[pos] == '\n') { // almost all blank lines are empty: a short way for them
                pos++;
                scanned++;
                number++;
                blank++;
                found = Lines.AFTER_BLANK;
                breaksBefore |= Lines.LF;
            }
            if (!scanLine()) {
                return false;
            }
            if (start < end) {
                break;
            }
            if (isSeparator()) {
                found |= Lines.SEPARATOR;
                break;
            }
            found |= Lines.AFTER_BLANK;
            marked |= (flags & Lines.NON_ASCII) != 0;
            blank += pos - from;
            breaksBefore |= lineBreak;
        }
        if (marked) {
            flags |= Lines.MARKED;
            marked = false;
        }
        flags |= found | Lines.breakFlag(lineBreak, breaksBefore);
        if (blank > GAP) {
            flags |= Lines.AFTER_GAP;
        }
        return true;
    }

    /** Whether the line, which is blank, holds a form feed; if so, the line is that. */
    private boolean isSeparator() {
        if ((flags & Lines.CONTROL) == 0) {
            return false;
        }
        for (int i = begin; i < start; i++) {
            if (bytes[i] == '\f') {
                start = i;
                end = i + 1;
                return true;
            }
        }
        return false;
    }

    private boolean scanLine() throws IOException {
        from = pos;
        scan = pos;
        flags = 0;
        if (isLong) {
            forgetLong();
        }
        while (true) {
            int p = PlainBytes.end(bytes, scan, limit);
            scan = p;
            if (p == limit) {
                if (more()) {
                    continue;
                }
                if (from == limit) {
                    pos = limit;
                    return false;
                }
                finish(limit, limit, 0);
                return true;
            }
            byte b = bytes[p];
            if (b < 0) {
                flags |= Lines.NON_ASCII;
            } else if (b == '\n') {
                finish(p, p + 1, Lines.LF);
                return true;
            } else if (b == '\r') {
                finishAtReturn();
                return true;
            } else if (b != '\t') {
                flags |= Lines.CONTROL;
            }
            scan = p + 1;
        }
    }

    /** A carriage return ends the line; a line feed behind it belongs to it. */
    private void finishAtReturn() throws IOException {
        boolean more = true;
        while (scan + 1 == limit && more) {
            more = more();
        }
        boolean crlf = scan + 1 < limit && bytes[scan + 1] == '\n';
        finish(scan, crlf ? scan + 2 : scan + 1, crlf ? Lines.CRLF : Lines.CR);
    }

    private void finish(int lineEnd, int next, int breakKind) {
        begin = from;
        pos = next;
        scanned += next - from;
        lineBreak = breakKind;
        lineNumber = number;
        if (breakKind != 0) {
            number++;
        }
        trim(lineEnd);
        if (isLong || lineEnd - begin > lineLimit) {
            finishLong(lineEnd);
        }
    }

    private void forgetLong() {
        isLong = false;
        tail.forget();
        blankDropped = false;
        indent = 0;
        isNulKept = false;
    }

    private void finishLong(int lineEnd) {
        isLong = true;
        if (tail.isEmpty() && Edges.start(bytes, begin, lineEnd, true) == lineEnd) {
            finishBlank(lineEnd);
            return;
        }
        if (blankDropped || start - begin > lineLimit) {
            indent += Utf8.count(bytes, begin, start);
            begin = start;
        }
        if (lineEnd - begin > lineLimit || !tail.isEmpty()) {
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
            indent = isNulKept && nul == begin ? nulIndent : indent + Utf8.count(bytes, begin, nul);
            flags |= Lines.SEPARATOR | Lines.PADDED | Lines.HOLE;
            begin = nul;
            start = nul;
            end = nul + 1;
        }
    }

    private int lastNul(int blank, int blankEnd) {
        int i = blankEnd - 1;
        while (i >= blank && bytes[i] != 0) {
            i--;
        }
        return i >= blank ? i : -1;
    }

    /** Finds start and end of the line: without white space and, at the edges of text, without NUL. */
    private void trim(int lineEnd) {
        int s = begin;
        int e = lineEnd;
        while (s < e && bytes[s] == ' ') {
            s++;
        }
        while (e > s && bytes[e - 1] == ' ') {
            e--;
        }
        if (s < e && (isUnusualEdge(bytes[s]) || isUnusualEdge(bytes[e - 1]))) {
            s = Edges.start(bytes, s, e, false);
            e = Edges.end(bytes, s, e, false);
            if (s < e && (bytes[s] == 0 || bytes[e - 1] == 0)) {
                int s0 = Edges.start(bytes, s, e, true);
                int e0 = Edges.end(bytes, s0, e, true);
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

    /** Keeps the first bytes of a line that is too long, and counts the characters of the rest. */
    private void cutLine(int lineEnd) {
        int cut = Math.min(cutPlace(), lineEnd);
        tail.passOver(bytes, cut, lineEnd, lineEnd);
        cutColumn = indent + Utf8.count(bytes, begin, cut) + 1;
        end = Edges.end(bytes, start, cut, true);
    }

    private int cutPlace() {
        int cut = begin + lineLimit;
        while (cut < begin + lineLimit + 3 && cut < limit && (bytes[cut] & 0xC0) == 0x80) {
            cut++;
        }
        return cut;
    }

    /** Makes more bytes available behind those that were looked at; false at the end of the source. */
    private boolean more() throws IOException {
        if (window.canDrop()) {
            dropBeforeLine();
            dropFromLine();
        }
        int shift = window.more(lines.size() == 0 ? from : Math.min(from, lines.begin(0)));
        bytes = window.bytes();
        limit = window.end();
        if (shift < 0) {
            return false;
        }
        lines.shift(shift);
        from -= shift;
        scan -= shift;
        return true;
    }

    /** Gives up what lies before this line and those of the spare run, if it is much. */
    private void dropBeforeLine() {
        int size = lines.size();
        int spare = lines.spareRun();
        if (size > 0) {
            dropBetween(lines.end(size - 1), from, size);
        }
        if (spare > 0 && spare < size) {
            dropBetween(lines.end(spare - 1), lines.begin(spare), spare);
        }
    }

    /** Gives up the bytes between two lines; the second moves up, and all behind it. */
    private void dropBetween(int lineEnd, int lineBegin, int second) {
        int free = lineEnd + 1; // a line break stays, so that the line's end has its own offset
        if (lineBegin - free >= DROP_SIZE) {
            drop(free, lineBegin);
            from -= lineBegin - free;
            lines.shiftFrom(second, lineBegin - free);
        }
    }

    /** Gives up the end of this line, if it is so long that no value can hold it. */
    private void dropFromLine() {
        if (scan - from <= lineLimit + DROP_SIZE + 2 * UNSURE) {
            return;
        }
        isLong = true;
        int text = Edges.start(bytes, from, scan, true);
        if (scan - text <= UNSURE) { // nothing but white space
            dropBlank(text);
            return;
        }
        if (blankDropped || text - from > lineLimit) {
            indent += Utf8.count(bytes, from, text);
            from = text;
        }
        begin = from;
        int cut = cutPlace();
        int to = tail.passOver(bytes, cut, scan - UNSURE, scan);
        if (to > cut + tail.kept()) {
            drop(cut + tail.kept(), to);
        }
    }

    /** Gives up white space at the start of the line, but for the last NUL in it. */
    private void dropBlank(int blankEnd) {
        int nul = lastNul(from, blankEnd);
        if (nul < 0) {
            indent += Utf8.count(bytes, from, blankEnd);
            drop(from, blankEnd);
        } else if (isNulKept && nul == from) {
            indent += Utf8.count(bytes, from + 1, blankEnd);
            drop(from + 1, blankEnd);
        } else {
            nulIndent = indent + Utf8.count(bytes, from, nul);
            indent = nulIndent + Utf8.count(bytes, nul + 1, blankEnd);
            drop(nul + 1, blankEnd);
            drop(from, nul);
            isNulKept = true;
        }
        blankDropped = true;
    }

    private void drop(int dropFrom, int dropTo) {
        window.drop(dropFrom, dropTo);
        scan -= dropTo - dropFrom;
        limit = window.end();
    }
}
