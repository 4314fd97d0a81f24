package dev.galley.benchmarks.corpus;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** The ways in which the same articles are written down; each gives the text of one article. */
public enum Format {

    /** An article dump, as Galley reads it; two blank lines separate the articles. */
    DUMP("txt") {
        @Override
        public String write(PlainArticle article) {
            StringBuilder dump = new StringBuilder(3_000);
            dump.append(article.title()).append("\n\nDescription\n\n");
            article.paragraphs().forEach(paragraph -> dump.append(paragraph).append("\n\n"));
            if (article.byline() != null) {
                dump.append("by ").append(article.byline()).append("\n\n");
            }
            dump.append("Category\n\n").append(categories(article, "- ")).append("\n\nDate Created\n\n");
            return dump.append(DAY.format(article.dateCreated()))
                    .append("\n\n\n")
                    .toString();
        }
    },

    /** An object a line, with the names of {@link PlainArticle}'s parts and an ISO date. */
    JSON_LINES("jsonl") {
        @Override
        public String write(PlainArticle article) {
            return JSON.writeValueAsString(article) + "\n";
        }
    },

    /** A record an article: title, paragraphs with blank lines between, byline, categories a line each, ISO date. */
    CSV("csv") {
        @Override
        public String write(PlainArticle article) {
            StringWriter record = new StringWriter(3_000);
            try (CsvWriter csv = CsvWriter.builder()
                    .lineDelimiter(de.siegmar.fastcsv.writer.LineDelimiter.LF)
                    .build(record)) {
                csv.writeRecord(
                        article.title(),
                        String.join("\n\n", article.paragraphs()),
                        article.byline(),
                        categories(article, ""),
                        article.dateCreated().toString());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return record.toString();
        }
    },

    /** An internet message: header fields in UTF-8, an ISO date, and the paragraphs as the body. */
    MESSAGE("eml") {
        @Override
        public String write(PlainArticle article) {
            StringBuilder message = new StringBuilder(3_000);
            message.append("Title: ").append(article.title()).append("\r\n");
            if (article.byline() != null) {
                message.append("Byline: ").append(article.byline()).append("\r\n");
            }
            message.append(categories(article, "Category: ").replace("\n", "\r\n"))
                    .append("\r\n");
            message.append("Date-Created: ").append(article.dateCreated()).append("\r\n\r\n");
            return message.append(String.join("\r\n\r\n", article.paragraphs()))
                    .append("\r\n")
                    .toString();
        }
    };

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM/dd/yyyy", Locale.ROOT);
    private static final ObjectMapper JSON = new JsonMapper();

    private final String extension;

    Format(String extension) {
        this.extension = extension;
    }

    /** The end of the names of files in this format. */
    public String extension() {
        return extension;
    }

    /** The article in this format, with all that separates it from the next. */
    public abstract String write(PlainArticle article);

    private static String categories(PlainArticle article, String mark) {
        return article.categories().stream()
                .map(category -> mark + category.number() + ". " + category.name())
                .collect(Collectors.joining("\n"));
    }
}
