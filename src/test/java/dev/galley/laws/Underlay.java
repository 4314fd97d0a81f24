package dev.galley.laws;

import dev.galley.Article;
import dev.galley.Category;
import dev.galley.ParseResult;
import dev.galley.Tile;
import dev.galley.problem.Section;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The text that the values of an article stand for, section by section and without the white space between pieces: from
 * the article itself, and from the tiles of the dump it was read from.
 */
record Underlay(String title, String description, String category, String date) {

    /** What the tiles say. */
    static Underlay of(byte[] source, ParseResult result) {
        StringBuilder[] texts = new StringBuilder[Section.values().length];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = new StringBuilder();
        }
        for (Tile tile : result.tiles()) {
            if (tile.role() == Tile.Role.VALUE) {
                int start = (int) tile.span().start();
                String text = new String(source, start, (int) tile.span().length(), StandardCharsets.UTF_8);
                texts[tile.section().orElseThrow().ordinal()].append(text).append('|');
            }
        }
        return new Underlay(texts[0].toString(), texts[1].toString(), texts[2].toString(), texts[3].toString());
    }

    /** What the article says. */
    static Underlay of(Article article) {
        List<String> texts = new ArrayList<>(article.description().paragraphs());
        article.description().byline().ifPresent(texts::add);
        List<String> names = article.categories().stream().map(Category::name).toList();
        String date = DateTimeFormatter.ofPattern("MM/dd/uuuu", Locale.ROOT).format(article.dateCreated());
        return new Underlay(article.title() + '|', pieces(texts), pieces(names), date + '|');
    }

    private static String pieces(List<String> texts) {
        return String.join("|", texts) + '|';
    }
}
