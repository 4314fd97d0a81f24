package dev.galley.robust;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.laws.OtherJvm;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Memory is bounded by the limits of the format, never by the dump: a flood of anything fits into 64 MB. */
class SmallMemoryTest {

    @Test
    void everyFloodIsReadInSmallMemoryAndOnASmallStack() throws Exception {
        String said = OtherJvm.run(List.of("-Xmx64m", "-Xss256k", "-XX:+UseSerialGC"), Flood.class);
        String expected = Arrays.stream(Flood.values())
                .map(flood -> flood + ": " + flood.expected())
                .collect(Collectors.joining("\n"));

        assertThat(said.strip().replace("\r\n", "\n")).isEqualTo(expected);
    }
}
