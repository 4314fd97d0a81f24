package dev.galley.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;

/** A stream that writes down what is read from it. */
final class CopyingStream extends InputStream {

    private final InputStream in;
    private final WritableByteChannel copy;

    CopyingStream(InputStream in, WritableByteChannel copy) {
        this.in = in;
        this.copy = copy;
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
            ByteBuffer read = ByteBuffer.wrap(buffer, offset, count);
            while (read.hasRemaining()) {
                copy.write(read);
            }
        }
        return count;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
