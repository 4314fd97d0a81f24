package dev.galley;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;

/** The UTF-8 form of a stream of characters. */
final class ReaderStream extends InputStream {

    private static final int EMPTY_READS = 100;

    private final Reader reader;
    private final char[] chars = new char[1 << 13];
    private final Utf8Encoder out = new Utf8Encoder();
    private boolean ended;

    ReaderStream(Reader reader) {
        this.reader = reader;
    }

    /** A window on the characters of a reader. */
    static Window window(Reader reader) {
        return new Window(new ReaderStream(reader), 0);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        for (int tries = 0; out.isEmpty() && !ended; tries++) {
            int count = reader.read(chars, 0, chars.length);
            if (count > chars.length || count < -1) {
                throw new IOException("the reader breaks its contract: read returned " + count);
            }
            if (tries == EMPTY_READS) {
                throw new IOException("the reader returned no characters " + EMPTY_READS + " times in a row");
            }
            if (count < 0) {
                ended = true;
                out.finish();
            }
            out.add(chars, count);
        }
        return out.isEmpty() ? -1 : out.take(buffer, offset, length);
    }
}
