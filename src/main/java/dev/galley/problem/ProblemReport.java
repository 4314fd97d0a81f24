package dev.galley.problem;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Problems as text for people, each with the lines of the source that it is about.
 *
 * <pre>{@code
 * error[impossible-date]: the date `02/30/2022` does not exist
 *   --> news.txt:34:1
 *    |
 * 34 | 02/30/2022
 *    | ^^^^^^^^^^ February 2022 has 28 days
 *    = help: write the date as MM/DD/YYYY
 * }</pre>
 *
 * <p>Carets underline the place of the problem, dashes the other places that it involves. Whatever the source holds, a
 * report is safe to print: control, format and unassigned characters are escaped, malformed UTF-8 is shown as U+FFFD,
 * and a tab reaches to the next multiple of 4 columns. Line breaks are LF. Of a line, at most 2048 bytes on either side
 * of a place are looked at. Line and column numbers are those of the problem and its remarks; nothing is counted anew.
 *
 * <p>Immutable, as long as nobody changes the array that it was given. Never returns null.
 */
public final class ProblemReport {

    private static final int DEFAULT_WIDTH = 100;
    private static final int LEAST_WIDTH = 40;
    private static final int LONGEST_EDIT = 40;

    private final String name;
    private final SourcePart part;
    private final boolean hasColor;
    private final int columns;

    private ProblemReport(String name, SourcePart part, boolean hasColor, int columns) {
        this.name = name;
        this.part = part;
        this.hasColor = hasColor;
        this.columns = columns;
    }

    /**
     * Reports on a whole source, without colour, 100 columns wide.
     *
     * @param name what to call the source, as {@code news.txt}; escaped where it is not safe to print
     * @param source the source in UTF-8; not copied, so it must not change while reports are made
     * @throws NullPointerException if an argument is null
     */
    public static ProblemReport of(String name, byte[] source) {
        return of(name, source, 0);
    }

    /**
     * Reports on a source of which only a part is at hand, without colour, 100 columns wide. Spans still count from the
     * start of the source; a place that does not start in the part is reported without its line.
     *
     * @param name what to call the source, as {@code news.txt}; escaped where it is not safe to print
     * @param source the part in UTF-8, best whole lines; not copied, so it must not change while reports are made
     * @param offset the offset of the part's first byte in the source, from 0
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if {@code offset} is negative
     */
    public static ProblemReport of(String name, byte[] source, long offset) {
        Objects.requireNonNull(source, "source");
        if (offset < 0) {
            throw new IllegalArgumentException("offsets count from 0: " + offset);
        }
        return new ProblemReport(Printable.escape(name), new SourcePart(source, offset), false, DEFAULT_WIDTH);
    }

    /** The same report in colour, as ANSI escapes: errors red, warnings yellow, infos cyan, messages bold. */
    public ProblemReport withColor() {
        return new ProblemReport(name, part, true, columns);
    }

    /**
     * The same report with lines of the source cut to another width, number and margin included. What is cut away is
     * shown as {@code ...}. Messages, remarks and help are never cut.
     *
     * @param columns the columns of the terminal, 40 or more; a wide character takes two
     * @throws IllegalArgumentException if {@code columns} is below 40
     */
    public ProblemReport withWidth(int columns) {
        if (columns < LEAST_WIDTH) {
            throw new IllegalArgumentException("a report needs 40 columns or more: " + columns);
        }
        return new ProblemReport(name, part, hasColor, columns);
    }

    /**
     * The report of one problem: several lines, each ended by LF.
     *
     * @throws NullPointerException if {@code problem} is null
     */
    public String render(Problem problem) {
        StringBuilder out = new StringBuilder();
        append(out, problem);
        return out.toString();
    }

    /**
     * The reports of some problems in the given order, with an empty line between; the empty string for none.
     *
     * @throws NullPointerException if {@code problems} or one of them is null
     */
    public String render(List<Problem> problems) {
        StringBuilder out = new StringBuilder();
        for (Problem problem : problems) {
            if (!out.isEmpty()) {
                out.append('\n');
            }
            append(out, problem);
        }
        return out.toString();
    }

    /**
     * The problem on one line, as {@code news.txt:34:1: error impossible-date: the date `02/30/2022` does not exist};
     * without line break and never in colour.
     *
     * @throws NullPointerException if {@code problem} is null
     */
    public String line(Problem problem) {
        return name + ":" + problem.position() + ": " + problem.severity().word() + " "
                + problem.code().id() + ": " + problem.message();
    }

    private void append(StringBuilder out, Problem problem) {
        List<Mark> marks = Mark.of(problem, part);
        String margin = " ".repeat(numberWidth(problem, marks));
        String kind = problem.severity().word() + "[" + problem.code().id() + "]";
        out.append(paint(color(problem), kind)).append(": ").append(paint("1", problem.message()));
        out.append('\n').append(margin).append("--> ").append(name).append(':');
        out.append(problem.position()).append('\n');
        appendSnippet(out, margin, marks, color(problem));
        for (Remark remark : problem.remarks()) {
            if (!part.holds(remark.span())) {
                appendNote(out, margin, "note", remark.position() + ": " + remark.text());
            }
        }
        appendNote(out, margin, "help", problem.code().help());
        problem.fix().ifPresent(fix -> appendFix(out, margin, fix));
    }

    private static int numberWidth(Problem problem, List<Mark> marks) {
        long greatest = problem.position().line();
        for (Mark mark : marks) {
            greatest = Math.max(greatest, mark.line());
        }
        return Long.toString(greatest).length();
    }

    private void appendSnippet(StringBuilder out, String margin, List<Mark> marks, String color) {
        if (marks.isEmpty()) {
            return;
        }
        out.append(margin).append(" |\n");
        int room = room(margin, marks);
        long previous = marks.get(0).line();
        for (int i = 0; i < marks.size(); ) {
            Mark first = marks.get(i);
            SourceLine line = SourceLine.around(first, part, room);
            if (first.line() - previous > 1) {
                out.append("...\n");
            }
            appendLine(out, margin, first.line(), line);
            do {
                appendMark(out, margin, line, marks.get(i), color);
                i++;
            } while (i < marks.size() && marks.get(i).line() == first.line() && line.shows(marks.get(i)));
            previous = first.line();
        }
    }

    /** The columns left for the source, so that carets behind the end of a line, and their dots, have room too. */
    private int room(String margin, List<Mark> marks) {
        int room = columns - margin.length() - " | ".length() - "^".length();
        for (Mark mark : marks) {
            if (mark.continues()) {
                return room - " ...".length();
            }
        }
        return room;
    }

    private static void appendLine(StringBuilder out, String margin, long number, SourceLine line) {
        String digits = Long.toString(number);
        out.append(margin, digits.length(), margin.length()).append(digits).append(" |");
        String text = line.text();
        if (!text.isEmpty()) {
            out.append(' ').append(text);
        }
        out.append('\n');
    }

    private void appendMark(StringBuilder out, String margin, SourceLine line, Mark mark, String color) {
        String underline = (mark.isPrimary() ? "^" : "-").repeat(line.columns(mark));
        String more = mark.continues() ? " ..." : "";
        String remark = mark.text().isEmpty() ? "" : " " + mark.text();
        String drawn = underline + more + remark;
        out.append(margin).append(" | ").append(" ".repeat(line.column(mark)));
        out.append(mark.isPrimary() ? paint(color, drawn) : drawn).append('\n');
    }

    private static void appendNote(StringBuilder out, String margin, String kind, String text) {
        out.append(margin).append(" = ").append(kind).append(": ").append(text).append('\n');
    }

    private void appendFix(StringBuilder out, String margin, Fix fix) {
        Optional<String> replaced = text(fix.span());
        String replacement = Printable.escape(fix.replacement());
        if (replaced.isEmpty() || replacement.length() > LONGEST_EDIT) {
            return;
        }
        String old = replaced.get();
        if (old.isEmpty() && replacement.isEmpty()) {
            return;
        }
        appendNote(out, margin, fix.safe() ? "fix" : "fix (guess)", edit(old, replacement));
    }

    private static String edit(String old, String replacement) {
        if (old.isEmpty()) {
            return "insert `" + replacement + "`";
        }
        if (replacement.isEmpty()) {
            return "delete `" + old + "`";
        }
        return "replace `" + old + "` by `" + replacement + "`";
    }

    /** The bytes of a span as escaped text; empty if they are not all at hand, or too many to show. */
    private Optional<String> text(Span span) {
        if (span.isEmpty()) {
            return Optional.of("");
        }
        if (!part.holds(span) || !part.holdsEnd(span)) {
            return Optional.empty();
        }
        StringBuilder text = new StringBuilder();
        int end = part.index(span.end());
        for (int i = part.index(span.start()); i < end && text.length() <= LONGEST_EDIT; ) {
            SourceChar next = part.charAt(i);
            Printable.appendEscaped(text, next.codePoint());
            i += next.length();
        }
        return text.length() > LONGEST_EDIT ? Optional.empty() : Optional.of(text.toString());
    }

    private String paint(String style, String text) {
        return hasColor ? "\033[" + style + "m" + text + "\033[0m" : text;
    }

    private static String color(Problem problem) {
        return switch (problem.severity()) {
            case ERROR -> "31";
            case WARNING -> "33";
            case INFO, OFF -> "36";
        };
    }
}
