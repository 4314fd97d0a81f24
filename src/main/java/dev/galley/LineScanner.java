package dev.galley;

import java.io.IOException;

/**
 * Finds the lines of the bytes in a window. Knows line breaks, white space and byte classes; nothing of articles.
 *
 * <p>It learns on the way what would cost another pass later: whether a line is ASCII, and whether it holds a control
 * character. The bytes themselves are skipped by {@link PlainBytes}; what is kept of a line is decided by
 * {@link ScannedLine}.
 */
final class LineScanner {

    /** More blank bytes than this between a title and its label, and they do not belong together. */
    static final int GAP = 1 << 16;

    /** Dropping bytes from the window is worth its while beyond so many: as many between two lines are always at hand. */
    static final int DROP_SIZE = 1 << 16;

    private final Window window;
    private final Lines lines;
    private final ScannedLine line;

    private byte[] bytes;
    private int limit; // of the bytes at hand
    private int pos; // of the next line
    private int scan; // of the next byte to look at
    private long number = 1; // of the next line

    private int from; // where the line begins
    private long offset; // of its first byte, which may have been given up
    private int flags; // of its bytes
    private int lineBreak; // at its end

    private boolean marked; // a blank line since the last line holds a character that is not ASCII
    private long scanned;

    /**
     * A scanner from the start of the window's bytes.
     *
     * @param lines the lines that are still needed: the window keeps their bytes
     * @param lineLimit how many bytes of the text of a line are kept at most, and of the white space before it
     */
    LineScanner(Window window, Lines lines, int lineLimit) {
        this.window = window;
        this.lines = lines;
        line = new ScannedLine(window, lineLimit);
        bytes = window.bytes();
        limit = window.end();
    }

    /** The line that was found last; the same object for all. */
    ScannedLine line() {
        return line;
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
            if (!line.isBlank()) {
                break;
            }
            if (line.narrowToFormFeed()) {
                found |= Lines.SEPARATOR;
                break;
            }
            found |= Lines.AFTER_BLANK;
            marked |= (line.flags() & Lines.NON_ASCII) != 0;
            blank += window.offset(pos) - offset;
            breaksBefore |= lineBreak;
        }
        if (marked) {
            found |= Lines.MARKED;
            marked = false;
        }
        if (blank > GAP) {
            found |= Lines.AFTER_GAP;
        }
        line.addFlags(found | Lines.breakFlag(lineBreak, breaksBefore));
        return true;
    }

    private boolean scanLine() throws IOException {
        from = pos;
        offset = window.offset(pos);
        scan = pos;
        flags = 0;
        if (line.isLong()) {
            line.forget();
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
        line.set(from, lineEnd, flags, number);
        pos = next;
        scanned += next - from;
        lineBreak = breakKind;
        if (breakKind != 0) {
            number++;
        }
    }

    /** Makes more bytes available behind those that were looked at; false at the end of the source. */
    private boolean more() throws IOException {
        if (window.canDrop()) {
            dropBeforeLine();
            giveUpOfLine();
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
            window.drop(free, lineBegin);
            scan -= lineBegin - free;
            from -= lineBegin - free;
            lines.shiftFrom(second, lineBegin - free);
        }
    }

    /** Gives up what is not kept of this line, if it is much. */
    private void giveUpOfLine() {
        int before = window.end();
        from = line.giveUp(from, scan);
        scan -= before - window.end();
    }
}
