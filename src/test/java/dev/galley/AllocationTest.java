package dev.galley;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * How much memory reading takes, counted and not timed: little more than the values that it gives. A text in memory takes
 * about as many bytes as in the dump, or twice as many if a character of it is none of Latin-1.
 */
class AllocationTest {

    private static final int ARTICLES = 200;
    private static final ArticleParser PARSER = new ArticleParser();

    private static final byte[] ASCII = dump("-");
    private static final byte[] DASHED = dump("\u2013"); // in one of eight paragraphs

    /** About 2.4 kB, as articles are. */
    private static byte[] dump(String dash) {
        String sentence = "The harbour master counted the boats twice and wrote the number into a book of his own. ";
        String paragraph = sentence.repeat(3).strip();
        Description description = Description.of(
                        "LISBON: " + paragraph,
                        paragraph,
                        paragraph,
                        paragraph,
                        "It rained " + dash + " a little. " + paragraph,
                        paragraph,
                        paragraph,
                        paragraph)
                .withByline("Ann Author and Bob Brown");
        Article article = new Article(
                "Harbour Counts Its Boats Twice and Finds One More",
                description,
                List.of(Category.of(1, "Coast-Harbours"), Category.of(2, "Main"), Category.of(3, "Counting-Boats")),
                LocalDate.of(2022, 9, 26));
        return new ArticleWriter().write(article).getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void oneArticleTakesLittleMoreThanItsValues() {
        assertThat(ofOne(ASCII)).isLessThan(1.65 * ASCII.length);
        assertThat(ofOne(DASHED)).isLessThan(2.0 * DASHED.length);
    }

    @Test
    void anArticleOfAnArchiveTakesStillLess() {
        assertThat(ofArchive(ASCII)).isLessThan(1.5 * ASCII.length);
        assertThat(ofArchive(DASHED)).isLessThan(1.85 * DASHED.length);
    }

    private static double ofOne(byte[] dump) {
        return allocated(() -> {
            for (int i = 0; i < ARTICLES; i++) {
                assertThatItIsRead(PARSER.parse(dump));
            }
        });
    }

    private static double ofArchive(byte[] dump) {
        byte[] archive = new String(dump, StandardCharsets.UTF_8)
                .concat("\n")
                .repeat(ARTICLES)
                .getBytes(StandardCharsets.UTF_8);
        return allocated(() -> {
            try (Stream<ParseResult> results = PARSER.stream(archive)) {
                results.forEach(AllocationTest::assertThatItIsRead);
            }
        });
    }

    private static void assertThatItIsRead(ParseResult result) {
        if (result.article().isEmpty() || !result.problems().isEmpty()) {
            throw new AssertionError(result);
        }
    }

    /** Bytes allocated an article by this thread, once everything was loaded. */
    private static double allocated(Runnable reading) {
        reading.run();
        reading.run();
        long before = ofThisThread();
        reading.run();
        return (ofThisThread() - before) / (double) ARTICLES;
    }

    /** By reflection, because the module under test does not read that of the counter. */
    private static long ofThisThread() {
        try {
            Object threads = Class.forName("java.lang.management.ManagementFactory")
                    .getMethod("getThreadMXBean")
                    .invoke(null);
            Method counter =
                    Class.forName("com.sun.management.ThreadMXBean").getMethod("getThreadAllocatedBytes", long.class);
            return (long) counter.invoke(threads, Thread.currentThread().getId());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
