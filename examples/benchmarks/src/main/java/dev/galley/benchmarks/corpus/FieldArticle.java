package dev.galley.benchmarks.corpus;

import dev.galley.benchmarks.corpus.PlainArticle.PlainCategory;
import java.time.LocalDate;
import java.util.List;

/** The same as {@link PlainArticle}, in the shape that some libraries fill faster. */
public final class FieldArticle {

    public String title;
    public List<String> paragraphs;
    public String byline;
    public List<FieldCategory> categories;
    public LocalDate dateCreated;

    /** A category with its number. */
    public static final class FieldCategory {

        public int number;
        public String name;
    }

    /** These values as a record, to be compared. */
    public PlainArticle toRecord() {
        List<PlainCategory> plain = categories.stream()
                .map(category -> new PlainCategory(category.number, category.name))
                .toList();
        return new PlainArticle(title, paragraphs, byline, plain, dateCreated);
    }
}
