package dev.galley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.DumpMender;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code fix}: safe fixes as a diff or in place, guesses only when asked for, and nothing else touched. */
class FixCommandTest {

    private static final String TWO_FAULTS =
            Dumps.MISSPELT_LABEL.replace("09/26/2022", "2022-09-26").replace("- 2. Main", "- Main");

    @TempDir
    Path directory;

    @Test
    void showsSafeFixesAndWritesNothing() throws IOException {
        Path file = Files.writeString(directory.resolve("a.txt"), Dumps.MISSPELT_LABEL);
        String diff = """
                --- FILE
                +++ FILE
                @@ -6,7 +6,7 @@
                \s
                 by Ann Author and Ben Bell
                \s
                -Catagory
                +Category
                \s
                 - 1. Coast-Ferries
                 - 2. Main
                """.replace("FILE", file.toString());

        assertThat(Run.of("fix", file.toString()))
                .isEqualTo(new Run(0, diff, "1 edit in 1 file, 0 problems left (nothing written)\n"));
        assertThat(file).hasContent(Dumps.MISSPELT_LABEL);
    }

    @Test
    void writesSafeFixes() throws IOException {
        Path file = Files.writeString(directory.resolve("a.txt"), Dumps.MISSPELT_LABEL);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));

        assertThat(Run.of("fix", "--write", file.toString()))
                .isEqualTo(new Run(0, "1 edit in 1 file, 0 problems left\n", ""));
        assertThat(Files.readString(file)).isEqualTo(Dumps.CLEAN);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-r-----");
        assertThat(directory.toFile().list()).containsExactly("a.txt");
        assertThat(Run.of("fix", "--write", file.toString()).out()).isEqualTo("0 edits in 0 files, 0 problems left\n");
    }

    @Test
    void leavesGuessesToThoseWhoAskForThem() throws IOException {
        Path file = Files.writeString(directory.resolve("a.txt"), TWO_FAULTS);

        assertThat(Run.of("fix", "-w", file.toString()).out()).isEqualTo("2 edits in 1 file, 1 problem left\n");
        assertThat(Files.readString(file)).isEqualTo(Dumps.CLEAN.replace("- 2. Main", "- Main"));
        assertThat(Run.of("fix", "-w", "--guesses", file.toString()).out())
                .isEqualTo("1 edit in 1 file, 0 problems left\n");
        assertThat(Files.readString(file)).isEqualTo(Dumps.CLEAN);
    }

    /** What the program makes of a file, the library makes of its bytes; and there is nothing more to do. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void mendsWhatTheLibraryMends(boolean guesses) throws IOException {
        String dump = "\uFEFF"
                + TWO_FAULTS
                        .replace("Category", "**Catagory:**")
                        .replace("09/26/2022", "2022-09-26 x")
                        .replace("Description", "description:\u0000")
                        .replace("\n\n- ", "\r\n\n- ")
                + Dumps.IMPOSSIBLE_DATE + "\n" + Dumps.MISSPELT_LABEL.replace("- 2. ", "- 1. ");
        Path file = Files.writeString(directory.resolve("a.txt"), dump);
        DumpMender mender = guesses ? new DumpMender().withGuesses() : new DumpMender();
        byte[] mended = mender.mend(dump.getBytes(StandardCharsets.UTF_8));
        String[] arguments = guesses
                ? new String[] {"fix", "-w", "--guesses", file.toString()}
                : new String[] {"fix", "-w", file.toString()};

        Run.of(arguments);

        assertThat(Files.readString(file))
                .isEqualTo(new String(mended, StandardCharsets.UTF_8))
                .isNotEqualTo(dump);
        assertThat(Run.of(arguments).out()).startsWith("0 edits in 0 files, ");
    }

    @Test
    void tellsOfErrorsThatAreLeft() throws IOException {
        Path file = Files.writeString(directory.resolve("a.txt"), Dumps.IMPOSSIBLE_DATE);

        assertThat(Run.of("fix", "-w", file.toString()))
                .isEqualTo(new Run(1, "0 edits in 0 files, 1 problem left\n", ""));
        assertThat(Files.readString(file)).isEqualTo(Dumps.IMPOSSIBLE_DATE);
    }

    @Test
    void followsLinks() throws IOException {
        Path file = Files.writeString(directory.resolve("a.txt"), Dumps.MISSPELT_LABEL);
        Path link = Files.createSymbolicLink(directory.resolve("b.txt"), file);

        Run.of("fix", "-w", link.toString());

        assertThat(link).isSymbolicLink();
        assertThat(Files.readString(file)).isEqualTo(Dumps.CLEAN);
    }

    @Test
    void fixesFilesOnly() throws IOException {
        Path utf16 = directory.resolve("a.txt");
        Files.write(utf16, ("\uFEFF" + Dumps.MISSPELT_LABEL).getBytes(StandardCharsets.UTF_16LE));
        byte[] before = Files.readAllBytes(utf16);

        for (Run run :
                new Run[] {Run.of("fix", "-w", utf16.toString()), Run.withInput(Dumps.MISSPELT_LABEL, "fix", "-")}) {
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.err()).contains("only UTF-8 files can be fixed");
        }
        assertThat(utf16).hasBinaryContent(before);
    }

    @Test
    void isSafeToShowOnATerminal() throws IOException {
        Path file = Files.writeString(
                directory.resolve("a.txt"),
                Dumps.MISSPELT_LABEL.replace("by Ann Author", "\033[31m \u202E\n\nby Ann Author"));

        Run run = Run.onTerminals(Map.of(), "fix", file.toString());

        assertThat(run.out())
                .contains("\033[31m-Catagory\033[0m\n\033[32m+Category\033[0m\n", "\\u001b[31m", "\\u202e")
                .doesNotContain("\u202E");
    }
}
