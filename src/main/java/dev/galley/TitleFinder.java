package dev.galley;

import dev.galley.problem.Section;
import org.jspecify.annotations.Nullable;

/**
 * Finds the title above a description: the run of lines that ends directly above the description's label and goes up to a
 * blank line, a separator, another label, a date or byline, or a list item. A label of the title, if it has one, opens it.
 */
final class TitleFinder {

    /** Of a longer run, only the last line can be a title. */
    static final int MAX_LINES = 8;

    private final Window window;
    private final Lines lines;
    private final Labels labels;
    private final DateFinder dates;

    TitleFinder(Window window, Lines lines, Labels labels, DateFinder dates) {
        this.window = window;
        this.lines = lines;
        this.labels = labels;
        this.dates = dates;
    }

    /**
     * The first line of a title with its label; the description's line if there is no title. A line that has to be the
     * title's label becomes one.
     *
     * @param label the line of the description's label
     * @param above the section of the label above it, null if it is the first
     */
    int first(int label, @Nullable Section above) {
        return opening(run(label, label, above), label, above);
    }

    /** Whether the title above a description has a label. */
    boolean hasLabel(int description, @Nullable Section above) {
        return labels.hasTitles() && lines.isTitleLabel(first(description, above));
    }

    /** Whether a title may stand above a line: a run before a blank line, or one line. */
    boolean mayStandAbove(int line, @Nullable Section above) {
        int run = run(line, Math.min(line, 2), above); // two lines tell, and a flood of labels does not take for ever
        return run < line && (lines.has(line, Lines.AFTER_BLANK) || run == line - 1);
    }

    /** The first line that may be a title, where an article starts with a line: that, or the next if it is a title's label. */
    int belowLabel(int first) {
        return lines.isTitleLabel(first) && !isInline(first) ? first + 1 : first;
    }

    /** Whether an item of the categories may be a title: without a bullet, below a date or, apart, below an item with a bullet. */
    boolean isUnlikeItems(int i) {
        return lines.isText(i - 1)
                && lines.isText(i)
                && !hasBullet(i)
                && (dates.isDate(i - 1) || (lines.has(i, Lines.AFTER_BLANK) && hasBullet(i - 1)));
    }

    private boolean hasBullet(int i) {
        return ListMark.of(window.bytes(), lines.start(i), lines.end(i)).hasBullet();
    }

    /** The first line of the run above a label, looking at no more than so many lines; the label's own line if there is none. */
    private int run(int label, int most, @Nullable Section above) {
        int below = label;
        while (below > label - most && isRule(below - 1) && !lines.has(below, Lines.AFTER_GAP)) {
            below--; // a rule underlines the title, or separates it
        }
        int run = below;
        while (run > label - most && lines.isText(run - 1) && !isAbove(run, below, above) && !isItem(run - 1, above)) {
            if (run < below && isLabel(run - 1, above)) {
                return run;
            }
            run--;
            if (lines.isTitleLabel(run)) {
                return run; // with the title on its line, or without one
            }
            if (below - run > MAX_LINES) {
                return below - 1;
            }
        }
        return run == below ? label : run;
    }

    /** The label of a title, which opens the article with it; if there is none, the first line of the title. */
    private int opening(int run, int label, @Nullable Section section) {
        int above = run - 1;
        if (run == label || above < 0 || !labels.hasTitles() || lines.has(run, Lines.AFTER_GAP) || isInline(run)) {
            return run;
        }
        if (above > 0 && isRule(above) && !lines.has(above, Lines.AFTER_BLANK)) {
            above--; // a rule underlines the label
        }
        if (!isLabel(above, section)) {
            return run;
        }
        lines.setLabel(above, Section.TITLE, lines.isTitleLabel(above) ? lines.form(above) : Lines.MISSPELT);
        return above;
    }

    private boolean isInline(int i) {
        return lines.isTitleLabel(i) && lines.form(i) == Lines.INLINE;
    }

    /** Whether a line above a title is a title's label, right or misspelt. */
    private boolean isLabel(int i, @Nullable Section above) {
        if (lines.isTitleLabel(i)) {
            return !isInline(i);
        }
        return labels.hasTitles()
                && lines.isText(i)
                && (i == 0 || lines.has(i, Lines.AFTER_BLANK) || !lines.isText(i - 1))
                && !isItem(i, above)
                && labels.isMisspelt(Section.TITLE, window.bytes(), lines.start(i), lines.end(i));
    }

    private boolean isRule(int i) {
        return lines.isText(i) && RuleLine.is(window.bytes(), lines, i);
    }

    /** Whether the line before {@code run} is cut off from it. */
    private boolean isAbove(int run, int label, @Nullable Section above) {
        if (run == label) {
            return lines.has(run, Lines.AFTER_GAP);
        }
        return lines.has(run, Lines.AFTER_BLANK)
                || dates.isBehindDate(run - 1)
                || isLastValue(run - 1, above)
                || isRule(run - 1);
    }

    /** Whether a line above a title is a date or byline, or stands where a date should be. */
    private boolean isLastValue(int i, @Nullable Section above) {
        return (i > 0 && lines.isLabel(i - 1, Section.DATE) && lines.form(i - 1) != Lines.INLINE)
                || (above == Section.DESCRIPTION
                        && labels.bylines().isLine(window.bytes(), lines.start(i), lines.end(i)))
                || (above == Section.CATEGORY && isDateLabel(i))
                || dates.isDate(i);
    }

    /** Whether a line is a label of the date, misspelt or with its value. */
    private boolean isDateLabel(int i) {
        byte[] bytes = window.bytes();
        return labels.inlineDate(bytes, lines.start(i), lines.end(i)) >= 0
                || labels.isMisspelt(Section.DATE, bytes, lines.start(i), lines.end(i));
    }

    private boolean isItem(int i, @Nullable Section above) {
        return above == Section.CATEGORY && ListMark.opens(window.bytes(), lines.start(i), lines.end(i));
    }
}
