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

    /** Dropping bytes from the window is worth its while from this many on. */
    private static final int DROP_SIZE = 1 << 16;

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
    private long dropped; // code points at the end of the line, given up while it was read
    private long droppedText; // of these, up to the last that is not white space
    private long omitted;
    private long omittedFrom;
    private long omittedTo;
    private int cut; // where the end of the line was left out, if it was
    private boolean marked; // a blank line since the last line holds a character that is not ASCII
    private boolean blankDropped; // from the start of the line
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

    /** The number of the line in the source, from 1. */
    long number() {
        return lineNumber;
    }

    /** How many code points at the line's end are not kept, white space behind them left out; their offsets are the next two. */
    long omitted() {
        return omitted;
    }

    long omittedFrom() {
        return omittedFrom;
    }

    long omittedTo() {
        return omittedTo;
    }

    /** The position behind the line, with what is not kept of it. */
    Position after() {
        return new Position(lineNumber, 1L + Utf8.count(bytes, begin, omitted > 0 ? cut : end) + omitted);
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
        dropped = 0;
        droppedText = 0;
        omitted = 0;
        blankDropped = false;
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
        scan++;
        boolean more = true;
        while (scan == limit && more) {
            more = more();
        }
        boolean crlf = scan < limit && bytes[scan] == '\n';
        finish(scan - 1, crlf ? scan + 1 : scan, crlf ? Lines.CRLF : Lines.CR);
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
        if (blankDropped || start - begin > lineLimit) {
            begin = start;
        }
        if (lineEnd - begin > lineLimit || dropped > 0) {
            cutLine(lineEnd);
        }
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
            s = trimStart(s, e, false);
            e = trimEnd(s, e, false);
            if (s < e && (bytes[s] == 0 || bytes[e - 1] == 0)) {
                int s0 = trimStart(s, e, true);
                int e0 = trimEnd(s0, e, true);
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

    private int trimStart(int s, int e, boolean withNul) {
        int p = s;
        while (p < e) {
            int step = Utf8.at(bytes, p, e);
            if (!isTrimmed(step, withNul)) {
                break;
            }
            p += Utf8.length(step);
        }
        return p;
    }

    private int trimEnd(int s, int e, boolean withNul) {
        int p = e;
        while (p > s) {
            int before = Utf8.before(bytes, s, p);
            if (!isTrimmed(Utf8.at(bytes, before, p), withNul)) {
                break;
            }
            p = before;
        }
        return p;
    }

    private static boolean isTrimmed(int step, boolean withNul) {
        int c = Utf8.codePoint(step);
        return !Utf8.isMalformed(step) && (CharacterClass.isTrimmed(c) || (withNul && c == 0));
    }

    /** Keeps the first bytes of a line that is too long, and counts the characters of the rest. */
    private void cutLine(int lineEnd) {
        cut = Math.min(cutPlace(), lineEnd);
        if (dropped == 0) {
            omittedFrom = window.offset(cut);
        }
        int to = trimEnd(cut, lineEnd, false);
        if (to > cut) {
            omitted = dropped + Utf8.count(bytes, cut, to);
            omittedTo = window.offset(to);
        } else {
            omitted = droppedText;
        }
        if (omitted > 0) { // not only white space
            end = trimEnd(start, cut, true);
            flags |= Lines.CUT;
        }
    }

    private int cutPlace() {
        int place = begin + lineLimit;
        while (place < begin + lineLimit + 3 && place < limit && (bytes[place] & 0xC0) == 0x80) {
            place++;
        }
        return place;
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
        if (scan - from <= lineLimit + DROP_SIZE) {
            return;
        }
        int text = trimStart(from, scan, true);
        if (scan - text < 4) { // nothing but white space, the last character perhaps not whole
            drop(from, text > from ? Utf8.before(bytes, from, text) : text); // one stays: if it is NUL, it is reported
            blankDropped = true;
            return;
        }
        if (blankDropped || text - from > lineLimit) {
            from = text;
        }
        begin = from;
        int keep = cutPlace();
        if (keep + 4 > scan) {
            return;
        }
        if (dropped == 0) {
            omittedFrom = window.offset(keep);
        }
        int to = keep;
        while (to + 4 <= scan) {
            int step = Utf8.at(bytes, to, scan);
            to += Utf8.length(step);
            dropped++;
            if (!isTrimmed(step, false)) {
                droppedText = dropped;
                omittedTo = window.offset(to);
            }
        }
        drop(keep, to);
    }

    private void drop(int dropFrom, int dropTo) {
        window.drop(dropFrom, dropTo);
        scan -= dropTo - dropFrom;
        limit = window.end();
    }
}
