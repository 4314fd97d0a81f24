package dev.galley.archive;

import dev.galley.ParseResult;

/** Gathers the dates of articles: the texts in the slot of the date, right or wrong, and nothing else. */
final class DateGatherer implements ArticleVisitor {

    private final DateEvidence evidence;

    DateGatherer(DateEvidence evidence) {
        this.evidence = evidence;
    }

    @Override
    public void visit(String source, int file, ParseResult result, KeptStream text) {
        Witness date = new ArticleShape(source, result, text).date();
        if (date != null) {
            evidence.add(date);
        }
    }
}
