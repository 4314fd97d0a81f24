package dev.galley.examples.duckdb;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.ArticleParser;
import dev.galley.Category;
import dev.galley.ParseResult;
import dev.galley.problem.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Array;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tables hold what the parser reads, each article once, whether or not it is valid. */
class AnalysisTest {

    private static final Path WEEK = Path.of("examples/dumps/week.txt");
    private static final Path BROKEN = Path.of("examples/dumps/broken.txt");

    @TempDir
    private Path folder;

    @Test
    void parquetHoldsWhatTheParserReads() throws IOException, SQLException {
        run(WEEK.toString(), BROKEN.toString());

        List<List<Object>> articles = new ArrayList<>();
        List<List<Object>> categories = new ArrayList<>();
        List<List<Object>> problems = new ArrayList<>();
        for (Path dump : List.of(WEEK, BROKEN)) {
            try (Stream<ParseResult> results = new ArticleParser().stream(dump)) {
                results.forEach(result -> {
                    long id = articles.size() + 1;
                    articles.add(article(id, dump, result));
                    for (Category category : result.draft().categories().value().orElseThrow()) {
                        categories.add(category(id, category));
                    }
                    result.problems().forEach(problem -> problems.add(problem(id, dump, problem)));
                });
            }
        }
        assertThat(rows("SELECT * FROM 'articles.parquet'")).hasSize(4).isEqualTo(articles);
        assertThat(rows("SELECT * FROM 'categories.parquet'")).hasSize(12).isEqualTo(categories);
        assertThat(rows("SELECT * FROM 'problems.parquet'")).hasSize(5).isEqualTo(problems);
    }

    @Test
    void countsAnArticleOnceForEachOfItsCategories() throws IOException, SQLException {
        Path dump = Files.writeString(folder.resolve("dump.txt"), """
                A title

                Description

                Text.

                Category

                - 1. Coast-History
                - 2. Coast-Boats
                - 3. Main

                Date Created

                02/28/2023
                """.repeat(3));

        assertThat(run(dump.toString()))
                .startsWith("2023-02  Coast             3", "2023-02  Main              3")
                .endsWith(folder.resolve("problems.parquet") + ": 0 rows");
    }

    @Test
    void keepsTheProblemOfAFileWithoutAnyArticle() throws IOException, SQLException {
        Path letter = Files.writeString(folder.resolve("it's a letter.txt"), "Dear reader\n");

        run(letter.toString());

        assertThat(rows("SELECT * FROM 'articles.parquet'")).isEmpty();
        assertThat(rows("SELECT article, source, line, \"column\", code FROM 'problems.parquet'"))
                .containsExactly(row(null, letter.toString(), 1L, 1L, "unclaimed-text"));
    }

    @Test
    void makesTheFolderIfThereIsNone() throws IOException, SQLException {
        folder = folder.resolve("a/new/one");

        assertThat(run(WEEK.toString())).endsWith(folder.resolve("problems.parquet") + ": 0 rows");
    }

    @Test
    void aSecondRunReplacesTheFirst() throws IOException, SQLException {
        for (int i = 0; i < 2; i++) {
            run(WEEK.toString());
        }

        assertThat(rows("SELECT count(*) FROM 'articles.parquet'")).containsExactly(List.of(3L));
    }

    private List<String> run(String... dumps) throws IOException, SQLException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Analysis.run(folder, List.of(dumps), new PrintStream(out, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private static List<Object> article(long id, Path dump, ParseResult result) {
        return row(
                id,
                dump.toString(),
                result.position().line(),
                result.article().isPresent(),
                result.draft().title().value().orElse(null),
                result.draft().paragraphs().value().orElse(null),
                result.draft().byline().value().orElse(null),
                result.draft().dateCreated().value().orElse(null));
    }

    private static List<Object> category(long article, Category category) {
        Integer number = category.number().isPresent() ? category.number().getAsInt() : null;
        return row(article, number, category.name(), category.topics());
    }

    private static List<Object> problem(long article, Path dump, Problem problem) {
        return row(
                article,
                dump.toString(),
                problem.position().line(),
                problem.position().column(),
                problem.severity().word(),
                problem.code().id(),
                problem.message());
    }

    /** Reads Parquet files of the folder with a database that has nothing else. */
    private List<List<Object>> rows(String query) throws SQLException {
        try (Connection database = DriverManager.getConnection("jdbc:duckdb:");
                Statement sql = database.createStatement()) {
            return rows(sql, query.replace("FROM '", "FROM '" + folder + "/"));
        }
    }

    private static List<List<Object>> rows(Statement sql, String query) throws SQLException {
        List<List<Object>> rows = new ArrayList<>();
        try (ResultSet result = sql.executeQuery(query)) {
            while (result.next()) {
                List<Object> row = new ArrayList<>();
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    Object value = result.getObject(i);
                    row.add(value instanceof Array array ? List.of((Object[]) array.getArray()) : value);
                }
                rows.add(row);
            }
        }
        return rows;
    }

    /** A list that may hold null. */
    private static List<Object> row(Object... values) {
        return new ArrayList<>(Arrays.asList(values));
    }
}
