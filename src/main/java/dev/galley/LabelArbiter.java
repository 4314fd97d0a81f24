package dev.galley;

import dev.galley.problem.Fix;
import dev.galley.problem.ProblemCode;
import dev.galley.problem.Section;
import java.util.function.IntPredicate;

/**
 * Has the last word on which lines of one article are labels: looks among inline and misspelt ones for the label of a
 * section that has none, and makes text of labels that open nothing.
 */
final class LabelArbiter {

    private final Reading reading;
    private final Lines lines;
    private final LineShape shape;

    private int head;
    private int size;
    private Section runSection = Section.TITLE; // the last run of labels that was looked through
    private int runFrom;
    private int runTo;
    private int descriptions; // labels that the cutter recognised
    private int categories;
    private int dates;

    LabelArbiter(Reading reading, LineShape shape) {
        this.reading = reading;
        this.shape = shape;
        lines = reading.lines;
    }

    /** Settles the labels of the article between two lines of the table. */
    void settle(int from, int to) {
        head = from;
        size = to;
        runTo = 0;
        descriptions = count(Section.DESCRIPTION);
        categories = count(Section.CATEGORY);
        dates = count(Section.DATE);
        settle(Section.DATE, dates);
        settle(Section.CATEGORY, categories);
    }

    private int count(Section section) {
        int count = 0;
        for (int i = head; i < size; i++) {
            if (lines.isLabel(i, section)) {
                count++;
            }
        }
        return count;
    }

    private void settle(Section section, int count) {
        if (count == 0) {
            promote(section);
        } else if (count > 1) {
            demote(section);
        } else if (section == Section.CATEGORY) {
            replaceLabel();
        }
    }

    /** The number of labels of the description that the cutter had recognised. */
    int descriptions() {
        return descriptions;
    }

    /** The number of labels of categories that the cutter had recognised. */
    int categories() {
        return categories;
    }

    /** The number of labels of dates that the cutter had recognised. */
    int dates() {
        return dates;
    }

    /** Finds the last line that may be the label of a section which has none: inline first, then misspelt. */
    private void promote(Section section) {
        int from = lastLabel(section == Section.DATE ? Section.CATEGORY : Section.DESCRIPTION) + 1;
        int to = section == Section.CATEGORY ? firstLabel(Section.DATE, from) : size;
        boolean isInline = promoteLast(from, to, section, Lines.INLINE, i -> lines.section(i) == section)
                || (section == Section.DATE && promoteDateAboveList())
                || promoteLast(from, to, section, Lines.INLINE, i -> hasInlineValue(i, section));
        if (!isInline) {
            promoteLast(from, to, section, Lines.MISSPELT, i -> isMisspelt(i, section));
        }
    }

    /** Makes a label of the last line of text of a range, not the article's first, that may be one; whether there is any. */
    private boolean promoteLast(int from, int to, Section section, int form, IntPredicate mayBeLabel) {
        for (int i = to - 1; i >= Math.max(from, head + 1); i--) {
            if (lines.isText(i) && mayBeLabel.test(i)) {
                lines.setLabel(i, section, form);
                return true;
            }
        }
        return false;
    }

    /** Whether an item or a date stands behind a misspelt label on its line. */
    private boolean hasInlineValue(int i, Section section) {
        byte[] bytes = reading.bytes();
        int value = section == Section.CATEGORY
                ? reading.labels.inlineItem(bytes, lines.start(i), lines.end(i))
                : reading.labels.inlineDate(bytes, lines.start(i), lines.end(i));
        return value >= 0;
    }

    private boolean isMisspelt(int i, Section section) {
        return (startsRun(i) || opensList(i, section))
                && (standsAlone(i) || isAboveLastLine(i, section))
                && isLabelLike(i, section, reading.bytes());
    }

    /** Makes a label of a line with label and date that stands directly above the label of the categories. */
    private boolean promoteDateAboveList() {
        int i = firstLabel(Section.CATEGORY, head) - 1;
        boolean isDate = i > head
                && lines.isText(i)
                && lines.section(i) == Section.DATE
                && reading.labels.inlineDate(reading.bytes(), lines.start(i), lines.end(i)) >= 0;
        if (isDate) {
            lines.setLabel(i, Section.DATE, Lines.INLINE);
        }
        return isDate;
    }

    /** Whether a line without a blank one above it ends its run, right above the first item of a list. */
    private boolean opensList(int i, Section section) {
        return section == Section.CATEGORY && i + 1 < size && lines.isText(i + 1) && shape.isMarked(i + 1);
    }

    private boolean isLabelLike(int i, Section section, byte[] bytes) {
        return reading.labels.isMisspelt(section, bytes, lines.start(i), lines.end(i))
                || ((i == size - 1 || (section == Section.CATEGORY && shape.isItem(i + 1)))
                        && reading.labels.isCutShort(section, bytes, lines.start(i), lines.end(i)));
    }

    /** Whether nothing, or only a list item or date, follows the line in its run. */
    private boolean standsAlone(int i) {
        return i + 1 == size
                || lines.has(i + 1, Lines.AFTER_BLANK)
                || !lines.isText(i + 1)
                || shape.isMarked(i + 1)
                || shape.isDate(i + 1);
    }

    /** Whether a line below the list is the last but one: what follows may be a date that is none. */
    private boolean isAboveLastLine(int i, Section section) {
        return section == Section.DATE && i + 2 == size && shape.isMarked(i - 1);
    }

    private boolean startsRun(int i) {
        return lines.has(i, Lines.AFTER_BLANK)
                || !lines.isText(i - 1)
                || shape.isMarked(i - 1)
                || (i + 1 < size && lines.isText(i + 1) && !lines.has(i + 1, Lines.AFTER_BLANK) && shape.isItem(i + 1));
    }

    private int lastLabel(Section section) {
        for (int i = size - 1; i >= head; i--) {
            if (lines.isLabel(i, section)) {
                return i;
            }
        }
        return head - 1;
    }

    private int firstLabel(Section section, int from) {
        for (int i = Math.max(from, 0); i < size; i++) {
            if (lines.isLabel(i, section)) {
                return i;
            }
        }
        return size;
    }

    /** Makes text of the labels that open nothing but stand before prose, if another label of the section opens something. */
    private void demote(Section section) {
        boolean opened = false;
        for (int i = head; i < size; i++) {
            opened |= lines.isLabel(i, section) && opens(i, section);
        }
        for (int i = head; i < size && opened; i++) {
            int next = afterLabels(i, section);
            boolean prose = next < size && lines.isText(next);
            if (lines.isLabel(i, section) && prose && lines.form(i) != Lines.INLINE && !opens(i, section)) {
                makeText(i, section);
            }
        }
    }

    private void makeText(int label, Section section) {
        lines.setKind(label, Lines.TEXT);
        int start = lines.start(label);
        int end = lines.end(label);
        String message = "the line " + reading.findings.quote(start, end) + " is a label, but opens no "
                + section.word() + "; it was read as text";
        Fix fix = reading.guessFix(start, start, "\\");
        reading.report(ProblemCode.AMBIGUOUS_LABEL, Section.DESCRIPTION, start, end, message, "", fix);
    }

    /** Makes text of the only label of the categories if it opens nothing, but a misspelt one farther below does. */
    private void replaceLabel() {
        int label = firstLabel(Section.CATEGORY, head);
        int next = label + 1;
        if (next == size || !lines.isText(next) || opens(label, Section.CATEGORY)) {
            return;
        }
        for (int i = firstLabel(Section.DATE, next) - 2; i > next; i--) {
            if (lines.isText(i) && lines.isText(i + 1) && shape.isMarked(i + 1) && isMisspelt(i, Section.CATEGORY)) {
                makeText(label, Section.CATEGORY);
                lines.setLabel(i, Section.CATEGORY, Lines.MISSPELT);
                return;
            }
        }
    }

    private boolean opens(int i, Section section) {
        if (lines.form(i) == Lines.INLINE) {
            return true;
        }
        int next = afterLabels(i, section);
        if (next == size || lines.isLabel(next)) {
            return false;
        }
        return section == Section.DATE ? lines.kind(next) == Lines.DATE : lines.isText(next) && shape.isMarked(next);
    }

    /** The line after a label and those of the same section that directly follow; looked for once a run of labels. */
    private int afterLabels(int i, Section section) {
        if (section == runSection && i >= runFrom && i < runTo) {
            return runTo;
        }
        int next = i + 1;
        while (next < size && lines.isLabel(next, section)) {
            next++;
        }
        runSection = section;
        runFrom = i;
        runTo = next;
        return next;
    }
}
