package dev.galley.cli;

import dev.galley.problem.Fix;
import dev.galley.problem.Problem;
import dev.galley.problem.Section;
import java.util.Optional;

/** What a problem is in JSON. */
final class JsonProblems {

    private JsonProblems() {}

    /** Writes the properties of a problem into an object that is already open. */
    static void write(JsonWriter json, Problem problem) {
        json.name("code").value(problem.code().id());
        json.name("severity").value(problem.severity().word());
        json.name("field").value(problem.section().map(JsonProblems::field));
        json.name("offset").value(problem.span().start());
        json.name("length").value(problem.span().length());
        json.name("line").value(problem.position().line());
        json.name("column").value(problem.position().column());
        json.name("message").value(problem.message());
        json.name("fix");
        Optional<Fix> fix = problem.fix();
        if (fix.isPresent()) {
            writeFix(json, fix.get());
        } else {
            json.nothing();
        }
    }

    /** The property of an article that holds a section. */
    static String field(Section section) {
        return switch (section) {
            case TITLE -> "title";
            case DESCRIPTION -> "description";
            case CATEGORY -> "categories";
            case DATE -> "dateCreated";
        };
    }

    private static void writeFix(JsonWriter json, Fix fix) {
        json.beginObject();
        json.name("offset").value(fix.span().start());
        json.name("length").value(fix.span().length());
        json.name("replacement").value(fix.replacement());
        json.name("safe").value(fix.safe());
        json.endObject();
    }
}
