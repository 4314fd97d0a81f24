package dev.galley.benchmarks.contenders;

import dev.galley.benchmarks.corpus.Corpus;
import dev.galley.benchmarks.corpus.Format;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;

/** The readings of a corpus that is in memory. */
public enum InMemory implements Contender {
    GALLEY_BYTES("Galley, `byte[]`", Kind.GALLEY, corpus -> {
        byte[] dump = corpus.bytes(Format.DUMP);
        return sink -> Galley.readAll(Galley.PARSER.stream(dump), sink);
    }),
    GALLEY_BYTES_PARALLEL("Galley, `byte[]`, parallel", Kind.GALLEY, corpus -> {
        byte[] dump = corpus.bytes(Format.DUMP);
        return sink -> Galley.readAll(Galley.PARSER.stream(dump).parallel(), sink);
    }),
    GALLEY_STREAM("Galley, `InputStream`", Kind.GALLEY, corpus -> {
        byte[] dump = corpus.bytes(Format.DUMP);
        return sink -> Galley.readAll(Galley.PARSER.stream(new ByteArrayInputStream(dump)), sink);
    }),
    GALLEY_STRING("Galley, `String`", Kind.GALLEY, corpus -> {
        String dump = new String(corpus.bytes(Format.DUMP), StandardCharsets.UTF_8);
        return sink -> Galley.readAll(Galley.PARSER.stream(dump), sink);
    }),

    COPY("copy the bytes, by articles", Kind.LIMIT, corpus -> {
        byte[] dump = corpus.bytes(Format.DUMP);
        return sink -> Limits.copy(dump, dump.length / corpus.count(), sink);
    }),
    NEWLINES("find the newlines", Kind.LIMIT, corpus -> {
        byte[] dump = corpus.bytes(Format.DUMP);
        return sink -> sink.accept(Limits.newlines(dump));
    }),
    DECODE_LINES("decode each line from UTF-8", Kind.LIMIT, corpus -> {
        byte[] dump = corpus.bytes(Format.DUMP);
        int[] starts = Limits.starts(dump);
        return sink -> Limits.decode(dump, starts, sink);
    }),

    READ_LINE("`readLine`, state machine", Kind.BY_HAND, corpus -> {
        byte[] dump = corpus.bytes(Format.DUMP);
        return sink -> LineMachine.readLines(reader(dump), sink);
    }),
    ALL_LINES("all lines, state machine", Kind.BY_HAND, corpus -> {
        byte[] dump = corpus.bytes(Format.DUMP);
        return sink -> LineMachine.readAllLines(reader(dump).lines().toList(), sink);
    }),
    REGEX_POSSESSIVE("one regex, possessive", Kind.BY_HAND, corpus -> {
        byte[] dump = corpus.bytes(Format.DUMP);
        return sink -> Regex.POSSESSIVE.read(new String(dump, StandardCharsets.UTF_8), sink);
    }),
    REGEX_LAZY("one regex, lazy dot", Kind.BY_HAND, corpus -> {
        byte[] dump = corpus.bytes(Format.DUMP);
        return sink -> Regex.LAZY.read(new String(dump, StandardCharsets.UTF_8), sink);
    }),

    FASTJSON("fastjson2, JSON Lines", Kind.RIVAL, corpus -> {
        byte[] lines = corpus.bytes(Format.JSON_LINES);
        FastJson json = new FastJson();
        return sink -> json.read(lines, sink);
    }),
    FASTJSON_ONE_READER("fastjson2, one reader for all lines", Kind.RIVAL, corpus -> {
        byte[] lines = corpus.bytes(Format.JSON_LINES);
        FastJson json = new FastJson();
        return sink -> json.readWithOneReader(lines, sink);
    }),
    JACKSON_STREAMING("Jackson 3 streaming by hand, JSON Lines", Kind.RIVAL, corpus -> {
        byte[] lines = corpus.bytes(Format.JSON_LINES);
        JacksonStreaming json = new JacksonStreaming();
        return sink -> json.read(lines, sink);
    }),
    JACKSON_DATABIND("Jackson 3 databind, JSON Lines", Kind.RIVAL, corpus -> {
        byte[] lines = corpus.bytes(Format.JSON_LINES);
        JacksonDatabind json = JacksonDatabind.toRecords();
        return sink -> json.read(lines, sink);
    }),
    JACKSON_DATABIND_FIELDS("Jackson 3 databind, to public fields", Kind.RIVAL, corpus -> {
        byte[] lines = corpus.bytes(Format.JSON_LINES);
        JacksonDatabind json = JacksonDatabind.toFields();
        return sink -> json.read(lines, sink);
    }),
    FASTCSV("FastCSV 4, CSV as a `String`", Kind.RIVAL, corpus -> {
        byte[] csv = corpus.bytes(Format.CSV);
        return sink -> CsvReaders.fastCsv(new String(csv, StandardCharsets.UTF_8), sink);
    }),
    FASTCSV_STREAM("FastCSV 4, CSV as a stream", Kind.RIVAL, corpus -> {
        byte[] csv = corpus.bytes(Format.CSV);
        return sink -> CsvReaders.fastCsv(new ByteArrayInputStream(csv), sink);
    }),
    UNIVOCITY("univocity, CSV", Kind.RIVAL, corpus -> {
        byte[] csv = corpus.bytes(Format.CSV);
        return sink -> CsvReaders.univocity(csv, sink);
    }),
    MIME4J("mime4j, messages", Kind.RIVAL, corpus -> {
        List<byte[]> messages = corpus.articles(Format.MESSAGE).toList();
        Mime mime = new Mime();
        return sink -> each(messages, mime::readOne, sink);
    }),
    COMMONMARK("commonmark-java, the dumps", Kind.RIVAL, corpus -> {
        List<byte[]> dumps = corpus.articles(Format.DUMP).toList();
        Markdown markdown = new Markdown();
        return sink -> each(dumps, markdown::readOne, sink);
    });

    private final String label;
    private final Kind kind;
    private final Reading.Preparation preparation;

    InMemory(String label, Kind kind, Reading.Preparation preparation) {
        this.label = label;
        this.kind = kind;
        this.preparation = preparation;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    /** Puts a corpus into memory, to be read as often as one likes. */
    public Reading prepare(Corpus corpus) throws IOException {
        return preparation.prepare(corpus);
    }

    private static BufferedReader reader(byte[] dump) {
        return new BufferedReader(new InputStreamReader(new ByteArrayInputStream(dump), StandardCharsets.UTF_8));
    }

    private interface OneReader {

        Object read(byte[] article) throws IOException;
    }

    private static void each(List<byte[]> articles, OneReader reader, Consumer<Object> sink) throws IOException {
        for (byte[] article : articles) {
            sink.accept(reader.read(article));
        }
    }
}
