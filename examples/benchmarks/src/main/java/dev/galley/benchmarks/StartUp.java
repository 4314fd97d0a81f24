package dev.galley.benchmarks;

import dev.galley.ArticleParser;
import dev.galley.benchmarks.contenders.Contender;
import dev.galley.benchmarks.contenders.Kind;
import dev.galley.benchmarks.corpus.Corpus;
import dev.galley.benchmarks.corpus.Format;
import dev.galley.benchmarks.corpus.Mix;
import dev.galley.benchmarks.corpus.PlainArticle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import tools.jackson.databind.json.JsonMapper;

/** The time from nothing to the end of a program that reads one article from its file: a virtual machine each time. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class StartUp {

    /** A program to start. */
    public enum Program implements Contender {
        EMPTY("an empty program", Kind.LIMIT, Format.DUMP, Empty.class),
        GALLEY("Galley", Kind.GALLEY, Format.DUMP, Galley.class),
        REGEX("one regex", Kind.BY_HAND, Format.DUMP, Regex.class),
        JACKSON("Jackson 3 databind, JSON", Kind.RIVAL, Format.JSON_LINES, Jackson.class);

        private final String label;
        private final Kind kind;
        private final Format format;
        private final Class<?> main;

        Program(String label, Kind kind, Format format, Class<?> main) {
            this.label = label;
            this.kind = kind;
            this.format = format;
            this.main = main;
        }

        @Override
        public String label() {
            return label;
        }

        @Override
        public Kind kind() {
            return kind;
        }
    }

    @Param
    public Program contender;

    private Path file;
    private ProcessBuilder command;

    @Setup
    public void prepare() throws IOException {
        file = Files.createTempFile("galley-benchmarks", ".txt");
        new Corpus(Mix.REALISTIC, 1).write(contender.format, file);
        command = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        contender.main.getName(),
                        file.toString())
                .inheritIO();
    }

    @TearDown
    public void delete() throws IOException {
        Files.delete(file);
    }

    @Benchmark
    public void start() throws IOException, InterruptedException {
        int status = command.start().waitFor();
        if (status != 0) {
            throw new IllegalStateException("exit status " + status);
        }
    }

    // Each looks at the title itself: a helper in the class around them would have to be loaded as well.

    static final class Empty {

        public static void main(String[] args) {}
    }

    static final class Galley {

        public static void main(String[] args) throws IOException {
            if (new ArticleParser()
                    .parse(Path.of(args[0]))
                    .orElseThrow()
                    .title()
                    .isEmpty()) {
                throw new IllegalStateException();
            }
        }
    }

    static final class Regex {

        public static void main(String[] args) throws IOException {
            Pattern article =
                    Pattern.compile("(?s)(\\S[^\\n]*)\\n+Description\\n+(.*?)\\n+Category\\n+(.*?)\\n+Date Created");
            Matcher match = article.matcher(Files.readString(Path.of(args[0])));
            if (!match.find() || match.group(1).isEmpty()) {
                throw new IllegalStateException();
            }
        }
    }

    static final class Jackson {

        public static void main(String[] args) {
            if (new JsonMapper()
                    .readValue(Path.of(args[0]), PlainArticle.class)
                    .title()
                    .isEmpty()) {
                throw new IllegalStateException();
            }
        }
    }
}
