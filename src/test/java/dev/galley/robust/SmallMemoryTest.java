package dev.galley.robust;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.laws.Digest;
import dev.galley.laws.OtherJvm;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Memory is bounded by the limits of the format, never by the dump: a flood of anything fits into 64 MB, and what is read on
 * so small a machine is what is read on any other.
 */
class SmallMemoryTest {

    private static final List<String> SMALL = List.of("-Xmx64m", "-Xss256k", "-XX:+UseSerialGC");

    private static final int SIZE = 1 << 18;

    @Test
    void everyFloodIsReadInSmallMemoryAndOnASmallStack() throws Exception {
        String said = OtherJvm.run(SMALL, Flood.class);
        String expected = Arrays.stream(Flood.values())
                .map(flood -> flood + ": " + flood.expected())
                .collect(Collectors.joining("\n"));

        assertThat(said.strip().replace("\r\n", "\n")).isEqualTo(expected);
    }

    @Test
    void everyExampleAndHostileDumpReadsTheSameInSmallMemoryAndOnASmallStack() throws Exception {
        assertThat(OtherJvm.run(SMALL, Digest.class)).isEqualTo(Digest.compute());
    }

    @Test
    void everyLargeHostileDumpReadsTheSameInSmallMemoryAndOnASmallStack() throws Exception {
        assertThat(OtherJvm.run(SMALL, Hostile.class, "" + SIZE)).isEqualTo(Hostile.say(SIZE));
    }
}
