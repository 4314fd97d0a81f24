package dev.galley;

import dev.galley.problem.Label;
import dev.galley.problem.Position;
import dev.galley.problem.Problem;
import dev.galley.problem.ProblemCode;
import dev.galley.problem.Severity;
import dev.galley.problem.Span;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

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
        try (InputStream in = Files.newInputStream(file)) {
            return parse(in);
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
        try {
            return parseOne(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not fail
        }
    }

    private ParseResult parseOne(Source source) throws IOException {
        DumpReader reader = new DumpReader(format, labels, source);
        ParseResult first = reader.next();
        if (first == null || first.span().isEmpty()) {
            return nothing(first, reader.end());
        }
        ParseResult second = reader.next();
        return second == null ? first : withExtra(first, second, reader);
    }

    /** The result for a source without any article: that of its text, if it has some, and a problem that says so. */
    private ParseResult nothing(@Nullable ParseResult text, long end) {
        Position start = new Position(1, 1);
        Problem problem = problem(ProblemCode.NO_ARTICLE, new Span(0, 0), start, "there is no article", List.of());
        if (text == null) {
            Tiles tiles = new Tiles(0, end, new long[0]);
            return new ParseResult(0, new Span(0, 0), start, false, null, true, Draft.EMPTY, List.of(problem), tiles);
        }
        List<Problem> problems = new ArrayList<>(text.problems());
        problems.add(0, problem);
        return text.withProblems(problems, text.extent().end(), true);
    }

    private Problem problem(ProblemCode code, Span span, Position position, String message, List<Label> labels) {
        return new Problem(
                code, format.severity(code), Optional.empty(), span, position, message, labels, Optional.empty());
    }

    /** The first result, with a problem that covers all articles behind it. */
    private ParseResult withExtra(ParseResult first, ParseResult second, DumpReader reader) throws IOException {
        long count = 1;
        ParseResult last = second;
        for (ParseResult next = reader.next(); next != null; next = reader.next()) {
            last = next;
            count++;
        }
        Span span = new Span(second.span().start(), last.span().end());
        String message = Findings.counted(count, "more article") + (count == 1 ? " follows" : " follow");
        List<Problem> problems = new ArrayList<>(first.problems());
        Problem extra = problem(ProblemCode.EXTRA_ARTICLE, span, second.position(), message, List.of());
        problems.add(extra);
        return first.withProblems(problems, last.extent().end(), extra.severity() == Severity.ERROR);
    }

    /**
     * Reads all articles of a text, one after another, as the stream is consumed.
     *
     * @return a lazy stream, in the order of the source; never null
     * @throws NullPointerException if the text is null
     */
    public Stream<ParseResult> stream(String text) {
        return stream(Source.of(text), null);
    }

    /**
     * Reads all articles of an array of bytes, one after another, as the stream is consumed.
     *
     * @param bytes dumps in the format's charset; not to be changed until the stream is consumed
     * @return a lazy stream, in the order of the source; never null
     * @throws NullPointerException if the array is null
     */
    public Stream<ParseResult> stream(byte[] bytes) {
        return stream(Source.of(bytes, format), null);
    }

    /**
     * Reads all articles of a file, one after another, as the stream is consumed. Memory is bounded by the format's
     * limits, not by the file.
     *
     * @return a lazy stream, in the order of the file; never null. It is to be closed, and throws
     *     {@link UncheckedIOException} if reading fails, after the articles before
     * @throws NullPointerException if the path is null
     * @throws IOException if the file cannot be opened
     */
    public Stream<ParseResult> stream(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        return stream(Source.of(in, format), in);
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

    private Stream<ParseResult> stream(Source source, @Nullable Closeable closeable) {
        ResultSpliterator results = new ResultSpliterator(new DumpReader(format, labels, source));
        Stream<ParseResult> stream = StreamSupport.stream(results, false);
        return closeable == null ? stream : stream.onClose(() -> close(closeable));
    }

    private static void close(Closeable closeable) {
        try {
            closeable.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
