package dev.galley.robust;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.Article;
import dev.galley.ArticleParser;
import dev.galley.ParseResult;
import dev.galley.laws.Dump;
import dev.galley.laws.Ledger;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every prefix and every suffix of the samples between two good articles. */
class PieceTest {

    private static final ArticleParser PARSER = new ArticleParser();
    private static final byte[] GOOD = Sample.FERRY.bytes();
    private static final Article ARTICLE = Sample.FERRY.article();

    @ParameterizedTest
    @EnumSource
    void theSamplesAreClean(Sample sample) {
        ParseResult result = PARSER.parse(sample.bytes());

        assertThat(result.problems()).isEmpty();
        assertThat(result.orElseThrow()).isEqualTo(sample.article());
    }

    @ParameterizedTest
    @EnumSource
    void noPrefixChangesItsNeighbours(Sample sample) {
        byte[] bytes = sample.bytes();
        for (int end = 0; end <= bytes.length; end++) {
            List<ParseResult> results = parseBetween(Arrays.copyOf(bytes, end), "prefix of " + end + " bytes");
            requireFirst(results);
            requireLast(results);
        }
    }

    @ParameterizedTest
    @EnumSource
    void noSuffixChangesItsNeighbours(Sample sample) {
        byte[] bytes = sample.bytes();
        for (int start = 0; start <= bytes.length; start++) {
            byte[] suffix = Arrays.copyOfRange(bytes, start, bytes.length);
            List<ParseResult> results = parseBetween(suffix, "suffix of " + suffix.length + " bytes");
            if (goesOn(suffix)) {
                requireSameText(results);
            } else {
                requireFirst(results);
            }
            requireLast(results);
        }
    }

    /** Whether a suffix begins with the label of a section that belongs to the article before, which then goes on. */
    private static boolean goesOn(byte[] suffix) {
        String text = new String(suffix, StandardCharsets.UTF_8).stripLeading();
        return text.startsWith("Category\n") || text.startsWith("Date Created\n");
    }

    @Test
    void noGapOfTheSampleCostsMoreThanItsArticle() {
        byte[] bytes = Sample.FERRY.bytes();
        for (int from = 0; from <= bytes.length; from++) {
            for (int to = from; to <= bytes.length; to += 7) {
                ByteArrayOutputStream piece = new ByteArrayOutputStream();
                piece.write(bytes, 0, from);
                piece.write(bytes, to, bytes.length - to);
                requireLast(parseBetween(piece.toByteArray(), "sample without bytes " + from + " to " + to));
            }
        }
    }

    private static List<ParseResult> parseBetween(byte[] piece, String what) {
        ByteArrayOutputStream dump = new ByteArrayOutputStream();
        dump.writeBytes(GOOD);
        dump.write('\n');
        dump.writeBytes(piece);
        dump.writeBytes(new byte[] {'\n', '\n'});
        dump.writeBytes(GOOD);
        List<ParseResult> results = PARSER.stream(dump.toByteArray()).toList();
        new Ledger(dump.toByteArray()).audit(results);
        assertThat(results)
                .as("articles with %s between: %s", what, new Dump(piece))
                .hasSizeBetween(2, 3);
        return results;
    }

    private static void requireFirst(List<ParseResult> results) {
        assertThat(results.get(0).article()).as("the article before").contains(ARTICLE);
    }

    private static void requireSameText(List<ParseResult> results) {
        assertThat(results.get(0).draft().title().value()).contains(ARTICLE.title());
        assertThat(results.get(0).draft().paragraphs().value())
                .contains(ARTICLE.description().paragraphs());
    }

    private static void requireLast(List<ParseResult> results) {
        ParseResult last = results.get(results.size() - 1);
        assertThat(last.problems()).as("problems of the article behind").isEmpty();
        assertThat(last.article()).as("the article behind").contains(ARTICLE);
    }
}
