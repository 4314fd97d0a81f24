package dev.galley.benchmarks.corpus;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A number of generated articles, the same ones in every format and, but for punctuation and accents, in every mix.
 * They are made anew by each call: nothing is kept.
 *
 * @param count the number of articles, 0 or more
 */
public record Corpus(Mix mix, int count) {

    private static final long SEED = 1;
    private static final int ARTICLE_BYTES = 2_400;

    /** A corpus whose dump has about a number of megabytes (2^20 bytes). */
    public static Corpus ofMegabytes(Mix mix, int megabytes) {
        return new Corpus(mix, (int) (((long) megabytes << 20) / ARTICLE_BYTES));
    }

    /** The values of the articles. */
    public Stream<PlainArticle> values() {
        ArticleGenerator generator = new ArticleGenerator(mix, SEED);
        return Stream.generate(generator::next).limit(count);
    }

    /** The articles one by one, each in a format and in UTF-8. */
    public Stream<byte[]> articles(Format format) {
        return values().map(article -> format.write(article).getBytes(StandardCharsets.UTF_8));
    }

    /** All articles in one array. */
    public byte[] bytes(Format format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(count * ARTICLE_BYTES + (1 << 20));
        articles(format).forEach(bytes::writeBytes);
        return bytes.toByteArray();
    }

    /** Writes all articles to one file. */
    public void write(Format format, Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            for (byte[] article : (Iterable<byte[]>) articles(format)::iterator) {
                out.write(article);
            }
        }
    }

    /** Writes each article to its own file of a directory, and returns the files in the order of the articles. */
    public List<Path> writeEach(Format format, Path directory) throws IOException {
        Iterator<byte[]> articles = articles(format).iterator();
        return Stream.iterate(1, number -> number + 1)
                .limit(count)
                .map(number -> directory.resolve(String.format("%07d.%s", number, format.extension())))
                .peek(file -> write(file, articles.next()))
                .toList();
    }

    private static void write(Path file, byte[] bytes) {
        try {
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
