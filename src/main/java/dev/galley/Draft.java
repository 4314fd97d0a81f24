package dev.galley;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * What was found of an article, field by field, whether or not it is valid. Immutable; nothing in it is null.
 *
 * @param title the title
 * @param paragraphs the paragraphs of the description, without the byline
 * @param byline the names of the byline
 * @param categories the categories that could be read
 * @param dateCreated the date of creation
 */
public record Draft(
        Field<String> title,
        Field<List<String>> paragraphs,
        Field<String> byline,
        Field<List<Category>> categories,
        Field<LocalDate> dateCreated) {

    static final Draft EMPTY = new Draft(
            new Field.Missing<>(),
            new Field.Missing<>(),
            new Field.Missing<>(),
            new Field.Missing<>(),
            new Field.Missing<>());

    /**
     * Makes a draft.
     *
     * @throws NullPointerException if an argument is null
     */
    public Draft {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(paragraphs, "paragraphs");
        Objects.requireNonNull(byline, "byline");
        Objects.requireNonNull(categories, "categories");
        Objects.requireNonNull(dateCreated, "dateCreated");
    }
}
