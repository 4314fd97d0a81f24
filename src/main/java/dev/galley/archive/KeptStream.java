package dev.galley.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * UTF-8 on its way to a parser, kept until its results are through with it, so that their text and lines can be told. At most
 * {@value #MOST} bytes are kept: of a longer article, the end.
 */
final class KeptStream extends InputStream {

    static final int MOST = 1 << 24;

    private final InputStream in;
    private byte[] kept = new byte[1 << 14];
    private int size;
    private long start; // the offset of the first byte that is kept
    private long line = 1; // and its line
    private boolean afterReturn; // whether the byte before is a carriage return

    KeptStream(InputStream in) {
        this.in = in;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = in.read(buffer, offset, length);
        if (count > 0) {
            if (size + count > MOST) {
                drop(start + size + count - MOST / 2);
            }
            if (size + count > kept.length) {
                kept = Arrays.copyOf(kept, Math.max(2 * kept.length, size + count));
            }
            System.arraycopy(buffer, offset, kept, size, count);
            size += count;
        }
        return count;
    }

    /** The text of bytes by their offsets in the whole stream; empty if they were dropped. */
    String text(long from, long to) {
        if (from < start || to > start + size) {
            return "";
        }
        return new String(kept, (int) (from - start), (int) (to - from), StandardCharsets.UTF_8);
    }

    /** The line of an offset, from 1; if it was dropped, the first line that was not. */
    long line(long offset) {
        long at = line;
        boolean previousReturn = afterReturn;
        int end = (int) Math.max(0, Math.min(size, offset - start));
        for (int i = 0; i < end; i++) {
            boolean carriageReturn = kept[i] == '\r';
            if (carriageReturn || (kept[i] == '\n' && !previousReturn)) {
                at++;
            }
            previousReturn = carriageReturn;
        }
        return at;
    }

    /** Forgets all bytes before an offset. */
    void drop(long offset) {
        int count = (int) Math.max(0, Math.min(size, offset - start));
        if (count == 0) {
            return;
        }
        line = line(offset);
        afterReturn = kept[count - 1] == '\r';
        System.arraycopy(kept, count, kept, 0, size - count);
        size -= count;
        start += count;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
