package dev.galley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code infer}: a format learned from dumps, for the other commands, and what has changed since it was learned. */
class InferCommandTest {

    @TempDir
    Path directory;

    private Path archive;

    @BeforeEach
    void write() throws IOException {
        archive = Files.createDirectory(directory.resolve("archive"));
        for (int i = 0; i < 20; i++) {
            String dump = Dumps.CLEAN
                    .replace("Description", "Beschreibung")
                    .replace("Category", "Rubriken")
                    .replace("Date Created", "Datum")
                    .replace("Aurora", "Aurora " + i)
                    .replace("09/26", (i + 10) + "/09");
            Files.writeString(archive.resolve(i + ".txt"), dump);
        }
    }

    @Test
    void learnsAFormatThatTheOtherCommandsUse() throws IOException {
        Run learned = Run.of("infer", archive.toString());

        assertThat(learned.err()).isEmpty();
        assertThat(learned.status()).isZero();
        assertThat(learned.out())
                .contains("\ndescription: Beschreibung\n", "\ncategory: Rubriken\n", "\ndate: Datum\n", "DD/MM/YYYY");
        String format =
                Files.writeString(directory.resolve("format"), learned.out()).toString();
        assertThat(Run.of("check", "--format-file", format, archive.toString()))
                .isEqualTo(new Run(0, "20 articles in 20 files: 0 errors, 0 warnings, 0 notes\n", ""));
        assertThat(Run.of("infer", "--with", format, archive.toString())).isEqualTo(new Run(0, "", ""));
        assertThat(Run.of("check", "--format-file", format, "--date-order=month-first", archive.toString())
                        .status())
                .isEqualTo(1);
    }

    @Test
    void learnsALabelOfTitles() throws IOException {
        for (int i = 0; i < 20; i++) {
            Path file = archive.resolve(i + ".txt");
            Files.writeString(file, "Schlagzeile\n\n" + Files.readString(file).strip() + "\n");
        }
        Run learned = Run.of("infer", archive.toString());

        assertThat(learned.status()).isZero();
        assertThat(learned.out()).contains("\ntitle: Schlagzeile\n");
        String format =
                Files.writeString(directory.resolve("format"), learned.out()).toString();
        assertThat(Run.of("check", "--format-file", format, archive.toString()))
                .isEqualTo(new Run(0, "20 articles in 20 files: 0 errors, 0 warnings, 0 notes\n", ""));
        assertThat(Run.of("explain", "--format-file", format, archive.resolve("0.txt") + ":1")
                        .out())
                .contains("`Schlagzeile`  title: a line that equals a label, or almost, opens its section");
    }

    @Test
    void tellsThatNoLabelIsAsExpected() throws IOException {
        String format = Files.writeString(
                        directory.resolve("format"), "description: Text\ncategory: Rubrik\ndate: Erschienen\n")
                .toString();

        Run run = Run.of("infer", "--with", format, archive.toString());

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .contains(
                        "from file 1 on, `Text` is spelt `Beschreibung` (20 times), as ",
                        "from file 1 on, `Rubrik` is spelt `Rubriken` (20 times), as ",
                        "from file 1 on, `Erschienen` is spelt `Datum` (20 times), as ");
    }

    @Test
    void tellsWhatHasChanged() throws IOException {
        String format = Files.writeString(
                        directory.resolve("format"),
                        Run.of("infer", archive.toString()).out())
                .toString();
        for (int i = 50; i < 60; i++) {
            String dump = Files.readString(archive.resolve(i - 50 + ".txt"));
            Files.writeString(archive.resolve(i + ".txt"), dump.replace("Rubriken", "Rubrik"));
        }

        Run run = Run.of("infer", "--with", format, archive.toString());

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("`Rubriken` is spelt `Rubrik` (10 times");
    }

    @Test
    void saysWhatCannotBeRead() throws IOException {
        Path notes = Files.writeString(directory.resolve("notes"), "Nothing of use.\n");

        assertThat(Run.of("infer", directory.resolve("missing").toString()))
                .isEqualTo(new Run(2, "", "galley-cli: " + directory + "/missing: no such file or directory\n"));
        for (String option : new String[] {"--format-file=" + notes, "--format-file=" + directory.resolve("missing")}) {
            Run run = Run.of("check", option, archive.toString());

            assertThat(run.status()).isEqualTo(2);
            assertThat(run.err()).contains("Usage: galley-cli check").doesNotContain("Exception");
        }
    }
}
