package dev.galley.laws.fault;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.reference.Comparison;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A dump with a fault is read as the reference parser reads it. */
class ReferenceFaultTest {

    private static final int DUMPS = Integer.getInteger("galley.faults", 3);

    static Stream<SingleFault> faults() {
        return SingleFaultTest.faults();
    }

    @ParameterizedTest
    @MethodSource("faults")
    void isReadAsTheSpecificationSays(SingleFault fault) {
        for (int seed = 0; seed < DUMPS; seed++) {
            Random random = new Random(seed * 37L + fault.name().hashCode());
            Sheet sheet = new Sheets(random).next();
            fault.damage().apply(sheet, random);
            byte[] dump = sheet.print().bytes();
            if (Comparison.isPossible(dump)) {
                String text = "seed " + seed + "\n" + new String(dump, StandardCharsets.UTF_8) + "\n";
                assertThat(Comparison.found(dump)).as(text).isEqualTo(Comparison.expected(dump));
            }
        }
    }
}
