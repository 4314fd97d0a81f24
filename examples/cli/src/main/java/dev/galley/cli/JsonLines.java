package dev.galley.cli;

import dev.galley.Category;
import dev.galley.Description;
import dev.galley.Draft;
import dev.galley.ParseResult;
import dev.galley.problem.Problem;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Writes results as JSON Lines: one object a line, always with the same keys in the same order, null or [] for what is
 * absent.
 */
final class JsonLines {

    private final JsonWriter json;

    JsonLines(Output out) {
        this.json = new JsonWriter(out);
    }

    /** Writes the line of an article. */
    void write(String source, ParseResult result) {
        Draft draft = result.draft();
        json.beginObject();
        json.name("source").value(source);
        json.name("index").value(result.index());
        json.name("offset").value(result.span().start());
        json.name("line").value(result.position().line());
        json.name("valid").value(!result.hasErrors());
        json.name("title").value(draft.title().value());
        json.name("description");
        writeDescription(draft);
        json.name("categories").beginArray();
        for (Category category : draft.categories().value().orElse(List.of())) {
            writeCategory(category);
        }
        json.endArray();
        json.name("dateCreated").date(draft.dateCreated().value());
        json.name("problems").beginArray();
        for (Problem problem : Outside.articleProblems(result)) {
            json.beginObject();
            JsonProblems.write(json, problem);
            json.endObject();
        }
        json.endArray();
        json.endObject();
        json.endLine();
    }

    private void writeDescription(Draft draft) {
        List<String> paragraphs = draft.paragraphs().value().orElse(List.of());
        Optional<String> byline = draft.byline().value();
        json.beginObject();
        json.name("paragraphs").values(paragraphs);
        json.name("byline").value(byline);
        json.name("authors").values(authors(byline));
        json.name("dateline").value(dateline(paragraphs));
        json.endObject();
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
        OptionalInt number = category.number();
        json.beginObject();
        json.name("number");
        if (number.isPresent()) {
            json.value(number.getAsInt());
        } else {
            json.nothing();
        }
        json.name("name").value(category.name());
        json.name("topics").values(category.topics());
        json.endObject();
    }
}
