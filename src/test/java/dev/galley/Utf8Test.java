package dev.galley;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Bytes mean here what they mean to the JDK, whether they are UTF-8 or not. */
class Utf8Test {

    /** Bytes behind the first two: none that goes on with a character, and the least and greatest that do. */
    private static final int[] BEHIND = {'A', 0x80, 0xBF};

    private final Utf8 utf8 = new Utf8();

    @Test
    void eachCodePointIsReadAndIsWorthAProblemOrNot() {
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            if (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE) {
                require(c);
            }
        }
    }

    private void require(int c) {
        byte[] bytes = Character.toString(c).getBytes(StandardCharsets.UTF_8);
        int length = bytes.length;
        int step = Utf8.at(bytes, 0, length);
        CharacterClass kind = CharacterClass.of(c);
        boolean isNotable = c >= 0x80 && kind != CharacterClass.ORDINARY && kind != CharacterClass.BLANK;
        boolean isRead = Utf8.codePoint(step) == c
                && Utf8.length(step) == length
                && !Utf8.isMalformed(step)
                && Utf8.before(bytes, 0, length) == 0
                && utf8.decode(bytes, 0, length).codePointAt(0) == c
                && utf8.takeNotable() == isNotable
                && !utf8.takeNotable();

        assertThat(isRead).as("U+%04X", c).isTrue();
        for (int end = 1; end < length; end++) {
            int cut = Utf8.at(bytes, 0, end);
            assertThat(Utf8.isMalformed(cut) && Utf8.length(cut) == end)
                    .as("%d bytes of U+%04X", end, c)
                    .isTrue();
        }
    }

    @Test
    void whatIsNoCharacterIsReplacedAsTheJdkDoesIt() {
        for (int first = 0x80; first <= 0xFF; first++) {
            for (int second = 0; second <= 0xFF; second++) {
                requireAsTheJdk(first, second);
                for (int third : BEHIND) {
                    requireAsTheJdk(first, second, third);
                    for (int fourth : BEHIND) {
                        requireAsTheJdk(first, second, third, fourth);
                    }
                }
            }
        }
    }

    private void requireAsTheJdk(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        String expected = new String(bytes, StandardCharsets.UTF_8);
        String text = utf8.decode(bytes, 0, bytes.length);
        if (!text.equals(expected)) {
            assertThat(text).as(Arrays.toString(bytes)).isEqualTo(expected);
        }
        if (Utf8.count(bytes, 0, bytes.length) != expected.codePointCount(0, expected.length())) {
            assertThat(bytes).as("counted").isEmpty();
        }
    }

    @Test
    void aTextOfManyRunsIsThatOfTheJdk() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 100; i++) {
            text.append("plain ".repeat(i % 4)).append("\u00E9\u65E5\uD83D\uDE00".repeat(i % 3));
            byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);

            assertThat(utf8.decode(bytes, 0, bytes.length)).isEqualTo(text.toString());
            assertThat(utf8.takeNotable()).isFalse();
        }
    }

    @Test
    void aCharacterIsNotLookedForBeforeTheStart() {
        byte[] bytes = "\u65E5\u65E5".getBytes(StandardCharsets.UTF_8);

        assertThat(Utf8.before(bytes, 0, 6)).isEqualTo(3);
        assertThat(Utf8.before(bytes, 3, 6)).isEqualTo(3);
        assertThat(Utf8.before(bytes, 4, 6)).isEqualTo(5);
        assertThat(Utf8.skip(bytes, 0, 6, 1)).isEqualTo(3);
        assertThat(Utf8.skip(bytes, 0, 6, 2)).isEqualTo(6);
        assertThat(Utf8.skip(bytes, 0, 6, 3)).isEqualTo(6);
    }
}
