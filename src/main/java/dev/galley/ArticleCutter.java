package dev.galley;

import dev.galley.problem.Section;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a dump into articles. Takes its lines one by one, and decides from the labels among them alone where an article
 * ends:
 *
 * <ul>
 *   <li>before a line run that stands directly above a description label (the next title), or before the label of that
 *       title, or
 *   <li>after a date, if text follows it and then a label that is not the description's (the next article has lost its
 *       description label).
 * </ul>
 *
 * <p>So there are two witnesses for each boundary, and losing one costs no article. Where a title begins is asked of
 * {@link TitleFinder}, where a date ends of {@link DateFinder}, and what a label with its value is of {@link InlineLabels}.
 */
final class ArticleCutter {

    private final Window window;
    private final Lines lines;
    private final Labels labels;
    private final LineReader reader;
    private final DateFinder dates;
    private final TitleFinder titles;
    private final InlineLabels inlineLabels;

    // What is known of the article whose lines are being fed.
    private int taken; // lines of the article before, still in the table
    private int head; // the first line of the article
    private @Nullable Section lastLabel; // the section of the last label
    private boolean hasDescription;
    private boolean afterDate; // a date ended, and no label since
    private int tail; // the first text line after the date; 0 if there is none yet, or no date
    private int titleLabel; // a label that opens the article, and may be its title; or -1
    private boolean valueExpected; // the next line is the first of the date section

    /**
     * A cutter from the start of a window's bytes.
     *
     * @param lines the table that gets the lines
     */
    ArticleCutter(DumpFormat format, Window window, Lines lines, Labels labels) {
        this.window = window;
        this.lines = lines;
        this.labels = labels;
        reader = new LineReader(format, window, lines, labels);
        dates = new DateFinder(window, lines, labels);
        titles = new TitleFinder(window, lines, labels, dates);
        inlineLabels = new InlineLabels(window, lines, labels);
    }

    /** Reads the lines of the next article to the front of the table; their number, or 0 at the end of the source. */
    int next() throws IOException {
        lines.removeFirst(taken, isGlued() ? columnsBefore(taken) : 0);
        reader.startArticle();
        reset();
        for (int i = 0; ; i++) {
            if (i == lines.size() && !reader.next()) {
                taken = i;
                return i;
            }
            i = Math.min(i, lines.size() - 1); // lines beyond the budget may have made room for this one
            tail = Math.min(tail, i);
            int cut = accept(i);
            if (cut > 0) {
                taken = cut;
                return cut;
            }
        }
    }

    private void reset() {
        head = 0;
        lastLabel = null;
        hasDescription = false;
        afterDate = false;
        tail = 0;
        titleLabel = -1;
        valueExpected = false;
    }

    /** Goes on at a place where a line starts, and its number; all lines are forgotten. */
    void startAt(int place, long number) {
        taken = 0;
        reader.startAt(place, number);
    }

    /** How many bytes were looked at. */
    long scanned() {
        return reader.scanned();
    }

    /** Whether all of the source was read. */
    boolean isAtEnd() {
        return reader.isAtEnd();
    }

    /** Whether the blank lines at the end of the source hold a character that is not ASCII. */
    boolean isMarked() {
        return reader.isMarked();
    }

    /** Whether lines of the next article were read that are many, not all kept, or start within a line. */
    boolean hasReadAhead() {
        return lines.size() > taken + TitleFinder.MAX_LINES
                || isGlued()
                || (taken < lines.size() && lines.columnsBefore(taken) > 0)
                || window.hasGap()
                || !lines.omissions().isEmpty();
    }

    /** The place where the next article starts, or the source ends. */
    int following() {
        return taken < lines.size() ? lines.begin(taken) : window.end();
    }

    /** The number of the line at {@link #following}. */
    long followingLine() {
        return taken < lines.size() ? lines.number(taken) : reader.nextNumber();
    }

    /** The first line of the article; text before it belongs to no article. */
    int head() {
        return head;
    }

    /** Whether the next article starts on the line on which this one ends. */
    boolean isGlued() {
        return taken < lines.size() && lines.has(taken, Lines.GLUED);
    }

    /** How many code points precede a glued line on its own line. */
    private long columnsBefore(int glued) {
        return Utf8.count(window.bytes(), lines.begin(glued - 1), lines.begin(glued)) + lines.columnsBefore(glued - 1);
    }

    /** Takes note of a line; the line before which the article ends, or 0 if it goes on. */
    private int accept(int i) throws IOException {
        return switch (lines.kind(i)) {
            case Lines.LABEL -> acceptLabel(i, lines.section(i));
            case Lines.TEXT, Lines.DATE -> acceptText(i);
            default -> 0;
        };
    }

    private int acceptLabel(int i, Section section) {
        if (section == Section.DESCRIPTION) {
            return acceptDescription(i);
        }
        if (tail > 0) {
            return tail;
        }
        titleLabel = (lastLabel == null && i == titles.belowLabel(0)) || afterDate ? i : -1;
        lastLabel = section;
        afterDate = false;
        valueExpected = section == Section.DATE;
        return 0;
    }

    private int acceptDescription(int i) {
        if (i > 0 && lines.isLabel(i - 1, Section.DESCRIPTION)) {
            if (!isTitle(i - 1)) {
                return 0; // the label twice
            }
            lines.setKind(i - 1, Lines.TEXT);
            lastLabel = null;
            hasDescription = false;
        }
        if (titleLabel >= 0 && titleLabel == i - 1 && !lines.has(i, Lines.AFTER_GAP)) {
            lines.setKind(titleLabel, Lines.TEXT); // a title that equals a label
            if (titleLabel > titles.belowLabel(0)) {
                return titleLabel;
            }
            lastLabel = null;
        }
        int title = titles.first(i, lastLabel);
        if (title == i && isOddTitle(i - 1) && !lines.has(i, Lines.AFTER_GAP)) {
            lines.setKind(i - 1, Lines.TEXT);
            return i - 1;
        }
        if (lastLabel == null) {
            head = title;
        } else if (title < i) {
            return title;
        } else if (hasDescription) {
            return i;
        }
        lastLabel = Section.DESCRIPTION;
        hasDescription = true;
        afterDate = false;
        tail = 0;
        valueExpected = false;
        return 0;
    }

    /** Whether the line above a description label is its title, though it looks like a date or category of the article before. */
    private boolean isOddTitle(int i) {
        if (afterDate) {
            return dates.isSecond(i) || (hasDescription && dates.isNoDay(i));
        }
        return hasDescription && lastLabel == Section.CATEGORY && titles.isUnlikeItems(i);
    }

    /** Whether what was taken for a description label is the title: almost a label, or with no title above. */
    private boolean isTitle(int i) {
        return lines.form(i) == Lines.MISSPELT || (i == titles.belowLabel(head) && !lines.has(i + 1, Lines.AFTER_GAP));
    }

    private int acceptText(int i) throws IOException {
        if (valueExpected) {
            valueExpected = false;
            acceptDate(i);
            return 0;
        }
        Section section = lines.section(i);
        if (lastLabel == Section.DESCRIPTION) {
            return section == Section.TITLE ? 0 : acceptInDescription(i, section);
        }
        if (section == Section.DESCRIPTION) {
            return acceptInlineDescription(i);
        }
        if (section == Section.DATE && lastLabel == Section.CATEGORY) {
            acceptInlineDate(i);
            return 0;
        }
        if (afterDate) {
            return acceptAfterDate(i);
        }
        if (lastLabel == Section.CATEGORY && dates.isBelowMisspeltLabel(i)) {
            lines.setLabel(i - 1, Section.DATE, Lines.MISSPELT);
            lastLabel = Section.DATE;
            acceptDate(i);
            return 0;
        }
        return isMisspeltDescription(i) ? acceptMisspeltDescription(i) : 0;
    }

    /** The body says nothing of boundaries, but for two inline labels in a row. */
    private int acceptInDescription(int i, Section section) {
        if (section == Section.DESCRIPTION) {
            return titles.hasLabel(i, lastLabel) ? acceptInlineDescription(i) : 0;
        }
        if (section == Section.CATEGORY) {
            if (inlineLabels.isDate(i - 1)) {
                lines.setLabel(i - 1, Section.DATE, Lines.INLINE);
                lines.setLabel(i, Section.CATEGORY, Lines.INLINE);
                lastLabel = Section.CATEGORY;
            }
            return 0;
        }
        int list = inlineLabels.listAbove(i);
        if (list >= 0 && inlineLabels.isDate(i)) {
            lines.setLabel(list, Section.CATEGORY, Lines.INLINE);
            acceptInlineDate(i);
        }
        return 0;
    }

    private int acceptInlineDescription(int i) {
        int cut = acceptDescription(i);
        if (cut == 0) {
            lines.setLabel(i, Section.DESCRIPTION, Lines.INLINE);
        }
        return cut;
    }

    private void acceptInlineDate(int i) {
        int end = inlineLabels.dateEnd(i);
        if (end >= 0) {
            dates.splitBehind(i, end);
            lines.setLabel(i, Section.DATE, Lines.INLINE);
            lastLabel = Section.DATE;
            afterDate = true;
        }
    }

    /** The first line below a label of the date: a date, or what should be one; a title cannot stand between. */
    private void acceptDate(int i) {
        int end = dates.end(i);
        if (end >= 0) {
            dates.splitBehind(i, end);
            lines.setKind(i, Lines.DATE);
            afterDate = true;
        }
    }

    private int acceptAfterDate(int i) throws IOException {
        if (tail == 0) {
            if (dates.isFurther(i)) {
                lines.setKind(i, Lines.DATE);
                return 0;
            }
            if (dates.isBehindDate(i) || RuleLine.is(window.bytes(), lines, i)) {
                return 0;
            }
            tail = i;
        }
        return isMisspeltDescription(i) ? acceptMisspeltDescription(i) : 0;
    }

    private boolean isMisspeltDescription(int i) {
        return lines.end(i) - lines.start(i) <= Labels.MAX_LINE
                && labels.isMisspelt(Section.DESCRIPTION, window.bytes(), lines.start(i), lines.end(i))
                && titles.mayStandAbove(i, lastLabel);
    }

    /** What is almost a label opens a description, unless it is the last line of the source. */
    private int acceptMisspeltDescription(int i) throws IOException {
        lines.setLabel(i, Section.DESCRIPTION, Lines.MISSPELT);
        boolean isLast = i + 1 == lines.size() && !reader.next();
        int cut = isLast ? 0 : acceptDescription(i);
        if (isLast || cut > 0) {
            lines.setKind(i, Lines.TEXT); // it is found again as the article's own
        }
        return cut;
    }
}
