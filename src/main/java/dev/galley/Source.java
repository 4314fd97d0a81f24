package dev.galley;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Where a dump comes from, as a window on its UTF-8 bytes. */
final class Source {

    private final Window window;
    private final @Nullable Utf8Stream stream;

    private Source(Window window, @Nullable Utf8Stream stream) {
        this.window = window;
        this.stream = stream;
    }

    /** Bytes in the format's charset, or that of a byte order mark. */
    static Source of(byte[] bytes, DumpFormat format) {
        boolean plain = format.charset().equals(StandardCharsets.UTF_8)
                && ByteOrderMark.of(bytes, bytes.length).isUtf8();
        return plain ? new Source(new Window(bytes), null) : of(new ByteArrayInputStream(bytes), format);
    }

    /** A stream of such bytes. It is not closed. */
    static Source of(InputStream in, DumpFormat format) {
        Utf8Stream stream = new Utf8Stream(in, format.charset());
        return new Source(new Window(stream), stream);
    }

    /** Characters. The reader is not closed. */
    static Source of(Reader reader) {
        return new Source(new Window(new ReaderStream(reader)), null);
    }

    /** A text, all of which is encoded at once. */
    static Source of(String text) {
        return new Source(new Window(Utf8Encoder.encode(text)), null);
    }

    Window window() {
        return window;
    }

    /** Whether the source was not UTF-8; known once something was read. */
    boolean isTranscoded() {
        return stream != null && stream.isTranscoded();
    }

    /** What is wrong if the byte order mark contradicts the declared charset, once; null afterwards, and if all is well. */
    @Nullable
    String takeContradiction() {
        return stream == null ? null : stream.takeContradiction();
    }
}
