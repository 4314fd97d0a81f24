package dev.galley.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** How the files of the corpus are written: in ASCII, a value or a problem a line, so that differences show. */
final class Layout {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private static final Function<String, JsonNode> STRING = JsonNodeFactory.instance::stringNode;

    private Layout() {}

    /** The text of a file. */
    static String of(ObjectNode whole) {
        return object(whole, "outside", "articles", "\n  ") + "\n";
    }

    private static String object(JsonNode node, String problems, String objects, String indent) {
        List<String> properties = new ArrayList<>();
        node.forEachEntry((key, value) -> properties.add(text(STRING.apply(key)) + ": "
                + (key.equals(problems)
                        ? list(value, Layout::text, indent)
                        : key.equals(objects)
                                ? list(value, each -> object(each, "problems", "", indent + "    "), indent)
                                : text(value))));
        return "{" + indent + String.join("," + indent, properties) + closing(indent) + "}";
    }

    private static String list(JsonNode values, Function<JsonNode, String> layout, String indent) {
        if (values.isEmpty()) {
            return "[]";
        }
        List<String> texts = new ArrayList<>();
        values.forEach(value -> texts.add(layout.apply(value)));
        String inner = indent + "  ";
        return "[" + inner + String.join("," + inner, texts) + indent + "]";
    }

    private static String closing(String indent) {
        return indent.substring(0, indent.length() - 2);
    }

    private static String text(JsonNode value) {
        return MAPPER.writeValueAsString(value);
    }
}
