package dev.galley.benchmarks;

import dev.galley.benchmarks.contenders.Contender;
import dev.galley.benchmarks.contenders.FromFile;
import dev.galley.benchmarks.contenders.InMemory;
import dev.galley.benchmarks.contenders.OneByOne;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/**
 * One benchmark with one set of parameters, from all rounds of a run.
 *
 * @param benchmark the simple name of the benchmark's class
 * @param scores the time of each iteration of each round, in the benchmark's unit; at least one
 * @param processor the processor time of each iteration, on all threads, in milliseconds
 * @param allocated bytes allocated by each operation, of each round
 * @param retained bytes retained by each operation, of each round; empty for most benchmarks
 */
record Measurement(
        String benchmark,
        Map<String, String> parameters,
        List<Double> scores,
        List<Double> processor,
        List<Double> allocated,
        List<Double> retained) {

    /** The measurement that a result belongs to, still without scores. */
    static Measurement of(JsonNode result) {
        String[] names = result.get("benchmark").asString().split("\\.");
        Map<String, String> parameters = new LinkedHashMap<>();
        result.path("params")
                .properties()
                .forEach(
                        entry -> parameters.put(entry.getKey(), entry.getValue().asString()));
        return new Measurement(
                names[names.length - 2],
                parameters,
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>());
    }

    /** Adds what one round brought. */
    void add(JsonNode result) {
        JsonNode secondary = result.path("secondaryMetrics");
        addAll(result.get("primaryMetric"), scores);
        addAll(secondary.path(CpuProfiler.METRIC), processor);
        addAll(secondary.path("gc.alloc.rate.norm"), allocated);
        addAll(secondary.path("retained"), retained);
    }

    private static void addAll(JsonNode metric, List<Double> values) {
        for (JsonNode fork : metric.path("rawData")) {
            fork.forEach(value -> values.add(value.asDouble()));
        }
    }

    String parameter(String name) {
        return parameters.getOrDefault(name, "");
    }

    /** Who was measured; only for benchmarks with the parameter {@code contender}. */
    Contender contender() {
        String name = parameter("contender");
        return switch (benchmark) {
            case "ArchiveInMemory", "Retained" -> InMemory.valueOf(name);
            case "ArchiveFromFile" -> FromFile.valueOf(name);
            case "SingleArticle" -> OneByOne.valueOf(name);
            case "StartUp" -> StartUp.Program.valueOf(name);
            default -> throw new IllegalStateException(benchmark);
        };
    }

    /** The median time, in the benchmark's unit. */
    double time() {
        return median(scores).orElseThrow();
    }

    /** The median processor time, in milliseconds, if that was measured. */
    OptionalDouble processorTime() {
        return median(processor);
    }

    /** Bytes allocated by an operation, if that was measured. */
    OptionalDouble bytesAllocated() {
        return median(allocated);
    }

    /** Bytes retained by an operation, if that was measured. */
    OptionalDouble bytesRetained() {
        return median(retained);
    }

    private static OptionalDouble median(List<Double> values) {
        double[] sorted = values.stream().mapToDouble(value -> value).sorted().toArray();
        int middle = sorted.length / 2;
        return IntStream.of(sorted.length % 2 == 0 ? middle - 1 : middle, middle)
                .filter(i -> i < sorted.length && i >= 0)
                .mapToDouble(i -> sorted[i])
                .average();
    }
}
