package dev.galley.benchmarks.contenders;

import dev.galley.benchmarks.corpus.FieldArticle;
import dev.galley.benchmarks.corpus.PlainArticle;
import java.nio.file.Path;
import java.util.function.Consumer;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** Jackson, binding JSON Lines to records or to fields, with one reader for all. */
final class JacksonDatabind {

    private final ObjectReader reader;

    private JacksonDatabind(Class<?> type) {
        reader = new JsonMapper().readerFor(type);
    }

    /** To records, as one would. */
    static JacksonDatabind toRecords() {
        return new JacksonDatabind(PlainArticle.class);
    }

    /** To a class with public fields, which spares Jackson from collecting the arguments of constructors. */
    static JacksonDatabind toFields() {
        return new JacksonDatabind(FieldArticle.class);
    }

    void read(byte[] lines, Consumer<Object> sink) {
        readAll(reader.readValues(lines), sink);
    }

    void read(Path file, Consumer<Object> sink) {
        readAll(reader.readValues(file), sink);
    }

    private static void readAll(MappingIterator<Object> articles, Consumer<Object> sink) {
        try (articles) {
            while (articles.hasNextValue()) {
                sink.accept(articles.nextValue());
            }
        }
    }

    Object readOne(byte[] line) {
        return reader.readValue(line);
    }
}
