package dev.galley;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.problem.Problem;
import dev.galley.problem.ProblemCode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The streams inside: however many bytes are asked for at a time, they are the same. */
class ByteStreamsTest {

    /** Characters of one to four bytes, more than the buffers hold. */
    private static final String TEXT = "a\u00E9\u65E5\uD83D\uDE00\n".repeat(5000) + "\u65E5".repeat(20_000);

    private static final byte[] BYTES = TEXT.getBytes(StandardCharsets.UTF_8);

    private interface Opening {
        InputStream open() throws IOException;
    }

    private static void requireSame(byte[] expected, Opening opening) throws IOException {
        try (InputStream in = opening.open()) {
            assertThat(in.readAllBytes()).isEqualTo(expected);
        }
        try (InputStream in = opening.open()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            for (int b = in.read(); b >= 0; b = in.read()) {
                out.write(b);
            }
            assertThat(out.toByteArray()).isEqualTo(expected);
            assertThat(in.read()).isEqualTo(-1);
        }
        try (InputStream in = opening.open()) {
            byte[] buffer = new byte[10];
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            for (int read = in.read(buffer, 3, 5); read >= 0; read = in.read(buffer, 3, 5)) {
                out.write(buffer, 3, read);
            }
            assertThat(out.toByteArray()).isEqualTo(expected);
        }
    }

    @Test
    void charactersAreEncodedInAnyPieces() throws IOException {
        requireSame(BYTES, () -> new ReaderStream(new StringReader(TEXT)));
        assertThat(Utf8Encoder.encode(TEXT)).isEqualTo(BYTES);
    }

    /** Half a pair has no form in UTF-8: it gets the one that it would have, and is found by whoever reads it. */
    @ParameterizedTest
    @ValueSource(
            strings = {"\uD83D", "\uDE00", "a\uD83Db", "\uD83D\uD83D\uDE00", "\uDE00\uD83D", "\uD83D\u00E9", "x\uD83D\n"
            })
    void halfAPairIsEncodedAsItIs(String text) throws IOException {
        StringBuilder expected = new StringBuilder();
        for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
            int c = text.codePointAt(i);
            if (c >= 0xD800 && c <= 0xDFFF) {
                expected.append((char) (0xE0 | c >> 12)).append((char) (0x80 | c >> 6 & 0x3F));
                expected.append((char) (0x80 | c & 0x3F));
            } else {
                byte[] utf8 = Character.toString(c).getBytes(StandardCharsets.UTF_8);
                expected.append(new String(utf8, StandardCharsets.ISO_8859_1));
            }
        }
        byte[] bytes = expected.toString().getBytes(StandardCharsets.ISO_8859_1);

        assertThat(Utf8Encoder.encode(text)).isEqualTo(bytes);
        requireSame(bytes, () -> new ReaderStream(new StringReader(text)));
    }

    @Test
    void aBoundedStreamEndsAtItsBound() throws IOException {
        byte[] start = new byte[100];
        System.arraycopy(BYTES, 0, start, 0, start.length);

        requireSame(start, () -> new BoundedStream(new ByteArrayInputStream(BYTES), start.length));
        requireSame(start, () -> new BoundedStream(new ByteArrayInputStream(start), 1000));
        requireSame(new byte[0], () -> new BoundedStream(new ByteArrayInputStream(BYTES), 0));
    }

    @Test
    void anotherCharsetIsDecodedInAnyPieces() throws IOException {
        for (String name : new String[] {"UTF-16", "UTF-16LE", "UTF-32BE"}) {
            Charset charset = Charset.forName(name);
            byte[] encoded = TEXT.getBytes(charset);
            requireSame(BYTES, () -> new Utf8Stream(new ByteArrayInputStream(encoded), charset));
        }
        requireSame(BYTES, () -> new Utf8Stream(new ByteArrayInputStream(BYTES), StandardCharsets.UTF_8));
    }

    /** Some bytes mean nothing in their charset: they become no character, but a problem. */
    @Test
    void aByteWithoutAMeaningIsReported() {
        byte[] dump =
                "Caf\u00E9 \u0081\n\nDescription\n\nText.\n\nCategory\n\n- 1. Main\n\nDate Created\n\n09/26/2022\n"
                        .getBytes(StandardCharsets.ISO_8859_1);
        DumpFormat format = DumpFormat.STANDARD.withCharset(Charset.forName("windows-1252"));

        ParseResult result = new ArticleParser(format).parse(dump);

        assertThat(result.draft().title().value()).contains("Caf\u00E9 \uFFFD");
        assertThat(result.problems()).extracting(Problem::code).containsExactly(ProblemCode.MALFORMED_BYTES);
    }

    /** What the JDK makes of some bytes is U+FFFD, without a word: they mean nothing either. */
    @Test
    void aByteThatIsDecodedToAReplacementHasNoMeaning() throws IOException {
        byte[] encoded = "\u00EF".repeat(20_000).getBytes(StandardCharsets.ISO_8859_1);
        byte[] malformed = "\u00FF".repeat(20_000).getBytes(StandardCharsets.ISO_8859_1);

        requireSame(malformed, () -> new Utf8Stream(new ByteArrayInputStream(encoded), Charset.forName("x-ISCII91")));
    }

    /** Letters of three bytes each, up to where the buffer is almost full, and then bytes without a meaning. */
    @ParameterizedTest
    @ValueSource(ints = {1, 7, 8, 100})
    void bytesWithoutAMeaningFindRoomBehindLetters(int count) throws IOException {
        byte[] encoded =
                ("\u00A4".repeat(5457) + "abcdef" + "\u00EF".repeat(count)).getBytes(StandardCharsets.ISO_8859_1);
        byte[] expected = ("\u00E0\u00A4\u0085".repeat(5457) + "abcdef" + "\u00FF".repeat(count))
                .getBytes(StandardCharsets.ISO_8859_1);

        requireSame(expected, () -> new Utf8Stream(new ByteArrayInputStream(encoded), Charset.forName("x-ISCII91")));
    }

    /** A character that is cut off takes no line break with it, but all other bytes that the JDK takes for a part of it. */
    @Test
    void aCharacterThatIsCutOffTakesNoLineBreakWithIt() throws IOException {
        byte[] encoded =
                "a\u008F\u00A1\nb\u008F\u00A1\u00FF\nc\u008F\u00A1\u0041\n".getBytes(StandardCharsets.ISO_8859_1);
        byte[] expected = "a\u00FF\nb\u00FF\nc\u00FF\n".getBytes(StandardCharsets.ISO_8859_1);

        requireSame(expected, () -> new Utf8Stream(new ByteArrayInputStream(encoded), Charset.forName("EUC-JP")));
    }
}
