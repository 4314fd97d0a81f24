package dev.galley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code check}: reports on standard error or problems as lines of JSON, and a count over all sources. */
class CheckCommandTest {

    private static final String RED = "\033[31m";

    @TempDir
    Path directory;

    @Test
    void pointsAtTheImpossibleDay() {
        String report = """
                error[impossible-date]: the date `02/30/2022` does not exist
                  --> -:13:1
                   |
                13 | 02/30/2022
                   | ^^^^^^^^^^ February 2022 has 28 days
                   = help: write the date as MM/DD/YYYY
                """;

        assertThat(Run.withInput(Dumps.IMPOSSIBLE_DATE, "check", "-"))
                .isEqualTo(new Run(1, "1 article in 1 file: 1 error, 0 warnings, 0 notes\n", report));
    }

    @Test
    void countsOverAllSources() throws IOException {
        Files.writeString(directory.resolve("a.txt"), Dumps.CLEAN + "\n" + Dumps.MISSPELT_LABEL);
        Files.writeString(directory.resolve("b.txt"), Dumps.IMPOSSIBLE_DATE);

        Run run = Run.withInput(Dumps.TEXT_BEFORE, "check", directory.toString(), "-");

        assertThat(run.out()).isEqualTo("4 articles in 3 files: 1 error, 2 warnings, 0 notes\n");
        assertThat(run.err()).contains("a.txt:26:1\n", "b.txt:13:1\n", "-:1:1\n");
    }

    @Test
    void keepsAnEmptyLineBetweenReports() {
        Run run = Run.withInput(Dumps.MISSPELT_LABEL + "\n" + Dumps.IMPOSSIBLE_DATE, "check", "-");

        assertThat(run.err()).contains("\n\nerror[impossible-date]").doesNotContain("\n\n\n");
    }

    @Test
    void findsNoFaultWithACleanDump() {
        assertThat(Run.withInput(Dumps.CLEAN, "check", "-"))
                .isEqualTo(new Run(0, "1 article in 1 file: 0 errors, 0 warnings, 0 notes\n", ""));
    }

    @Test
    void countsNoFileThatCannotBeRead() {
        String missing = directory.resolve("missing.txt").toString();

        assertThat(Run.of("check", missing))
                .isEqualTo(new Run(
                        2,
                        "0 articles in 0 files: 0 errors, 0 warnings, 0 notes\n",
                        "galley-cli: " + missing + ": no such file or directory\n"));
    }

    @Test
    void printsProblemsAsLinesOfJson() {
        String lines = """
                {"source":"-","index":null,"code":"unclaimed-text","severity":"warning","field":null,"offset":0,\
                "length":22,"line":1,"column":1,"message":"the text `A note of the archive.` belongs to no field",\
                "fix":{"offset":0,"length":22,"replacement":"","safe":false}}
                {"source":"-","index":1,"code":"impossible-date","severity":"error","field":"dateCreated","offset":299,\
                "length":10,"line":32,"column":1,"message":"the date `02/30/2022` does not exist","fix":null}
                """;

        assertThat(Run.withInput(Dumps.TEXT_BEFORE + "\n" + Dumps.IMPOSSIBLE_DATE, "check", "--format", "json", "-"))
                .isEqualTo(new Run(1, lines, "2 articles in 1 file: 1 error, 1 warning, 0 notes\n"));
    }

    @Test
    void usesColorsOnATerminal() {
        String file = broken();

        assertThat(Run.onTerminal(Map.of(), "check", file).err()).contains(RED);
        assertThat(Run.onTerminal(Map.of("NO_COLOR", ""), "check", file).err()).contains(RED);
        assertThat(Run.onTerminal(Map.of("NO_COLOR", "1"), "check", file).err()).doesNotContain("\033");
        assertThat(Run.onTerminal(Map.of("TERM", "dumb"), "check", file).err()).doesNotContain("\033");
        assertThat(Run.of("check", file).err()).doesNotContain("\033");
    }

    @Test
    void obeysTheColorOption() {
        String file = broken();

        assertThat(Run.of("check", "--color", "always", file).err()).contains(RED);
        assertThat(Run.onTerminal(Map.of("NO_COLOR", "1"), "check", "--color=always", file)
                        .err())
                .contains(RED);
        assertThat(Run.onTerminal(Map.of(), "check", "--color=never", file).err())
                .doesNotContain("\033");
    }

    @Test
    void fitsReportsIntoTheTerminal() {
        String dump = "An archivist's remark that is much longer than one line of a narrow terminal.\n\n" + Dumps.CLEAN;
        Path file = write(dump);

        Run narrow = Run.onTerminal(Map.of("COLUMNS", "50", "NO_COLOR", "1"), "check", file.toString());
        Run absurd = Run.onTerminal(Map.of("COLUMNS", "1", "NO_COLOR", "1"), "check", file.toString());

        assertThat(narrow.err()).contains("1 | An archivist's remark that is much longer ...\n");
        assertThat(absurd.err()).contains("1 | An archivist's", "narrow terminal.\n");
    }

    private String broken() {
        return write(Dumps.IMPOSSIBLE_DATE).toString();
    }

    private Path write(String dump) {
        try {
            return Files.writeString(directory.resolve("dump.txt"), dump);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
