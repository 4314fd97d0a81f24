package dev.galley.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galley.laws.Tokens;
import dev.galley.spec.SpecificationDumps;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What fuzzing starts from, and what it once found, holds in every build. */
class SeedTest {

    @ParameterizedTest
    @EnumSource
    void everySeedHolds(Target target) throws IOException {
        List<byte[]> seeds = Seeds.of(target);

        assertThat(seeds).isNotEmpty();
        seeds.forEach(seed -> check(target, seed));
    }

    @ParameterizedTest
    @EnumSource(names = {"BYTES", "REFERENCE", "CHUNKS", "SPLITS", "FORMATS", "FIXES"})
    void everyDumpOfTheSpecificationHolds(Target target) {
        SpecificationDumps.withLineFeeds().forEach(dump -> check(target, dump));
    }

    private static void check(Target target, byte[] input) {
        try {
            target.check(input);
        } catch (RuntimeException | Error e) {
            throw new AssertionError(target + " does not hold for " + Seeds.encode(input), e);
        }
    }

    @Test
    void everyInputHasALine() {
        for (byte[] token : Tokens.all()) {
            String line = Seeds.encode(token);

            assertThat(line.chars()).allMatch(c -> c >= ' ' && c < 0x7F);
            assertThat(Seeds.decode(line)).isEqualTo(token);
        }
        assertThat(Seeds.decode(Seeds.encode(new byte[] {'#'}))).containsExactly('#');
        assertThatThrownBy(() -> Seeds.decode("\\q")).isInstanceOf(IllegalArgumentException.class);
    }
}
