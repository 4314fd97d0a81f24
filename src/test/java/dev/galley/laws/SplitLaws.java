package dev.galley.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.Article;
import dev.galley.ArticleParser;
import dev.galley.ArticleWriter;
import dev.galley.ParseResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** Ranges of a source that cover it give what a single reader gives, however the source is cut. */
@AddLifecycleHook(Repeatable.class)
class SplitLaws {

    private static final ArticleParser PARSER = new ArticleParser();

    @Property(tries = 20)
    void everyCutInTwoAgrees(@ForAll(supplier = Dumps.Anything.class) Dump dump) {
        byte[] bytes = dump.bytes();
        String expected = Transcript.of(PARSER, bytes);

        for (int cut = 0; cut <= bytes.length; cut++) {
            assertThat(transcript(bytes, 0, cut, bytes.length))
                    .as("cut at %d", cut)
                    .isEqualTo(expected);
        }
    }

    @Property
    void randomCutsAgree(@ForAll(supplier = Dumps.Anything.class) Dump dump, @ForAll long seed) {
        byte[] bytes = dump.bytes();
        int[] cuts = new Random(seed)
                .ints(2 + Math.floorMod(seed, 9), 0, bytes.length + 1)
                .sorted()
                .toArray();
        cuts[0] = 0;
        cuts[cuts.length - 1] = bytes.length;

        assertThat(transcript(bytes, cuts)).as(Arrays.toString(cuts)).isEqualTo(Transcript.of(PARSER, bytes));
    }

    @Property(tries = 30)
    void cutsAgreeWhereTitlesHaveLabels(@ForAll(supplier = Dumps.Titled.class) Dump dump, @ForAll long seed) {
        ArticleParser parser = new ArticleParser(Formats.TITLED);
        byte[] bytes = dump.bytes();
        String expected = Transcript.of(parser, bytes);

        for (int cut = Math.floorMod(seed, 7); cut <= bytes.length; cut += 7) {
            assertThat(transcript(parser, bytes, 0, cut, bytes.length))
                    .as("cut at %d", cut)
                    .isEqualTo(expected);
        }
    }

    /** What is asked of the last results first is the same, too: then all that precedes them has to be counted. */
    @Property(tries = 50)
    void indexesAndLinesAreThoseOfTheWholeSource(@ForAll(supplier = Dumps.Anything.class) Dump dump, @ForAll long seed)
            throws IOException {
        byte[] bytes = dump.bytes();
        int cut = Math.floorMod(seed, bytes.length + 1);
        List<ParseResult> all = PARSER.stream(bytes).toList();
        try (Stream<ParseResult> behind = PARSER.stream(new ByteArraySource(bytes), cut, bytes.length)) {
            List<ParseResult> last = behind.toList();

            assertThat(Transcript.of(last)).isEqualTo(Transcript.of(all.subList(all.size() - last.size(), all.size())));
        }
    }

    private static String transcript(byte[] bytes, int... cuts) {
        return transcript(PARSER, bytes, cuts);
    }

    private static String transcript(ArticleParser parser, byte[] bytes, int... cuts) {
        List<ParseResult> results = new ArrayList<>();
        for (int i = 1; i < cuts.length; i++) {
            try (Stream<ParseResult> range = parser.stream(new ByteArraySource(bytes), cuts[i - 1], cuts[i])) {
                range.forEach(results::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return Transcript.of(results);
    }

    @Property(tries = 20)
    void aSourceInAnotherEncodingBelongsToTheFirstRange(@ForAll(supplier = Dumps.PlainArticles.class) Article article)
            throws IOException {
        String dump = new ArticleWriter().write(article);
        byte[] bytes = ("\uFEFF" + dump + dump).getBytes(StandardCharsets.UTF_16LE);

        assertThat(PARSER.stream(new ByteArraySource(bytes), 0, 1)).hasSize(2);
        assertThat(PARSER.stream(new ByteArraySource(bytes), 1, bytes.length)).isEmpty();
    }
}
