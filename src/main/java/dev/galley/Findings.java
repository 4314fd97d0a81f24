package dev.galley;

import dev.galley.problem.Fix;
import dev.galley.problem.Position;
import dev.galley.problem.Problem;
import dev.galley.problem.ProblemCode;
import dev.galley.problem.Remark;
import dev.galley.problem.Section;
import dev.galley.problem.Severity;
import dev.galley.problem.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The problems found in one article. The only list that grows while an article is read: it sorts, caps and counts, and
 * turns places of the window into spans and positions.
 */
final class Findings {

    private static final Comparator<Problem> BY_PLACE =
            Comparator.comparing(Problem::span).thenComparing(Problem::code);

    private static final Comparator<Problem> BY_SEVERITY =
            Comparator.comparing(Problem::severity).reversed().thenComparing(BY_PLACE);

    private final DumpFormat format;
    private final Window window;
    private final Lines lines;
    private final int limit;
    private final int excerpt;
    private final Utf8 utf8 = new Utf8();
    private final List<Problem> problems = new ArrayList<>(0);
    private long suppressed;
    private boolean errors;

    Findings(DumpFormat format, Window window, Lines lines) {
        this.format = format;
        this.window = window;
        this.lines = lines;
        limit = format.limit(Limit.PROBLEMS);
        excerpt = format.limit(Limit.EXCERPT);
    }

    /** Reports bytes from one place of the window to another. */
    void add(ProblemCode code, @Nullable Section section, int start, int end, String message) {
        add(code, section, start, end, message, List.of(), null);
    }

    /** Reports bytes, with remarks on this and other places, and a fix. */
    void add(
            ProblemCode code,
            @Nullable Section section,
            int start,
            int end,
            String message,
            List<Remark> remarks,
            @Nullable Fix fix) {
        add(code, section, span(start, end), position(start), message, remarks, fix);
    }

    /** Reports a span of the source. */
    void add(
            ProblemCode code,
            @Nullable Section section,
            Span span,
            Position position,
            String message,
            List<Remark> remarks,
            @Nullable Fix fix) {
        Severity severity = format.severity(code);
        if (severity == Severity.OFF) {
            return;
        }
        errors |= severity == Severity.ERROR;
        problems.add(new Problem(
                code,
                severity,
                Optional.ofNullable(section),
                span,
                position,
                message,
                remarks,
                Optional.ofNullable(fix)));
        if (problems.size() > 2 * limit + 1000) {
            sortAndCap(limit);
        }
    }

    /** Whether a problem is of severity error. */
    boolean hasErrors() {
        return errors;
    }

    /** The problems of the article, in the order of the source; afterwards there are none. */
    List<Problem> take() {
        if (problems.isEmpty() && suppressed == 0) {
            return List.of();
        }
        sortAndCap(limit);
        if (suppressed > 0 && format.severity(ProblemCode.PROBLEMS_SUPPRESSED) != Severity.OFF) {
            addSuppressed();
        }
        List<Problem> taken = List.copyOf(problems);
        problems.clear();
        suppressed = 0;
        errors = false;
        return taken;
    }

    /** Sorts by place; if there are too many, those that matter least go, and of these the last. */
    private void sortAndCap(int most) {
        if (problems.size() > most) {
            problems.sort(BY_SEVERITY);
            suppressed += problems.size() - most;
            problems.subList(most, problems.size()).clear();
        }
        problems.sort(BY_PLACE);
    }

    /** Says how many problems are not listed, behind those that are. */
    private void addSuppressed() {
        Span span = span(lines.start(0), lines.start(0));
        Position position = position(lines.start(0));
        if (!problems.isEmpty()) {
            Problem last = problems.get(problems.size() - 1);
            span = last.span();
            position = last.position();
        }
        problems.add(new Problem(
                ProblemCode.PROBLEMS_SUPPRESSED,
                format.severity(ProblemCode.PROBLEMS_SUPPRESSED),
                Optional.empty(),
                span,
                position,
                counted(suppressed, "more problem") + " in this article",
                List.of(),
                Optional.empty()));
    }

    /** The span from one place of the window to another, with what was omitted there of a line. */
    Span span(int start, int end) {
        long from = window.offset(start);
        if (start == end) {
            return new Span(from, from);
        }
        return new Span(from, Math.max(window.endOffset(end), lines.omittedEnd(end)));
    }

    /** Line and column of a place, counted from the start of the part of the source that is read. */
    Position position(int place) {
        int line = lines.lineAt(place);
        byte[] bytes = window.bytes();
        long number = lines.number(line);
        int begin = Math.min(lines.begin(line), place);
        for (int i = lines.end(line); i < place; i++) { // in the blank lines behind
            if (bytes[i] == '\n' || (bytes[i] == '\r' && (i + 1 == window.end() || bytes[i + 1] != '\n'))) {
                number++;
                begin = i + 1;
            }
        }
        int column = Utf8.count(bytes, begin, place) + 1;
        if (number > lines.number(line)) {
            return new Position(number, column);
        }
        int first = line;
        for (; first > 0 && lines.has(first, Lines.GLUED); first--) {
            column += Utf8.count(bytes, lines.begin(first - 1), lines.begin(first));
        }
        return new Position(lines.number(line), column + lines.columnsBefore(first));
    }

    /** A remark on what stands between two places. */
    Remark remark(int start, int end, String text) {
        return new Remark(span(start, end), position(start), text);
    }

    /** The text between two places in backticks, cut to the excerpt limit. */
    String quote(int start, int end) {
        byte[] bytes = window.bytes();
        int cut = Utf8.skip(bytes, start, end, excerpt);
        String text = utf8.decode(bytes, start, cut);
        return '`' + text + (cut < end ? "..." : "") + '`';
    }

    /** A text in backticks, cut to the excerpt limit. */
    String quote(String text) {
        boolean isLong = text.codePointCount(0, text.length()) > excerpt;
        return '`' + (isLong ? text.substring(0, text.offsetByCodePoints(0, excerpt)) + "..." : text) + '`';
    }

    /** The number and the noun, in the plural where it must be. */
    static String counted(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
