package dev.galley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files, folders, patterns and compressed data: all that they hold is read, and what cannot be read is said. */
class SourcesTest {

    @TempDir
    Path directory;

    @BeforeEach
    void write() throws IOException {
        Files.createDirectories(directory.resolve("b/c"));
        for (String name : new String[] {"a.txt", "b/b.txt", "b/c/c.txt", "d.txt", "d.md"}) {
            Files.writeString(directory.resolve(name), Dumps.CLEAN);
        }
    }

    @Test
    void readsDirectoriesInDirectoriesWhenAsked() {
        assertThat(Run.of("parse", directory.toString()).out()).isEqualTo(lines("a.txt", "d.txt"));
        assertThat(Run.of("parse", "-r", directory.toString()).out())
                .isEqualTo(lines("a.txt", "b/b.txt", "b/c/c.txt", "d.txt"));
    }

    @Test
    void expandsPatterns() {
        assertThat(Run.of("parse", directory + "/*.txt").out()).isEqualTo(lines("a.txt", "d.txt"));
        assertThat(Run.of("parse", directory + "/**/?.txt").out()).isEqualTo(lines("b/b.txt", "b/c/c.txt"));
        assertThat(Run.of("parse", directory + "/*.text"))
                .isEqualTo(new Run(2, "", "galley-cli: " + directory + "/*.text: no such file or directory\n"));
    }

    @Test
    void prefersAFileToAPattern() throws IOException {
        Files.writeString(directory.resolve("[ad].txt"), Dumps.CLEAN);

        assertThat(Run.of("parse", directory + "/[ad].txt").out()).isEqualTo(lines("[ad].txt"));
    }

    @Test
    void goesOnAfterAFileOfADirectoryThatCannotBeRead() throws IOException {
        Files.createSymbolicLink(directory.resolve("b.txt"), directory.resolve("nowhere"));

        assertThat(Run.of("parse", directory.toString()))
                .isEqualTo(new Run(
                        2,
                        lines("a.txt", "d.txt"),
                        "galley-cli: " + directory + "/b.txt: no such file or directory\n"));
    }

    @Test
    void doesNotFollowLinksInCircles() throws IOException {
        Files.createSymbolicLink(directory.resolve("b/up"), directory);

        assertThat(Run.of("parse", "-r", directory.toString()).out())
                .isEqualTo(lines("a.txt", "b/b.txt", "b/c/c.txt", "d.txt"));
    }

    @Test
    void saysThatADirectoryHoldsNothing() throws IOException {
        Path empty = Files.createDirectory(directory.resolve("empty"));

        assertThat(Run.of("parse", empty.toString()))
                .isEqualTo(new Run(0, "", "galley-cli: " + empty + ": no .txt files there\n"));
    }

    @Test
    void escapesControlCharactersOfNames() throws IOException {
        Path odd = Files.writeString(directory.resolve("a\n\033[31m\".txt"), Dumps.TEXT_BEFORE);
        Path missing = directory.resolve("\033[31m");

        Run run = Run.of("parse", odd.toString(), missing.toString());

        assertThat(run.out()).contains("/a\\n\\u001B[31m\\\".txt\",\"index\":0").hasLineCount(1);
        assertThat(run.err()).contains("/a\\u000a\\u001b[31m\".txt:1:1").contains("/\\u001b[31m: no such");
        assertThat(run.err()).doesNotContain("\033");
    }

    @Test
    void expandsCompressedDataWhateverItsName() throws IOException {
        byte[] compressed = gzip(Dumps.CLEAN);
        Files.write(directory.resolve("e.txt.gz"), compressed);
        Files.write(directory.resolve("f.txt"), compressed);

        assertThat(Run.of("parse", directory.toString()).out()).isEqualTo(lines("a.txt", "d.txt", "e.txt.gz", "f.txt"));
        assertThat(Run.withInput(compressed, "parse", "-").out()).isEqualTo(Dumps.cleanLine("-"));
    }

    @Test
    void showsLinesOfCompressedData() throws IOException {
        assertThat(Run.withInput(gzip(Dumps.IMPOSSIBLE_DATE), "check", "-").err())
                .contains("\n13 | 02/30/2022\n");
    }

    @Test
    void expandsEveryMemberOfCompressedData() throws IOException {
        ByteArrayOutputStream members = new ByteArrayOutputStream();
        members.write(gzip(Dumps.CLEAN + "\n"));
        members.write(gzip(Dumps.CLEAN));

        assertThat(Run.withInput(members.toByteArray(), "parse", "-").out()).hasLineCount(2);
    }

    @Test
    void keepsTheArticlesBeforeCompressedDataBreaksOff() throws IOException {
        byte[] whole = gzip(Dumps.CLEAN + "\n" + Dumps.CLEAN + "\n" + noise());
        byte[] broken = java.util.Arrays.copyOf(whole, whole.length - 50);

        Run run = Run.withInput(broken, "parse", "-");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).startsWith(Dumps.cleanLine("-"));
        assertThat(run.err()).isEqualTo("galley-cli: -: Unexpected end of ZLIB input stream\n");
    }

    // Text that compresses badly, so that articles come out long before the end.
    private static String noise() {
        StringBuilder text = new StringBuilder();
        new java.util.Random(1).ints(200_000, 'a', 'z').forEach(c -> text.append((char) c));
        return text.toString();
    }

    @Test
    void refusesCompressedDataThatGrowsTooMuch() throws IOException {
        byte[] trap = gzip(Dumps.CLEAN + "\n".repeat(1 << 24));

        assertThat(Run.withInput(trap, "parse", "-"))
                .isEqualTo(
                        new Run(2, "", "galley-cli: -: compressed data grows more than 200 times (see --max-ratio)\n"));
        assertThat(Run.withInput(trap, "parse", "--max-ratio=2000", "-"))
                .isEqualTo(new Run(0, Dumps.cleanLine("-"), ""));
    }

    @Test
    void takesWhatOnlyStartsLikeCompressedDataForWhatItIs() {
        Run run = Run.withInput(new byte[] {0x1F, (byte) 0x8B, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0}, "parse", "-");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).startsWith("error[wrong-encoding]");
    }

    @Test
    void printsTheSameWithAnyNumberOfJobs() throws IOException {
        for (int i = 0; i < 60; i++) {
            String dump = i % 3 == 0 ? Dumps.TEXT_BEFORE : i % 3 == 1 ? Dumps.IMPOSSIBLE_DATE : Dumps.CLEAN;
            Files.writeString(directory.resolve("e" + i + ".txt"), dump + "\n" + Dumps.CLEAN);
        }
        String missing = directory.resolve("missing").toString();

        for (String command : new String[] {"parse", "check"}) {
            Run alone = Run.of(command, "-j1", "-r", directory.toString(), missing, directory.toString());

            assertThat(alone.status()).isEqualTo(2);
            assertThat(alone.err()).contains("\n\n", "galley-cli: " + missing).doesNotContain("\n\n\n");
            for (String jobs : new String[] {"-j2", "-j7"}) {
                assertThat(Run.of(command, jobs, "-r", directory.toString(), missing, directory.toString()))
                        .isEqualTo(alone);
            }
        }
        assertThat(Run.of("parse", "-j0", missing).err()).startsWith("Invalid value for option '--jobs'");
    }

    @Test
    void printsALargeFileInOrderWithAnyNumberOfJobs() throws IOException {
        StringBuilder dumps = new StringBuilder(Dumps.TEXT_BEFORE);
        for (int i = 0; dumps.length() < 6_000_000; i++) {
            dumps.append('\n').append(i % 7 == 0 ? Dumps.IMPOSSIBLE_DATE : Dumps.CLEAN.replace("Again", "Again " + i));
        }
        String large = Files.writeString(directory.resolve("large"), dumps).toString();

        Run alone = Run.of("parse", "-j1", large);

        assertThat(alone.out()).hasLineCount((int)
                dumps.toString().lines().filter("Description"::equals).count());
        assertThat(Run.of("parse", "-j2", large)).isEqualTo(alone);
        assertThat(Run.of("parse", "-j9", large)).isEqualTo(alone);
    }

    static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(compressed)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return compressed.toByteArray();
    }

    private String lines(String... names) {
        StringBuilder lines = new StringBuilder();
        for (String name : names) {
            lines.append(Dumps.cleanLine(directory + "/" + name));
        }
        return lines.toString();
    }
}
