package dev.galley.examples.spark;

import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import dev.galley.Article;
import dev.galley.Category;
import dev.galley.Description;
import dev.galley.Draft;
import dev.galley.ParseResult;
import dev.galley.problem.Problem;
import dev.galley.problem.Section;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.expressions.GenericInternalRow;
import org.apache.spark.sql.catalyst.util.GenericArrayData;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.unsafe.types.UTF8String;

/** The columns of the table: name, type, and how a value is made from what the library read. */
final class Columns {

    private static final DataType TEXTS = new ArrayType(StringType, false);
    private static final DataType CATEGORIES = new ArrayType(
            new StructType()
                    .add("number", IntegerType)
                    .add("name", StringType, false)
                    .add("topics", TEXTS, false),
            false);
    private static final DataType PROBLEMS = new ArrayType(
            new StructType()
                    .add("code", StringType, false)
                    .add("severity", StringType, false)
                    .add("section", StringType)
                    .add("offset", LongType, false)
                    .add("length", LongType, false)
                    .add("line", LongType, false)
                    .add("column", LongType, false)
                    .add("message", StringType, false),
            false);

    /** An article in its file, as the columns see it. */
    interface Found {
        String source();

        ParseResult result();

        Draft draft();

        /** The text of the article as it is in the file, if offsets are places in it. */
        Optional<String> text();
    }

    private record Column(DataType type, boolean nullable, Function<Found, Object> value) {}

    private final Map<String, Column> columns = new LinkedHashMap<>();

    Columns(String corruptRecord) {
        always("source", StringType, found -> text(found.source()));
        always("offset", LongType, found -> found.result().span().start());
        always("valid", BooleanType, Columns::isValid);
        perhaps("title", StringType, found -> found.draft().title().value().map(Columns::text));
        perhaps("paragraphs", TEXTS, found -> description(found).map(read -> texts(read.paragraphs())));
        perhaps("byline", StringType, found -> found.draft().byline().value().map(Columns::text));
        perhaps("authors", TEXTS, found -> description(found).map(read -> texts(read.authors())));
        perhaps(
                "dateline",
                StringType,
                found -> description(found).flatMap(Description::dateline).map(Columns::text));
        perhaps(
                "categories",
                CATEGORIES,
                found -> found.draft().categories().value().map(Columns::categories));
        perhaps(
                "dateCreated",
                DateType,
                found -> found.draft().dateCreated().value().map(Columns::day));
        always("problems", PROBLEMS, found -> problems(found.result().problems()));
        perhaps(
                corruptRecord,
                StringType,
                found -> isValid(found) ? Optional.empty() : found.text().map(Columns::text));
    }

    private void always(String name, DataType type, Function<Found, Object> value) {
        put(name, new Column(type, false, value));
    }

    private void perhaps(String name, DataType type, Function<Found, Optional<?>> value) {
        put(name, new Column(type, true, found -> value.apply(found).orElse(null)));
    }

    private void put(String name, Column column) {
        if (columns.put(name, column) != null) {
            throw new IllegalArgumentException("there are two columns named " + name);
        }
    }

    StructType schema() {
        StructType schema = new StructType();
        for (Map.Entry<String, Column> column : columns.entrySet()) {
            schema = schema.add(
                    column.getKey(), column.getValue().type(), column.getValue().nullable());
        }
        return schema;
    }

    /** Makes rows that have the columns of a schema, all of which are among these. */
    Function<Found, InternalRow> rows(StructType schema) {
        List<Function<Found, Object>> values = List.of(schema.fieldNames()).stream()
                .map(name -> columns.get(name).value())
                .toList();
        return found -> row(values.stream().map(value -> value.apply(found)).toArray());
    }

    private static boolean isValid(Found found) {
        return found.result().article().isPresent();
    }

    private static Optional<Description> description(Found found) {
        return found.result().article().map(Article::description).or(() -> {
            Draft draft = found.draft();
            return draft.paragraphs()
                    .value()
                    .map(read -> new Description(read, draft.byline().value()));
        });
    }

    /** A date as Spark holds it. */
    private static int day(LocalDate date) {
        return (int) date.toEpochDay();
    }

    private static InternalRow row(Object... values) {
        return new GenericInternalRow(values);
    }

    private static UTF8String text(String text) {
        return UTF8String.fromString(text);
    }

    private static GenericArrayData texts(List<String> texts) {
        return new GenericArrayData(texts.stream().map(Columns::text).toArray());
    }

    private static GenericArrayData categories(List<Category> categories) {
        return new GenericArrayData(categories.stream()
                .map(category -> row(
                        category.number().isPresent() ? category.number().getAsInt() : null,
                        text(category.name()),
                        texts(category.topics())))
                .toArray());
    }

    private static GenericArrayData problems(List<Problem> problems) {
        return new GenericArrayData(problems.stream()
                .map(problem -> row(
                        text(problem.code().id()),
                        text(problem.severity().word()),
                        problem.section().map(Section::word).map(Columns::text).orElse(null),
                        problem.span().start(),
                        problem.span().length(),
                        problem.position().line(),
                        problem.position().column(),
                        text(problem.message())))
                .toArray());
    }
}
