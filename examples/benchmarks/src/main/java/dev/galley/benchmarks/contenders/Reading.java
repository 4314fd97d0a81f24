package dev.galley.benchmarks.contenders;

import dev.galley.benchmarks.corpus.Corpus;
import java.io.IOException;
import java.util.function.Consumer;

/** A reading of a whole corpus: this is what is timed. */
@FunctionalInterface
public interface Reading {

    /** Reads all articles, and hands each to the sink: as a Galley article, or as one of the plain ones. */
    void read(Consumer<Object> sink) throws IOException;

    /** What precedes a reading and is not timed: a corpus is put into memory, or onto a disk. */
    @FunctionalInterface
    interface Preparation {

        Reading prepare(Corpus corpus) throws IOException;
    }
}
