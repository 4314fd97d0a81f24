package dev.galley.archive;

import dev.galley.Field;
import dev.galley.ParseResult;
import dev.galley.problem.Section;
import dev.galley.problem.Span;

/** Gathers the dates of articles: the texts in the slot of the date, right or wrong, and nothing else. */
final class DateGatherer implements ArticleVisitor {

    private final DateEvidence evidence;

    DateGatherer(DateEvidence evidence) {
        this.evidence = evidence;
    }

    @Override
    public void visit(String source, int file, ParseResult result, KeptStream text) {
        Span span = result.span(Section.DATE).orElse(null);
        if (span == null || result.draft().dateCreated() instanceof Field.Missing) {
            return;
        }
        String date = firstLine(text.text(span.start(), span.end()));
        if (!date.isEmpty()) {
            evidence.add(new Witness(source, text.line(span.start()), date));
        }
    }

    private static String firstLine(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n' || text.charAt(i) == '\r') {
                return text.substring(0, i);
            }
        }
        return text;
    }
}
