package dev.galley.benchmarks;

import dev.galley.benchmarks.contenders.InMemory;
import dev.galley.benchmarks.corpus.Mix;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;

/** A part of the report, and what it takes to fill it. */
enum Section {
    MEMORY,
    MIXES,
    FILES,
    ARTICLE,
    RETAINED,
    SCALING,
    STARTUP;

    /** From an article to a gigabyte. */
    private static final String[] EVERY_SIZE = {"1", "10", "100", "1000", "10000", "100000", "450000"};

    /**
     * The section of a name, in any case; {@code all} stands for all of them.
     *
     * @throws IllegalArgumentException if there is none
     */
    static Stream<Section> named(String name) {
        return name.equals("all") ? Stream.of(values()) : Stream.of(valueOf(name.toUpperCase(Locale.ROOT)));
    }

    /** Says which benchmarks belong to the section, and what is particular about them. */
    void addTo(ChainedOptionsBuilder options, boolean quick) {
        switch (this) {
            case MEMORY -> options.include(ArchiveInMemory.class.getName()).param("mix", Mix.REALISTIC.name());
            case MIXES ->
                options.include(ArchiveInMemory.class.getName())
                        .param("mix", names(Mix.values()))
                        .param(
                                "contender",
                                names(
                                        InMemory.GALLEY_BYTES,
                                        InMemory.DECODE_LINES,
                                        InMemory.FASTJSON,
                                        InMemory.FASTJSON_ONE_READER,
                                        InMemory.JACKSON_STREAMING,
                                        InMemory.JACKSON_DATABIND,
                                        InMemory.JACKSON_DATABIND_FIELDS));
            case FILES -> options.include(ArchiveFromFile.class.getName());
            case ARTICLE -> options.include(SingleArticle.class.getName());
            case RETAINED -> options.include(Retained.class.getName()).warmupIterations(5);
            case SCALING ->
                options.include(Scaling.class.getName())
                        .param("articles", quick ? new String[] {"1", "100", "10000"} : EVERY_SIZE)
                        .jvmArgs("-Xmx16m", "-XX:+UseSerialGC");
            case STARTUP ->
                options.include(StartUp.class.getName()).warmupIterations(5).measurementIterations(quick ? 15 : 30);
        }
    }

    private static String[] names(Enum<?>... contenders) {
        return Arrays.stream(contenders).map(Enum::name).toArray(String[]::new);
    }
}
