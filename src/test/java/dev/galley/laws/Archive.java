package dev.galley.laws;

import dev.galley.Article;
import dev.galley.ArticleWriter;
import java.util.List;

/** Articles in one dump, and how their dumps were put together. */
public record Archive(List<Article> articles, Join join) {

    /** How dumps come to stand in one file. */
    public enum Join {
        /** With {@code cat}. */
        NEWLINE("", "\n"),
        /** With a blank line between. */
        BLANK_LINE("", "\n\n"),
        /** With {@code cat}, of files that begin with blank lines and have no newline at their end. */
        LEADING_BLANK_LINES("\n\n", ""),
        /** With much space between. */
        BLANK_LINES("\n \n\t\n", "\n\n\n\n\n\u00A0\n"),
        /** With a page break between. */
        FORM_FEED("", "\n\f\n"),
        /** With a rule between. */
        RULE("", "\n\n---\n\n"),
        /** With a rule directly around each. */
        TIGHT_RULE("=====\n", "\n*****\n");

        private final String before;
        private final String after;

        Join(String before, String after) {
            this.before = before;
            this.after = after;
        }

        /** The dumps of canonical form in one. */
        public String join(List<String> dumps) {
            StringBuilder text = new StringBuilder();
            for (String dump : dumps) {
                text.append(before).append(dump.stripTrailing()).append(after);
            }
            return text.toString();
        }
    }

    /** The dump. */
    public String text() {
        ArticleWriter writer = new ArticleWriter();
        return join.join(articles.stream().map(writer::write).toList());
    }

    /** The dump as a literal, by which a failure can be repeated. */
    @Override
    public String toString() {
        return join + " " + Dump.literal(text());
    }
}
