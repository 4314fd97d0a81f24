package dev.galley.embed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.ArticleParser;
import dev.galley.ArticleWriter;
import dev.galley.DumpMender;
import dev.galley.ParseResult;
import dev.galley.laws.ByteArraySource;
import dev.galley.laws.Transcript;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** What several threads may use at once: parsers, writers, menders and results, also those that have yet to count. */
class SharedTest {

    private static final int THREADS = 8;

    private static final List<String> PIECES = List.of(
            "A title\n\nDescription\n\nText.\n\nby Ann Author\n\nCategory\n\n- 1. Main\n\nDate Created\n\n09/26/2022\n\n",
            "Title\n\nDescription:\n\nCaf\u00E9 \u2013 text.\n\nCatagory\n\n* 1) A-B\n\nDate Created\n\n2022-09-26\n\n",
            "Another\r\n\r\nDescription\r\n\r\nText.\r\n\r\nCategory\r\n\r\n- 1. Main\r\n- 1. Main\r\n\r\n",
            "Page 7\n\nA \u202Etitle\n\nDescription\n\nText\n\nDate Created\n\n02/30/2022\n\n");

    private static final String DUMP = String.join("", PIECES).repeat(50);

    @Test
    void oneParserWriterAndMenderServeManyThreads() throws Exception {
        ArticleParser parser = new ArticleParser();
        ArticleWriter writer = new ArticleWriter();
        DumpMender mender = new DumpMender();
        Callable<List<String>> work = () -> {
            List<String> done = new ArrayList<>();
            for (String piece : PIECES) {
                ParseResult result = parser.parse(piece);
                done.add(Transcript.of(result));
                result.article().ifPresent(article -> done.add(writer.write(article)));
                done.add(new String(mender.mend(piece.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8));
            }
            done.add(Transcript.of(parser.stream(DUMP)));
            return done;
        };
        List<String> expected = work.call();

        assertThat(atOnce(work)).hasSize(THREADS).containsOnly(expected);
    }

    /** The last results of a source that is read from its middle have to count what lies before them, once. */
    @RepeatedTest(10)
    void oneResultCountsForManyThreads() throws Exception {
        byte[] bytes = DUMP.getBytes(StandardCharsets.UTF_8);
        ArticleParser parser = new ArticleParser();
        List<ParseResult> all = parser.stream(bytes).toList();
        List<ParseResult> late;
        try (Stream<ParseResult> range = parser.stream(new ByteArraySource(bytes), bytes.length / 2, bytes.length)) {
            late = range.toList();
        }
        String expected = Transcript.of(all.subList(all.size() - late.size(), all.size()));

        assertThat(atOnce(() -> Transcript.of(late))).hasSize(THREADS).containsOnly(expected);
    }

    private static <T> List<T> atOnce(Callable<T> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            CyclicBarrier start = new CyclicBarrier(THREADS);
            List<Future<T>> running = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                running.add(threads.submit(() -> {
                    start.await();
                    return work.call();
                }));
            }
            List<T> done = new ArrayList<>();
            for (Future<T> one : running) {
                done.add(one.get());
            }
            return done;
        } finally {
            threads.shutdownNow();
        }
    }

    private static final Pattern PUBLIC_TYPE = Pattern.compile(
            "/\\*\\*(?<doc>(?:(?!\\*/).)*)\\*/\\s*(?:@\\w+(?:\\([^)]*\\))?\\s*)*public (?:sealed |final |abstract )*"
                    + "(?<kind>class|record|interface|enum) (?<name>\\w+)",
            Pattern.DOTALL);

    /** A constant of an enum cannot be otherwise; of all others, whoever reads the first comment knows. */
    @Test
    void everyPublicTypeSaysWhetherThreadsMayShareIt() throws IOException {
        List<String> silent = new ArrayList<>();
        int types = 0;
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    (Iterable<Path>) files.filter(path -> path.toString().endsWith(".java"))::iterator) {
                Matcher type = PUBLIC_TYPE.matcher(Files.readString(file));
                if (type.find() && !type.group("kind").equals("enum")) {
                    types++;
                    String doc = type.group("doc");
                    if (!doc.contains("mmutable") && !doc.contains("thread")) {
                        silent.add(type.group("name"));
                    }
                }
            }
        }
        assertThat(types).isGreaterThan(20);
        assertThat(silent).isEmpty();
    }
}
