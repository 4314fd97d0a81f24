package dev.galley;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The bytes at hand: a stretch of the source that slides forward as more is read. What is no longer needed is released
 * from its front, and what is not worth keeping can be dropped from its middle, so that it grows with the limits of the
 * format and never with the source.
 *
 * <p>A place in the window is an index into {@link #bytes}; {@link #offset} turns it into an offset in the source.
 */
final class Window {

    /** How much is read at a time from a long stream. */
    private static final int READ_SIZE = 1 << 18;

    /** How much is read first: enough for most files that hold one article. */
    private static final int FIRST_SIZE = 1 << 13;

    private static final int EMPTY_READS = 100;

    private static final int[] NO_PLACES = {};
    private static final long[] NO_BYTES = {};

    private final @Nullable InputStream in;
    private final boolean smallFile;
    private byte[] bytes;
    private int end;
    private long base; // offset of bytes[0]
    private boolean exhausted;

    // The gaps: where bytes were dropped, and how many before each place in all.
    private int gaps;
    private int[] gapPlaces = NO_PLACES;
    private long[] gapBytes = NO_BYTES;

    /** A window on a stream, which is read as needed and not closed, and whose first byte has an offset in the source. */
    Window(InputStream in, long offset) {
        this.in = in;
        this.smallFile = false;
        this.bytes = new byte[FIRST_SIZE];
        this.base = offset;
    }

    /** A window on the first bytes of an array, which is neither copied nor changed. */
    Window(byte[] bytes, int end) {
        this(bytes, end, false);
    }

    private Window(byte[] bytes, int end, boolean smallFile) {
        this.in = null;
        this.smallFile = smallFile;
        this.bytes = bytes;
        this.end = end;
        this.exhausted = true;
    }

    /** A window on all bytes of a small file, the first of an array. */
    static Window ofSmallFile(byte[] bytes, int end) {
        return new Window(bytes, end, true);
    }

    /** Reads the start of the source; the place after the byte order mark that stands there, 0 if none does. */
    int skipByteOrderMark() throws IOException {
        while (end < 3 && more(0) >= 0) {
            // a stream may give its bytes one by one
        }
        return end >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF ? 3 : 0;
    }

    /** Whether all bytes are those of a file that took longer to open than it takes to look at them one by one. */
    boolean isSmallFile() {
        return smallFile;
    }

    /** Whether no more can be read behind the bytes at hand. */
    boolean isExhausted() {
        return exhausted;
    }

    /** The array that holds the bytes; another after {@link #more}. */
    byte[] bytes() {
        return bytes;
    }

    /** The place after the last byte at hand. */
    int end() {
        return end;
    }

    /** The place of an offset in the source; only before anything was released or dropped. */
    int place(long offset) {
        return (int) (offset - base);
    }

    /** The offset in the source of a place; of the place after a gap, the offset after the gap. */
    long offset(int place) {
        return gaps == 0 ? base + place : base + place + droppedBefore(place);
    }

    /** The offset in the source of the end of what ends at a place: before a gap, if one begins there. */
    long endOffset(int place) {
        return offset(place - 1) + 1;
    }

    private long droppedBefore(int place) {
        int found = Arrays.binarySearch(gapPlaces, 0, gaps, place);
        int last = found >= 0 ? found : -found - 2;
        return last < 0 ? 0 : gapBytes[last];
    }

    /** Whether bytes were dropped between two places. */
    boolean hasGap() {
        return gaps > 0;
    }

    /**
     * Reads more of the source behind the bytes at hand, releasing those before {@code keep}.
     *
     * @return by how much all places moved towards the front, or -1 at the end of the source
     */
    int more(int keep) throws IOException {
        if (exhausted || in == null) {
            return -1;
        }
        boolean filled = end == bytes.length && bytes.length < READ_SIZE; // the stream is longer than it may have been
        int shift = 0;
        if (isTight() || end - keep < keep / 8) { // moving little makes room for much
            release(keep);
            shift = keep;
        }
        if (filled || isTight()) {
            int more = bytes.length < READ_SIZE ? 3 * bytes.length : bytes.length >> 2;
            bytes = Arrays.copyOf(bytes, bytes.length + more);
        }
        int read = readSome(in, bytes, end);
        if (read < 0) {
            exhausted = true;
            return shift == 0 ? -1 : shift; // the next call says that the end is reached
        }
        end += read;
        return shift;
    }

    private boolean isTight() {
        return bytes.length - end < Math.min(bytes.length, READ_SIZE) / 4;
    }

    /** Reads one byte or more , or gives -1 at the end of the stream; one that gives nothing again and again fails. */
    static int readSome(InputStream source, byte[] buffer, int offset) throws IOException {
        for (int tries = 0; tries < EMPTY_READS; tries++) {
            int room = buffer.length - offset;
            int read = source.read(buffer, offset, room);
            if (read > room || read < -1) {
                throw new IOException("the stream breaks its contract: read returned " + read);
            }
            if (read != 0) {
                return read;
            }
        }
        throw new IOException("the stream returned no bytes " + EMPTY_READS + " times in a row");
    }

    private void release(int keep) {
        if (keep == 0) {
            return;
        }
        System.arraycopy(bytes, keep, bytes, 0, end - keep);
        end -= keep;
        base += keep;
        int kept = 0;
        long released = 0;
        for (int g = 0; g < gaps; g++) {
            if (gapPlaces[g] <= keep) {
                released = gapBytes[g];
            } else {
                gapPlaces[kept] = gapPlaces[g] - keep;
                gapBytes[kept++] = gapBytes[g] - released;
            }
        }
        gaps = kept;
        base += released;
    }

    /** Whether {@link #drop} frees room: not for an array, whose bytes stay where they are. */
    boolean canDrop() {
        return in != null;
    }

    /** Removes the bytes between two places; those behind move up. Gaps that touch become one. */
    void drop(int from, int to) {
        System.arraycopy(bytes, to, bytes, from, end - to);
        end -= to - from;
        int first = 0;
        while (first < gaps && gapPlaces[first] < from) {
            first++;
        }
        int behind = first;
        while (behind < gaps && gapPlaces[behind] <= to) {
            behind++;
        }
        long before = behind == 0 ? 0 : gapBytes[behind - 1];
        if (gaps == gapPlaces.length) {
            gapPlaces = Arrays.copyOf(gapPlaces, gaps + 16);
            gapBytes = Arrays.copyOf(gapBytes, gaps + 16);
        }
        System.arraycopy(gapPlaces, behind, gapPlaces, first + 1, gaps - behind);
        System.arraycopy(gapBytes, behind, gapBytes, first + 1, gaps - behind);
        gaps += first + 1 - behind;
        gapPlaces[first] = from;
        gapBytes[first] = before + to - from;
        for (int g = first + 1; g < gaps; g++) {
            gapPlaces[g] -= to - from;
            gapBytes[g] += to - from;
        }
    }
}
