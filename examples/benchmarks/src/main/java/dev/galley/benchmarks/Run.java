package dev.galley.benchmarks;

import dev.galley.benchmarks.corpus.CorpusFiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatFactory;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Runs benchmarks and writes a report: {@code Run [quick|full] [SECTION ...]}, where {@code quick memory} is the default
 * and {@code all} stands for all sections. {@code Run corpus DIRECTORY MEGABYTES} writes the corpora as files instead, and
 * {@code Run compare JSON ...} prints the main tables of earlier runs side by side.
 *
 * <p>System properties, all to be set: {@code jdk}, the home of the JDK to measure; {@code collector}, as {@code G1} or
 * {@code Parallel}; {@code megabytes}, the size of corpora; {@code results}, the JSON file to write.
 *
 * <p>Rounds rather than forks in a row: whatever disturbs the machine for a minute then disturbs all contenders alike.
 */
public final class Run {

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
        if (args.length > 1 && args[0].equals("compare")) {
            List<Results> runs = new ArrayList<>();
            for (String json : List.of(args).subList(1, args.length)) {
                runs.add(Results.read(Path.of(json)));
            }
            System.out.print(Report.comparison(runs));
            return;
        }
        boolean quick = args.length == 0 || args[0].equals("quick");
        List<Section> sections = args.length < 2
                ? List.of(Section.MEMORY)
                : Arrays.stream(args).skip(1).flatMap(Section::named).toList();
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
                .jvm(Path.of(System.getProperty("jdk"), "bin", "java").toString())
                .jvmArgs("-Xms3g", "-Xmx3g", "-XX:+AlwaysPreTouch", "-XX:+Use" + System.getProperty("collector") + "GC")
                .forks(1)
                .warmupIterations(3)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(quick ? 3 : 5)
                .measurementTime(TimeValue.seconds(1))
                .shouldDoGC(false)
                .addProfiler(GCProfiler.class)
                .addProfiler(CpuProfiler.class)
                .shouldFailOnError(true)
                .param("megabytes", System.getProperty("megabytes"));
        section.addTo(options, quick);
        results.addAll(new Runner(options.build()).run());
    }

    /**
     * Writes results as JSON, and the report beside it. It is JMH's JSON, a result a line, without what is of no use
     * elsewhere: the place of the virtual machine, percentiles, and metrics that no table shows.
     */
    static void write(Collection<RunResult> results, Path json) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(bytes, false, StandardCharsets.UTF_8)) {
            ResultFormatFactory.getInstance(ResultFormatType.JSON, out).writeOut(results);
        }
        List<String> lines = new ArrayList<>();
        for (JsonNode result : new JsonMapper().readTree(bytes.toByteArray())) {
            ((ObjectNode) result).remove("jvm");
            ((ObjectNode) result.get("primaryMetric")).remove("scorePercentiles");
            ObjectNode secondary = (ObjectNode) result.get("secondaryMetrics");
            secondary.retain("gc.alloc.rate.norm", "retained", CpuProfiler.METRIC);
            secondary.forEach(metric -> ((ObjectNode) metric).remove("scorePercentiles"));
            lines.add(result.toString());
        }
        Files.createDirectories(json.toAbsolutePath().getParent());
        Files.writeString(json, "[\n" + String.join(",\n", lines) + "\n]\n");
        Report.write(json);
    }
}
