package dev.galley.cli;

import dev.galley.ParseResult;
import dev.galley.Tile;
import dev.galley.problem.Problem;
import dev.galley.problem.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells what was made of a place: the pieces there, each with its role, and the problems. */
final class Explanation {

    private static final int LONGEST = 60; // code points of a piece that are shown
    private static final int MOST_BYTES = 4 * LONGEST + 4;

    private final Place place;
    private @Nullable Span wanted;
    private boolean found;

    Explanation(Place place) {
        this.place = place;
    }

    /** Whether the file has such a place. */
    boolean isFound() {
        return found;
    }

    /** What to do with each result of the file. */
    Job.Step step(Console console, ReportStyle style) {
        Reports reports = new Reports(console, style);
        return (source, result) -> {
            Span span = wanted(source, result);
            if (span != null && isAt(span, result.extent())) {
                print(source, result, span, console.out());
                List<Problem> problems = result.problems().stream()
                        .filter(problem -> isAt(span, problem.span()))
                        .toList();
                reports.print(source, result, problems);
            }
        };
    }

    /** Says so, if there was no such place. */
    void end(Console console) {
        if (!found) {
            console.line(Message.of(
                    place.file(),
                    "nothing to explain at line " + place.line()
                            + (place.column() > 0 ? ", column " + place.column() : "")));
        }
    }

    private @Nullable Span wanted(Source source, ParseResult result) throws IOException {
        if (source.file() == null || result.isTranscoded()) {
            throw new IOException("only places in UTF-8 files can be explained");
        }
        if (wanted == null) {
            wanted = place.find(source.path()).orElse(null);
        }
        return wanted;
    }

    private void print(Source source, ParseResult result, Span span, Output out) throws IOException {
        String article = Outside.holdsArticle(result)
                ? "article " + (result.index() + 1) + ", which starts at line "
                        + result.position().line()
                : "a file without any article";
        boolean titled = false;
        for (Tile tile : result.tiles()) {
            if (!isAt(span, tile.span())) {
                continue;
            }
            if (!titled) {
                out.print(Message.printable(place.toString()) + " in " + article + "\n");
                titled = true;
                found = true;
            }
            long start = Math.max(span.start(), tile.span().start());
            long end = span.isEmpty()
                    ? tile.span().end()
                    : Math.min(span.end(), tile.span().end());
            out.print("  " + start + "-" + end + "  " + excerpt(source, new Span(start, end)) + "  " + meaning(tile)
                    + "\n");
        }
    }

    /** Whether a span holds a byte of the place; for an empty place, the byte that follows. */
    private static boolean isAt(Span place, Span span) {
        if (span.isEmpty()) {
            return place.start() <= span.start() && span.start() <= place.end();
        }
        return span.start() < Math.max(place.end(), place.start() + 1) && place.start() < span.end();
    }

    private static String excerpt(Source source, Span span) throws IOException {
        long end = Math.min(span.end(), span.start() + MOST_BYTES);
        String text = new String(source.read(new Span(span.start(), end)), StandardCharsets.UTF_8);
        boolean cut = end < span.end() || text.codePointCount(0, text.length()) > LONGEST;
        String shown = cut ? text.substring(0, text.offsetByCodePoints(0, Math.min(LONGEST, text.length() / 2))) : text;
        return "`" + Message.printable(shown) + (cut ? "..." : "") + "`";
    }

    private static String meaning(Tile tile) {
        String field = tile.section()
                .map(section -> JsonProblems.field(section) + ": ")
                .orElse("");
        return field + tile.rule().meaning() + " (" + tile.rule().heading() + ")";
    }
}
