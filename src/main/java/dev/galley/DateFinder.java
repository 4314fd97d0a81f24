package dev.galley;

import dev.galley.problem.Section;

/**
 * Finds the dates that end articles, by their shape alone: on a line of their own, below others, below a misspelt label, or
 * with the next title glued to them. Whether a date is in the calendar is no question here.
 */
final class DateFinder {

    private final Window window;
    private final Lines lines;
    private final Labels labels;

    DateFinder(Window window, Lines lines, Labels labels) {
        this.window = window;
        this.lines = lines;
        this.labels = labels;
    }

    /** Where the date ends that a line begins with, or -1. */
    int end(int i) {
        return labels.dates().end(window.bytes(), lines.start(i), lines.end(i));
    }

    /** Whether a line is a date and nothing else. */
    boolean isDate(int i) {
        return end(i) == lines.end(i);
    }

    /** Whether a line directly under a date is another one. */
    boolean isFurther(int i) {
        return !lines.has(i, Lines.AFTER_BLANK | Lines.GLUED) && lines.kind(i - 1) == Lines.DATE && isDate(i);
    }

    /** Whether a line was taken for a date below another one. */
    boolean isSecond(int i) {
        return i > 0 && lines.kind(i) == Lines.DATE && lines.kind(i - 1) == Lines.DATE;
    }

    /** Whether a line was taken for a date, but says no day. */
    boolean isNoDay(int i) {
        return lines.kind(i) == Lines.DATE && !labels.dates().isDay(window.bytes(), lines.start(i), lines.end(i));
    }

    /** Whether a line of the categories is shaped like a date, and the one before like its label. */
    boolean isBelowMisspeltLabel(int i) {
        return lines.isText(i - 1)
                && startsRun(i - 1)
                && lines.end(i) - lines.start(i) <= Labels.MAX_LINE
                && end(i) >= 0
                && labels.isMisspelt(Section.DATE, window.bytes(), lines.start(i - 1), lines.end(i - 1));
    }

    private boolean startsRun(int i) {
        return lines.has(i, Lines.AFTER_BLANK)
                || !lines.isText(i - 1)
                || ListMark.opens(window.bytes(), lines.start(i - 1), lines.end(i - 1));
    }

    /** Makes what follows the date on the last line a line of its own: it may be the next title. */
    void splitBehind(int i, int end) {
        if (end == lines.end(i) || i + 1 < lines.size()) {
            return;
        }
        byte[] bytes = window.bytes();
        int rest = Edges.afterMargin(bytes, end, lines.end(i));
        lines.splitLast(end, rest);
        int match = labels.hasTitles() && rest < lines.end(i + 1) ? labels.match(bytes, rest, lines.end(i + 1)) : 0;
        if ((match & Lines.TITLE_LABEL) != 0) {
            lines.setKind(i + 1, match);
        }
    }

    /** Whether a line was split from a date and is no title: white space separates the two, or it holds no word, or another date. */
    boolean isBehindDate(int i) {
        return i > 0
                && lines.has(i, Lines.GLUED)
                && (lines.start(i) > lines.end(i - 1) || isNoWord(lines.start(i), lines.end(i)));
    }

    private boolean isNoWord(int start, int end) {
        int word = firstLetterOrDigit(start, end);
        return word == end || (word > start && labels.dates().isDay(window.bytes(), word, end));
    }

    private int firstLetterOrDigit(int start, int end) {
        byte[] bytes = window.bytes();
        for (int i = start; i < end; i += Utf8.length(Utf8.at(bytes, i, end))) {
            int step = Utf8.at(bytes, i, end);
            if (!Utf8.isMalformed(step) && Character.isLetterOrDigit(Utf8.codePoint(step))) {
                return i;
            }
        }
        return end;
    }
}
