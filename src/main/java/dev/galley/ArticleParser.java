package dev.galley;

import dev.galley.problem.ProblemCode;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.Charset;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Reads article dumps. The front door of the library: {@code new ArticleParser().parse(text)} for one article,
 * {@link #stream(Path) stream} for many.
 *
 * <p>Content never makes a parser throw: whatever is wrong is said by {@link ParseResult#problems()}. Only sources that
 * cannot be read throw, and misuse. All entry points give the same results for the same bytes, with the same limits.
 *
 * <p>Immutable and safe for use by multiple threads.
 */
public final class ArticleParser {

    /** Files with fewer bytes are read as a whole. */
    private static final int SMALL_FILE = 1 << 13;

    private final DumpFormat format;
    private final LabelTable labels;

    /** A parser of {@linkplain DumpFormat#STANDARD standard} dumps. */
    public ArticleParser() {
        this(DumpFormat.STANDARD);
    }

    /**
     * A parser of dumps in a format.
     *
     * @throws NullPointerException if the format is null
     */
    public ArticleParser(DumpFormat format) {
        this.format = Objects.requireNonNull(format, "format");
        labels = new LabelTable(format);
    }

    /** The format of the dumps that this parser reads; never null. */
    public DumpFormat format() {
        return format;
    }

    /**
     * Reads one article. If there are more, the problem {@link ProblemCode#EXTRA_ARTICLE} says where; if there is none,
     * the result has an empty {@linkplain ParseResult#span() span} and no field.
     *
     * @throws NullPointerException if the text is null
     */
    public ParseResult parse(String text) {
        return parseInMemory(Source.of(text));
    }

    /**
     * Reads one article from bytes, as {@link #parse(String)} does.
     *
     * @param bytes a dump in the format's charset; neither changed nor kept
     * @throws NullPointerException if the array is null
     */
    public ParseResult parse(byte[] bytes) {
        return parseInMemory(Source.of(bytes, format));
    }

    /**
     * Reads one article from a file, as {@link #parse(String)} does.
     *
     * @throws NullPointerException if the path is null
     * @throws IOException if the file cannot be read
     */
    public ParseResult parse(Path file) throws IOException {
        if (!file.getFileSystem().equals(FileSystems.getDefault())) {
            try (InputStream in = Files.newInputStream(file)) {
                return parse(in);
            }
        }
        try (InputStream in = open(file)) {
            byte[] start = new byte[SMALL_FILE];
            int count = in.readNBytes(start, 0, start.length);
            return count < start.length
                    ? parseOne(Source.ofSmallFile(start, count, format))
                    : parse(new SequenceInputStream(new ByteArrayInputStream(start), in));
        }
    }

    private static InputStream open(Path file) throws IOException {
        try {
            return new FileInputStream(file.toFile()); // ready sooner than a channel
        } catch (FileNotFoundException e) {
            return Files.newInputStream(file); // which says better what is wrong
        }
    }

    /**
     * Reads one article from a stream, as {@link #parse(String)} does. The stream is read to its end, but not closed.
     *
     * @throws NullPointerException if the stream is null
     * @throws IOException if the stream cannot be read
     */
    public ParseResult parse(InputStream in) throws IOException {
        Objects.requireNonNull(in, "in");
        return parseOne(Source.of(in, format));
    }

    /**
     * Reads one article from characters, as {@link #parse(String)} does. The reader is read to its end, but not closed.
     *
     * @throws NullPointerException if the reader is null
     * @throws IOException if the reader cannot be read
     */
    public ParseResult parse(Reader reader) throws IOException {
        Objects.requireNonNull(reader, "reader");
        return parseOne(Source.of(reader));
    }

    private ParseResult parseInMemory(Source source) {
        return unchecked(() -> parseOne(source)); // memory does not fail
    }

    private ParseResult parseOne(Source source) throws IOException {
        return new OneArticle(format, new DumpReader(format, labels, source, Part.whole())).read();
    }

    /**
     * Reads all articles of a text, one after another, as the stream is consumed.
     *
     * @return a lazy stream, in the order of the source, which {@code parallel()} splits; never null
     * @throws NullPointerException if the text is null
     */
    public Stream<ParseResult> stream(String text) {
        return stream(Utf8Encoder.encode(text), DumpFormat.STANDARD.charset());
    }

    /**
     * Reads all articles of an array of bytes, one after another, as the stream is consumed.
     *
     * @param bytes dumps in the format's charset; not to be changed until the stream is consumed
     * @return a lazy stream, in the order of the source, which {@code parallel()} splits; never null
     * @throws NullPointerException if the array is null
     */
    public Stream<ParseResult> stream(byte[] bytes) {
        return stream(bytes, format.charset());
    }

    private Stream<ParseResult> stream(byte[] bytes, Charset charset) {
        SeekableDump dump = SeekableDump.of(format.withCharset(charset), labels, bytes);
        return stream(dump, new PartSpliterator(dump, Part.splittable(), 0, Long.MAX_VALUE, PartSpliterator.LEAST));
    }

    /**
     * Reads all articles of a file, one after another, as the stream is consumed. Memory is bounded by the format's
     * limits, not by the file.
     *
     * @return a lazy stream, in the order of the file, which {@code parallel()} splits at the starts of articles; never
     *     null. It is to be closed, also from another thread to stop it: whoever still reads then meets an
     *     {@link IllegalStateException} or {@link UncheckedIOException}. If reading fails, it throws
     *     {@link UncheckedIOException} after the articles before
     * @throws NullPointerException if the path is null
     * @throws IOException if the file cannot be opened
     */
    public Stream<ParseResult> stream(Path file) throws IOException {
        return stream(ByteSource.of(file));
    }

    /**
     * Reads all articles of a source that can be read from any place on; otherwise as {@link #stream(Path)}.
     *
     * @throws NullPointerException if the source is null
     * @throws IOException if the source cannot be opened
     */
    public Stream<ParseResult> stream(ByteSource source) throws IOException {
        SeekableDump dump = SeekableDump.of(format, labels, source);
        return stream(
                dump, new PartSpliterator(dump, Part.splittable(), 0, Long.MAX_VALUE, PartSpliterator.LEAST).open());
    }

    /**
     * Reads the articles of a range of a source: those whose {@linkplain ParseResult#extent() extent} starts in it. Ranges
     * that lie side by side and cover the source give each article exactly once, however they are cut; so an engine that
     * hands out ranges of a file needs nothing but this. To find its first article, a range looks at what lies before it,
     * almost always no more than 64 KiB; its last article is read to its end.
     *
     * <p>A source that is not UTF-8 is not split: all articles belong to the range that starts with the source.
     *
     * @param start offset of the first byte of the range, at least 0
     * @param end offset after its last byte
     * @return a lazy stream as that of {@link #stream(Path)}. Indexes and lines are those of the whole source; for a range
     *     that does not start with it, what precedes is read when someone asks for them, or for
     *     {@linkplain ParseResult#problems() problems}
     * @throws NullPointerException if the source is null
     * @throws IllegalArgumentException if the start is negative or behind the end
     * @throws IOException if the source cannot be read
     */
    public Stream<ParseResult> stream(ByteSource source, long start, long end) throws IOException {
        if (start < 0 || start > end) {
            throw new IllegalArgumentException("not a range: " + start + " to " + end);
        }
        SeekableDump dump = SeekableDump.of(format, labels, source);
        if (start == end || (start > 0 && !dump.isSplittable())) {
            return Stream.empty();
        }
        long first = new BoundaryFinder(dump, BoundaryFinder.FIRST_STEP).lastBefore(start, 0, Long.MAX_VALUE);
        Part part = Part.splittable();
        if (first > 0) {
            part.splitBefore(first, dump);
        }
        long to = dump.isSplittable() ? end : Long.MAX_VALUE;
        return stream(dump, new PartSpliterator(dump, part, start, to, PartSpliterator.LEAST).open());
    }

    private static Stream<ParseResult> stream(SeekableDump dump, PartSpliterator results) {
        return StreamSupport.stream(results, false).onClose(() -> close(dump));
    }

    /**
     * Reads all articles of a stream of bytes, one after another, as the result is consumed; otherwise as
     * {@link #stream(Path)}.
     *
     * @param in dumps in the format's charset; closed with the result
     * @throws NullPointerException if the stream is null
     */
    public Stream<ParseResult> stream(InputStream in) {
        Objects.requireNonNull(in, "in");
        return stream(Source.of(in, format), in);
    }

    /**
     * Reads all articles of a stream of characters, one after another, as the result is consumed; otherwise as
     * {@link #stream(Path)}.
     *
     * @param reader dumps; closed with the result
     * @throws NullPointerException if the reader is null
     */
    public Stream<ParseResult> stream(Reader reader) {
        Objects.requireNonNull(reader, "reader");
        return stream(Source.of(reader), reader);
    }

    /**
     * Reads all articles of a channel, one after another, as the result is consumed; otherwise as {@link #stream(Path)}.
     *
     * @param channel dumps in the format's charset, in blocking mode; closed with the result
     * @throws NullPointerException if the channel is null
     */
    public Stream<ParseResult> stream(ReadableByteChannel channel) {
        return stream(Channels.newInputStream(channel));
    }

    private Stream<ParseResult> stream(Source source, Closeable closeable) {
        ResultSpliterator results = new ResultSpliterator(new DumpReader(format, labels, source, Part.whole()));
        return StreamSupport.stream(results, false).onClose(() -> close(closeable));
    }

    private static Closeable close(Closeable closeable) {
        return unchecked(() -> {
            closeable.close();
            return closeable;
        });
    }

    /** What may fail while a source is read. */
    private interface Access<T> {
        T get() throws IOException;
    }

    private static <T> T unchecked(Access<T> access) {
        try {
            return access.get();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
