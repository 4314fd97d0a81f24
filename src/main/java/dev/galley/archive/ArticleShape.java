package dev.galley.archive;

import dev.galley.Field;
import dev.galley.ParseResult;
import dev.galley.Rule;
import dev.galley.Tile;
import dev.galley.problem.Section;
import dev.galley.problem.Span;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How one article is written: its labels as they are spelt, their order, the marks of its list, its date. */
final class ArticleShape {

    private static final int MAX_LINE = 400;

    private final String source;
    private final KeptStream text;
    private final Map<Section, Heading> headings = new EnumMap<>(Section.class);
    private final Map<Section, Witness> places = new EnumMap<>(Section.class);
    private final List<Section> order = new ArrayList<>();
    private final ParseResult result;
    private String mark = "";
    private String between = "";
    private String bylineWord = "";

    ArticleShape(String source, ParseResult result, KeptStream text) {
        this.source = source;
        this.text = text;
        this.result = result;
        List<Tile> tiles = result.tiles();
        for (int i = 0; i < tiles.size(); i++) {
            switch (tiles.get(i).role()) {
                case LABEL -> readLabel(tiles, i);
                case SEPARATOR -> readSeparator(tiles.get(i));
                case VALUE, BLANK, UNCLAIMED -> {}
            }
        }
    }

    private void readLabel(List<Tile> tiles, int i) {
        Tile tile = tiles.get(i);
        if (tile.rule() == Rule.BYLINE) {
            bylineWord = Words.first(text.text(tile.span().start(), tile.span().end()));
            return;
        }
        Section section = tile.section().orElse(Section.TITLE);
        String line = line(tile.span());
        Heading heading = tile.rule() == Rule.LABEL && !headings.containsKey(section) ? Heading.of(line) : null;
        if (heading != null) {
            headings.put(section, heading);
            places.put(section, new Witness(source, text.line(tile.span().start()), line));
            order.add(section);
        } else if (section == Section.CATEGORY && mark.isEmpty()) {
            String found = ItemMark.of(line);
            mark = ItemMark.isMark(found) ? found : ""; // an item without a name shows less
        }
    }

    private void readSeparator(Tile tile) {
        String line = text.text(tile.span().start(), tile.span().end()).trim();
        between = line.isEmpty() ? "form feed" : line.substring(0, Math.min(3, line.length()));
    }

    /** The line that a span begins, from there to its end. */
    private String line(Span span) {
        String line = text.text(span.start(), Math.min(result.extent().end(), span.start() + MAX_LINE));
        return firstLine(line.isEmpty() ? text.text(span.start(), span.end()) : line);
    }

    private static String firstLine(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n' || text.charAt(i) == '\r') {
                return text.substring(0, i).trim();
            }
        }
        return text.trim();
    }

    /** The label of a section, or null if there is none. */
    @Nullable
    Heading heading(Section section) {
        return headings.get(section);
    }

    /** Where the label of a section stands, or null. */
    @Nullable
    Witness place(Section section) {
        return places.get(section);
    }

    /** The sections that have a label, in their order. */
    List<Section> order() {
        return order;
    }

    /** The mark of the first item of the list, with 1 for its number; empty if there is none. */
    String mark() {
        return mark;
    }

    /** What separates the article from others: {@code form feed}, three marks of a rule, or nothing. */
    String between() {
        return between;
    }

    /** The text in the slot of the date, right or wrong, or null if there is none. */
    @Nullable
    Witness date() {
        Span span = result.span(Section.DATE).orElse(null);
        if (span == null || result.draft().dateCreated() instanceof Field.Missing) {
            return null;
        }
        String date = firstLine(text.text(span.start(), span.end()));
        return date.isEmpty() ? null : new Witness(source, text.line(span.start()), date);
    }

    /** The word that opens the byline, in lower case; empty if the article has none. */
    String byline() {
        if (result.draft().byline() instanceof Field.Present) {
            return bylineWord;
        }
        if (!(result.draft().paragraphs() instanceof Field.Present<List<String>> paragraphs)) {
            return "";
        }
        String last = lastLine(paragraphs.read().get(paragraphs.read().size() - 1));
        for (Language language : Language.values()) {
            if (isByline(last, language.byline())) {
                return language.byline();
            }
        }
        return "";
    }

    /** The last line of a paragraph, if it stands below the end of a sentence; else all of it. */
    private static String lastLine(String paragraph) {
        int end = paragraph.lastIndexOf('\n');
        return end > 0 && ".!?:\"\u201D".indexOf(paragraph.charAt(end - 1)) >= 0
                ? paragraph.substring(end + 1)
                : paragraph;
    }

    /** Whether a paragraph is this word and at most five words that begin with capitals, but for {@code de} and the like. */
    private static boolean isByline(String paragraph, String word) {
        if (paragraph.length() > 80 || !Words.fold(paragraph).startsWith(word + " ")) {
            return false;
        }
        int names = 0;
        for (String name : Words.split(paragraph.substring(word.length() + 1), ' ')) {
            boolean capital = !name.isEmpty() && Character.isUpperCase(name.charAt(0));
            if (!capital && name.length() > 3) {
                return false;
            }
            names += capital ? 1 : 0;
        }
        return names > 0 && names <= 6 && !paragraph.endsWith(".");
    }
}
