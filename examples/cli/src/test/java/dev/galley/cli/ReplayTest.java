package dev.galley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.problem.Span;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was read of a source can be had again from where it is still needed, in bounded memory. */
class ReplayTest {

    private static final int HEAD = 1 << 16;

    @ParameterizedTest
    @ValueSource(ints = {1, 1000, 1 << 16, 70_001, 1 << 20})
    void givesBackWhatIsStillNeeded(int chunk) throws IOException {
        byte[] bytes = new byte[chunk == 1 ? 200_000 : 3_000_000];
        new Random(chunk).nextBytes(bytes);
        Replay replay = new Replay(new ByteArrayInputStream(bytes), () -> {});
        byte[] buffer = new byte[chunk];
        int end = 0;
        for (int count = replay.read(buffer, 0, chunk); count > 0; count = replay.read(buffer, 0, chunk)) {
            end += count;
            int needed = Math.max(0, end - 100_000);

            assertThat(replay.bytes(new Span(needed, end))).isEqualTo(Arrays.copyOfRange(bytes, needed, end));
            replay.forgetBefore(needed);
        }
        assertThat(end).isEqualTo(bytes.length);
        assertThat(replay.bytes(new Span(10, 20))).isEqualTo(Arrays.copyOfRange(bytes, 10, 20));
        assertThat(replay.bytes(new Span(HEAD - 5, HEAD + 5))).startsWith(Arrays.copyOfRange(bytes, HEAD - 5, HEAD));
        assertThat(replay.bytes(new Span(end, end + 5L))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1 << 14, 10 << 20})
    void forgetsTheMiddleOfWhatIsTooLong(int chunk) throws IOException {
        byte[] bytes = new byte[20 << 20];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i >>> 8);
        }
        Replay replay = new Replay(new ByteArrayInputStream(bytes), () -> {});
        byte[] buffer = new byte[chunk];
        while (replay.read(buffer, 0, chunk) > 0) {}

        assertThat(replay.bytes(new Span(0, 5000))).isEqualTo(Arrays.copyOf(bytes, 5000));
        assertThat(replay.bytes(new Span(1 << 20, (1 << 20) + 1))).isEmpty();
        assertThat(replay.bytes(new Span(bytes.length - (1 << 20), bytes.length)))
                .isEqualTo(Arrays.copyOfRange(bytes, bytes.length - (1 << 20), bytes.length));
    }
}
