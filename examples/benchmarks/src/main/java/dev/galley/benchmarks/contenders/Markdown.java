package dev.galley.benchmarks.contenders;

import dev.galley.benchmarks.corpus.PlainArticle;
import dev.galley.benchmarks.corpus.PlainArticle.PlainCategory;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.commonmark.node.BulletList;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * commonmark-java over one dump at a time: a dump happens to be Markdown. It is spared the search for the ends of
 * articles and all inline markup: blocks give the structure, and their places in the source the text.
 */
final class Markdown {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM/dd/yyyy", Locale.ROOT);

    private final Parser parser = Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .inlineParserFactory(context -> (lines, block) -> {})
            .build();

    PlainArticle readOne(byte[] dump) {
        String text = new String(dump, StandardCharsets.UTF_8);
        Node block = parser.parse(text).getFirstChild();
        String title = text(block, text);
        block = block.getNext().getNext(); // past the label
        List<String> paragraphs = new ArrayList<>();
        while (!(block.getNext() instanceof BulletList)) {
            paragraphs.add(text(block, text));
            block = block.getNext();
        }
        List<PlainCategory> categories = categories(block.getNext(), text);
        block = block.getNext().getNext().getNext();
        LocalDate date = LocalDate.parse(text(block, text), DAY);
        return new PlainArticle(title, paragraphs, LineMachine.takeByline(paragraphs), categories, date);
    }

    // "- 1. Name" is an item of a bullet list that holds a numbered list of one.
    private static List<PlainCategory> categories(Node list, String text) {
        List<PlainCategory> categories = new ArrayList<>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            OrderedList numbered = (OrderedList) item.getFirstChild();
            Node name = numbered.getFirstChild().getFirstChild();
            categories.add(new PlainCategory(numbered.getMarkerStartNumber(), text(name, text)));
        }
        return categories;
    }

    private static String text(Node block, String text) {
        SourceSpan span = block.getSourceSpans().get(0);
        return text.substring(span.getInputIndex(), span.getInputIndex() + span.getLength());
    }
}
