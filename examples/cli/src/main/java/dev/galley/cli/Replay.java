package dev.galley.cli;

import dev.galley.problem.Span;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * A stream that remembers the last bytes that were read from it, and the first, so that reports can show them though the
 * source cannot be read twice. Of an article, up to 4 MiB are kept: of a longer one, only the last part can be shown.
 */
final class Replay extends FilterInputStream {

    private static final int HEAD = 1 << 16;
    private static final int MOST = 1 << 22;

    private final Runnable beforeWaiting;
    private final byte[] head = new byte[HEAD];
    private byte[] tail = new byte[HEAD];
    private int size; // bytes in the tail
    private long tailStart; // the offset of its first byte
    private long unneeded; // bytes before this offset need not be kept

    /** A stream that says when it is about to wait for bytes. */
    Replay(InputStream in, Runnable beforeWaiting) {
        super(in);
        this.beforeWaiting = beforeWaiting;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        beforeWaiting.run();
        int count = in.read(buffer, offset, length);
        if (count > 0) {
            keep(buffer, offset, count);
        }
        return count;
    }

    @Override
    public long skip(long count) throws IOException {
        return count <= 0 ? 0 : Math.max(0, read(new byte[(int) Math.min(count, HEAD)]));
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void keep(byte[] bytes, int offset, int count) {
        long end = tailStart + size;
        if (end < HEAD) {
            System.arraycopy(bytes, offset, head, (int) end, (int) Math.min(count, HEAD - end));
        }
        int kept = Math.min(count, MOST);
        makeRoom(kept, count - kept);
        System.arraycopy(bytes, offset + count - kept, tail, size, kept);
        size += kept;
    }

    /** Forgets what nobody needs and what is too much, so that some more bytes fit in. */
    private void makeRoom(int more, int skipped) {
        if (size + more > tail.length || skipped > 0) {
            long end = tailStart + size;
            int keep = (int) Math.min(Math.max(0, end - unneeded), skipped > 0 ? 0 : MOST - more);
            byte[] roomy = keep + more <= tail.length / 2 ? tail : new byte[Math.min(2 * (keep + more), MOST)];
            System.arraycopy(tail, size - keep, roomy, 0, keep);
            tail = roomy;
            size = keep;
            tailStart = end - keep + skipped;
        }
    }

    /** Says that bytes before an offset will not be asked for; the first of all are kept nevertheless. */
    void forgetBefore(long offset) {
        unneeded = offset;
    }

    /** The bytes of a stretch that has been read: all of it, or those at its start that are still known. */
    byte[] bytes(Span span) {
        if (span.start() >= tailStart) {
            long end = Math.min(span.end(), tailStart + size);
            return span.start() >= end ? new byte[0] : slice(tail, span.start() - tailStart, end - tailStart);
        }
        long end = Math.min(span.end(), HEAD);
        return span.start() >= end ? new byte[0] : slice(head, span.start(), end);
    }

    private static byte[] slice(byte[] bytes, long start, long end) {
        return Arrays.copyOfRange(bytes, (int) start, (int) end);
    }
}
