package dev.galley;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Text is encoded as the JDK does it, in whatever pieces it comes; and half a character is not lost. */
class Utf8EncoderTest {

    /** A character of each length, and the first and last of their kinds. */
    private static final String CHARACTERS =
            "a\0\u007F\u0080\u07FF\u0800\uD7FF\uE000\uFFFF\uD800\uDC00\uDBFF\uDFFF\u00E9\u4E2D\uD83D\uDE00";

    private static String text(Random random, int runs) {
        int[] characters = CHARACTERS.codePoints().toArray();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < runs; i++) {
            int c = random.nextInt(3) == 0 ? characters[random.nextInt(characters.length)] : 'x';
            text.append(Character.toString(c).repeat(1 + random.nextInt(40)));
        }
        return text.toString();
    }

    /** What comes of pieces of a text, taken as soon as there is any. */
    private static byte[] inPieces(String text, Random random) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Utf8Encoder encoder = new Utf8Encoder();
        for (int from = 0, to; from < text.length(); from = to) {
            to = Math.min(text.length(), from + 1 + random.nextInt(3_000));
            char[] piece = text.substring(from, to).toCharArray();
            encoder.add(piece, piece.length);
            if (random.nextBoolean()) {
                take(encoder, out, 1 + random.nextInt(5_000));
            }
        }
        encoder.finish();
        while (!encoder.isEmpty()) {
            take(encoder, out, 1_000);
        }
        return out.toByteArray();
    }

    private static void take(Utf8Encoder encoder, ByteArrayOutputStream out, int most) {
        byte[] buffer = new byte[most + 2];
        int count = encoder.take(buffer, 1, most);
        assertThat(count).isLessThanOrEqualTo(most);
        assertThat(buffer[0]).isZero();
        assertThat(buffer[count + 1]).isZero();
        out.write(buffer, 1, count);
    }

    @Test
    void textIsEncodedAsTheJdkDoes() {
        Random random = new Random(1);
        for (int i = 0; i < 300; i++) {
            String text = text(random, random.nextInt(i < 290 ? 60 : 3_000));
            byte[] expected = text.getBytes(StandardCharsets.UTF_8);

            assertThat(Utf8Encoder.encode(text)).isEqualTo(expected);
            assertThat(inPieces(text, random)).isEqualTo(expected);
        }
    }

    @Test
    void halfACharacterBecomesBytesThatNoTextHas() {
        String high = "\\xED\\xA0\\xBD";
        String low = "\\xED\\xB8\\x80";

        assertThat(encoded("a\uD83Db")).isEqualTo("a" + high + "b");
        assertThat(encoded("a\uDE00b")).isEqualTo("a" + low + "b");
        assertThat(encoded("\uD83D")).isEqualTo(high);
        assertThat(encoded("\uDE00\uD83D")).isEqualTo(low + high);
        assertThat(encoded("\uD83D\uD83D\uDE00\uDE00")).isEqualTo(high + "\\xF0\\x9F\\x98\\x80" + low);
        assertThat(encoded("\uD83D\u00E9")).isEqualTo(high + "\\xC3\\xA9");
    }

    /** The bytes of a text as they are shown, which are the same in pieces of one character. */
    private static String encoded(String text) {
        Utf8Encoder encoder = new Utf8Encoder();
        for (char c : text.toCharArray()) {
            encoder.add(new char[] {c}, 1);
        }
        encoder.finish();
        byte[] bytes = new byte[100];
        int count = encoder.take(bytes, 0, bytes.length);
        assertThat(shown(bytes, count)).isEqualTo(shown(Utf8Encoder.encode(text), count));
        return shown(bytes, count);
    }

    private static String shown(byte[] bytes, int count) {
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < count; i++) {
            shown.append(bytes[i] >= 0 ? String.valueOf((char) bytes[i]) : "\\x%02X".formatted(bytes[i]));
        }
        return shown.toString();
    }

    @Test
    void whatIsMalformedIsAByteThatNoTextHas() {
        Utf8Encoder encoder = new Utf8Encoder();
        encoder.add('a');
        encoder.add('\uD83D');
        encoder.addMalformed();
        encoder.add('b');

        byte[] bytes = new byte[100];
        assertThat(shown(bytes, encoder.take(bytes, 0, bytes.length))).isEqualTo("a\\xED\\xA0\\xBD\\xFFb");
        assertThat(encoder.isEmpty()).isTrue();
    }
}
