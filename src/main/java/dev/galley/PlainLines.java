package dev.galley;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Finds the lines of plain articles and makes texts of them: line breaks that are all LF or all CRLF, no control characters
 * but tabs, and no white space around a line. The one pass that finds the end of a line also learns where it is not ASCII. Not
 * thread-safe.
 */
final class PlainLines {

    private static final byte[] NO_BYTES = {};
    private static final int[] NONE = {};

    private final Window window;
    private final boolean oneByOne; // a program that reads one file ends sooner than the fast way is ready
    private @Nullable Utf8 utf8; // made when it is needed

    private byte[] bytes = NO_BYTES;
    private int limit;

    // The line at hand.
    private int start;
    private int end;
    private int number; // from 0 for the first
    private boolean afterBlank;

    // What follows it.
    private int pos;
    private int before; // how many lines there are before
    private boolean ranOut; // of bytes at hand
    private boolean crlf; // is what line breaks are; else LF

    private int[] runs = NONE; // where bytes that are not ASCII start
    private int runCount;
    private int nextRun; // that no text holds yet

    /** Finds the lines of a window, once it is known where to start. */
    PlainLines(Window window) {
        this.window = window;
        oneByOne = window.isSmallFile();
    }

    /** Goes to a place where a line starts, which gets the number 0. */
    void startAt(int place) {
        bytes = window.bytes();
        limit = window.end();
        pos = place;
        before = 0;
        runCount = 0;
        nextRun = 0;
        ranOut = false;
        crlf = pos < limit && bytes[pos] == '\r';
    }

    /** Gives the number 0 to a line that was found, and forgets the runs before it; the next line is that after the line at hand. */
    void renumber(int line, int firstRun) {
        before -= line;
        runCount -= firstRun;
        System.arraycopy(runs, firstRun, runs, 0, runCount);
        nextRun = 0;
    }

    /** The bytes that places are indexes of. */
    byte[] bytes() {
        return bytes;
    }

    /** The place of the line's first byte. */
    int start() {
        return start;
    }

    /** The place after its last byte. */
    int end() {
        return end;
    }

    /** Its number, from 0 for the line that was started at. */
    int number() {
        return number;
    }

    /** Whether it stands below an empty line. */
    boolean isAfterBlank() {
        return afterBlank;
    }

    /** The place after the line and its line break: the next place to look at. */
    int next() {
        return pos;
    }

    /** How many lines there are before {@link #next}. */
    int count() {
        return before;
    }

    /** How many lines there are before a place, up to which there are only line breaks from {@link #next} on. */
    int countTo(int place) {
        return before + breaks(place);
    }

    /** How many runs of bytes that are not ASCII were found. */
    int runs() {
        return runCount;
    }

    /** Whether a line was not found because more bytes are needed than are at hand. */
    boolean ranOut() {
        return ranOut;
    }

    /** Whether a place is the end of the source. Where it is but the end of what is at hand, that {@linkplain #ranOut ran out}. */
    boolean isLast(int place) {
        boolean isEnd = place == limit || (crlf && place == limit - 1);
        ranOut = isEnd && !window.isExhausted();
        return place == limit && !ranOut;
    }

    /** Finds the next line that is not blank; false if it is not plain, or not all at hand. */
    boolean nextLine() {
        int p = blankEnd();
        afterBlank = p > pos;
        number = before + breaks(p);
        start = p;
        while (true) {
            p = oneByOne ? PlainBytes.endOneByOne(bytes, p, limit) : PlainBytes.end(bytes, p, limit);
            if (p == limit) {
                end = p;
                pos = p;
                before = number;
                ranOut = !window.isExhausted();
                return !ranOut && isTrimmed();
            }
            byte b = bytes[p];
            if (b == '\n' && !crlf) {
                endAt(p, 1);
                return isTrimmed();
            }
            if (b < 0) {
                addRun(p);
                while (p < limit && bytes[p] < 0) {
                    p++;
                }
            } else if (b == '\t') {
                p++;
            } else {
                return b == '\r' && endsAtCrlf(p) && isTrimmed();
            }
        }
    }

    /** Ends the line at a carriage return if the line breaks are CRLF; the first one says whether they are. */
    private boolean endsAtCrlf(int place) {
        if (place == limit - 1) {
            ranOut = !window.isExhausted();
            return false;
        }
        if (bytes[place + 1] != '\n' || (!crlf && number > 0)) {
            return false;
        }
        crlf = true;
        endAt(place, 2);
        return true;
    }

    private void endAt(int place, int length) {
        end = place;
        pos = place + length;
        before = number + 1;
    }

    private void addRun(int place) {
        if (runCount == runs.length) {
            runs = Arrays.copyOf(runs, 2 * runCount + 8);
        }
        runs[runCount++] = place;
    }

    /** The place after the empty lines that follow. */
    int blankEnd() {
        int p = pos;
        if (crlf) {
            while (p < limit - 1 && bytes[p] == '\r' && bytes[p + 1] == '\n') {
                p += 2;
            }
            return p;
        }
        while (p < limit && bytes[p] == '\n') {
            p++;
        }
        return p;
    }

    /** How many line breaks there are from {@link #next} to a place, if there is nothing else. */
    private int breaks(int to) {
        return crlf ? (to - pos) >> 1 : to - pos;
    }

    /** Whether the line is not blank and has no white space around it. */
    private boolean isTrimmed() {
        if (start == end || isBlank(start)) {
            return false;
        }
        byte b = bytes[end - 1];
        return b > ' ' || (b < 0 && !isWhiteSpace(Utf8.before(bytes, start, end)));
    }

    /** Whether white space, or a control character, stands at a place of the line. */
    boolean isBlank(int place) {
        byte b = bytes[place];
        return b <= ' ' && (b >= 0 || isWhiteSpace(place));
    }

    private boolean isWhiteSpace(int place) {
        return CharacterClass.isTrimmed(Utf8.codePoint(Utf8.at(bytes, place, end)));
    }

    /**
     * The text between two places, its lines joined by LF, behind that which was made before; null if it holds a character to
     * report.
     */
    @Nullable
    String text(int from, int to) {
        while (nextRun < runCount && runs[nextRun] < from) {
            nextRun++; // of a label
        }
        int first = nextRun;
        while (nextRun < runCount && runs[nextRun] < to) {
            nextRun++;
        }
        if (first == nextRun) {
            return withLineFeeds(new String(bytes, from, to - from, StandardCharsets.ISO_8859_1));
        }
        if (utf8 == null) {
            utf8 = new Utf8();
        }
        String text = utf8.decode(bytes, from, to, runs, first, nextRun);
        return utf8.takeNotable() ? null : withLineFeeds(text);
    }

    private String withLineFeeds(String text) {
        return crlf ? text.replace("\r\n", "\n") : text;
    }
}
