package dev.galley;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A dump that can be read from any place on: an array, or a {@link ByteSource}. Thread-safe. */
final class SeekableDump implements Closeable {

    private static final int CHUNK = 1 << 16;

    private final DumpFormat format;
    private final LabelTable labels;
    private final byte @Nullable [] bytes;
    private final @Nullable ByteSource source;
    private final List<Source> open = new ArrayList<>(); // guarded by this
    private @Nullable Boolean splittable; // guarded by this
    private volatile boolean closed;

    private SeekableDump(DumpFormat format, LabelTable labels, byte @Nullable [] bytes, @Nullable ByteSource source) {
        this.format = format;
        this.labels = labels;
        this.bytes = bytes;
        this.source = source;
    }

    static SeekableDump of(DumpFormat format, LabelTable labels, byte[] bytes) {
        return new SeekableDump(format, labels, Objects.requireNonNull(bytes, "bytes"), null);
    }

    static SeekableDump of(DumpFormat format, LabelTable labels, ByteSource source) {
        return new SeekableDump(format, labels, null, Objects.requireNonNull(source, "source"));
    }

    DumpFormat format() {
        return format;
    }

    LabelTable labels() {
        return labels;
    }

    long size() throws IOException {
        return bytes != null ? bytes.length : Objects.requireNonNull(source).size();
    }

    /** Whether offsets are places in the source: it needs no transcoding. */
    synchronized boolean isSplittable() throws IOException {
        if (splittable == null) {
            splittable = startsInUtf8();
        }
        return splittable;
    }

    private boolean startsInUtf8() throws IOException {
        if (bytes != null) {
            return Source.isUtf8(bytes, bytes.length, format);
        }
        byte[] start = new byte[ByteOrderMark.MAX];
        int length = 0;
        try (InputStream in = Objects.requireNonNull(source).open(0)) {
            for (int read = 0; read >= 0 && length < start.length; length += Math.max(read, 0)) {
                read = Window.readSome(in, start, length);
            }
        }
        return Source.isUtf8(start, length, format);
    }

    /** The dump from an offset on; to be closed. Only offset 0 is allowed if it is not splittable. */
    Source from(long offset) throws IOException {
        Source opened;
        if (bytes != null) {
            opened = offset == 0 ? Source.of(bytes, format) : Source.utf8(bytes, bytes.length);
        } else {
            InputStream in = Objects.requireNonNull(source).open(offset);
            opened = offset == 0 ? Source.of(in, format) : Source.utf8(in, offset);
        }
        return opened;
    }

    /** The dump from one offset to another, as if it ended there; to be closed. */
    Source between(long from, long to) throws IOException {
        return bytes != null ? Source.utf8(bytes, (int) to) : Source.utf8(bytes(from, to), from);
    }

    /** The dump from an offset on, which is closed with the dump if not before. */
    Source open(long offset) throws IOException {
        Source opened = from(offset);
        synchronized (this) {
            if (closed) {
                opened.close();
                throw new IllegalStateException("the stream is closed");
            }
            open.add(opened);
        }
        return opened;
    }

    /** A reader of a part that was opened at its start. */
    DumpReader reader(Source opened, Part part) {
        return new DumpReader(format, labels, opened, part);
    }

    /** Closes what {@link #open} opened. */
    void finish(Source opened) throws IOException {
        synchronized (this) {
            open.remove(opened);
        }
        opened.close();
    }

    /** Whether the dump was closed. */
    boolean isClosed() {
        return closed;
    }

    /** Closes everything that is being read. */
    @Override
    public void close() throws IOException {
        List<Source> left;
        synchronized (this) {
            closed = true;
            left = List.copyOf(open);
            open.clear();
        }
        IOException failure = null;
        for (Source opened : left) {
            try {
                opened.close();
            } catch (IOException e) {
                failure = e;
            }
        }
        if (failure != null) {
            throw failure;
        }
    }

    private InputStream bytes(long from, long to) throws IOException {
        return bytes != null
                ? new ByteArrayInputStream(bytes, (int) from, (int) (to - from))
                : new BoundedStream(Objects.requireNonNull(source).open(from), to - from);
    }

    /** The number of lines that end between two offsets, neither of which is within CRLF. */
    long countLines(long from, long to) throws IOException {
        byte[] chunk = new byte[CHUNK];
        long lines = 0;
        byte last = 0;
        try (InputStream in = bytes(from, to)) {
            for (int read = Window.readSome(in, chunk, 0); read >= 0; read = Window.readSome(in, chunk, 0)) {
                for (int i = PlainBytes.end(chunk, 0, read); i < read; i = PlainBytes.end(chunk, i + 1, read)) {
                    boolean ofCrlf = i == 0 ? last == '\r' : chunk[i - 1] == '\r';
                    lines += chunk[i] == '\r' || (chunk[i] == '\n' && !ofCrlf) ? 1 : 0;
                }
                last = chunk[read - 1];
            }
        }
        return lines;
    }

    /** The number of articles from the start of a part to an offset. */
    long countArticles(Part part, long to) throws IOException {
        try (Source opened = from(part.start())) {
            DumpReader reader = reader(opened, part);
            while (reader.extentEnd() < to && reader.next() != null) {
                // the reader counts
            }
            return reader.articles();
        }
    }
}
