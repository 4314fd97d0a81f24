package dev.galley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** {@code stats}: articles, bytes and problems are counted. */
class StatsCommandTest {

    @Test
    void countsArticlesBytesAndProblems() {
        String dumps = Dumps.TEXT_BEFORE + "\n" + Dumps.MISSPELT_LABEL + "\n" + Dumps.IMPOSSIBLE_DATE + "\n"
                + Dumps.IMPOSSIBLE_DATE.replace("by", "").replace("02/30/2022", "01/30/2020");
        String text = """
                files                                           1
                articles                                        4
                  valid                                         3   75.00 %
                  without any problem                           2   50.00 %
                  with a byline                                 2   50.00 %
                  from another encoding than UTF-8              0    0.00 %
                categories                                      6
                dates from 2020-01-30 to 2022-09-26

                bytes                                         0
                  values                                      0
                  labels and marks                              0
                  separators                                    0    0.00 %
                  blank space                                 0
                  unclaimed text                               22

                errors                                          1
                warnings                                        2
                notes                                           0
                  misspelt-label                                1  in 1 article
                  unclaimed-text                                1  in 1 article
                  impossible-date                               1  in 1 article
                """;

        Run run = Run.withInput(dumps, "stats", "-");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(withoutByteCounts(run.out())).isEqualTo(withoutByteCounts(text));
        assertThat(run.out()).containsPattern("\nbytes +" + dumps.getBytes(StandardCharsets.UTF_8).length + "\n");
        assertThat(run.out()).containsPattern("\n  unclaimed text +22 ");
        assertThat(bytesOfAllRoles(run.out())).isEqualTo(dumps.getBytes(StandardCharsets.UTF_8).length);
    }

    @Test
    void countsNothingInNothing() {
        assertThat(Run.withInput("", "stats", "-").out())
                .startsWith(
                        "files                                           1\narticles                                        0\n")
                .doesNotContain("dates", "errors", "NaN");
    }

    private static String withoutByteCounts(String text) {
        StringBuilder kept = new StringBuilder();
        text.lines()
                .filter(line -> !line.matches("(bytes|  values|  labels|  separators|  blank|  unclaimed text).*"))
                .forEach(line -> kept.append(line).append('\n'));
        return kept.toString();
    }

    private static long bytesOfAllRoles(String text) {
        return text.lines()
                .filter(line -> line.matches("  (values|labels|separators|blank|unclaimed text).*"))
                .mapToLong(line -> Long.parseLong(line.substring(35, 50).strip()))
                .sum();
    }
}
