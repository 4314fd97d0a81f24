package dev.galley.robust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.galley.Article;
import dev.galley.ArticleParser;
import dev.galley.ByteSource;
import dev.galley.ParseResult;
import dev.galley.laws.Ledger;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Files that are none, or that change while they are read: what can be read is, and what cannot is said. */
@Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class FileTest {

    private static final ArticleParser PARSER = new ArticleParser();
    private static final Article ARTICLE = Sample.FERRY.article();
    private static final byte[] DUMP = Sample.FERRY.bytes();

    /** So many articles that no buffer holds all of them. */
    private static final int MANY = 2000;

    @TempDir
    Path directory;

    @Test
    void aDirectoryIsNoFile() {
        assertThatThrownBy(() -> PARSER.parse(directory)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> {
                    try (Stream<ParseResult> results = PARSER.stream(directory)) {
                        results.toList();
                    }
                })
                .isInstanceOfAny(IOException.class, UncheckedIOException.class);
    }

    /** However small, a file is read in the charset of its byte order mark. */
    @Test
    void aSmallFileMayBeInAnotherCharset() throws IOException {
        Path file = directory.resolve("other.txt");
        Files.write(file, ("\uFEFF" + new String(DUMP, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_16LE));

        assertThat(PARSER.parse(file).orElseThrow()).isEqualTo(ARTICLE);
        assertThat(PARSER.parse(file).isTranscoded()).isTrue();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aLinkToNowhereIsNoFile() throws IOException {
        Path link = Files.createSymbolicLink(directory.resolve("link.txt"), directory.resolve("nowhere.txt"));

        assertThatThrownBy(() -> PARSER.parse(link)).isInstanceOf(NoSuchFileException.class);
        assertThatThrownBy(() -> PARSER.stream(link)).isInstanceOf(NoSuchFileException.class);
        assertThatThrownBy(() -> PARSER.stream(ByteSource.of(link), 0, 10)).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aFileThatNobodyMayReadSaysSo() throws IOException {
        Path file = file(1);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        assumeThat(Files.isReadable(file)).as("whoever may read everything").isFalse();

        assertThatThrownBy(() -> PARSER.parse(file)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> PARSER.stream(file)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aPipeIsReadToItsEndThoughItHasNoSize() throws Exception {
        for (boolean parallel : new boolean[] {false, true}) {
            Path pipe = pipe();
            CompletableFuture<Void> writer = writing(pipe, 50);
            try (Stream<ParseResult> results = PARSER.stream(pipe)) {
                Stream<ParseResult> all = parallel ? results.parallel() : results;
                assertThat(all.map(ParseResult::orElseThrow).toList())
                        .hasSize(50)
                        .allMatch(ARTICLE::equals);
            }
            writer.get(10, TimeUnit.SECONDS);
            Files.delete(pipe);
        }
        Path pipe = pipe();
        CompletableFuture<Void> writer = writing(pipe, 1);
        assertThat(PARSER.parse(pipe).orElseThrow()).isEqualTo(ARTICLE);
        writer.get(10, TimeUnit.SECONDS);
    }

    private Path pipe() throws Exception {
        Path pipe = directory.resolve("pipe");
        boolean made;
        try {
            made = new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0;
        } catch (IOException e) {
            made = false;
        }
        assumeThat(made).as("mkfifo works").isTrue();
        return pipe;
    }

    /** Writes articles in pieces that end anywhere. */
    private static CompletableFuture<Void> writing(Path pipe, int articles) {
        return CompletableFuture.runAsync(() -> {
            byte[] bytes = dump(articles);
            try (OutputStream out = Files.newOutputStream(pipe, StandardOpenOption.WRITE)) {
                for (int i = 0; i < bytes.length; i += 777) {
                    out.write(bytes, i, Math.min(777, bytes.length - i));
                    out.flush();
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    @Test
    void aFileThatSaysItIsEmptyIsReadAllTheSame() throws IOException {
        Path status = Path.of("/proc/self/status");
        assumeThat(Files.isReadable(status) && Files.size(status) == 0).isTrue();

        try (Stream<ParseResult> results = PARSER.stream(status)) {
            assertThat(results.toList())
                    .singleElement()
                    .matches(result -> result.extent().length() > 100);
        }
    }

    @Test
    void aFileThatIsCutWhileItIsReadEndsThere() throws IOException {
        Path file = file(MANY);
        long cut = Files.size(file) - 3 * DUMP.length - DUMP.length / 2;
        List<ParseResult> read = new ArrayList<>();
        try (Stream<ParseResult> results = PARSER.stream(file)) {
            Iterator<ParseResult> each = results.iterator();
            read.add(each.next());
            Files.write(file, Arrays.copyOf(dump(MANY), (int) cut));
            each.forEachRemaining(read::add);
        }

        ParseResult last = read.remove(read.size() - 1);
        assertThat(read)
                .hasSize(MANY - 4)
                .allMatch(result -> result.orElseThrow().equals(ARTICLE));
        assertThat(last.extent().end()).isEqualTo(cut);
        assertThat(last.hasErrors()).isTrue();
    }

    @Test
    void aFileThatIsCutToNothingWhileSeveralThreadsReadItEnds() throws IOException {
        Path file = file(MANY);
        long size = Files.size(file);
        ByteSource shrinking = new ByteSource() {
            @Override
            public long size() {
                return size;
            }

            @Override
            public InputStream open(long offset) throws IOException {
                if (offset > size / 2) {
                    Files.write(file, Arrays.copyOf(dump(MANY), (int) size / 2));
                }
                return ByteSource.of(file).open(offset);
            }
        };

        try (Stream<ParseResult> results = PARSER.stream(shrinking).parallel()) {
            assertThat(results.filter(result -> result.article().isPresent()).count())
                    .isBetween(1L, (long) MANY);
        }
    }

    @Test
    void aFileThatGrowsWhileItIsReadIsReadToWhereItEnds() throws IOException {
        Path file = file(MANY);
        List<ParseResult> read = new ArrayList<>();
        try (Stream<ParseResult> results = PARSER.stream(file)) {
            Iterator<ParseResult> each = results.iterator();
            read.add(each.next());
            Files.write(file, DUMP, StandardOpenOption.APPEND);
            each.forEachRemaining(read::add);
        }

        assertThat(read)
                .hasSize(MANY + 1)
                .allMatch(result -> result.orElseThrow().equals(ARTICLE));
        new Ledger(Files.readAllBytes(file)).audit(read);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aFileThatIsReplacedWhileItIsReadIsReadAsItWas() throws IOException {
        Path file = file(MANY);
        Path other = Files.writeString(directory.resolve("other.txt"), "Other text.\n".repeat(100_000));
        List<ParseResult> read = new ArrayList<>();
        try (Stream<ParseResult> results = PARSER.stream(file)) {
            Iterator<ParseResult> each = results.iterator();
            read.add(each.next());
            Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);
            each.forEachRemaining(read::add);
        }

        assertThat(read).hasSize(MANY).allMatch(result -> result.orElseThrow().equals(ARTICLE));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aFileThatIsDeletedWhileItIsReadIsReadToItsEnd() throws IOException {
        Path file = file(MANY);
        try (Stream<ParseResult> results = PARSER.stream(file)) {
            Iterator<ParseResult> each = results.iterator();
            each.next();
            Files.delete(file);
            int count = 1;
            for (; each.hasNext(); count++) {
                assertThat(each.next().orElseThrow()).isEqualTo(ARTICLE);
            }
            assertThat(count).isEqualTo(MANY);
        }
    }

    @Test
    void aRangeBehindTheEndOfAFileHoldsNothing() throws IOException {
        Path file = file(2);
        ByteSource source = ByteSource.of(file);
        long size = Files.size(file);

        for (long start : new long[] {size, size + 1, size + 100_000, 1L << 40}) {
            try (Stream<ParseResult> results = PARSER.stream(source, start, start + 10)) {
                assertThat(results).as("from %d on", start).isEmpty();
            }
        }
    }

    @Test
    void anInterruptedThreadReadsAllOrIsToldAndStaysInterrupted() throws Exception {
        Path file = file(MANY);
        long size = Files.size(file);
        for (long start : new long[] {0, size / 2}) {
            String outcome = CompletableFuture.supplyAsync(() -> readInterrupted(file, start, size))
                    .get(10, TimeUnit.SECONDS);

            assertThat(outcome).as("from %d on", start).isIn("all " + (MANY - start / DUMP.length), "told");
        }
        try (Stream<ParseResult> results = PARSER.stream(file)) {
            assertThat(results.count()).as("nobody else is disturbed").isEqualTo(MANY);
        }
    }

    private static String readInterrupted(Path file, long start, long end) {
        Thread.currentThread().interrupt();
        try (Stream<ParseResult> results = PARSER.stream(ByteSource.of(file), start, end)) {
            long count = results.peek(result -> assertThat(result.orElseThrow()).isEqualTo(ARTICLE))
                    .count();
            return Thread.interrupted() ? "all " + count : "not interrupted any more";
        } catch (ClosedByInterruptException e) {
            return Thread.interrupted() ? "told" : "not interrupted any more";
        } catch (UncheckedIOException e) {
            boolean told = e.getCause() instanceof ClosedByInterruptException;
            return Thread.interrupted() && told ? "told" : e.toString();
        } catch (IOException e) {
            return e.toString();
        }
    }

    private Path file(int articles) throws IOException {
        return Files.write(directory.resolve("dump.txt"), dump(articles));
    }

    private static byte[] dump(int articles) {
        return new String(DUMP, StandardCharsets.UTF_8).repeat(articles).getBytes(StandardCharsets.UTF_8);
    }
}
