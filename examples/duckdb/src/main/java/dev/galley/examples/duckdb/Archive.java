package dev.galley.examples.duckdb;

import dev.galley.ArticleParser;
import dev.galley.Category;
import dev.galley.Draft;
import dev.galley.ParseResult;
import dev.galley.problem.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** The tables {@code articles}, {@code categories} and {@code problems}, as they are filled from dumps. */
final class Archive implements AutoCloseable {

    private final DuckDBAppender articles;
    private final DuckDBAppender categories;
    private final DuckDBAppender problems;
    private long id;

    Archive(DuckDBConnection database) throws SQLException {
        articles = database.createAppender("articles");
        categories = database.createAppender("categories");
        problems = database.createAppender("problems");
    }

    void load(Path dump) throws IOException, SQLException {
        try (Stream<ParseResult> results = new ArticleParser().stream(dump)) {
            for (Iterator<ParseResult> i = results.iterator(); i.hasNext(); ) {
                add(dump.toString(), i.next());
            }
        }
    }

    private void add(String source, ParseResult result) throws SQLException {
        Long article = null; // the span is empty where there is text, but no article
        if (!result.span().isEmpty()) {
            article = ++id;
            add(article, source, result);
        }
        for (Problem problem : result.problems()) {
            problems.beginRow().append(article).append(source);
            problems.append(problem.position().line()).append(problem.position().column());
            problems.append(problem.severity().word()).append(problem.code().id());
            problems.append(problem.message()).endRow();
        }
    }

    private void add(long article, String source, ParseResult result) throws SQLException {
        Draft draft = result.draft();
        articles.beginRow()
                .append(article)
                .append(source)
                .append(result.position().line());
        articles.append(result.article().isPresent());
        articles.append(draft.title().value().orElse(null));
        articles.append(draft.paragraphs().value().orElse(null));
        articles.append(draft.byline().value().orElse(null));
        articles.append(draft.dateCreated().value().orElse(null)).endRow();
        for (Category category : draft.categories().value().orElse(List.of())) {
            Integer number = category.number().isPresent() ? category.number().getAsInt() : null;
            categories.beginRow().append(article).append(number);
            categories.append(category.name()).append(category.topics()).endRow();
        }
    }

    /** Writes what is still on its way to the tables. */
    @Override
    public void close() throws SQLException {
        try (articles;
                categories;
                problems) {}
    }
}
