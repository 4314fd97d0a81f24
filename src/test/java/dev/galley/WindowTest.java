package dev.galley;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever is released or dropped, each byte at hand has the offset that it has in the source. */
class WindowTest {

    private static final int START = 1000;
    private static final int SIZE = 60_000;

    /** A source that starts at an offset, and of which every stretch of some bytes is unlike all others. */
    private static byte[] source(int size) {
        byte[] bytes = new byte[size];
        new Random(1).nextBytes(bytes);
        return bytes;
    }

    /** A stream that gives as many bytes at a time as chance says. */
    private static InputStream chunks(byte[] bytes, Random random) {
        return new ByteArrayInputStream(bytes) {
            @Override
            public int read(byte[] buffer, int offset, int length) {
                return super.read(buffer, offset, Math.min(length, 1 + random.nextInt(3000)));
            }
        };
    }

    @Test
    void eachByteKeepsItsOffset() throws IOException {
        byte[] bytes = source(SIZE);
        for (int seed = 0; seed < 20; seed++) {
            Random random = new Random(seed);
            Window window = new Window(chunks(bytes, random), START);
            while (!window.isExhausted()) {
                int keep = random.nextInt(window.end() + 1);
                long offset = window.offset(keep);
                int shift = window.more(keep);
                assertThat(window.offset(keep - Math.max(shift, 0))).isEqualTo(offset);
                requireOffsets(window, bytes);
                if (window.end() > 2 && random.nextBoolean()) {
                    int from = 1 + random.nextInt(window.end() - 1);
                    int to = from + 1 + random.nextInt(window.end() - from);
                    long behind = window.offset(to);
                    window.drop(from, to);
                    assertThat(window.hasGap()).isTrue();
                    assertThat(window.offset(from)).isEqualTo(behind);
                    requireOffsets(window, bytes);
                }
            }
            assertThat(window.offset(window.end())).isEqualTo(START + SIZE);
            assertThat(window.more(0)).isEqualTo(-1);
        }
    }

    private static void requireOffsets(Window window, byte[] bytes) {
        long before = -1;
        boolean areRight = true;
        for (int place = 0; place < window.end(); place++) {
            long offset = window.offset(place);
            areRight &= offset > before
                    && window.bytes()[place] == bytes[(int) (offset - START)]
                    && window.endOffset(place + 1) == offset + 1;
            before = offset;
        }
        assertThat(areRight).isTrue();
    }

    @Test
    void aSmallSourceTakesLittleRoomAndALargeOneNoMoreThanIsKept() throws IOException {
        Window small = new Window(new ByteArrayInputStream(source(4000)), 0);
        small.skipByteOrderMark();
        assertThat(small.bytes()).hasSize(1 << 13);

        Window large = new Window(new ByteArrayInputStream(source(1 << 22)), 0);
        while (!large.isExhausted()) {
            large.more(large.end());
            assertThat(large.bytes().length).isLessThanOrEqualTo(1 << 19);
        }
        assertThat(large.offset(large.end())).isEqualTo(1 << 22);
    }

    @Test
    void aByteOrderMarkIsSkippedOnlyIfItIsWhole() throws IOException {
        byte[] marked = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
        byte[] cut = {(byte) 0xEF, (byte) 0xBB};

        assertThat(new Window(marked, 3).skipByteOrderMark()).isEqualTo(3);
        assertThat(new Window(marked, 2).skipByteOrderMark()).isZero();
        assertThat(new Window(cut, 2).skipByteOrderMark()).isZero();
        assertThat(new Window(chunks(marked, new Random(1)), 0).skipByteOrderMark())
                .isEqualTo(3);
        assertThat(new Window(chunks(cut, new Random(1)), 0).skipByteOrderMark())
                .isZero();
    }

    @Test
    void onlyOfAStreamAreBytesDropped() {
        assertThat(new Window(new byte[9], 9).canDrop()).isFalse();
        assertThat(new Window(InputStream.nullInputStream(), 0).canDrop()).isTrue();
        assertThat(new Window(new byte[9], 9).isSmallFile()).isFalse();
        assertThat(Window.ofSmallFile(new byte[9], 9).isSmallFile()).isTrue();
    }
}
