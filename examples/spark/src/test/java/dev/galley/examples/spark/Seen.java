package dev.galley.examples.spark;

import dev.galley.ArticleParser;
import dev.galley.Category;
import dev.galley.Description;
import dev.galley.ParseResult;
import dev.galley.problem.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** An article as Spark shows it, and as the library does by itself; the two are compared. */
record Seen(
        long offset,
        boolean valid,
        String title,
        List<String> paragraphs,
        String byline,
        List<String> authors,
        String dateline,
        List<Category> categories,
        LocalDate dateCreated,
        List<String> problems) {

    /** What the library reads, in one go. */
    static List<Seen> ofLibrary(Path dump) throws IOException {
        try (Stream<ParseResult> results = new ArticleParser().stream(dump)) {
            return results.map(Seen::of).toList();
        }
    }

    /** What Spark reads, in the order of the file. */
    static List<Seen> ofSpark(Dataset<Row> rows) {
        return rows.collectAsList().stream()
                .map(Seen::of)
                .sorted(Comparator.comparingLong(Seen::offset))
                .toList();
    }

    private static Seen of(ParseResult result) {
        List<String> paragraphs = result.draft().paragraphs().value().orElse(null);
        String byline = result.draft().byline().value().orElse(null);
        return new Seen(
                result.span().start(),
                result.article().isPresent(),
                result.draft().title().value().orElse(null),
                paragraphs,
                byline,
                paragraphs == null
                        ? null
                        : byline == null
                                ? List.of()
                                : Description.of("-").withByline(byline).authors(),
                paragraphs == null
                        ? null
                        : Description.of(paragraphs.get(0)).dateline().orElse(null),
                result.draft().categories().value().orElse(null),
                result.draft().dateCreated().value().orElse(null),
                result.problems().stream().map(Seen::text).toList());
    }

    private static String text(Problem problem) {
        return problem.span().start() + "+" + problem.span().length() + " " + problem.position() + " "
                + problem.severity().word() + " "
                + problem.code().id() + " "
                + problem.section().map(section -> section.word()).orElse(null) + ": "
                + problem.message();
    }

    private static Seen of(Row row) {
        List<Row> categories = list(row, "categories");
        List<Row> problems = list(row, "problems");
        return new Seen(
                row.getAs("offset"),
                row.getAs("valid"),
                row.getAs("title"),
                list(row, "paragraphs"),
                row.getAs("byline"),
                list(row, "authors"),
                row.getAs("dateline"),
                categories == null
                        ? null
                        : categories.stream().map(Seen::category).toList(),
                row.getAs("dateCreated"),
                problems.stream().map(Seen::text).toList());
    }

    private static <T> List<T> list(Row row, String column) {
        int index = row.fieldIndex(column);
        return row.isNullAt(index) ? null : row.getList(index);
    }

    private static Category category(Row row) {
        Category category =
                new Category(row.isNullAt(0) ? OptionalInt.empty() : OptionalInt.of(row.getInt(0)), row.getString(1));
        if (!category.topics().equals(row.getList(2))) {
            throw new AssertionError(row);
        }
        return category;
    }

    private static String text(Row problem) {
        return problem.getAs("offset") + "+" + problem.getAs("length") + " "
                + problem.getAs("line") + ":" + problem.getAs("column") + " "
                + problem.getAs("severity") + " "
                + problem.getAs("code") + " " + problem.getAs("section") + ": " + problem.getAs("message");
    }
}
