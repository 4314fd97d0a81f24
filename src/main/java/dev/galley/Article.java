package dev.galley;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A complete, valid article. Immutable, compared by content, and never holds null: whatever could be wrong with a dump
 * was said by the {@link ParseResult} that this came from.
 *
 * <p>The constructors of an article and of its parts refuse what no dump can say, so that every article can be written.
 *
 * @param title the title, one line without white space around it
 * @param description paragraphs and byline
 * @param categories at least one category, in the order of the dump
 * @param dateCreated the date of creation, in the years 1 to 9999
 */
public record Article(String title, Description description, List<Category> categories, LocalDate dateCreated) {

    /**
     * Makes an article.
     *
     * @throws NullPointerException if an argument is null or holds null
     * @throws IllegalArgumentException if the title is blank, has white space around it or a line break in it, if there
     *     is no category, or if the year is not in 1 to 9999
     */
    public Article {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(description, "description");
        if (!(description.paragraphs() instanceof ReadParagraphs read && read.wereReadBelow(title))) {
            TextRules.requireLine("title", title);
        }
        categories = List.copyOf(categories);
        if (categories.isEmpty()) {
            throw new IllegalArgumentException("an article has at least one category");
        }
        if (dateCreated.getYear() < 1 || dateCreated.getYear() > 9999) {
            throw new IllegalArgumentException("the year is not in 1 to 9999: " + dateCreated.getYear());
        }
    }

    /**
     * What tells the article from others, on one line that is short and safe to print, however long the article is: the
     * title, cut to 120 characters, the date, and how many paragraphs and categories there are.
     */
    @Override
    public String toString() {
        return "Article[title=" + TextRules.shown(title)
                + ", paragraphs=" + description.paragraphs().size()
                + ", categories=" + categories.size()
                + ", dateCreated=" + dateCreated + ']';
    }
}
