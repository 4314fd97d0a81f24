package dev.galley.archive;

import dev.galley.Category;
import dev.galley.Field;
import dev.galley.ParseResult;
import java.util.List;

/** Gathers the names of categories, also of articles that are not valid. */
final class TopicGatherer implements ArticleVisitor {

    private final TopicVocabulary vocabulary;

    TopicGatherer(TopicVocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    public void visit(String source, int file, ParseResult result, KeptStream text) {
        if (result.draft().categories() instanceof Field.Present<List<Category>> categories) {
            categories.read().forEach(vocabulary::add);
        }
    }
}
