package dev.galley.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.galley.Article;
import dev.galley.ArticleParser;
import dev.galley.ArticleWriter;
import dev.galley.ParseResult;
import dev.galley.laws.ByteArraySource;
import dev.galley.laws.ChunkedStream;
import dev.galley.laws.Ledger;
import dev.galley.laws.Transcript;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Reads every dump of the corpus in {@code src/test/resources/corpus}, and compares all that is said of it with what is
 * expected. Where they differ, what is said is also written below {@code target/corpus}, to be looked at.
 */
class CorpusTest {

    /** How often a dump is cut in two, at other places than the next one. */
    private static final int CUTS = 3;

    @TestFactory
    Stream<DynamicContainer> everyDumpIsReadAsExpected() {
        return Case.families().stream()
                .map(family -> dynamicContainer(
                        family.getFileName().toString(),
                        Case.of(family).stream()
                                .map(each -> dynamicTest(each.name() + ": " + each.about(), () -> check(each)))));
    }

    @Test
    void theCorpusIsLarge() {
        assertThat(Case.families().stream()
                        .mapToInt(family -> Case.of(family).size())
                        .sum())
                .isGreaterThanOrEqualTo(400);
    }

    static void check(Case each) throws IOException {
        ArticleParser parser = new ArticleParser(each.format());
        List<ParseResult> results = parser.stream(each.dump()).toList();
        String actual = Layout.of(Answer.to(each.expected(), results));
        String expected = Layout.of(each.expected());
        if (!actual.equals(expected)) {
            Path said = Path.of("target", "corpus", each.name() + ".json");
            Files.createDirectories(said.getParent());
            Files.writeString(said, actual);
        }

        assertThat(actual).as(each.about()).isEqualTo(expected);
        requireSameFromPieces(each, parser, Transcript.of(results));
        results.forEach(result -> result.article().ifPresent(CorpusTest::requireSameWhenWritten));
        if (results.stream().noneMatch(ParseResult::isTranscoded)) {
            new Ledger(each.dump()).audit(results);
        }
    }

    private static void requireSameFromPieces(Case each, ArticleParser parser, String whole) throws IOException {
        assertThat(Transcript.of(parser.stream(new ChunkedStream(each.dump(), () -> 1))))
                .as("from a stream of single bytes")
                .isEqualTo(whole);
        ByteArraySource source = new ByteArraySource(each.dump());
        int step = 1 + each.dump().length / CUTS;
        for (int cut = Math.floorMod(each.name().hashCode(), step); cut <= each.dump().length; cut += step) {
            String parts = Transcript.of(parser.stream(source, 0, cut))
                    + Transcript.of(parser.stream(source, cut, each.dump().length));
            assertThat(parts).as("cut at byte %d", cut).isEqualTo(whole);
        }
    }

    private static void requireSameWhenWritten(Article article) {
        String written = new ArticleWriter().write(article);

        assertThat(new ArticleParser().parse(written).article()).contains(article);
    }
}
