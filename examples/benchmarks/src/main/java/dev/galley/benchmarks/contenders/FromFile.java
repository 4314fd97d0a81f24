package dev.galley.benchmarks.contenders;

import dev.galley.benchmarks.corpus.Corpus;
import dev.galley.benchmarks.corpus.Format;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** The readings of a corpus that is on disk: in one file, or in a file for each article. */
public enum FromFile implements Contender {
    GALLEY_PATH(
            "Galley, `Path`",
            Kind.GALLEY,
            Format.DUMP,
            (file, sink) -> Galley.readAll(Galley.PARSER.stream(file), sink)),
    GALLEY_PATH_PARALLEL(
            "Galley, `Path`, parallel",
            Kind.GALLEY,
            Format.DUMP,
            (file, sink) -> Galley.readAll(Galley.PARSER.stream(file).parallel(), sink)),
    GALLEY_STREAM(
            "Galley, `InputStream`",
            Kind.GALLEY,
            Format.DUMP,
            (file, sink) -> Galley.readAll(Galley.PARSER.stream(Files.newInputStream(file)), sink)),
    GALLEY_FILES("Galley, a file an article", Kind.GALLEY, (corpus, directory) -> {
        List<Path> files = corpus.writeEach(Format.DUMP, directory);
        return sink -> {
            for (Path file : files) {
                sink.accept(Galley.PARSER.parse(file).orElseThrow());
            }
        };
    }),

    READ("read the file into a buffer", Kind.LIMIT, Format.DUMP, FromFile::readThrough),
    READ_FILES("read a file an article", Kind.LIMIT, (corpus, directory) -> {
        List<Path> files = corpus.writeEach(Format.DUMP, directory);
        return sink -> {
            for (Path file : files) {
                sink.accept(Files.readAllBytes(file));
            }
        };
    }),

    READ_LINE("`readLine`, state machine", Kind.BY_HAND, Format.DUMP, (file, sink) -> {
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            LineMachine.readLines(reader, sink);
        }
    }),
    ALL_LINES(
            "`readAllLines`, state machine",
            Kind.BY_HAND,
            Format.DUMP,
            (file, sink) -> LineMachine.readAllLines(Files.readAllLines(file), sink)),
    REGEX_POSSESSIVE(
            "one regex, possessive",
            Kind.BY_HAND,
            Format.DUMP,
            (file, sink) -> Regex.POSSESSIVE.read(Files.readString(file), sink)),

    FASTJSON("fastjson2, JSON Lines", Kind.RIVAL, Format.JSON_LINES, new FastJson()::read),
    JACKSON_STREAMING(
            "Jackson 3 streaming by hand, JSON Lines", Kind.RIVAL, Format.JSON_LINES, new JacksonStreaming()::read),
    JACKSON_DATABIND(
            "Jackson 3 databind, JSON Lines", Kind.RIVAL, Format.JSON_LINES, JacksonDatabind.toRecords()::read),
    FASTCSV(
            "FastCSV 4, CSV",
            Kind.RIVAL,
            Format.CSV,
            (file, sink) -> CsvReaders.fastCsv(Files.newInputStream(file), sink));

    private static final int BUFFER = 1 << 18;

    private final String label;
    private final Kind kind;
    private final Preparation preparation;

    FromFile(String label, Kind kind, Format format, FileReader reader) {
        this(label, kind, (corpus, directory) -> {
            Path file = directory.resolve("corpus." + format.extension());
            corpus.write(format, file);
            return sink -> reader.read(file, sink);
        });
    }

    FromFile(String label, Kind kind, Preparation preparation) {
        this.label = label;
        this.kind = kind;
        this.preparation = preparation;
    }

    private interface FileReader {

        void read(Path file, Consumer<Object> sink) throws IOException;
    }

    private interface Preparation {

        Reading prepare(Corpus corpus, Path directory) throws IOException;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    /** Writes a corpus into an empty directory, to be read as often as one likes. */
    public Reading prepare(Corpus corpus, Path directory) throws IOException {
        return preparation.prepare(corpus, directory);
    }

    private static void readThrough(Path file, Consumer<Object> sink) throws IOException {
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                sink.accept(buffer);
            }
        }
    }
}
