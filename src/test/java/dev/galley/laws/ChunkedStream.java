package dev.galley.laws;

import java.io.InputStream;
import java.util.function.IntSupplier;

/** Bytes that come in pieces of chosen sizes, as from a network. */
public final class ChunkedStream extends InputStream {

    private final byte[] bytes;
    private final IntSupplier sizes;
    private int pos;

    /** A stream of the bytes; each read gives as many as the supplier says, which may be 0. */
    public ChunkedStream(byte[] bytes, IntSupplier sizes) {
        this.bytes = bytes;
        this.sizes = sizes;
    }

    @Override
    public int read() {
        return pos == bytes.length ? -1 : bytes[pos++] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
        if (pos == bytes.length) {
            return -1;
        }
        int count = Math.min(Math.min(length, sizes.getAsInt()), bytes.length - pos);
        System.arraycopy(bytes, pos, buffer, offset, count);
        pos += count;
        return count;
    }
}
