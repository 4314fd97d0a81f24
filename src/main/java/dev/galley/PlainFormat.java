package dev.galley;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the short way asks of a format several times an article, as numbers. Immutable, and made once a parser. */
final class PlainFormat {

    /** More categories than this are looked through for duplicates on the long way. */
    private static final int MAX_CATEGORIES = 16;

    private final DumpFormat format;

    final int longestTitle;
    final int longestParagraph;
    final int mostParagraphs;
    final int longestByline;
    final int mostCategories;
    final int longestName;
    final int mostTopics;
    final int longestArticle; // half of what is allowed: the rest is for its lines

    PlainFormat(DumpFormat format) {
        this.format = format;
        longestTitle = format.limit(Limit.TITLE);
        longestParagraph = format.limit(Limit.PARAGRAPH);
        mostParagraphs = format.limit(Limit.PARAGRAPHS);
        longestByline = Math.min(format.limit(Limit.BYLINE), longestParagraph);
        mostCategories = Math.min(format.limit(Limit.CATEGORIES), MAX_CATEGORIES);
        longestName = format.limit(Limit.CATEGORY_NAME);
        mostTopics = format.limit(Limit.TOPICS);
        longestArticle = format.limit(Limit.ARTICLE) / 2;
    }

    /** The date that bytes are in the canonical form, if it is plausible; else null. */
    @Nullable
    LocalDate date(byte[] bytes, int start, int end) {
        LocalDate date = CanonicalDate.read(bytes, start, end, format);
        boolean isPlausible =
                date != null && date.getYear() >= format.firstYear() && date.getYear() <= format.lastYear();
        return isPlausible ? date : null;
    }
}
