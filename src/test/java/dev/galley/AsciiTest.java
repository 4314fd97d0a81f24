package dev.galley;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Letters and digits are those of ASCII, whatever else looks like one: every byte and every character is tried. */
class AsciiTest {

    private static final String LARGE = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final String SMALL = "abcdefghijklmnopqrstuvwxyz";
    private static final String DIGITS = "0123456789";

    /** The bytes and characters that have a property, in order. */
    private static String all(IntPredicate property) {
        return IntStream.rangeClosed(Byte.MIN_VALUE, Character.MAX_VALUE)
                .filter(property)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @Test
    void noOtherByteOrCharacterIsALetterOrDigit() {
        assertThat(all(Ascii::isLarge)).isEqualTo(LARGE);
        assertThat(all(Ascii::isLetter)).isEqualTo(LARGE + SMALL);
        assertThat(all(Ascii::isDigit)).isEqualTo(DIGITS);
        assertThat(all(Ascii::isLetterOrDigit)).isEqualTo(DIGITS + LARGE + SMALL);
    }

    @Test
    void onlyLettersHaveACase() {
        for (int c = Byte.MIN_VALUE; c <= Byte.MAX_VALUE; c++) {
            int large = LARGE.indexOf(c);
            int small = SMALL.indexOf(c);
            assertThat(Ascii.lower((byte) c)).isEqualTo((byte) (large < 0 ? c : SMALL.charAt(large)));
            assertThat(Ascii.upper((byte) c)).isEqualTo((byte) (small < 0 ? c : LARGE.charAt(small)));
        }
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            int large = LARGE.indexOf(c);
            assertThat(Ascii.lower(c)).isEqualTo(large < 0 ? c : SMALL.charAt(large));
        }
    }

    @Test
    void textIsFoldedLetterByLetter() {
        assertThat(Ascii.lower("Date CREATED \u00C9\u0130\u212A")).isEqualTo("date created \u00C9\u0130\u212A");
        assertThat(Ascii.fold(new byte[] {'Z', 'a', '@', '[', (byte) 0xC3, (byte) 0x89}))
                .containsExactly('z', 'a', '@', '[', 0xC3, 0x89);
    }
}
