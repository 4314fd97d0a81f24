package dev.galley;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which lines separate, or underline, and say nothing. */
class RuleLineTest {

    private static boolean isRule(String line) {
        return RuleLine.is(line.getBytes(StandardCharsets.UTF_8), 0, line.length());
    }

    static Stream<String> rules() {
        return Stream.of("---", "***", "___", "===", "~~~", "----", "-".repeat(80));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void threeToEightyEqualMarksAreARule(String line) {
        assertThat(isRule(line)).isTrue();
    }

    static Stream<String> text() {
        return Stream.of("-", "--", "-*-", "--x", "...", "+++", "- - -", "-".repeat(81));
    }

    @ParameterizedTest
    @MethodSource("text")
    void otherLinesAreText(String line) {
        assertThat(isRule(line)).isFalse();
    }
}
