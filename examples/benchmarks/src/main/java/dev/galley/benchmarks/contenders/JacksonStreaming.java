package dev.galley.benchmarks.contenders;

import dev.galley.benchmarks.corpus.PlainArticle;
import dev.galley.benchmarks.corpus.PlainArticle.PlainCategory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Jackson's token stream over JSON Lines, and a reader of articles written by hand: databind without reflection. */
final class JacksonStreaming {

    private final JsonFactory factory = new JsonFactory();

    void read(byte[] lines, Consumer<Object> sink) {
        readAll(factory.createParser(ObjectReadContext.empty(), lines), sink);
    }

    void read(Path file, Consumer<Object> sink) {
        readAll(factory.createParser(ObjectReadContext.empty(), file), sink);
    }

    private static void readAll(JsonParser json, Consumer<Object> sink) {
        try (json) {
            while (json.nextToken() != null) {
                sink.accept(article(json));
            }
        }
    }

    PlainArticle readOne(byte[] line) {
        try (JsonParser json = factory.createParser(ObjectReadContext.empty(), line)) {
            json.nextToken();
            return article(json);
        }
    }

    private static PlainArticle article(JsonParser json) {
        String title = null;
        List<String> paragraphs = null;
        String byline = null;
        List<PlainCategory> categories = null;
        LocalDate dateCreated = null;
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            switch (name) {
                case "title" -> title = json.nextStringValue();
                case "paragraphs" -> paragraphs = paragraphs(json);
                case "byline" -> byline = json.nextStringValue();
                case "categories" -> categories = categories(json);
                case "dateCreated" -> dateCreated = Values.isoDate(json.nextStringValue());
                default -> throw new IllegalStateException(name);
            }
        }
        return new PlainArticle(title, paragraphs, byline, categories, dateCreated);
    }

    private static List<String> paragraphs(JsonParser json) {
        List<String> paragraphs = new ArrayList<>();
        json.nextToken();
        for (String text = json.nextStringValue(); text != null; text = json.nextStringValue()) {
            paragraphs.add(text);
        }
        return paragraphs;
    }

    private static List<PlainCategory> categories(JsonParser json) {
        List<PlainCategory> categories = new ArrayList<>();
        json.nextToken();
        while (json.nextToken() == JsonToken.START_OBJECT) {
            int number = 0;
            String name = null;
            for (String key = json.nextName(); key != null; key = json.nextName()) {
                if (key.equals("number")) {
                    number = json.nextIntValue(0);
                } else {
                    name = json.nextStringValue();
                }
            }
            categories.add(new PlainCategory(number, name));
        }
        return categories;
    }
}
