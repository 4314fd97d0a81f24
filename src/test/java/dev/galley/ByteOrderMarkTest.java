package dev.galley;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A byte order mark is what its charset makes of U+FEFF, and only whole. */
class ByteOrderMarkTest {

    @ParameterizedTest
    @CsvSource({"UTF_8,UTF-8", "UTF_16BE,UTF-16BE", "UTF_16LE,UTF-16LE", "UTF_32BE,UTF-32BE", "UTF_32LE,UTF-32LE"})
    void isTheCharacterInItsCharset(ByteOrderMark mark, Charset charset) {
        byte[] bytes = "\uFEFFx".getBytes(charset);

        assertThat(ByteOrderMark.of(bytes, bytes.length)).isEqualTo(mark);
        assertThat(mark.charset()).isEqualTo(charset);
        assertThat(mark.length()).isEqualTo("\uFEFF".getBytes(charset).length).isLessThanOrEqualTo(ByteOrderMark.MAX);
        for (int count = 0; count < mark.length(); count++) {
            assertThat(ByteOrderMark.of(bytes, count)).isNotEqualTo(mark);
            byte[] other = Arrays.copyOf(bytes, bytes.length);
            other[count]++;
            assertThat(ByteOrderMark.of(other, other.length)).isNotEqualTo(mark);
        }
    }

    /** All but UTF-8 is transcoded, which takes time and memory. */
    @ParameterizedTest
    @CsvSource({"\uFEFFA title", "A title", "\u00E9", "''"})
    void whatIsUtf8IsReadAsItIs(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        byte[] wide = ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE);

        assertThat(Source.isUtf8(bytes, bytes.length, DumpFormat.STANDARD)).isTrue();
        assertThat(Source.isUtf8(wide, wide.length, DumpFormat.STANDARD)).isFalse();
        assertThat(Source.isUtf8(bytes, bytes.length, DumpFormat.STANDARD.withCharset(StandardCharsets.ISO_8859_1)))
                .isFalse();
    }
}
