package dev.galley.benchmarks.contenders;

import dev.galley.benchmarks.corpus.PlainArticle;
import java.nio.file.Path;
import java.util.function.Consumer;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** Jackson, binding JSON Lines to records, with one reader for all. */
final class JacksonDatabind {

    private final ObjectReader reader = new JsonMapper().readerFor(PlainArticle.class);

    void read(byte[] lines, Consumer<Object> sink) {
        readAll(reader.readValues(lines), sink);
    }

    void read(Path file, Consumer<Object> sink) {
        readAll(reader.readValues(file), sink);
    }

    private static void readAll(MappingIterator<PlainArticle> articles, Consumer<Object> sink) {
        try (articles) {
            while (articles.hasNextValue()) {
                sink.accept(articles.nextValue());
            }
        }
    }

    PlainArticle readOne(byte[] line) {
        return reader.readValue(line);
    }
}
