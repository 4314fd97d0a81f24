package dev.galley.cli;

import dev.galley.Tile;
import dev.galley.problem.ProblemCode;
import dev.galley.problem.Severity;
import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The page that shows a survey: HTML that needs nothing from anywhere, and runs no script. The template escapes all text;
 * characters that cannot be seen are made visible before.
 */
final class ReportPage {

    private static final int MOST_NAMES = 15;

    private final Survey survey;
    private final Tally tally;
    private final String subject;
    private final String dates;

    /**
     * A page.
     *
     * @param subject what was read, as the user gave it
     * @param dates what is known of the order of the numbers in dates, in lines; empty if nothing
     */
    ReportPage(Survey survey, Tally tally, String subject, String dates) {
        this.survey = survey;
        this.tally = tally;
        this.subject = subject;
        this.dates = dates;
    }

    /** The text of the page. */
    String render() throws IOException {
        ClasspathLoader loader = new ClasspathLoader(ReportPage.class.getClassLoader());
        loader.setPrefix("dev/galley/cli");
        PebbleEngine engine = new PebbleEngine.Builder()
                .loader(loader)
                .autoEscaping(true)
                .strictVariables(true)
                .defaultLocale(Locale.ROOT)
                .build();
        StringWriter page = new StringWriter();
        engine.getTemplate("report.html").evaluate(page, model());
        return page.toString();
    }

    private Map<String, Object> model() {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("subject", Message.printable(subject));
        model.put("totals", totals());
        model.put("failures", tally.failures() == 0 ? "" : Tally.counted(tally.failures(), "source"));
        model.put("columns", columns());
        model.put("busiest", busiest());
        model.put("topics", bars(survey.topics().top(MOST_NAMES)));
        model.put("moreTopics", more(survey.topics()));
        model.put("authors", bars(survey.authors().top(MOST_NAMES)));
        model.put("moreAuthors", more(survey.authors()));
        model.put("kinds", kinds());
        model.put("encoding", encoding());
        model.put("dates", printableLines(dates));
        model.put("bytes", grouped(survey.statistics().bytes().total()));
        model.put("roles", roles());
        model.put("unclaimed", files(survey.unclaimed(), "byte"));
        return model;
    }

    private List<Map<String, Object>> totals() {
        Statistics statistics = survey.statistics();
        List<Map<String, Object>> totals = new ArrayList<>();
        totals.add(total("articles", statistics.articles()));
        totals.add(total("valid", statistics.valid()));
        totals.add(total("files", tally.files()));
        totals.add(total("errors", tally.errors()));
        totals.add(total("warnings", tally.warnings()));
        totals.add(total("notes", tally.notes()));
        return totals;
    }

    private static Map<String, Object> total(String name, long count) {
        return Map.of("name", name, "count", grouped(count));
    }

    private List<Map<String, Object>> columns() {
        List<Timeline.Column> columns = survey.timeline().columns();
        long most = columns.stream().mapToLong(Timeline.Column::count).max().orElse(1);
        List<Map<String, Object>> drawn = new ArrayList<>();
        double width = 100.0 / Math.max(1, columns.size());
        for (int i = 0; i < columns.size(); i++) {
            Timeline.Column column = columns.get(i);
            double height = 100.0 * column.count() / most;
            drawn.add(Map.of(
                    "name", column.name(),
                    "count", grouped(column.count()),
                    "x", decimal(i * width + width * 0.1),
                    "y", decimal(100 - height),
                    "width", decimal(width * 0.8),
                    "height", decimal(height)));
        }
        return drawn;
    }

    private String busiest() {
        return survey.timeline().columns().stream()
                .max(Comparator.comparingLong(Timeline.Column::count))
                .map(column -> column.name() + ": " + grouped(column.count()))
                .orElse("");
    }

    private static List<Map<String, Object>> bars(List<TopCounts.Entry> entries) {
        List<Map<String, Object>> bars = new ArrayList<>();
        for (TopCounts.Entry entry : entries) {
            double share = 100.0 * entry.count() / entries.get(0).count();
            bars.add(Map.of(
                    "name", Message.printable(entry.name()),
                    "count", grouped(entry.count()),
                    "width", decimal(share)));
        }
        return bars;
    }

    private static String more(TopCounts counts) {
        int more = counts.size() - MOST_NAMES;
        return more <= 0 ? "" : "and " + grouped(more) + (counts.others() > 0 ? " or more" : "") + " others";
    }

    private List<Map<String, Object>> kinds() {
        List<ProblemCode> codes = new ArrayList<>(survey.kinds().keySet());
        codes.sort(Comparator.comparing((ProblemCode code) -> code.severity())
                .reversed()
                .thenComparing(code -> -survey.kinds().get(code).count()));
        List<Map<String, Object>> kinds = new ArrayList<>();
        for (ProblemCode code : codes) {
            Survey.Kind kind = survey.kinds().get(code);
            kinds.add(Map.of(
                    "code", code.id(),
                    "severity", word(code.severity()),
                    "help", code.help(),
                    "count", grouped(kind.count()),
                    "files", grouped(kind.files()) + (kind.files() == 1 ? " file" : " files"),
                    "worst", files(kind.worst(), "time"),
                    "excerpts", kind.excerpts()));
        }
        return kinds;
    }

    private static String word(Severity severity) {
        return severity == Severity.INFO ? "note" : severity.word();
    }

    private static List<Map<String, Object>> files(List<Survey.FileCount> counts, String unit) {
        List<Map<String, Object>> files = new ArrayList<>();
        for (Survey.FileCount file : counts) {
            files.add(Map.of(
                    "name",
                    Message.printable(file.file()),
                    "count",
                    grouped(file.count()) + " " + unit + (file.count() == 1 ? "" : "s")));
        }
        return files;
    }

    private List<String> encoding() {
        List<String> lines = new ArrayList<>();
        long others = survey.transcodedFiles();
        lines.add(grouped(tally.files() - others) + " of " + Tally.counted(tally.files(), "file") + " read as UTF-8"
                + (others == 0 ? "" : ", " + grouped(others) + " from another encoding"));
        for (ProblemCode code :
                List.of(ProblemCode.WRONG_ENCODING, ProblemCode.MALFORMED_BYTES, ProblemCode.CHARSET_CONFLICT)) {
            Survey.Kind kind = survey.kinds().get(code);
            if (kind != null) {
                lines.add(code.id() + " in " + Tally.counted(kind.files(), "file"));
            }
        }
        return lines;
    }

    private List<Map<String, Object>> roles() {
        ByteAccount bytes = survey.statistics().bytes();
        List<Map<String, Object>> roles = new ArrayList<>();
        for (Tile.Role role : Tile.Role.values()) {
            double share = bytes.total() == 0 ? 0 : 100.0 * bytes.count(role) / bytes.total();
            roles.add(Map.of(
                    "name", ByteAccount.word(role),
                    "role", role.name().toLowerCase(Locale.ROOT),
                    "count", grouped(bytes.count(role)),
                    "share", String.format(Locale.ROOT, "%.2f", share),
                    "width", decimal(share)));
        }
        return roles;
    }

    private static String printableLines(String text) {
        StringBuilder lines = new StringBuilder();
        text.lines().forEach(line -> lines.append(Message.printable(line)).append('\n'));
        return lines.toString();
    }

    private static String grouped(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private static String decimal(double number) {
        return String.format(Locale.ROOT, "%.3f", number);
    }
}
