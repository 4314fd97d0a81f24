package dev.galley.benchmarks.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.galley.ArticleParser;
import dev.galley.ParseResult;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The articles that are raced over are the same everywhere, like real ones, and say the same in every mix. */
class CorpusTest {

    /** Figures of different days and machines are about the same articles. */
    @Test
    void isTheSameEverywhere() {
        CRC32 crc = new CRC32();
        crc.update(new Corpus(Mix.HEAVY, 200).bytes(Format.DUMP));
        assertThat(HexFormat.of().toHexDigits((int) crc.getValue())).isEqualTo("dc5f8463");
    }

    @ParameterizedTest
    @EnumSource
    void holdsArticlesWithoutAnyProblem(Mix mix) {
        Corpus corpus = new Corpus(mix, 2_000);
        try (Stream<ParseResult> results = new ArticleParser().stream(corpus.bytes(Format.DUMP))) {
            List<String> problems = results.filter(result -> !result.problems().isEmpty())
                    .map(result -> result + ": " + result.problems())
                    .toList();
            assertThat(problems).isEmpty();
        }
    }

    /** What the real ones are like: 2.4 kB, 33 lines, 8.5 paragraphs, three categories. */
    @Test
    void hasTheMeasuresOfRealArticles() {
        Corpus corpus = new Corpus(Mix.REALISTIC, 2_000);
        String dump = new String(corpus.bytes(Format.DUMP), StandardCharsets.UTF_8);
        List<PlainArticle> articles = corpus.values().toList();
        assertThat(dump.getBytes(StandardCharsets.UTF_8).length / 2_000.0).isCloseTo(2_400, within(50.0));
        assertThat(dump.lines().count() / 2_000.0).isCloseTo(33.5, within(1.0));
        assertThat(articles.stream()
                        .mapToInt(article -> article.paragraphs().size())
                        .average()
                        .orElseThrow())
                .isCloseTo(8.5, within(0.1));
        assertThat(articles.stream()
                        .mapToInt(article -> article.categories().size())
                        .average()
                        .orElseThrow())
                .isCloseTo(3, within(0.1));
    }

    @Test
    void hasAsMuchThatIsNotAsciiAsItsMixSays() {
        assertThat(notAscii(Mix.ASCII)).isZero();
        assertThat(notAscii(Mix.REALISTIC)).isCloseTo(1.1, within(0.2));
        assertThat(notAscii(Mix.HEAVY)).isCloseTo(9, within(0.5));
    }

    private static double notAscii(Mix mix) {
        String dump = new String(new Corpus(mix, 2_000).bytes(Format.DUMP), StandardCharsets.UTF_8);
        return dump.chars().filter(c -> c >= 0x80).count() / 2_000.0;
    }

    @Test
    void repeatsNeitherArticlesNorParagraphs() {
        List<PlainArticle> articles = new Corpus(Mix.REALISTIC, 2_000).values().toList();
        List<String> paragraphs = articles.stream()
                .flatMap(article -> article.paragraphs().stream())
                .toList();
        assertThat(articles.stream().map(PlainArticle::title).distinct().count())
                .isEqualTo(2_000);
        assertThat(paragraphs.stream().distinct().count()).isEqualTo(paragraphs.size());
        assertThat(paragraphs.stream()
                        .flatMap(paragraph -> Stream.of(paragraph.split(" ")))
                        .distinct()
                        .count())
                .isGreaterThan(15_000);
    }

    @Test
    void saysTheSameInEveryMix() {
        List<PlainArticle> heavy = new Corpus(Mix.HEAVY, 50).values().toList();
        assertThat(heavy.stream()
                        .map(article -> Mix.ASCII.of(article.title() + article.paragraphs() + article.byline())))
                .isEqualTo(new Corpus(Mix.ASCII, 50)
                        .values()
                        .map(article -> article.title() + article.paragraphs() + article.byline())
                        .toList());
    }

    @Test
    void writesOneFileOrOneAnArticle(@TempDir Path directory) throws IOException {
        Corpus corpus = new Corpus(Mix.HEAVY, 20);
        Path all = directory.resolve("all");
        corpus.write(Format.CSV, all);
        assertThat(all).hasBinaryContent(corpus.bytes(Format.CSV));

        List<Path> files = corpus.writeEach(Format.DUMP, directory);
        assertThat(files).hasSize(20).isSorted();
        assertThat(Files.readString(files.get(19)))
                .startsWith(corpus.values().toList().get(19).title());
    }

    @Test
    void hasAboutTheSizeThatWasAskedFor() {
        assertThat(Corpus.ofMegabytes(Mix.REALISTIC, 2).bytes(Format.DUMP).length / 1048576.0)
                .isCloseTo(2, within(0.05));
    }
}
