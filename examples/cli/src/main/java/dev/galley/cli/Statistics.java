package dev.galley.cli;

import dev.galley.Article;
import dev.galley.ParseResult;
import dev.galley.Tile;
import dev.galley.problem.Problem;
import dev.galley.problem.ProblemCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Counts over all results of a run: articles, fields, problems, dates, and what every byte is. Not thread-safe. */
final class Statistics {

    private long articles;
    private long valid;
    private long clean;
    private long transcoded;
    private long withByline;
    private long categories;
    private LocalDate earliest = LocalDate.MAX;
    private LocalDate latest = LocalDate.MIN;
    private final Map<ProblemCode, long[]> problems =
            new EnumMap<>(ProblemCode.class); // how many, in how many articles
    private final ByteAccount bytes = new ByteAccount();

    void add(ParseResult result) {
        bytes.add(result);
        countProblems(result.problems());
        if (!Outside.holdsArticle(result)) {
            return;
        }
        articles++;
        valid += result.hasErrors() ? 0 : 1;
        clean += Outside.articleProblems(result).isEmpty() ? 1 : 0;
        transcoded += result.isTranscoded() ? 1 : 0;
        Optional<Article> article = result.article();
        withByline += result.draft().byline().value().isPresent() ? 1 : 0;
        categories += article.isPresent()
                ? article.get().categories().size()
                : result.draft().categories().value().map(List::size).orElse(0);
        Optional<LocalDate> date = result.draft().dateCreated().value();
        if (date.isPresent()) {
            earliest = date.get().isBefore(earliest) ? date.get() : earliest;
            latest = date.get().isAfter(latest) ? date.get() : latest;
        }
    }

    private void countProblems(List<Problem> found) {
        List<ProblemCode> seen = new ArrayList<>();
        for (Problem problem : found) {
            long[] counts = problems.computeIfAbsent(problem.code(), code -> new long[2]);
            counts[0]++;
            if (!seen.contains(problem.code())) {
                seen.add(problem.code());
                counts[1]++;
            }
        }
    }

    long articles() {
        return articles;
    }

    long valid() {
        return valid;
    }

    /** What every byte is. */
    ByteAccount bytes() {
        return bytes;
    }

    /** The counts as text, in lines that a person reads and a script can cut into columns. */
    String text(Tally tally) {
        StringBuilder text = new StringBuilder();
        line(text, "files", tally.files(), "");
        line(text, "articles", articles, "");
        line(text, "  valid", valid, share(valid, articles));
        line(text, "  without any problem", clean, share(clean, articles));
        line(text, "  with a byline", withByline, share(withByline, articles));
        line(text, "  from another encoding than UTF-8", transcoded, share(transcoded, articles));
        line(text, "categories", categories, "");
        if (!earliest.isAfter(latest)) {
            text.append("dates from ")
                    .append(earliest)
                    .append(" to ")
                    .append(latest)
                    .append('\n');
        }
        text.append('\n');
        line(text, "bytes", bytes.total(), "");
        for (Tile.Role role : Tile.Role.values()) {
            line(text, "  " + ByteAccount.word(role), bytes.count(role), share(bytes.count(role), bytes.total()));
        }
        if (!problems.isEmpty()) {
            text.append('\n');
            line(text, "errors", tally.errors(), "");
            line(text, "warnings", tally.warnings(), "");
            line(text, "notes", tally.notes(), "");
            byCount()
                    .forEach(code -> line(
                            text,
                            "  " + code.id(),
                            problems.get(code)[0],
                            "in " + Tally.counted(problems.get(code)[1], "article")));
        }
        return text.toString();
    }

    private List<ProblemCode> byCount() {
        List<ProblemCode> codes = new ArrayList<>(problems.keySet());
        codes.sort((a, b) -> Long.compare(problems.get(b)[0], problems.get(a)[0]));
        return codes;
    }

    private static void line(StringBuilder text, String name, long count, String remark) {
        String line = String.format(Locale.ROOT, "%-34s %14d  %s", name, count, remark);
        text.append(line.stripTrailing()).append('\n');
    }

    private static String share(long part, long whole) {
        return whole == 0 ? "" : String.format(Locale.ROOT, "%6.2f %%", 100.0 * part / whole);
    }
}
