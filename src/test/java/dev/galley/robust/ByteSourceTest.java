package dev.galley.robust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galley.ArticleParser;
import dev.galley.ByteSource;
import dev.galley.ParseResult;
import dev.galley.laws.Transcript;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Spliterator;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of a source that results are read from, part by part: it is asked, opened and closed, and its failures are said. */
class ByteSourceTest {

    private static final ArticleParser PARSER = new ArticleParser();

    private static final String ARTICLE =
            "A title\r\n\r\nDescription\r\n\r\nText.\r\n\r\nCategory\r\n\r\n- 1. Main\r\n\r\nDate Created\r\n\r\n09/26/2022\r\n\r\n";

    private static final byte[] DUMP = ARTICLE.repeat(3000).getBytes(StandardCharsets.UTF_8);

    /** The dump, as long as nobody spoils it. */
    private static class Source implements ByteSource {
        @Override
        public long size() throws IOException {
            return DUMP.length;
        }

        @Override
        public InputStream open(long offset) throws IOException {
            return new ByteArrayInputStream(DUMP, (int) offset, DUMP.length - (int) offset);
        }
    }

    @Test
    void whatCannotBeReadOnIsSaidOnceAndThenThereIsNothing() throws IOException {
        Source source = new Source() {
            @Override
            public InputStream open(long offset) throws IOException {
                return new FilterInputStream(super.open(offset)) {
                    private int left = 100_000;

                    @Override
                    public int read(byte[] buffer, int from, int length) throws IOException {
                        if (left <= 0) {
                            throw new IOException("torn");
                        }
                        int read = super.read(buffer, from, Math.min(length, left));
                        left -= read;
                        return read;
                    }
                };
            }
        };
        List<ParseResult> read = new ArrayList<>();
        try (Stream<ParseResult> results = PARSER.stream(source)) {
            Spliterator<ParseResult> spliterator = results.spliterator();

            assertThatThrownBy(() -> spliterator.forEachRemaining(read::add))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasRootCauseMessage("torn");
            assertThat(spliterator.tryAdvance(read::add)).isFalse();
        }
        assertThat(read)
                .hasSizeGreaterThan(500)
                .allMatch(result -> result.article().isPresent());
    }

    @Test
    void aSourceOfUnknownSizeIsNotSplitButRead() throws IOException {
        AtomicInteger asked = new AtomicInteger();
        Source source = new Source() {
            @Override
            public long size() throws IOException {
                asked.incrementAndGet();
                throw new IOException("no size");
            }
        };
        try (Stream<ParseResult> results = PARSER.stream(source)) {
            Spliterator<ParseResult> spliterator = results.spliterator();

            assertThat(spliterator.estimateSize()).isEqualTo(Long.MAX_VALUE);
            assertThat(spliterator.trySplit()).isNull();
            assertThat(spliterator.tryAdvance(
                            result -> assertThat(result.orElseThrow().title()).isEqualTo("A title")))
                    .isTrue();
        }
        assertThat(asked.get()).isGreaterThan(1);
    }

    @Test
    void whoAsksForLinesThatCannotBeCountedIsTold() throws IOException {
        AtomicInteger failing = new AtomicInteger();
        Source source = new Source() {
            @Override
            public InputStream open(long offset) throws IOException {
                if (failing.get() > 0) {
                    throw new IOException("gone");
                }
                return super.open(offset);
            }
        };
        List<ParseResult> results;
        try (Stream<ParseResult> range = PARSER.stream(source, DUMP.length / 2, DUMP.length)) {
            results = range.toList();
        }
        failing.set(1);
        ParseResult last = results.get(results.size() - 1);

        assertThat(last.orElseThrow().title()).isEqualTo("A title");
        assertThatThrownBy(last::position)
                .isInstanceOf(UncheckedIOException.class)
                .hasRootCauseMessage("gone");
        assertThatThrownBy(last::index).isInstanceOf(UncheckedIOException.class).hasRootCauseMessage("gone");

        failing.set(0); // and whoever asks again, once the source is back, gets an answer
        assertThat(last.index()).isEqualTo(2999);
        assertThat(last.position().line()).isEqualTo(2999 * 14L + 1);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 4096, 65_535})
    void linesAreCountedAcrossWhateverPiecesASourceGives(int most) throws IOException {
        Source source = new Source() {
            @Override
            public InputStream open(long offset) throws IOException {
                return new FilterInputStream(super.open(offset)) {
                    private boolean pausing;

                    @Override
                    public int read(byte[] buffer, int from, int length) throws IOException {
                        pausing = !pausing;
                        return pausing && most < 100 ? 0 : super.read(buffer, from, Math.min(length, most));
                    }
                };
            }
        };
        List<ParseResult> all = PARSER.stream(DUMP).toList();
        try (Stream<ParseResult> range = PARSER.stream(source, DUMP.length - 1000L, DUMP.length)) {
            List<ParseResult> late = range.toList();
            assertThat(Transcript.of(late)).isEqualTo(Transcript.of(all.subList(all.size() - late.size(), all.size())));
        }
    }

    @Test
    void whatCannotBeClosedIsSaid() throws IOException {
        Source source = new Source() {
            @Override
            public InputStream open(long offset) throws IOException {
                return new FilterInputStream(super.open(offset)) {
                    @Override
                    public void close() throws IOException {
                        throw new IOException("stuck");
                    }
                };
            }
        };
        Stream<ParseResult> results = PARSER.stream(source);

        assertThatThrownBy(results::close)
                .isInstanceOf(UncheckedIOException.class)
                .hasRootCauseMessage("stuck");
    }

    @Test
    void whatIsOpenedWhileTheStreamIsClosedIsClosed() throws IOException {
        List<Stream<ParseResult>> streams = new ArrayList<>();
        AtomicInteger opened = new AtomicInteger();
        AtomicInteger closed = new AtomicInteger();
        AtomicInteger last = new AtomicInteger(Integer.MAX_VALUE);
        Source source = new Source() {
            @Override
            public InputStream open(long offset) throws IOException {
                if (opened.incrementAndGet() >= last.get()) {
                    streams.get(0).close();
                }
                return new FilterInputStream(super.open(offset)) {
                    @Override
                    public void close() throws IOException {
                        closed.incrementAndGet();
                    }
                };
            }
        };
        streams.add(PARSER.stream(source));
        Spliterator<ParseResult> behind = streams.get(0).spliterator();
        assertThat(behind.trySplit()).isNotNull();

        last.set(opened.get() + 1);
        assertThatThrownBy(() -> behind.tryAdvance(result -> {}))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the stream is closed");
        assertThat(closed.get()).isEqualTo(opened.get());
    }
}
