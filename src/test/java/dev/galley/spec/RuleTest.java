package dev.galley.spec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.ArticleParser;
import dev.galley.ParseResult;
import dev.galley.Rule;
import dev.galley.Tile;
import dev.galley.problem.Section;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever asks why a byte was read as it was is sent to the right place of the specification. */
class RuleTest {

    private static final String DUMP = """
            News

            \\Category

            Description

            USA: Caf\u00E9 owners met.

            \\by Ann Author

            by Bob Writer

            Category

            - 1. Food

            Date Created

            09/26/2022
            \f
            """;

    @ParameterizedTest
    @EnumSource
    void standsUnderAHeadingOfTheSpecification(Rule rule) throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("src/spec/format.md"))) {
            List<String> headings = List.of("## " + rule.heading(), "### " + rule.heading());
            assertThat(lines.anyMatch(headings::contains)).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void isObeyed(Rule rule) {
        assertThat(new ArticleParser().parse(DUMP).tiles())
                .extracting(Tile::rule)
                .contains(rule);
    }

    @Test
    void everyByteIsInTheTileThatIsAskedFor() {
        ParseResult result = new ArticleParser().parse(DUMP);

        for (Tile tile : result.tiles()) {
            for (long offset = tile.span().start(); offset < tile.span().end(); offset++) {
                assertThat(result.tileAt(offset)).contains(tile);
            }
        }
        assertThat(result.tileAt(-1)).isEmpty();
        assertThat(result.tileAt(result.extent().end())).isEmpty();
    }

    @Test
    void aFieldIsAskedForByItsSpan() {
        ParseResult result = new ArticleParser().parse(DUMP);
        long date = result.span(Section.DATE).orElseThrow().start();

        Tile tile = result.tileAt(date).orElseThrow();
        assertThat(tile.role()).isEqualTo(Tile.Role.VALUE);
        assertThat(tile.section()).contains(Section.DATE);
        assertThat(tile.rule()).isEqualTo(Rule.DATE);
        assertThat(tile.rule().heading()).isEqualTo("7. The date");
        assertThat(tile.rule().meaning())
                .isEqualTo("the first line of its section that is shaped like a date is the date");
    }
}
