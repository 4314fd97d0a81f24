package dev.galley.benchmarks;

import dev.galley.benchmarks.contenders.FromFile;
import dev.galley.benchmarks.contenders.InMemory;
import dev.galley.benchmarks.corpus.CorpusFiles;
import dev.galley.benchmarks.corpus.Mix;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatFactory;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs benchmarks and writes a report: {@code Run [quick|full] [memory|mixes|files|article|retained|scaling|startup ...]}.
 * Without sections, {@code quick} runs the first one, and {@code full} all of them. {@code Run corpus DIRECTORY MEGABYTES}
 * writes the corpora as files instead.
 *
 * <p>System properties: {@code jvm}, the virtual machine or its home; {@code collector}, as {@code G1} or {@code Parallel};
 * {@code megabytes}, the size of corpora; {@code results}, the JSON file to write.
 *
 * <p>Rounds rather than forks in a row: whatever disturbs the machine for a minute then disturbs all contenders alike.
 */
public final class Run {

    /** A part of the report, and what it takes to fill it. */
    private enum Section {
        MEMORY {
            @Override
            void add(ChainedOptionsBuilder options, boolean quick) {
                options.include(ArchiveInMemory.class.getName()).param("mix", Mix.REALISTIC.name());
            }
        },
        MIXES {
            @Override
            void add(ChainedOptionsBuilder options, boolean quick) {
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
            }
        },
        FILES {
            @Override
            void add(ChainedOptionsBuilder options, boolean quick) {
                options.include(ArchiveFromFile.class.getName());
                if (quick) {
                    options.param(
                            "contender", names(FromFile.GALLEY_PATH, FromFile.GALLEY_PATH_PARALLEL, FromFile.READ));
                }
            }
        },
        ARTICLE {
            @Override
            void add(ChainedOptionsBuilder options, boolean quick) {
                options.include(SingleArticle.class.getName());
            }
        },
        RETAINED {
            @Override
            void add(ChainedOptionsBuilder options, boolean quick) {
                options.include(Retained.class.getName()).warmupIterations(5).measurementIterations(3);
            }
        },
        SCALING {
            @Override
            void add(ChainedOptionsBuilder options, boolean quick) {
                options.include(Scaling.class.getName()).jvmArgs("-Xmx32m", "-XX:+UseSerialGC");
                if (quick) {
                    options.param("articles", "1", "100", "10000");
                }
            }
        },
        STARTUP {
            @Override
            void add(ChainedOptionsBuilder options, boolean quick) {
                options.include(StartUp.class.getName()).warmupIterations(5).measurementIterations(quick ? 15 : 30);
            }
        };

        /** Says which benchmarks belong to the section. */
        abstract void add(ChainedOptionsBuilder options, boolean quick);

        private static String[] names(Enum<?>... contenders) {
            return Arrays.stream(contenders).map(Enum::name).toArray(String[]::new);
        }
    }

    private final boolean quick;
    private final List<RunResult> results = new ArrayList<>();

    private Run(boolean quick) {
        this.quick = quick;
    }

    public static void main(String[] args) throws RunnerException, IOException {
        if (args.length == 3 && args[0].equals("corpus")) {
            CorpusFiles.write(Path.of(args[1]), Integer.parseInt(args[2]));
            return;
        }
        boolean quick = args.length == 0 || args[0].equals("quick");
        Set<Section> sections = new TreeSet<>();
        for (int i = 1; i < args.length; i++) {
            sections.add(Section.valueOf(args[i].toUpperCase(Locale.ROOT)));
        }
        if (sections.isEmpty()) {
            sections.addAll(quick ? List.of(Section.MEMORY) : List.of(Section.values()));
        }
        Run run = new Run(quick);
        for (int round = 0; round < (quick ? 1 : 3); round++) {
            for (Section section : sections) {
                run.measure(section);
            }
        }
        Path json = Path.of(System.getProperty("results"));
        write(run.results, json);
        System.out.println("\nThe report is beside " + json);
    }

    private void measure(Section section) throws RunnerException {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .jvm(jvm())
                .jvmArgs("-Xms3g", "-Xmx3g", "-XX:+Use" + System.getProperty("collector", "G1") + "GC")
                .forks(1)
                .warmupIterations(quick ? 2 : 3)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(quick ? 3 : 5)
                .measurementTime(TimeValue.seconds(1))
                .shouldDoGC(false)
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true)
                .param("megabytes", System.getProperty("megabytes", "64"));
        section.add(options, quick);
        Collection<RunResult> measured = new Runner(options.build()).run();
        results.addAll(measured);
    }

    private static String jvm() {
        Path jvm = Path.of(System.getProperty("jvm", System.getProperty("java.home")));
        return (Files.isDirectory(jvm) ? jvm.resolve("bin").resolve("java") : jvm).toString();
    }

    /** Writes results as JSON, and the report beside it. */
    static void write(Collection<RunResult> results, Path json) throws IOException {
        Files.createDirectories(json.toAbsolutePath().getParent());
        try (PrintStream out = new PrintStream(Files.newOutputStream(json), false, StandardCharsets.UTF_8)) {
            ResultFormatFactory.getInstance(ResultFormatType.JSON, out).writeOut(results);
        }
        Report.write(json);
    }
}
