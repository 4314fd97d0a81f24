package dev.galley.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * UTF-8 on its way to a parser, kept until its results are through with it, so that their text and lines can be told. At most
 * {@value #MOST} bytes are kept: of a longer article, the end.
 */
final class KeptStream extends InputStream {

    static final int MOST = 1 << 24;

    private final InputStream in;
    private byte[] kept = new byte[1 << 14];
    private int head; // the place of the first byte that is kept
    private int end; // the place after the last one
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
            if (end - head + count > MOST) {
                drop(start + end - head + count - MOST / 2);
            }
            makeRoom(count);
            System.arraycopy(buffer, offset, kept, end, count);
            end += count;
        }
        return count;
    }

    private void makeRoom(int count) {
        if (end + count <= kept.length) {
            return;
        }
        int size = end - head;
        byte[] room = size + count > kept.length / 2 ? new byte[2 * Math.max(kept.length, size + count)] : kept;
        System.arraycopy(kept, head, room, 0, size);
        kept = room;
        head = 0;
        end = size;
    }

    /** The text of bytes by their offsets in the whole stream; empty if they were dropped. */
    String text(long from, long to) {
        if (from < start || to > start + end - head) {
            return "";
        }
        return new String(kept, head + (int) (from - start), (int) (to - from), StandardCharsets.UTF_8);
    }

    /** The line of an offset, from 1; if it was dropped, the first line that was not. */
    long line(long offset) {
        long at = line;
        boolean previousReturn = afterReturn;
        int to = place(offset);
        for (int i = head; i < to; i++) {
            boolean carriageReturn = kept[i] == '\r';
            if (carriageReturn || (kept[i] == '\n' && !previousReturn)) {
                at++;
            }
            previousReturn = carriageReturn;
        }
        return at;
    }

    private int place(long offset) {
        return head + (int) Math.max(0, Math.min(end - head, offset - start));
    }

    /** Forgets all bytes before an offset. */
    void drop(long offset) {
        int place = place(offset);
        if (place == head) {
            return;
        }
        line = line(offset);
        afterReturn = kept[place - 1] == '\r';
        start += place - head;
        head = place;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
