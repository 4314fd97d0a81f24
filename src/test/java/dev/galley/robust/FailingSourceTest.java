package dev.galley.robust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galley.Article;
import dev.galley.ArticleParser;
import dev.galley.ByteSource;
import dev.galley.DumpFormat;
import dev.galley.ParseResult;
import dev.galley.laws.Transcript;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sources that can be read from any place on, and fail at some: the failure is said, nothing is wrong, nothing left open. */
@Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class FailingSourceTest {

    private static final ArticleParser PARSER = new ArticleParser();
    private static final Article ARTICLE = Sample.FERRY.article();
    private static final String DUMP = new String(Sample.FERRY.bytes(), StandardCharsets.UTF_8);
    private static final byte[] THREE = DUMP.repeat(3).getBytes(StandardCharsets.UTF_8);

    /** A third of a megabyte, which several threads share. */
    private static final byte[] MANY = DUMP.repeat(1200).getBytes(StandardCharsets.UTF_8);

    @Test
    void aFailureAtAnyByteComesAfterTheArticlesBefore() throws IOException {
        int least = 0;
        for (int k = 0; k <= THREE.length; k++) {
            Failing source = new Failing(THREE, k);
            List<Article> delivered = new ArrayList<>();

            assertThatThrownBy(() -> readAll(source, delivered))
                    .as("failure at byte %d", k)
                    .satisfies(e -> assertThat(e instanceof UncheckedIOException ? e.getCause() : e)
                            .isSameAs(source.failure));
            assertThat(delivered).as("articles before a failure at byte %d", k).allMatch(ARTICLE::equals);
            assertThat(delivered).as("articles before a failure at byte %d", k).hasSizeBetween(least, 2);
            assertThat(source.open.get()).as("what is left open").isZero();
            least = delivered.size();
        }
        assertThat(least).isEqualTo(2);
    }

    private static void readAll(ByteSource source, List<Article> delivered) throws IOException {
        try (Stream<ParseResult> results = PARSER.stream(source)) {
            results.forEach(result -> delivered.add(result.orElseThrow()));
        }
    }

    @Test
    void aRangeIsRightOrFails() throws IOException {
        List<ParseResult> all = PARSER.stream(THREE).toList();
        int failures = 0;
        for (int k = 0; k < THREE.length; k += 7) {
            for (int start = 0; start < THREE.length; start += 31) {
                Failing source = new Failing(THREE, k);
                int from = start;
                int to = Math.min(start + 200, THREE.length);
                String expected = Transcript.of(all.stream()
                        .filter(result -> result.extent().start() >= from
                                && result.extent().start() < to)
                        .toList());
                try (Stream<ParseResult> results = PARSER.stream(source, from, to)) {
                    assertThat(Transcript.of(results.toList()))
                            .as("range from %d, failure at byte %d", start, k)
                            .isEqualTo(expected);
                } catch (IOException e) {
                    assertThat(e).isSameAs(source.failure);
                    failures++;
                } catch (UncheckedIOException e) {
                    assertThat(e.getCause()).isSameAs(source.failure);
                    failures++;
                }
                assertThat(source.open.get()).as("what is left open").isZero();
            }
        }
        assertThat(failures).isPositive();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.1, 0.5, 0.9, 1})
    void aFailureOfOneThreadIsThatOfTheStream(double where) {
        Failing source = new Failing(MANY, (int) (MANY.length * where));

        assertThatThrownBy(() -> {
                    try (Stream<ParseResult> results = PARSER.stream(source).parallel()) {
                        results.forEach(
                                result -> assertThat(result.orElseThrow()).isEqualTo(ARTICLE));
                    }
                })
                .satisfies(e -> assertThat(rootCause(e)).isSameAs(source.failure));
        assertThat(source.open.get()).as("what is left open").isZero();
    }

    private static Throwable rootCause(Throwable e) {
        Throwable cause = e;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }

    @Test
    void aSourceThatDoesNotKnowItsSizeIsNotSplit() throws IOException {
        IOException failure = new IOException("no size");
        ByteSource source = new ByteSource() {
            @Override
            public long size() throws IOException {
                throw failure;
            }

            @Override
            public InputStream open(long offset) {
                return new ByteArrayInputStream(MANY, (int) offset, MANY.length - (int) offset);
            }
        };

        assertThat(PARSER.stream(source)).hasSize(1200);
        try (Stream<ParseResult> results = PARSER.stream(source).parallel()) {
            results.forEach(result -> assertThat(result.orElseThrow()).isEqualTo(ARTICLE));
        } catch (UncheckedIOException e) {
            assertThat(e.getCause()).isSameAs(failure);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-32BE", "ISO-8859-1"})
    void aFailureAtAnyByteOfAnotherCharsetIsSaid(String charset) throws IOException {
        ArticleParser parser = new ArticleParser(DumpFormat.STANDARD.withCharset(Charset.forName(charset)));
        byte[] bytes = DUMP.repeat(2).getBytes(Charset.forName(charset));
        for (int k = 0; k <= bytes.length; k += 3) {
            Failing source = new Failing(bytes, k);
            List<Article> delivered = new ArrayList<>();

            assertThatThrownBy(() -> {
                        try (Stream<ParseResult> results = parser.stream(source.open(0))) {
                            results.forEach(result -> delivered.add(result.orElseThrow()));
                        }
                    })
                    .as("failure at byte %d", k)
                    .isInstanceOf(UncheckedIOException.class)
                    .cause()
                    .isSameAs(source.failure);
            assertThat(delivered).hasSizeLessThan(2).allMatch(ARTICLE::equals);
            assertThat(source.open.get()).isZero();
        }
    }

    @Test
    void aFailureAtAnyCharacterIsSaid() {
        IOException failure = new IOException("of the reader");
        String text = DUMP.repeat(2);
        for (int k = 0; k <= text.length(); k++) {
            List<Article> delivered = new ArrayList<>();
            Reader reader = new Failing.Characters(text.substring(0, k), failure);

            assertThatThrownBy(() -> {
                        try (Stream<ParseResult> results = PARSER.stream(reader)) {
                            results.forEach(result -> delivered.add(result.orElseThrow()));
                        }
                    })
                    .as("failure at character %d", k)
                    .isInstanceOf(UncheckedIOException.class)
                    .cause()
                    .isSameAs(failure);
            assertThat(delivered).hasSizeLessThan(2).allMatch(ARTICLE::equals);
        }
    }

    @Test
    void aSourceThatGivesNothingForeverFailsWhereverItIsRead() throws IOException {
        ByteSource mute = source(offset -> new Mute(new byte[0]));
        assertThatThrownBy(() -> PARSER.stream(mute).toList()).hasMessageContaining("no bytes");
        assertThatThrownBy(() -> PARSER.stream(mute).parallel().toList()).hasMessageContaining("no bytes");
        assertThatThrownBy(() -> PARSER.stream(mute, 100, 200)).hasMessageContaining("no bytes");

        // The range is given, but not what precedes it, when its lines are to be counted.
        AtomicBoolean isMute = new AtomicBoolean();
        ByteSource muteLater = source(offset -> isMute.get()
                ? new Mute(Arrays.copyOf(THREE, 10))
                : new ByteArrayInputStream(THREE, (int) offset, THREE.length - (int) offset));
        try (Stream<ParseResult> results = PARSER.stream(muteLater, THREE.length / 2, THREE.length)) {
            ParseResult result = results.toList().get(0);
            isMute.set(true);
            assertThat(result.draft().title().value()).contains(ARTICLE.title());
            assertThatThrownBy(result::position)
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageContaining("no bytes");
        }
    }

    private interface Opening {
        InputStream open(long offset);
    }

    private static ByteSource source(Opening opening) {
        return new ByteSource() {
            @Override
            public long size() {
                return THREE.length;
            }

            @Override
            public InputStream open(long offset) {
                return opening.open(offset);
            }
        };
    }

    @Test
    void readsOfNothingNowAndThenAreHarmlessInAnyRange() throws IOException {
        ByteSource sparse = source(offset ->
                new FilterInputStream(new ByteArrayInputStream(THREE, (int) offset, THREE.length - (int) offset)) {
                    private int calls;

                    @Override
                    public int read(byte[] buffer, int start, int length) throws IOException {
                        return calls++ % 3 == 0 ? super.read(buffer, start, Math.min(length, 5)) : 0;
                    }
                });
        List<ParseResult> results =
                new ArrayList<>(PARSER.stream(sparse, 0, 300).toList());
        results.addAll(PARSER.stream(sparse, 300, THREE.length).toList());

        assertThat(Transcript.of(results)).isEqualTo(Transcript.of(PARSER.stream(THREE)));
    }

    @Test
    void whatElseAStreamCanDoIsNotAskedFor() throws IOException {
        InputStream unhelpful = new FilterInputStream(new ByteArrayInputStream(THREE)) {
            @Override
            public int available() {
                throw new UnsupportedOperationException("available");
            }

            @Override
            public long skip(long count) {
                throw new UnsupportedOperationException("skip");
            }

            @Override
            public boolean markSupported() {
                throw new UnsupportedOperationException("markSupported");
            }

            @Override
            public void mark(int limit) {
                throw new UnsupportedOperationException("mark");
            }

            @Override
            public void reset() {
                throw new UnsupportedOperationException("reset");
            }
        };

        assertThat(Transcript.of(PARSER.stream(unhelpful))).isEqualTo(Transcript.of(PARSER.stream(THREE)));
    }

    @Test
    void aStreamThatWasClosedBeforeFails() throws IOException {
        InputStream closed = InputStream.nullInputStream();
        closed.close();
        Reader reader = new StringReader(DUMP);
        reader.close();

        assertThatThrownBy(() -> PARSER.parse(closed)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> PARSER.parse(reader)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> PARSER.stream(reader).toList()).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void compressedDataThatBreaksOffFailsAfterTheArticlesBefore() throws IOException {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(compressed)) {
            for (int i = 0; i < 500; i++) {
                out.write(DUMP.replace("Harbour", "Harbour" + Integer.toHexString(i * 0x9E3779B1))
                        .getBytes(StandardCharsets.UTF_8));
            }
        }
        byte[] half = Arrays.copyOf(compressed.toByteArray(), compressed.size() / 2);
        List<Article> delivered = new ArrayList<>();

        assertThatThrownBy(() -> {
                    try (Stream<ParseResult> results =
                            PARSER.stream(new GZIPInputStream(new ByteArrayInputStream(half)))) {
                        results.forEach(result -> delivered.add(result.orElseThrow()));
                    }
                })
                .isInstanceOf(UncheckedIOException.class)
                .hasCauseInstanceOf(EOFException.class);
        assertThat(delivered).hasSizeBetween(1, 499).extracting(Article::title).containsOnly(ARTICLE.title());
    }

    @Test
    void whatIsAskedForAfterAFailureIsNothing() {
        Failing source = new Failing(THREE, THREE.length / 2);
        try (Stream<ParseResult> results = PARSER.stream(source.open(0))) {
            Iterator<ParseResult> each = results.iterator();

            assertThatThrownBy(() -> each.forEachRemaining(result -> {})).isInstanceOf(UncheckedIOException.class);
            assertThat(each.hasNext()).isFalse();
        }
    }

    /** Bytes, of which one cannot be read; and how many streams of them are open. */
    private static final class Failing implements ByteSource {

        private final byte[] bytes;
        private final int place;
        private final IOException failure;
        private final AtomicInteger open = new AtomicInteger();

        Failing(byte[] bytes, int place) {
            this.bytes = bytes;
            this.place = place;
            failure = new IOException("at byte " + place);
        }

        @Override
        public long size() {
            return bytes.length;
        }

        @Override
        public InputStream open(long offset) {
            open.incrementAndGet();
            return new InputStream() {
                private int pos = (int) offset;
                private boolean closed;

                @Override
                public int read() throws IOException {
                    byte[] one = new byte[1];
                    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
                }

                @Override
                public int read(byte[] buffer, int start, int length) throws IOException {
                    if (pos == place) {
                        throw failure;
                    }
                    if (pos >= bytes.length) {
                        return -1;
                    }
                    int last = pos < place ? place : bytes.length;
                    int count = Math.min(Math.min(length, 64), last - pos);
                    System.arraycopy(bytes, pos, buffer, start, count);
                    pos += count;
                    return count;
                }

                @Override
                public void close() {
                    open.addAndGet(closed ? 0 : -1);
                    closed = true;
                }
            };
        }

        /** Characters, and then a failure. */
        private static final class Characters extends StringReader {

            private final IOException failure;

            Characters(String text, IOException failure) {
                super(text);
                this.failure = failure;
            }

            @Override
            public int read(char[] buffer, int offset, int length) throws IOException {
                int read = super.read(buffer, offset, length);
                if (read < 0) {
                    throw failure;
                }
                return read;
            }
        }
    }

    /** Bytes, and then nothing, forever. */
    private static final class Mute extends ByteArrayInputStream {

        Mute(byte[] bytes) {
            super(bytes);
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            return Math.max(super.read(buffer, offset, length), 0);
        }
    }
}
