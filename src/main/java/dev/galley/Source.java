package dev.galley;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Where a dump comes from, as a window on its UTF-8 bytes. */
final class Source implements Closeable {

    private final Window window;
    private final @Nullable Utf8Stream stream;
    private final @Nullable Closeable closeable;

    private Source(Window window, @Nullable Utf8Stream stream, @Nullable Closeable closeable) {
        this.window = window;
        this.stream = stream;
        this.closeable = closeable;
    }

    /** Bytes in the format's charset, or that of a byte order mark. */
    static Source of(byte[] bytes, DumpFormat format) {
        return isUtf8(bytes, bytes.length, format)
                ? utf8(bytes, bytes.length)
                : of(new ByteArrayInputStream(bytes), format);
    }

    /** All bytes of a small file, the first of an array. */
    static Source ofSmallFile(byte[] bytes, int end, DumpFormat format) {
        return isUtf8(bytes, end, format)
                ? new Source(Window.ofSmallFile(bytes, end), null, null)
                : of(new ByteArrayInputStream(bytes, 0, end), format);
    }

    /** A stream of such bytes. */
    static Source of(InputStream in, DumpFormat format) {
        Utf8Stream stream = new Utf8Stream(in, format.charset());
        return new Source(stream.window(), stream, in);
    }

    /** Characters. */
    static Source of(Reader reader) {
        return new Source(ReaderStream.window(reader), null, reader);
    }

    /** A text, all of which is encoded at once. */
    static Source of(String text) {
        byte[] bytes = Utf8Encoder.encode(text);
        return utf8(bytes, bytes.length);
    }

    /** The first bytes of an array, in UTF-8. */
    static Source utf8(byte[] bytes, int end) {
        return new Source(new Window(bytes, end), null, null);
    }

    /** A stream in UTF-8 whose first byte has an offset in the source. */
    static Source utf8(InputStream in, long offset) {
        return new Source(new Window(in, offset), null, in);
    }

    /** Whether bytes in the format's charset that start so are UTF-8, and need no transcoding. */
    static boolean isUtf8(byte[] start, int count, DumpFormat format) {
        boolean isText = count > 0 && start[0] > 0; // as no mark begins
        return format.charset().equals(StandardCharsets.UTF_8)
                && (isText || ByteOrderMark.of(start, count).isUtf8());
    }

    Window window() {
        return window;
    }

    /** Closes the stream or reader, if there is one. */
    @Override
    public void close() throws IOException {
        if (closeable != null) {
            closeable.close();
        }
    }

    /** Whether the source was not UTF-8; known once something was read. */
    boolean isTranscoded() {
        return stream != null && stream.isTranscoded();
    }

    /** Whether {@link #takeContradiction} has something to say; known once something was read. */
    boolean isContradicted() {
        return stream != null && stream.isContradicted();
    }

    /** What is wrong if the byte order mark contradicts the declared charset, once; null afterwards, and if all is well. */
    @Nullable
    String takeContradiction() {
        return stream == null ? null : stream.takeContradiction();
    }
}
