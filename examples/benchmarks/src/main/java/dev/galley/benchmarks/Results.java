package dev.galley.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a run measured, read from JMH's JSON.
 *
 * @param environment the virtual machine, its options, and how long was measured, in a line of Markdown
 * @param column the same in a few words, for a column: {@code JDK 17, G1}
 * @param measurements in the order of the file, rounds put together
 */
record Results(String environment, String column, List<Measurement> measurements) {

    /** Reads a file that JMH wrote; it holds at least one result. */
    static Results read(Path json) throws IOException {
        JsonNode results = new JsonMapper().readTree(json);
        JsonNode first = results.get(0);
        String options =
                first.get("jvmArgs").valueStream().map(JsonNode::asString).collect(Collectors.joining(" "));
        String version = first.get("vmVersion").asString();
        String environment = first.get("vmName").asString() + " " + version + ", `" + options + "`; "
                + first.get("measurementIterations").asInt() + " iterations of "
                + first.get("measurementTime").asString() + " a round";
        String collector = options.replaceFirst(".*\\+Use(\\w+)GC.*", "$1");
        String column = "JDK " + version.replaceFirst("\\D.*", "") + ", " + collector;

        Map<String, Measurement> measurements = new LinkedHashMap<>();
        for (JsonNode result : results) {
            Measurement empty = Measurement.of(result);
            measurements
                    .computeIfAbsent(empty.benchmark() + empty.parameters(), key -> empty)
                    .add(result);
        }
        return new Results(environment, column, List.copyOf(measurements.values()));
    }

    /** The measurements of one benchmark, by the simple name of its class. */
    List<Measurement> of(Class<?> benchmark) {
        return measurements.stream()
                .filter(measurement -> measurement.benchmark().equals(benchmark.getSimpleName()))
                .toList();
    }

    /** The realistic corpus, read from memory: the main table. */
    List<Measurement> main() {
        return of(ArchiveInMemory.class).stream()
                .filter(measurement -> measurement.parameter("mix").equals("REALISTIC"))
                .toList();
    }

    /** The measurements of a contender. */
    static Stream<Measurement> find(List<Measurement> rows, String contender) {
        return rows.stream().filter(row -> row.parameter("contender").equals(contender));
    }
}
