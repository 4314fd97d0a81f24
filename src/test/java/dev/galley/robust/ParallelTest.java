package dev.galley.robust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galley.ArticleParser;
import dev.galley.ByteSource;
import dev.galley.ParseResult;
import dev.galley.laws.Transcript;
import dev.galley.problem.Position;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Spliterator;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A stream of results that is read by several threads: the same results, and nothing left open. */
class ParallelTest {

    private static final ArticleParser PARSER = new ArticleParser();

    @TempDir
    private static Path folder;

    private static byte[] dump;
    private static Path file;

    /** A megabyte of clean and damaged articles. */
    @BeforeAll
    static void writeDump() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String ferry = new String(Sample.FERRY.bytes(), StandardCharsets.UTF_8);
        for (int i = 0; out.size() < 1 << 20; i++) {
            out.writeBytes(Sample.OBSERVATORY.bytes());
            String next = i % 7 == 0
                    ? ferry.replace("Category", "Catagory")
                    : i % 11 == 0 ? ferry.replace("2019", "19") : ferry;
            out.writeBytes((i % 3 == 0 ? next : "\n\n" + next).getBytes(StandardCharsets.UTF_8));
        }
        dump = out.toByteArray();
        file = Files.write(folder.resolve("archive.txt"), dump);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void anyNumberOfThreadsGivesTheSameResults(int threads) throws Exception {
        List<Integer> expected = hashes(PARSER.stream(dump));
        ForkJoinPool pool = new ForkJoinPool(threads);
        try {
            assertThat(pool.submit(() -> hashes(PARSER.stream(file).parallel())).get())
                    .isEqualTo(expected);
            assertThat(pool.submit(() -> hashes(PARSER.stream(dump).parallel())).get())
                    .isEqualTo(expected);
        } finally {
            pool.shutdown();
        }
    }

    /** All that each result says, as a number: the words would fill the memory. */
    private static List<Integer> hashes(Stream<ParseResult> results) {
        try (results) {
            return results.map(Transcript::of).map(String::hashCode).toList();
        }
    }

    @Test
    void indexesAndPositionsMayBeAskedForWhileOthersRead() throws IOException {
        List<Long> indexes = PARSER.stream(dump).map(ParseResult::index).toList();
        List<Position> positions =
                PARSER.stream(dump).map(ParseResult::position).toList();

        try (Stream<ParseResult> results = PARSER.stream(file)) {
            assertThat(results.parallel().map(ParseResult::index).toList()).isEqualTo(indexes);
        }
        try (Stream<ParseResult> results = PARSER.stream(file)) {
            assertThat(results.parallel().map(ParseResult::position).toList()).isEqualTo(positions);
        }
    }

    @Test
    void aStreamThatWasBegunIsNotSplit() throws IOException {
        try (Stream<ParseResult> results = PARSER.stream(file)) {
            Spliterator<ParseResult> begun = results.spliterator();
            begun.tryAdvance(result -> assertThat(result.index()).isZero());

            assertThat(begun.trySplit()).isNull();
        }
    }

    @Test
    void everythingThatWasOpenedIsClosed() throws Exception {
        Counting source = new Counting();
        try (Stream<ParseResult> results = PARSER.stream(source)) {
            results.parallel().map(ParseResult::toString).toList();
        }
        assertThat(source.opened.get()).isGreaterThan(4);
        source.requireClosed();

        try (Stream<ParseResult> results = PARSER.stream(source)) {
            assertThat(results.parallel().anyMatch(ParseResult::hasErrors)).isTrue();
        }
        source.requireClosed();

        assertThatThrownBy(() -> {
                    try (Stream<ParseResult> results = PARSER.stream(source)) {
                        results.parallel().forEach(result -> {
                            throw new UnsupportedOperationException("by the caller");
                        });
                    }
                })
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessageContaining("by the caller");
        source.requireClosed();
    }

    @Test
    void whoReadsAStreamThatAnotherClosesIsTold() throws IOException {
        Counting source = new Counting();
        Stream<ParseResult> results = PARSER.stream(source);

        assertThatThrownBy(() -> results.forEach(result -> {
                    if (result.index() == 10) {
                        results.close();
                    }
                }))
                .isInstanceOfAny(IllegalStateException.class, UncheckedIOException.class);
        assertThat(source.open.get()).isZero();
    }

    /** The file, and how many streams of it are open. */
    private static final class Counting implements ByteSource {

        private final AtomicInteger opened = new AtomicInteger();
        private final AtomicInteger open = new AtomicInteger();

        /** A thread that was just opening the source when the stream was closed closes it at once, but we may be faster. */
        void requireClosed() throws InterruptedException {
            for (int i = 0; i < 1000 && open.get() > 0; i++) {
                Thread.sleep(10);
            }
            assertThat(open.get()).isZero();
        }

        @Override
        public long size() throws IOException {
            return Files.size(file);
        }

        @Override
        public InputStream open(long offset) throws IOException {
            opened.incrementAndGet();
            open.incrementAndGet();
            return new FilterInputStream(ByteSource.of(file).open(offset)) {
                private boolean closed;

                @Override
                public void close() throws IOException {
                    if (!closed) {
                        closed = true;
                        open.decrementAndGet();
                    }
                    super.close();
                }
            };
        }
    }
}
