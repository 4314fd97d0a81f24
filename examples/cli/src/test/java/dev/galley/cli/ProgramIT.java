package dev.galley.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program, run as people run it: by a shell. */
class ProgramIT {

    private static final String JAVA = ProcessHandle.current().info().command().orElse("java");

    @TempDir
    Path directory;

    @BeforeEach
    void requireShell() {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "there is no /bin/sh here");
    }

    @Test
    void printsJsonLines() throws Exception {
        write("a.txt", Dumps.CLEAN);

        assertThat(sh("$GALLEY parse a.txt")).isEqualTo(new Run(0, Dumps.cleanLine("a.txt"), ""));
        assertThat(sh("$GALLEY parse - < a.txt")).isEqualTo(new Run(0, Dumps.cleanLine("-"), ""));
        assertThat(sh("$GALLEY --version").out()).matches("galley-cli \\d.*\n");
    }

    @Test
    void completesCommandsAndOptions() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "there is no /bin/bash here");

        Run run = sh("$GALLEY completion >script; /bin/bash -c '. ./script; COMP_WORDS=(galley-cli che); COMP_CWORD=1;"
                + " _complete_galley-cli; echo ${COMPREPLY[@]};"
                + " COMP_WORDS=(galley-cli check --form); COMP_CWORD=2; _complete_galley-cli; echo ${COMPREPLY[@]}'");

        assertThat(run.out()).isEqualTo("check\n--format-file --format\n");
    }

    @Test
    void makesDifferencesThatCanBeApplied() throws Exception {
        assumeTrue(sh("command -v patch").status() == 0, "there is no patch here");
        write("a.txt", Dumps.MISSPELT_LABEL);

        assertThat(sh("$GALLEY fix a.txt 2>/dev/null >diff; patch -s <diff && cat a.txt"))
                .isEqualTo(new Run(0, Dumps.CLEAN, ""));
    }

    @Test
    void bringsAllThatItsCommandsNeed() throws Exception {
        write("a.txt", Dumps.CLEAN);

        assertThat(sh("$GALLEY import a.txt"))
                .isEqualTo(new Run(0, "1 article added to articles.db, 0 rejects, 0 already there\n", ""));
        assertThat(sh("$GALLEY search ferry").out()).startsWith("2022-09-26  [Ferry] “Aurora” Sails Again\n");
        assertThat(sh("$GALLEY report a.txt"))
                .isEqualTo(new Run(0, "1 article in 1 file: 0 errors, 0 warnings, 0 notes; see report.html\n", ""));
        assertThat(sh("$GALLEY infer a.txt").out()).contains("\ndescription: Description\n");
    }

    @Test
    void knowsNamesThatTheLocaleCannotSpell() throws Exception {
        write("café.txt", Dumps.CLEAN);

        assertThat(sh("LC_ALL=POSIX $GALLEY parse caf*.txt .").out())
                .isEqualTo(Dumps.cleanLine("café.txt") + Dumps.cleanLine("./café.txt"));
    }

    @Test
    void endsQuietlyWhenItsReaderDoes() throws Exception {
        write("a.txt", (Dumps.CLEAN + "\n").repeat(20_000));

        assertThat(sh("$GALLEY parse a.txt | head -n 1").out()).hasLineCount(1);
        assertThat(sh("$GALLEY parse a.txt | head -n 1").err()).isEmpty();
        assertThat(sh("$GALLEY parse a.txt a.txt | true").err()).isEmpty();
    }

    @Test
    void saysThatNobodyCanRead() throws Exception {
        write("a.txt", Dumps.CLEAN);

        Run run = sh("$GALLEY parse a.txt >&-");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith("galley-cli: standard output: ").hasLineCount(1);
    }

    @Test
    void printsAnArticleBeforeItsSourceEnds() throws Exception {
        write("a.txt", Dumps.CLEAN);

        // The second dump comes only when the first one's line has been seen.
        Run run = sh("mkfifo lines; { cat a.txt; echo; cat a.txt; head -n 1 lines >seen; cat a.txt; } "
                + "| $GALLEY parse - >lines; cat seen");

        assertThat(run).isEqualTo(new Run(0, Dumps.cleanLine("-"), ""));
    }

    @Test
    void readsMuchInLittleMemory() throws Exception {
        write("a.txt", (Dumps.CLEAN + "\n").repeat(100_000));

        assertThat(sh("$SMALL parse a.txt | tail -n 1").out()).contains("\"index\":99999,");
        assertThat(sh("cat a.txt | $SMALL check -").out()).startsWith("100000 articles in 1 file: 0 errors");
        assertThat(sh("tr -d '\\n' <a.txt | $SMALL check -").out()).startsWith("0 articles in 1 file: 0 errors");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(directory.resolve(name), text);
    }

    private Run sh(String script) throws Exception {
        File out = File.createTempFile("out", "", directory.toFile());
        File err = File.createTempFile("err", "", directory.toFile());
        ProcessBuilder builder = new ProcessBuilder("/bin/sh", "-c", script)
                .directory(directory.toFile())
                .redirectInput(new File("/dev/null"))
                .redirectOutput(out)
                .redirectError(err);
        String jar = Path.of("target/galley-cli.jar").toAbsolutePath().toString();
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().put("GALLEY", JAVA + " -jar " + jar);
        builder.environment().put("SMALL", JAVA + " -Xmx48m -jar " + jar);
        Process process = builder.start();
        try {
            assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        } finally {
            process.destroyForcibly();
        }
        return new Run(process.exitValue(), read(out), read(err));
    }

    private static String read(File file) throws IOException {
        return Files.readString(file.toPath(), StandardCharsets.UTF_8);
    }
}
