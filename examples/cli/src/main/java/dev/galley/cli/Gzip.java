package dev.galley.cli;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;

/**
 * Compressed dumps, known by their first bytes: no text starts with these. Data that grows out of all proportion is a trap,
 * and reading it fails.
 */
final class Gzip {

    /** How many times larger compressed data may become; text reaches 3 to 20. */
    static final int RATIO = 200;

    private static final byte[] MAGIC = {0x1F, (byte) 0x8B, 8}; // RFC 1952: ID1, ID2, CM = deflate
    private static final int ENOUGH = 1 << 16;
    private static final long ALWAYS_ALLOWED = 1 << 20;

    private Gzip() {}

    /** Whether a file is compressed. */
    static boolean isCompressed(FileChannel file) throws IOException {
        ByteBuffer start = ByteBuffer.allocate(MAGIC.length);
        if (!fill(start, file) || !startsWithMagic(start.array())) {
            return false;
        }
        ByteBuffer more = ByteBuffer.allocate(ENOUGH);
        fill(more, file);
        return canBeExpanded(Arrays.copyOf(more.array(), more.position()));
    }

    private static boolean fill(ByteBuffer buffer, FileChannel file) throws IOException {
        while (buffer.hasRemaining()) {
            if (file.read(buffer, buffer.position()) < 0) {
                return false;
            }
        }
        return true;
    }

    /** The data of a stream, expanded if it is compressed. */
    static InputStream expand(InputStream in, int ratio) throws IOException {
        PushbackInputStream stream = new PushbackInputStream(in, ENOUGH);
        byte[] start = stream.readNBytes(MAGIC.length);
        stream.unread(start);
        if (!startsWithMagic(start)) {
            return stream;
        }
        start = stream.readNBytes(ENOUGH);
        stream.unread(start);
        if (!canBeExpanded(start)) {
            return stream;
        }
        Counted compressed = new Counted(stream);
        return new Expanded(new GZIPInputStream(compressed, ENOUGH), compressed, ratio);
    }

    private static boolean startsWithMagic(byte[] bytes) {
        return bytes.length >= MAGIC.length && Arrays.equals(bytes, 0, MAGIC.length, MAGIC, 0, MAGIC.length);
    }

    /** Whether something comes out. If not, it is no gzip in spite of its first bytes, and the parser says what it is. */
    private static boolean canBeExpanded(byte[] start) {
        try (InputStream expanded = new GZIPInputStream(new ByteArrayInputStream(start))) {
            expanded.read();
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** Counts compressed bytes. */
    private static final class Counted extends FilterInputStream {

        private long count;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int b = in.read();
            count += b < 0 ? 0 : 1;
            return b;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = in.read(buffer, offset, length);
            count += Math.max(0, read);
            return read;
        }

        // A pipe has nothing available now and then: GZIPInputStream would take that for the end of all members.
        @Override
        public int available() {
            return 1;
        }
    }

    /** Compares what has come out with what has gone in. */
    private static final class Expanded extends FilterInputStream {

        private final Counted compressed;
        private final int ratio;
        private long count;

        Expanded(InputStream in, Counted compressed, int ratio) {
            super(in);
            this.compressed = compressed;
            this.ratio = ratio;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = in.read(buffer, offset, length);
            count += Math.max(0, read);
            if (count > ALWAYS_ALLOWED && count / ratio > compressed.count) {
                throw new IOException("compressed data grows more than " + ratio + " times (see --max-ratio)");
            }
            return read;
        }
    }
}
