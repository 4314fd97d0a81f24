package dev.galley;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Plain bytes are skipped up to the very first that is not plain, and never beyond the bytes at hand. */
class PlainBytesTest {

    /** More than two words of eight bytes, and a rest. */
    private static final int LENGTH = 19;

    @Test
    void eachByteThatIsNotPlainIsFoundWhereItIs() {
        byte[] bytes = new byte[LENGTH];
        for (int value = Byte.MIN_VALUE; value <= Byte.MAX_VALUE; value++) {
            boolean plain = value >= ' ' && value <= '~';
            for (int place = 0; place < LENGTH; place++) {
                Arrays.fill(bytes, (byte) ' ');
                bytes[place] = (byte) value;
                String where = "%d at %d".formatted(value, place);

                assertThat(PlainBytes.end(bytes, 0, LENGTH)).as(where).isEqualTo(plain ? LENGTH : place);
                assertThat(PlainBytes.endOneByOne(bytes, 0, LENGTH)).as(where).isEqualTo(plain ? LENGTH : place);
                assertThat(PlainBytes.asciiEnd(bytes, 0, LENGTH)).as(where).isEqualTo(value >= 0 ? LENGTH : place);
            }
        }
    }

    @Test
    void theFirstOfSeveralIsFound() {
        byte[] bytes = "abc\u0001\u007F\u0001\u00FFdefghij".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(PlainBytes.end(bytes, 0, bytes.length)).isEqualTo(3);
        assertThat(PlainBytes.end(bytes, 4, bytes.length)).isEqualTo(4);
        assertThat(PlainBytes.asciiEnd(bytes, 0, bytes.length)).isEqualTo(6);
        assertThat(PlainBytes.end(bytes, 7, bytes.length)).isEqualTo(bytes.length);
    }

    @Test
    void nothingIsLookedForOutsideARange() {
        byte[] bytes = new byte[3 * LENGTH];
        Arrays.fill(bytes, (byte) -1);
        for (int from = 0; from <= LENGTH; from++) {
            for (int to = from; to <= from + LENGTH; to++) {
                Arrays.fill(bytes, from, to, (byte) 'x');
                assertThat(PlainBytes.end(bytes, from, to)).isEqualTo(to);
                assertThat(PlainBytes.endOneByOne(bytes, from, to)).isEqualTo(to);
                assertThat(PlainBytes.asciiEnd(bytes, from, to)).isEqualTo(to);
                Arrays.fill(bytes, to, bytes.length, (byte) 'x');
                assertThat(PlainBytes.end(bytes, from, to)).isEqualTo(to);
                assertThat(PlainBytes.endOneByOne(bytes, from, to)).isEqualTo(to);
                assertThat(PlainBytes.asciiEnd(bytes, from, to)).isEqualTo(to);
                Arrays.fill(bytes, (byte) -1);
            }
        }
    }
}
