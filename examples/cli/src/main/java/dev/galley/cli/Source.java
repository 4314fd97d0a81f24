package dev.galley.cli;

import dev.galley.problem.Span;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/**
 * Bytes to read: once in order, and any stretch of what was read again, to show it. What cannot be read twice, as standard
 * input or a pipe, is copied to a temporary file on the way.
 */
final class Source implements Closeable {

    private final String name;
    private final InputStream stream;
    private final FileChannel bytes;

    private Source(String name, InputStream stream, FileChannel bytes) {
        this.name = name;
        this.stream = stream;
        this.bytes = bytes;
    }

    static Source of(String name, Path path) throws IOException {
        if (!Files.isRegularFile(path)) {
            return of(name, Files.newInputStream(path));
        }
        FileChannel file = FileChannel.open(path, StandardOpenOption.READ);
        return new Source(name, Channels.newInputStream(file), file);
    }

    static Source of(String name, InputStream in) throws IOException {
        FileChannel copy = FileChannel.open(
                Files.createTempFile("galley-cli", ".txt"),
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                StandardOpenOption.DELETE_ON_CLOSE);
        return new Source(name, new CopyingStream(in, copy), copy);
    }

    /** The name as the user gave it. */
    String name() {
        return name;
    }

    /** All bytes, in order. */
    InputStream stream() {
        return stream;
    }

    /** The bytes of a stretch that the {@link #stream()} has passed; fewer if the file has become shorter. */
    byte[] read(Span span) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(Math.toIntExact(span.length()));
        while (buffer.hasRemaining()) {
            if (bytes.read(buffer, span.start() + buffer.position()) < 0) {
                break;
            }
        }
        return Arrays.copyOf(buffer.array(), buffer.position());
    }

    @Override
    public void close() throws IOException {
        try (bytes) {
            stream.close();
        }
    }
}
