package dev.galley.robust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galley.Article;
import dev.galley.ArticleParser;
import dev.galley.DumpFormat;
import dev.galley.ParseResult;
import dev.galley.laws.ChunkedReader;
import dev.galley.laws.ChunkedStream;
import dev.galley.laws.Transcript;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Streams and readers that fail, stall or break their contract: what was read before is delivered, and what failed is said. */
@Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class BadStreamTest {

    private static final ArticleParser PARSER = new ArticleParser();
    private static final ArticleParser UTF16 =
            new ArticleParser(DumpFormat.STANDARD.withCharset(StandardCharsets.UTF_16LE));
    private static final Article ARTICLE = Sample.FERRY.article();
    private static final String DUMP = new String(Sample.FERRY.bytes(), StandardCharsets.UTF_8);

    @Test
    void aFailureAfterAnyByteComesAfterTheArticlesBefore() {
        byte[] bytes = DUMP.repeat(3).getBytes(StandardCharsets.UTF_8);
        int length = bytes.length / 3;
        int boundary =
                DUMP.indexOf("Description\n") + "Description\n".length(); // of the article behind: it is seen then
        for (int k = 0; k <= bytes.length; k++) {
            IOException failure = new IOException("after " + k + " bytes");
            List<Article> delivered = new ArrayList<>();
            InputStream source = new Then(Arrays.copyOf(bytes, k), new Failing(failure));

            assertThatThrownBy(() -> {
                        try (Stream<ParseResult> results = PARSER.stream(source)) {
                            results.forEach(result -> delivered.add(result.orElseThrow()));
                        }
                    })
                    .as("failure after %d bytes", k)
                    .isInstanceOf(UncheckedIOException.class)
                    .cause()
                    .isSameAs(failure);
            assertThat(delivered)
                    .as("articles before a failure after %d bytes", k)
                    .hasSize(k < length + boundary ? 0 : k < 2 * length + boundary ? 1 : 2)
                    .allMatch(ARTICLE::equals);
        }
    }

    @Test
    void aFailureOfASingleArticleIsTheFailureItself() {
        IOException failure = new IOException("no more");
        byte[] bytes = Sample.FERRY.bytes();

        for (int k : new int[] {0, 1, 3, 4, 100, bytes.length}) {
            InputStream source = new Then(Arrays.copyOf(bytes, k), new Failing(failure));
            assertThatThrownBy(() -> PARSER.parse(source))
                    .as("after %d bytes", k)
                    .isSameAs(failure);
        }
        assertThatThrownBy(() -> UTF16.parse(new Failing(failure))).isSameAs(failure);
        assertThatThrownBy(() -> PARSER.parse(new Reader() {
                    @Override
                    public int read(char[] buffer, int offset, int length) throws IOException {
                        throw failure;
                    }

                    @Override
                    public void close() {}
                }))
                .isSameAs(failure);
    }

    @Test
    void anExceptionSaysNothingOfTheDump() {
        InputStream source = new Then("Secret\n".getBytes(StandardCharsets.UTF_8), new Stalling());

        assertThatThrownBy(() -> PARSER.parse(source))
                .isInstanceOf(IOException.class)
                .message()
                .doesNotContain("Secret");
    }

    @Test
    void readsOfNothingNowAndThenAreHarmless() {
        String expected = Transcript.of(PARSER.stream(DUMP.repeat(2)));

        assertThat(Transcript.of(PARSER.stream(
                        new ChunkedStream(DUMP.repeat(2).getBytes(StandardCharsets.UTF_8), everyThird()))))
                .isEqualTo(expected);
        assertThat(Transcript.of(PARSER.stream(new ChunkedReader(DUMP.repeat(2), everyThird()))))
                .isEqualTo(expected);
        assertThat(Transcript.of(UTF16.stream(
                        new ChunkedStream(DUMP.repeat(2).getBytes(StandardCharsets.UTF_16LE), everyThird()))))
                .isEqualTo(expected.replace("transcoded false", "transcoded true"));
    }

    private static IntSupplier everyThird() {
        int[] calls = {0};
        return () -> calls[0]++ % 3 == 0 ? 5 : 0;
    }

    @Test
    void aStreamThatGivesNothingForeverFails() {
        assertThatThrownBy(() -> PARSER.parse(new Stalling())).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> UTF16.parse(new Stalling())).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> PARSER.parse(new Then(Sample.FERRY.bytes(), new Stalling())))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> PARSER.parse(new ChunkedReader(DUMP, () -> 0))).isInstanceOf(IOException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {-2, Integer.MIN_VALUE, 1 << 20, Integer.MAX_VALUE})
    void aStreamThatLiesAboutItsBytesFails(int lie) {
        for (int k : new int[] {0, 2, 4, 100}) {
            byte[] bytes = Arrays.copyOf(Sample.FERRY.bytes(), k);
            assertThatThrownBy(() -> PARSER.parse(new Then(bytes, new Lying(lie))))
                    .as("after %d bytes", k)
                    .isInstanceOf(IOException.class);
            assertThatThrownBy(() -> UTF16.parse(new Then(bytes, new Lying(lie))))
                    .as("after %d bytes of UTF-16", k)
                    .isInstanceOf(IOException.class);
        }
        assertThatThrownBy(() -> PARSER.parse(new Reader() {
                    @Override
                    public int read(char[] buffer, int offset, int length) {
                        return lie;
                    }

                    @Override
                    public void close() {}
                }))
                .isInstanceOf(IOException.class);
    }

    @Test
    void aFileThatIsNotThereFailsAtOnce() {
        Path missing = Path.of("there", "is", "no", "such", "dump.txt");

        assertThatThrownBy(() -> PARSER.parse(missing)).isInstanceOf(NoSuchFileException.class);
        assertThatThrownBy(() -> PARSER.stream(missing)).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void whatAConsumerThrowsIsThrownAndTheSourceIsClosed() {
        Observed source = new Observed(Sample.FERRY.bytes());
        IllegalStateException failure = new IllegalStateException("of the consumer");

        assertThatThrownBy(() -> {
                    try (Stream<ParseResult> results = PARSER.stream(source)) {
                        results.forEach(result -> {
                            throw failure;
                        });
                    }
                })
                .isSameAs(failure);
        assertThat(source.isClosed()).isTrue();
    }

    @Test
    void aFailureToCloseIsSaid() {
        IOException failure = new IOException("cannot close");
        Stream<ParseResult> results = PARSER.stream(new ByteArrayInputStream(new byte[0]) {
            @Override
            public void close() throws IOException {
                throw failure;
            }
        });

        assertThatThrownBy(results::close)
                .isInstanceOf(UncheckedIOException.class)
                .cause()
                .isSameAs(failure);
        assertThatCode(() -> PARSER.stream(new StringReader("")).close()).doesNotThrowAnyException();
    }

    /** Bytes, and then another stream. */
    private static final class Then extends InputStream {
        private final InputStream first;
        private final InputStream second;

        Then(byte[] first, InputStream second) {
            this.first = new ByteArrayInputStream(first);
            this.second = second;
        }

        @Override
        public int read() throws IOException {
            return first.available() > 0 ? first.read() : second.read();
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            return first.available() > 0 ? first.read(buffer, offset, length) : second.read(buffer, offset, length);
        }
    }

    /** A stream that fails at once, and every time. */
    private static final class Failing extends InputStream {
        private final IOException failure;

        Failing(IOException failure) {
            this.failure = failure;
        }

        @Override
        public int read() throws IOException {
            throw failure;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            throw failure;
        }
    }

    /** A stream that neither gives a byte nor ends. */
    private static final class Stalling extends InputStream {
        @Override
        public int read() {
            return 0;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            return 0;
        }
    }

    /** A stream that says it has read what it cannot have read. */
    private static final class Lying extends InputStream {
        private final int lie;

        Lying(int lie) {
            this.lie = lie;
        }

        @Override
        public int read() {
            return lie;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            return lie;
        }
    }
}
