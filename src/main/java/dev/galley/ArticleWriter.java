package dev.galley;

import dev.galley.problem.Section;
import java.util.Objects;

/**
 * Writes the canonical dump of an article: the one way to write it without any problem, so that
 * {@code parse(write(article))} is the article. Immutable and safe for use by multiple threads.
 *
 * <p>A line that would be read as something else is written with a backslash before it.
 */
public final class ArticleWriter {

    private final DumpFormat format;

    /** A writer of {@linkplain DumpFormat#STANDARD standard} dumps. */
    public ArticleWriter() {
        this(DumpFormat.STANDARD);
    }

    /**
     * A writer of dumps in a format.
     *
     * @throws NullPointerException if the format is null
     */
    public ArticleWriter(DumpFormat format) {
        this.format = Objects.requireNonNull(format, "format");
    }

    /**
     * The dump of an article, with LF line breaks and one at its end; never null.
     *
     * @throws NullPointerException if the article is null
     */
    public String write(Article article) {
        Escape escape = new Escape(new Labels(new LabelTable(format)));
        StringBuilder out = new StringBuilder(4096);
        if (!format.labels(Section.TITLE).isEmpty()) {
            appendLabel(out, Section.TITLE);
        }
        out.append(escape.title(article.title())).append("\n\n");
        appendLabel(out, Section.DESCRIPTION);
        for (String paragraph : article.description().paragraphs()) {
            appendParagraph(out, paragraph, escape);
        }
        article.description()
                .byline()
                .ifPresent(names -> out.append(format.bylineWords().get(0))
                        .append(' ')
                        .append(names)
                        .append("\n\n"));
        appendLabel(out, Section.CATEGORY);
        for (Category category : article.categories()) {
            out.append("- ");
            category.number().ifPresent(number -> out.append(number).append(". "));
            out.append(escape.name(category.name())).append('\n');
        }
        out.append('\n');
        appendLabel(out, Section.DATE);
        out.append(CanonicalDate.write(article.dateCreated(), format));
        return out.append('\n').toString();
    }

    private void appendLabel(StringBuilder out, Section section) {
        out.append(format.labels(section).get(0)).append("\n\n");
    }

    private static void appendParagraph(StringBuilder out, String paragraph, Escape escape) {
        int start = 0;
        for (int end = paragraph.indexOf('\n'); end >= 0; end = paragraph.indexOf('\n', start)) {
            out.append(escape.line(paragraph.substring(start, end))).append('\n');
            start = end + 1;
        }
        out.append(escape.line(paragraph.substring(start))).append("\n\n");
    }
}
