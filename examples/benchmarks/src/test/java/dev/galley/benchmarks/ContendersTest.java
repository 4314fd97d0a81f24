package dev.galley.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.Article;
import dev.galley.benchmarks.contenders.FromFile;
import dev.galley.benchmarks.contenders.InMemory;
import dev.galley.benchmarks.contenders.Kind;
import dev.galley.benchmarks.contenders.OneByOne;
import dev.galley.benchmarks.contenders.Reading;
import dev.galley.benchmarks.corpus.Corpus;
import dev.galley.benchmarks.corpus.FieldArticle;
import dev.galley.benchmarks.corpus.Mix;
import dev.galley.benchmarks.corpus.PlainArticle;
import dev.galley.benchmarks.corpus.PlainArticle.PlainCategory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A race is fair only if all arrive at the same place: the same typed values, whatever the mix. */
class ContendersTest {

    private static final int ARTICLES = 150;

    static Stream<Arguments> inMemory() {
        return inEveryMix(Stream.of(InMemory.values()).filter(contender -> contender.kind() != Kind.LIMIT));
    }

    static Stream<Arguments> fromFile() {
        return inEveryMix(Stream.of(FromFile.values()).filter(contender -> contender.kind() != Kind.LIMIT));
    }

    static Stream<Arguments> oneByOne() {
        return inEveryMix(Stream.of(OneByOne.values()));
    }

    private static Stream<Arguments> inEveryMix(Stream<?> contenders) {
        return contenders.flatMap(contender -> Arrays.stream(Mix.values()).map(mix -> Arguments.of(contender, mix)));
    }

    @ParameterizedTest
    @MethodSource
    void inMemory(InMemory contender, Mix mix) throws IOException {
        Corpus corpus = new Corpus(mix, ARTICLES);
        requireSameValues(
                contender.prepare(corpus), corpus.values().toList(), contender == InMemory.GALLEY_BYTES_PARALLEL);
    }

    @ParameterizedTest
    @MethodSource
    void fromFile(FromFile contender, Mix mix, @TempDir Path directory) throws IOException {
        Corpus corpus = new Corpus(mix, ARTICLES);
        requireSameValues(
                contender.prepare(corpus, directory),
                corpus.values().toList(),
                contender == FromFile.GALLEY_PATH_PARALLEL);
    }

    private static void requireSameValues(Reading reading, List<PlainArticle> expected, boolean parallel)
            throws IOException {
        List<Object> read = Collections.synchronizedList(new ArrayList<>());
        reading.read(article -> read.add(plain(article)));
        if (parallel) { // in whatever order
            assertThat(read).containsExactlyInAnyOrderElementsOf(expected);
        } else {
            assertThat(List.copyOf(read)).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @MethodSource
    void oneByOne(OneByOne contender, Mix mix) throws IOException {
        Corpus corpus = new Corpus(mix, ARTICLES);
        List<Object> read = new ArrayList<>();
        for (byte[] article : corpus.articles(contender.format()).toList()) {
            read.add(plain(contender.read(article)));
        }
        assertThat(read).isEqualTo(corpus.values().toList());
    }

    private static Object plain(Object read) {
        if (read instanceof FieldArticle article) {
            return article.toRecord();
        }
        if (!(read instanceof Article article)) {
            return read;
        }
        List<PlainCategory> categories = article.categories().stream()
                .map(category -> new PlainCategory(category.number().orElseThrow(), category.name()))
                .toList();
        return new PlainArticle(
                article.title(),
                article.description().paragraphs(),
                article.description().byline().orElse(null),
                categories,
                article.dateCreated());
    }
}
