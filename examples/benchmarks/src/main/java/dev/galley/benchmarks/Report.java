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
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Turns JMH's JSON into Markdown tables and a chart. Times are medians; a ratio says how many times as long as Galley
 * something took, in the same run.
 */
final class Report {

    private final StringBuilder text = new StringBuilder();

    private Report() {}

    /** Writes {@code NAME.md} beside {@code NAME.json}, and {@code NAME.svg} if the main table is not empty. */
    static void write(Path json) throws IOException {
        Results results = Results.read(json);
        String name = json.getFileName().toString().replaceFirst("\\.json$", "");
        Files.writeString(
                json.resolveSibling(name + ".md"), "# Results\n\n" + results.environment() + "\n" + markdown(results));
        Path chart = json.resolveSibling(name + ".svg");
        Files.deleteIfExists(chart); // of an earlier run
        if (!results.main().isEmpty()) {
            Files.writeString(chart, BarChart.of(results.main()));
        }
    }

    /** The tables, without a headline over all. */
    static String markdown(Results results) {
        Report report = new Report();
        report.archives("In memory", results.main());
        report.mixes(
                results.of(ArchiveInMemory.class).stream().collect(Collectors.groupingBy(m -> m.parameter("mix"))));
        report.archives("From a file", results.of(ArchiveFromFile.class));
        report.singleArticle(results.of(SingleArticle.class));
        report.retained(results.of(Retained.class));
        report.scaling(results.of(Scaling.class));
        report.startUp(results.of(StartUp.class));
        return report.text.toString();
    }

    /** The main tables of several runs side by side, for the contenders of the first. */
    static String comparison(List<Results> runs) {
        Report report = new Report();
        report.cells(Stream.concat(
                        Stream.of("contender"),
                        runs.stream().flatMap(run -> Stream.of(run.column() + ": MB/s", "time / Galley")))
                .toArray(String[]::new));
        report.text.append("| --- |").append(" ---: |".repeat(2 * runs.size())).append('\n');
        for (Measurement row : runs.get(0).main()) {
            report.row(
                    row,
                    runs.stream()
                            .flatMap(run -> rateAndRatio(row.parameter("contender"), run.main()))
                            .toArray(String[]::new));
        }
        return report.text.toString();
    }

    private static Stream<String> rateAndRatio(String contender, List<Measurement> rows) {
        return Results.find(rows, contender)
                .findFirst()
                .map(row -> Stream.of(number(rate(row)), ratio(row, rows)))
                .orElse(Stream.of("", ""));
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
                "CPU ms",
                "CPU / Galley",
                "bytes allocated an article");
        for (Measurement row : rows) {
            row(
                    row,
                    number(row.time()),
                    number(rate(row)),
                    ratio(row, rows),
                    number(row.processorTime()),
                    processorRatio(row, rows),
                    number(each(row.bytesAllocated(), articles)));
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
                            .map(rows -> Results.find(rows, row.parameter("contender"))
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
            double empty = Results.find(rows, "EMPTY").findFirst().orElseThrow().time();
            row(row, number(row.time()), number(row.time() - empty));
        }
    }

    /** Megabytes a second. */
    private static double rate(Measurement row) {
        return Integer.parseInt(row.parameter("megabytes")) / row.time() * 1000;
    }

    /** The time of a row, in times of the first row of Galley; empty without one. */
    private static String ratio(Measurement row, List<Measurement> rows) {
        return galley(rows).map(galley -> number(row.time() / galley.time())).orElse("");
    }

    private static String processorRatio(Measurement row, List<Measurement> rows) {
        return galley(rows)
                .filter(galley -> galley.processorTime().isPresent())
                .map(galley -> number(row.processorTime().orElseThrow()
                        / galley.processorTime().orElseThrow()))
                .orElse("");
    }

    private static Optional<Measurement> galley(List<Measurement> rows) {
        return rows.stream()
                .filter(row -> row.contender().kind() == Kind.GALLEY)
                .findFirst();
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
