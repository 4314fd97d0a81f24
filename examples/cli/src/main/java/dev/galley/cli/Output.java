package dev.galley.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Standard output or standard error as UTF-8. What is written is kept until {@link #endPiece} and goes out in whole pieces,
 * so that a program that is stopped, or whose reader goes away, has never printed half a line. Not thread-safe.
 */
final class Output extends OutputStream {

    private static final int ENOUGH = 1 << 16;
    private static final int TOO_MUCH_TO_KEEP = 1 << 20;

    private final OutputStream stream;
    private final String name;
    private final int enough;
    private byte[] buffer = new byte[1 << 13];
    private int size;

    Output(OutputStream stream, String name) {
        this(stream, name, ENOUGH);
    }

    private Output(OutputStream stream, String name, int enough) {
        this.stream = stream;
        this.name = name;
        this.enough = enough;
    }

    /** An output that keeps everything, for another to {@link #take} it. */
    static Output inMemory() {
        return new Output(nullOutputStream(), "memory", Integer.MAX_VALUE);
    }

    /** Writes text that is a piece of its own. */
    void print(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        write(utf8, 0, utf8.length);
        endPiece();
    }

    @Override
    public void write(int b) {
        reserve(1);
        buffer[size++] = (byte) b;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        reserve(length);
        System.arraycopy(bytes, offset, buffer, size, length);
        size += length;
    }

    private void reserve(int more) {
        if (more > buffer.length - size) {
            buffer = Arrays.copyOf(buffer, Math.max(Math.addExact(size, more), (int) Math.min(2L * size, 1 << 30)));
        }
    }

    /** Says that what was written so far may go out. It does when there is enough of it; see {@link #flush}. */
    void endPiece() {
        if (size >= enough) {
            flush();
        }
    }

    /** Sends out all that was written; does nothing if that is nothing. */
    @Override
    public void flush() {
        if (size == 0) {
            return;
        }
        try {
            stream.write(buffer, 0, size);
            stream.flush();
        } catch (IOException e) {
            throw new OutputException(name, e);
        } finally {
            size = 0;
            if (buffer.length > TOO_MUCH_TO_KEEP) {
                buffer = new byte[ENOUGH];
            }
        }
    }

    /** Sends out all that is in another output instead of letting that do it. */
    void take(Output other) {
        write(other.buffer, 0, other.size);
        other.size = 0;
        endPiece();
    }
}
