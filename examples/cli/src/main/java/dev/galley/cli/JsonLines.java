package dev.galley.cli;

import dev.galley.Category;
import dev.galley.Description;
import dev.galley.Draft;
import dev.galley.ParseResult;
import dev.galley.problem.Problem;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import tools.jackson.core.JsonGenerator;

/**
 * Writes results as JSON Lines: one object a line, always with the same keys in the same order, null or [] for what is
 * absent.
 */
final class JsonLines {

    private final Output out;
    private final JsonGenerator json;

    JsonLines(Output out) {
        this.out = out;
        this.json = Json.generator(out);
    }

    /** Writes the line of an article. */
    void write(String source, ParseResult result) {
        Draft draft = result.draft();
        json.writeStartObject();
        json.writeStringProperty("source", source);
        json.writeNumberProperty("index", result.index());
        json.writeNumberProperty("offset", result.span().start());
        json.writeNumberProperty("line", result.position().line());
        json.writeBooleanProperty("valid", !result.hasErrors());
        writeText("title", draft.title().value());
        writeDescription(draft);
        json.writeArrayPropertyStart("categories");
        for (Category category : draft.categories().value().orElse(List.of())) {
            writeCategory(category);
        }
        json.writeEndArray();
        writeText("dateCreated", draft.dateCreated().value().map(Object::toString));
        json.writeArrayPropertyStart("problems");
        for (Problem problem : Outside.articleProblems(result)) {
            json.writeStartObject();
            Json.writeProblem(json, problem);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
        json.flush();
        out.endPiece();
    }

    private void writeDescription(Draft draft) {
        List<String> paragraphs = draft.paragraphs().value().orElse(List.of());
        Optional<String> byline = draft.byline().value();
        json.writeObjectPropertyStart("description");
        writeTexts("paragraphs", paragraphs);
        writeText("byline", byline);
        writeTexts("authors", authors(byline));
        writeText("dateline", dateline(paragraphs));
        json.writeEndObject();
    }

    // What Galley derives, it derives from a Description, which a draft need not have.
    private static List<String> authors(Optional<String> byline) {
        return byline.isEmpty()
                ? List.of()
                : Description.of("-").withByline(byline.get()).authors();
    }

    private static Optional<String> dateline(List<String> paragraphs) {
        return paragraphs.isEmpty()
                ? Optional.empty()
                : Description.of(paragraphs.get(0)).dateline();
    }

    private void writeCategory(Category category) {
        json.writeStartObject();
        OptionalInt number = category.number();
        if (number.isPresent()) {
            json.writeNumberProperty("number", number.getAsInt());
        } else {
            json.writeNullProperty("number");
        }
        json.writeStringProperty("name", category.name());
        writeTexts("topics", category.topics());
        json.writeEndObject();
    }

    private void writeText(String key, Optional<String> text) {
        if (text.isPresent()) {
            json.writeStringProperty(key, text.get());
        } else {
            json.writeNullProperty(key);
        }
    }

    private void writeTexts(String key, List<String> texts) {
        json.writeArrayPropertyStart(key);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }
}
