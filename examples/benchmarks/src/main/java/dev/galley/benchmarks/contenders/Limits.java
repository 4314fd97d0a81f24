package dev.galley.benchmarks.contenders;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** What no reader of lines can do without, each thing alone. None of this makes an article. */
final class Limits {

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;

    private Limits() {}

    /** Copies the bytes, an article at a time. */
    static void copy(byte[] dump, int articleBytes, Consumer<Object> sink) {
        for (int start = 0; start < dump.length; start += articleBytes) {
            sink.accept(Arrays.copyOfRange(dump, start, Math.min(start + articleBytes, dump.length)));
        }
    }

    /** Counts the newlines, eight bytes at a step. */
    static long newlines(byte[] dump) {
        long count = 0;
        int i = 0;
        for (; i + 8 <= dump.length; i += 8) {
            long word = (long) LONGS.get(dump, i) ^ ONES * '\n';
            // The high bit of each byte that was a newline, exactly: no carry leaves a byte.
            long zeros = ~(((word & ~(ONES << 7)) + ~(ONES << 7)) | word) & ONES << 7;
            count += Long.bitCount(zeros);
        }
        for (; i < dump.length; i++) {
            count += dump[i] == '\n' ? 1 : 0;
        }
        return count;
    }

    /** Makes a string of each line that is not blank, where lines start being known: the floor for typed strings. */
    static void decode(byte[] dump, int[] starts, Consumer<Object> sink) {
        for (int i = 0; i + 1 < starts.length; i++) {
            int length = starts[i + 1] - 1 - starts[i];
            if (length > 0) {
                sink.accept(new String(dump, starts[i], length, StandardCharsets.UTF_8));
            }
        }
    }

    /** The place of the first byte of each line, and the end. */
    static int[] starts(byte[] dump) {
        return IntStream.concat(
                        IntStream.of(0),
                        IntStream.range(0, dump.length)
                                .filter(i -> dump[i] == '\n')
                                .map(i -> i + 1))
                .toArray();
    }
}
