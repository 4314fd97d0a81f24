package dev.galley.benchmarks.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Corpora as files, one for each mix and each format that can hold many articles: for other tools. */
public final class CorpusFiles {

    private CorpusFiles() {}

    /** Writes them into a directory, which is created if it does not exist. */
    public static void write(Path directory, int megabytes) throws IOException {
        Files.createDirectories(directory);
        for (Mix mix : Mix.values()) {
            Corpus corpus = Corpus.ofMegabytes(mix, megabytes);
            String name = mix.name().toLowerCase(Locale.ROOT);
            for (Format format : new Format[] {Format.DUMP, Format.JSON_LINES, Format.CSV}) {
                Path file = directory.resolve(name + "." + format.extension());
                corpus.write(format, file);
                System.out.println(file + ": " + corpus.count() + " articles, " + Files.size(file) + " bytes");
            }
        }
    }
}
