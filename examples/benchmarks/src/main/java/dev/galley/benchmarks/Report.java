package dev.galley.benchmarks;

import dev.galley.benchmarks.contenders.Kind;
import dev.galley.benchmarks.corpus.Corpus;
import dev.galley.benchmarks.corpus.Mix;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Turns JMH's JSON into Markdown tables and a chart: {@code Report results.json} writes {@code results.md} and, if the
 * realistic corpus was read from memory, {@code results.svg} beside it. Times are medians; a ratio says how many times as long as Galley something took, in the
 * same run.
 */
public final class Report {

    private final StringBuilder text = new StringBuilder();

    private Report() {}

    public static void main(String[] args) throws IOException {
        write(Path.of(args[0]));
    }

    static void write(Path json) throws IOException {
        List<Measurement> all = Measurement.readAll(json);
        String name = json.getFileName().toString().replaceFirst("\\.json$", "");
        Files.writeString(json.resolveSibling(name + ".md"), "# Results\n\n" + environment(json) + markdown(all));
        List<Measurement> bars = select(all, "ArchiveInMemory")
                .filter(m -> m.parameter("mix").equals("REALISTIC"))
                .toList();
        Path chart = json.resolveSibling(name + ".svg");
        Files.deleteIfExists(chart); // of an earlier run
        if (!bars.isEmpty()) {
            Files.writeString(chart, BarChart.of(bars));
        }
    }

    /** On what all this was measured, as far as JMH notes it. */
    private static String environment(Path json) throws IOException {
        JsonNode first = new JsonMapper().readTree(json).get(0);
        String options =
                first.get("jvmArgs").valueStream().map(JsonNode::asString).collect(Collectors.joining(" "));
        return first.get("vmName").asString() + " " + first.get("vmVersion").asString() + ", `" + options + "`; "
                + first.get("measurementIterations").asInt() + " iterations of "
                + first.get("measurementTime").asString() + " a round\n";
    }

    /** The tables, without a headline over all. */
    static String markdown(List<Measurement> all) {
        Report report = new Report();
        Map<String, List<Measurement>> inMemory =
                select(all, "ArchiveInMemory").collect(Collectors.groupingBy(m -> m.parameter("mix")));
        report.archives("In memory", inMemory.getOrDefault("REALISTIC", List.of()));
        report.mixes(inMemory);
        report.archives("From a file", select(all, "ArchiveFromFile").toList());
        report.singleArticle(select(all, "SingleArticle").toList());
        report.retained(select(all, "Retained").toList());
        report.scaling(select(all, "Scaling").toList());
        report.startUp(select(all, "StartUp").toList());
        return report.text.toString();
    }

    private static Stream<Measurement> select(List<Measurement> all, String benchmark) {
        return all.stream().filter(m -> m.benchmark().equals(benchmark));
    }

    private void archives(String headline, List<Measurement> rows) {
        if (rows.isEmpty()) {
            return;
        }
        int megabytes = Integer.parseInt(rows.get(0).parameter("megabytes"));
        int articles = Corpus.ofMegabytes(Mix.REALISTIC, megabytes).count();
        headline(
                headline + ", " + megabytes + " MB",
                "contender",
                "ms",
                "MB/s",
                "time / Galley",
                "bytes allocated an article");
        for (Measurement row : rows) {
            String rate = number(megabytes / row.time() * 1000);
            row(row, number(row.time()), rate, ratio(row, rows), number(each(row.bytesAllocated(), articles)));
        }
    }

    private void mixes(Map<String, List<Measurement>> byMix) {
        if (byMix.size() < 2) {
            return;
        }
        headline("By mix, time / Galley", "contender", "ASCII", "realistic", "heavy");
        List<Measurement> none = List.of();
        for (Measurement row : byMix.getOrDefault("ASCII", none)) {
            row(
                    row,
                    Stream.of(Mix.values())
                            .map(mix -> byMix.getOrDefault(mix.name(), none))
                            .map(rows -> find(rows, row.parameter("contender"))
                                    .map(found -> ratio(found, rows))
                                    .findFirst()
                                    .orElse(""))
                            .toArray(String[]::new));
        }
    }

    private void singleArticle(List<Measurement> rows) {
        if (!rows.isEmpty()) {
            headline("One article", "contender", "µs", "time / Galley", "bytes allocated");
        }
        for (Measurement row : rows) {
            row(row, number(row.time()), ratio(row, rows), number(row.bytesAllocated()));
        }
    }

    private void retained(List<Measurement> rows) {
        if (!rows.isEmpty()) {
            headline(
                    "Kept in memory, bytes an article",
                    "contender",
                    "mix",
                    "allocated",
                    "retained",
                    "allocated / retained");
        }
        for (Measurement row : rows) {
            int megabytes = Integer.parseInt(row.parameter("megabytes"));
            int articles = Corpus.ofMegabytes(Mix.REALISTIC, megabytes).count();
            double allocated = row.bytesAllocated().orElseThrow() / articles;
            double retained = row.bytesRetained().orElseThrow() / articles;
            String mix = row.parameter("mix").toLowerCase(Locale.ROOT);
            row(row, mix, number(allocated), number(retained), number(allocated / retained));
        }
    }

    private void scaling(List<Measurement> rows) {
        if (!rows.isEmpty()) {
            headline("Scaling, Galley from a file", "articles", "ms", "µs an article");
        }
        for (Measurement row : rows) {
            int articles = Integer.parseInt(row.parameter("articles"));
            cells(
                    String.format(Locale.ROOT, "%,d", articles),
                    number(row.time() / 1000),
                    number(row.time() / articles));
        }
    }

    private void startUp(List<Measurement> rows) {
        if (!rows.isEmpty()) {
            headline("Start-up, one article", "program", "ms", "ms over an empty one");
        }
        for (Measurement row : rows) {
            double empty = find(rows, "EMPTY").findFirst().orElseThrow().time();
            row(row, number(row.time()), number(row.time() - empty));
        }
    }

    private static Stream<Measurement> find(List<Measurement> rows, String contender) {
        return rows.stream().filter(m -> m.parameter("contender").equals(contender));
    }

    /** The time of a row, in times of the first row of Galley; empty without one. */
    private static String ratio(Measurement row, List<Measurement> rows) {
        return rows.stream()
                .filter(m -> m.contender().kind() == Kind.GALLEY)
                .findFirst()
                .map(galley -> number(row.time() / galley.time()))
                .orElse("");
    }

    private static OptionalDouble each(OptionalDouble bytes, int articles) {
        return bytes.isPresent() ? OptionalDouble.of(bytes.getAsDouble() / articles) : bytes;
    }

    private static String number(OptionalDouble value) {
        return value.isPresent() ? number(value.getAsDouble()) : "";
    }

    // Three digits say all that was measured.
    private static String number(double value) {
        String pattern = value < 9.995 ? "%.2f" : value < 99.95 ? "%.1f" : "%,.0f";
        return String.format(Locale.ROOT, pattern, value);
    }

    private void headline(String headline, String... columns) {
        text.append("\n## ").append(headline).append("\n\n");
        cells(columns);
        text.append("| --- |").append(" ---: |".repeat(columns.length - 1)).append('\n');
    }

    private void row(Measurement row, String... cells) {
        boolean galley = row.contender().kind() == Kind.GALLEY;
        String label =
                galley ? "**" + row.contender().label() + "**" : row.contender().label();
        cells(Stream.concat(Stream.of(label), Stream.of(cells)).toArray(String[]::new));
    }

    private void cells(String... cells) {
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }
}
