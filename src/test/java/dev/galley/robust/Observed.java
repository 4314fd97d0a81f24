package dev.galley.robust;

import java.io.ByteArrayInputStream;

/** A stream that knows how much of it was read, and whether it was closed. */
final class Observed extends ByteArrayInputStream {

    private int closed;

    Observed(byte[] bytes) {
        super(bytes);
    }

    int bytesRead() {
        return pos;
    }

    boolean isClosed() {
        return closed > 0;
    }

    @Override
    public void close() {
        closed++;
    }
}
