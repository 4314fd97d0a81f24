package dev.galley.cli;

import dev.galley.Category;
import dev.galley.Description;
import dev.galley.Draft;
import dev.galley.ParseResult;
import dev.galley.problem.Fix;
import dev.galley.problem.Problem;
import dev.galley.problem.Section;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes results as JSON: one object a line, always with the same keys in the same order, null or [] for what is absent. */
final class JsonLines {

    private final JsonFactory factory = new JsonFactory();

    /** The line of an article, in UTF-8, with the line feed at its end. */
    byte[] line(String source, ParseResult result) {
        ByteArrayOutputStream line = new ByteArrayOutputStream(4096);
        try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), line)) {
            writeResult(json, source, result);
        }
        line.write('\n');
        return line.toByteArray();
    }

    private static void writeResult(JsonGenerator json, String source, ParseResult result) {
        Draft draft = result.draft();
        json.writeStartObject();
        json.writeStringProperty("source", source);
        json.writeNumberProperty("index", result.index());
        json.writeNumberProperty("offset", result.span().start());
        json.writeNumberProperty("line", result.position().line());
        json.writeBooleanProperty("valid", !result.hasErrors());
        writeText(json, "title", draft.title().value());
        writeDescription(json, draft);
        json.writeArrayPropertyStart("categories");
        draft.categories().value().orElse(List.of()).forEach(category -> writeCategory(json, category));
        json.writeEndArray();
        writeText(json, "dateCreated", draft.dateCreated().value().map(Object::toString));
        json.writeArrayPropertyStart("problems");
        Outside.articleProblems(result).forEach(problem -> writeProblem(json, problem));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void writeDescription(JsonGenerator json, Draft draft) {
        List<String> paragraphs = draft.paragraphs().value().orElse(List.of());
        Optional<String> byline = draft.byline().value();
        json.writeObjectPropertyStart("description");
        writeTexts(json, "paragraphs", paragraphs);
        writeText(json, "byline", byline);
        writeTexts(json, "authors", authors(byline));
        writeText(json, "dateline", dateline(paragraphs));
        json.writeEndObject();
    }

    // What Galley derives, it derives from a Description, which a draft need not have.
    private static List<String> authors(Optional<String> byline) {
        return byline.map(names -> Description.of("-").withByline(names).authors())
                .orElse(List.of());
    }

    private static Optional<String> dateline(List<String> paragraphs) {
        return paragraphs.isEmpty()
                ? Optional.empty()
                : Description.of(paragraphs.get(0)).dateline();
    }

    private static void writeCategory(JsonGenerator json, Category category) {
        json.writeStartObject();
        writeNumber(json, "number", category.number());
        json.writeStringProperty("name", category.name());
        writeTexts(json, "topics", category.topics());
        json.writeEndObject();
    }

    private static void writeProblem(JsonGenerator json, Problem problem) {
        json.writeStartObject();
        json.writeStringProperty("code", problem.code().id());
        json.writeStringProperty("severity", problem.severity().word());
        writeText(json, "field", problem.section().map(JsonLines::field));
        json.writeNumberProperty("offset", problem.span().start());
        json.writeNumberProperty("length", problem.span().length());
        json.writeNumberProperty("line", problem.position().line());
        json.writeNumberProperty("column", problem.position().column());
        json.writeStringProperty("message", problem.message());
        problem.fix().ifPresentOrElse(fix -> writeFix(json, fix), () -> json.writeNullProperty("fix"));
        json.writeEndObject();
    }

    private static String field(Section section) {
        return switch (section) {
            case TITLE -> "title";
            case DESCRIPTION -> "description";
            case CATEGORY -> "categories";
            case DATE -> "dateCreated";
        };
    }

    private static void writeFix(JsonGenerator json, Fix fix) {
        json.writeObjectPropertyStart("fix");
        json.writeNumberProperty("offset", fix.span().start());
        json.writeNumberProperty("length", fix.span().length());
        json.writeStringProperty("replacement", fix.replacement());
        json.writeBooleanProperty("safe", fix.safe());
        json.writeEndObject();
    }

    private static void writeText(JsonGenerator json, String key, Optional<String> text) {
        text.ifPresentOrElse(value -> json.writeStringProperty(key, value), () -> json.writeNullProperty(key));
    }

    private static void writeNumber(JsonGenerator json, String key, OptionalInt number) {
        number.ifPresentOrElse(value -> json.writeNumberProperty(key, value), () -> json.writeNullProperty(key));
    }

    private static void writeTexts(JsonGenerator json, String key, List<String> texts) {
        json.writeArrayPropertyStart(key);
        texts.forEach(json::writeString);
        json.writeEndArray();
    }
}
