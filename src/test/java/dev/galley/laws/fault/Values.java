package dev.galley.laws.fault;

import dev.galley.Category;
import dev.galley.Draft;
import dev.galley.ParseResult;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The values of an article, each of which may be absent: what a dump should say, or what was read from it. */
record Values(
        Optional<String> title,
        List<String> paragraphs,
        Optional<String> byline,
        List<Category> categories,
        Optional<LocalDate> date) {

    Values {
        paragraphs = List.copyOf(paragraphs);
        categories = List.copyOf(categories);
    }

    /** What was read. */
    static Values of(ParseResult result) {
        Draft draft = result.draft();
        return new Values(
                draft.title().value(),
                draft.paragraphs().value().orElse(List.of()),
                draft.byline().value(),
                draft.categories().value().orElse(List.of()),
                draft.dateCreated().value());
    }

    Values withTitle(String text) {
        return new Values(Optional.of(text), paragraphs, byline, categories, date);
    }

    Values withoutTitle() {
        return new Values(Optional.empty(), paragraphs, byline, categories, date);
    }

    Values withParagraphs(List<String> texts) {
        return new Values(title, texts, byline, categories, date);
    }

    Values withParagraph(int index, String text) {
        List<String> changed = new ArrayList<>(paragraphs);
        changed.set(index, text);
        return withParagraphs(changed);
    }

    Values withParagraphAdded(int index, String text) {
        List<String> changed = new ArrayList<>(paragraphs);
        changed.add(index, text);
        return withParagraphs(changed);
    }

    Values withByline(String names) {
        return new Values(title, paragraphs, Optional.of(names), categories, date);
    }

    Values withoutByline() {
        return new Values(title, paragraphs, Optional.empty(), categories, date);
    }

    Values withCategories(List<Category> list) {
        return new Values(title, paragraphs, byline, list, date);
    }

    Values withCategory(int index, Category category) {
        List<Category> changed = new ArrayList<>(categories);
        changed.set(index, category);
        return withCategories(changed);
    }

    Values withCategoryAdded(int index, Category category) {
        List<Category> changed = new ArrayList<>(categories);
        changed.add(index, category);
        return withCategories(changed);
    }

    Values withDate(LocalDate day) {
        return new Values(title, paragraphs, byline, categories, Optional.of(day));
    }

    Values withoutDate() {
        return new Values(title, paragraphs, byline, categories, Optional.empty());
    }
}
