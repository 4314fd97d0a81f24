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
import org.jspecify.annotations.Nullable;

/**
 * Bytes to read: once in order, and any stretch of what was read again, to show it. A file is simply read again; of what
 * cannot be, as standard input, a pipe or compressed data, the last stretch is remembered.
 */
final class Source implements Closeable {

    private final SourceName name;
    private final InputStream stream;
    private final @Nullable FileChannel file;

    private Source(SourceName name, InputStream stream, @Nullable FileChannel file) {
        this.name = name;
        this.stream = stream;
        this.file = file;
    }

    /**
     * Opens a source.
     *
     * @param beforeWaiting what to do before waiting for a source that may be slow
     */
    static Source open(SourceName source, InputStream standardInput, int ratio, Runnable beforeWaiting)
            throws IOException {
        if (source.isStandardInput()) {
            return new Source(source, replay(standardInput, ratio, beforeWaiting), null);
        }
        if (!Files.isRegularFile(source.path())) {
            InputStream in = Files.newInputStream(source.path());
            return new Source(source, replay(in, ratio, beforeWaiting), null);
        }
        FileChannel file = FileChannel.open(source.path(), StandardOpenOption.READ);
        InputStream in = Channels.newInputStream(file);
        return Gzip.isCompressed(file)
                ? new Source(source, replay(in, ratio, beforeWaiting), null)
                : new Source(source, in, file);
    }

    private static InputStream replay(InputStream in, int ratio, Runnable beforeWaiting) throws IOException {
        return new Replay(Gzip.expand(in, ratio), beforeWaiting);
    }

    /** What to call the source. */
    String name() {
        return name.text();
    }

    /** The path of a source that is not standard input. */
    Path path() {
        return name.path();
    }

    /** All bytes, in order. */
    InputStream stream() {
        return stream;
    }

    /** The file, if its bytes are those of the {@link #stream()}. */
    @Nullable
    FileChannel file() {
        return file;
    }

    /** The bytes of a stretch that the {@link #stream()} has passed, or fewer from its start if they are not at hand. */
    byte[] read(Span span) throws IOException {
        if (stream instanceof Replay replay) {
            return replay.bytes(span);
        }
        ByteBuffer buffer = ByteBuffer.allocate(Math.toIntExact(span.length()));
        while (buffer.hasRemaining()) {
            if (file == null || file.read(buffer, span.start() + buffer.position()) < 0) {
                break; // the file has become shorter
            }
        }
        return Arrays.copyOf(buffer.array(), buffer.position());
    }

    /** Says that bytes before an offset will not be asked for. */
    void forgetBefore(long offset) {
        if (stream instanceof Replay replay) {
            replay.forgetBefore(offset);
        }
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
