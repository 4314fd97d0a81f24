package dev.galley.laws.fault;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.ArticleParser;
import dev.galley.DumpMender;
import dev.galley.ParseResult;
import dev.galley.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A single fault that has a fix is undone by it: the dump says again what it is meant to say, without any problem. What a
 * tool may not undo unasked it leaves as it is.
 */
class MendingTest {

    private static final int DUMPS = Integer.getInteger("galley.faults", 8);
    private static final DumpMender SAFE = new DumpMender();
    private static final DumpMender GUESSING = SAFE.withGuesses();

    static Stream<SingleFault> faults() {
        return SingleFaultTest.faults();
    }

    @ParameterizedTest
    @MethodSource("faults")
    void undoesWhatCanBeUndone(SingleFault fault) {
        for (int seed = 0; seed < DUMPS; seed++) {
            Random random = new Random(seed * 31L + fault.name().hashCode());
            Sheet sheet = new Sheets(random).next();
            fault.damage().apply(sheet, random);
            byte[] dump = sheet.print().bytes();
            switch (fault.mend()) {
                case SAFE -> requireMended(SAFE.mend(dump), sheet, dump);
                case GUESS -> {
                    requireSame(SAFE.mend(dump), dump);
                    requireMended(GUESSING.mend(dump), sheet, dump);
                }
                case NONE -> requireSame(SAFE.mend(dump), dump);
            }
        }
    }

    private static void requireMended(byte[] mended, Sheet sheet, byte[] dump) {
        List<ParseResult> results = new ArticleParser().stream(mended).toList();
        String text = text(dump) + "\n\nmended:\n\n" + text(mended);
        assertThat(results.stream()
                        .flatMap(result -> result.problems().stream())
                        .map(Problem::toString))
                .as(text)
                .isEmpty();
        assertThat(results.stream().map(Values::of)).as(text).containsExactly(sheet.intended());
        assertThat(text(GUESSING.mend(mended))).isEqualTo(text(mended));
    }

    private static void requireSame(byte[] mended, byte[] dump) {
        assertThat(text(mended)).isEqualTo(text(dump));
    }

    private static String text(byte[] dump) {
        return new String(dump, StandardCharsets.ISO_8859_1);
    }
}
