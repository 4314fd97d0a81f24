package dev.galley.robust;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.Article;
import dev.galley.ArticleParser;
import dev.galley.ParseResult;
import dev.galley.problem.Position;
import dev.galley.problem.Problem;
import dev.galley.problem.ProblemCode;
import dev.galley.problem.Section;
import dev.galley.problem.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Offsets and lines are longs: far behind 2<sup>31</sup> bytes they are as right as at the start. */
class FarOffsetTest {

    private static final int BLANK = 1 << 16; // bytes of a blank line
    private static final long LINES = (1L << 31) / BLANK + 10;
    private static final long START = LINES * BLANK;

    private static final String BROKEN = """
            Title

            Description

            Body.

            Category

            - 1. Main

            Date Created

            02/30/2022
            """;

    @Test
    void placesFarBehindTwoGigabytesAreExact() {
        Endless source =
                Endless.empty().then(" ".repeat(BLANK - 1) + "\n", START).then(BROKEN.repeat(2));
        List<ParseResult> results = new ArticleParser().stream(source).toList();
        int date = BROKEN.indexOf("02/30");
        int length = BROKEN.length();

        assertThat(results).hasSize(2);
        for (int i = 0; i < 2; i++) {
            ParseResult result = results.get(i);
            long start = START + (long) i * length;
            long line = LINES + 13 * i;
            Problem problem = result.problems().get(0);

            assertThat(result.position()).isEqualTo(new Position(line + 1, 1));
            assertThat(result.span()).isEqualTo(new Span(start, start + length - 1));
            assertThat(result.extent()).isEqualTo(new Span(i == 0 ? 0 : start, start + length));
            assertThat(result.span(Section.TITLE)).contains(new Span(start, start + 5));
            assertThat(problem.code()).isEqualTo(ProblemCode.IMPOSSIBLE_DATE);
            assertThat(problem.span()).isEqualTo(new Span(start + date, start + date + 10));
            assertThat(problem.position()).isEqualTo(new Position(line + 13, 1));
            assertThat(result.tiles().get(i == 0 ? 1 : 0).span()).isEqualTo(new Span(start, start + 5));
        }
    }

    @Test
    void anArticleWhosePiecesLieFarApartIsRead() {
        String end = BROKEN.substring(BROKEN.indexOf("Category"));
        Endless source = Endless.empty()
                .then("Title\n\nDescription\n\nBody.\n")
                .then(" ".repeat(BLANK - 1) + "\n", START)
                .then(end.replace("02/30", "02/28"));
        ParseResult result = new ArticleParser().stream(source).toList().get(0);

        assertThat(result.problems()).isEmpty();
        assertThat(result.article().map(Article::title)).contains("Title");
        assertThat(result.extent()).isEqualTo(new Span(0, source.bytesRead()));
        assertThat(result.tiles().get(result.tiles().size() - 2).span())
                .isEqualTo(new Span(source.bytesRead() - 11, source.bytesRead() - 1));
    }
}
