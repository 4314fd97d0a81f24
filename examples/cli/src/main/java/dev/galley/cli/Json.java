package dev.galley.cli;

import dev.galley.problem.Fix;
import dev.galley.problem.Problem;
import dev.galley.problem.Section;
import java.io.OutputStream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** How this program writes JSON, and what a problem is in it. */
final class Json {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .characterEscapes(new SafeEscapes())
            .highestNonEscapedChar(0)
            .rootValueSeparator((String) null)
            .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
            .build();

    private Json() {}

    /** A generator of UTF-8 that puts nothing between values, and hands on what it has when it is flushed. */
    static JsonGenerator generator(OutputStream out) {
        return FACTORY.createGenerator(ObjectWriteContext.empty(), out);
    }

    /** Writes the properties of a problem into an object that is already open. */
    static void writeProblem(JsonGenerator json, Problem problem) {
        json.writeStringProperty("code", problem.code().id());
        json.writeStringProperty("severity", problem.severity().word());
        if (problem.section().isPresent()) {
            json.writeStringProperty("field", field(problem.section().get()));
        } else {
            json.writeNullProperty("field");
        }
        json.writeNumberProperty("offset", problem.span().start());
        json.writeNumberProperty("length", problem.span().length());
        json.writeNumberProperty("line", problem.position().line());
        json.writeNumberProperty("column", problem.position().column());
        json.writeStringProperty("message", problem.message());
        if (problem.fix().isPresent()) {
            writeFix(json, problem.fix().get());
        } else {
            json.writeNullProperty("fix");
        }
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
}
