package dev.galley.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Writes JSON values into an output, one property after another, each line of them with {@link #endLine}. Not thread-safe. */
final class JsonWriter {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .characterEscapes(new LineSafeEscapes())
            .rootValueSeparator((String) null)
            .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    private final Output out;
    private final JsonGenerator json;

    JsonWriter(Output out) {
        this.out = out;
        json = FACTORY.createGenerator(ObjectWriteContext.empty(), out);
    }

    JsonWriter beginObject() {
        json.writeStartObject();
        return this;
    }

    JsonWriter endObject() {
        json.writeEndObject();
        return this;
    }

    JsonWriter beginArray() {
        json.writeStartArray();
        return this;
    }

    JsonWriter endArray() {
        json.writeEndArray();
        return this;
    }

    /** Writes the name of a property, whose value is to be written next. */
    JsonWriter name(String name) {
        json.writeName(name);
        return this;
    }

    /** Writes a text, or null for none. */
    JsonWriter value(@Nullable String text) {
        json.writeString(text);
        return this;
    }

    JsonWriter value(Optional<String> text) {
        return value(text.orElse(null));
    }

    JsonWriter value(long number) {
        json.writeNumber(number);
        return this;
    }

    JsonWriter value(boolean truth) {
        json.writeBoolean(truth);
        return this;
    }

    /** Writes a date as text, or null for none. */
    JsonWriter date(Optional<LocalDate> date) {
        return value(date.isPresent() ? date.get().toString() : null);
    }

    JsonWriter nothing() {
        json.writeNull();
        return this;
    }

    JsonWriter values(List<String> texts) {
        beginArray();
        for (String text : texts) {
            value(text);
        }
        return endArray();
    }

    /** Ends a line, after a whole value, and lets it go out. */
    void endLine() {
        json.flush();
        out.write('\n');
        out.endPiece();
    }
}
