package dev.galley.examples.spark;

import dev.galley.ArticleParser;
import dev.galley.ByteSource;
import dev.galley.Draft;
import dev.galley.ParseResult;
import dev.galley.problem.Span;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.io.compress.CompressionCodec;
import org.apache.hadoop.io.compress.CompressionCodecFactory;

/**
 * A range of a file in any file system that Spark can reach, and its articles one after another. A compressed file is
 * read as a stream, from its start to its end.
 */
final class DumpFile implements ByteSource, Columns.Found, Closeable {

    /** More of an article's text than this many bytes is not shown. */
    private static final int MOST_TEXT = 16 << 20;

    private final Partitions.Range range;
    private final Path path;
    private final FileSystem system;
    private final CompressionCodec codec; // null if the file is not compressed
    private final Stream<ParseResult> stream;
    private final Iterator<ParseResult> results;
    private ParseResult result;
    private Draft draft;
    private InputStream again; // for the text of articles that are not valid, null until there is one
    private long position; // of the stream above

    DumpFile(Partitions.Range range, ArticleParser parser, Configuration configuration) throws IOException {
        this.range = range;
        path = new Path(range.file());
        system = path.getFileSystem(configuration);
        codec = new CompressionCodecFactory(configuration).getCodec(path);
        stream = codec == null ? parser.stream(this, range.start(), range.end()) : parser.stream(open(0));
        results = stream.iterator();
    }

    /** Moves to the next article, if there is one. */
    boolean next() {
        boolean hasNext = results.hasNext();
        result = hasNext ? results.next() : null;
        draft = hasNext ? result.draft() : null;
        return hasNext;
    }

    @Override
    public long size() {
        return range.size();
    }

    @Override
    public InputStream open(long offset) throws IOException {
        FSDataInputStream in = system.open(path);
        if (codec != null) {
            return codec.createInputStream(in);
        }
        in.seek(offset);
        return in;
    }

    @Override
    public String source() {
        return range.file();
    }

    @Override
    public ParseResult result() {
        return result;
    }

    @Override
    public Draft draft() {
        return draft;
    }

    @Override
    public Optional<String> text() {
        if (result.isTranscoded()) {
            return Optional.empty();
        }
        Span span = result.span().isEmpty() ? result.extent() : result.span(); // of text without any article, all of it
        try {
            if (again == null) {
                again = open(0);
            }
            if (again instanceof FSDataInputStream seekable) {
                seekable.seek(span.start());
            } else {
                again.skipNBytes(span.start() - position);
            }
            byte[] bytes = again.readNBytes((int) Math.min(span.length(), MOST_TEXT));
            position = span.start() + bytes.length;
            return Optional.of(new String(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        stream.close();
        if (again != null) {
            again.close();
        }
    }
}
