package dev.galley;

import dev.galley.problem.Fix;
import dev.galley.problem.ProblemCode;
import dev.galley.problem.Section;

/**
 * Decides which lines of one article belong to which section. Labels that the cutter recognised are taken as they are;
 * labels that are missing are looked for among misspelt and inline ones; labels that open nothing become text.
 */
final class Outline {

    private final Reading reading;
    private final Lines lines;
    private final Leftovers leftovers;
    private final ListMark mark = new ListMark();

    private int head;
    private int size;
    private int titleFrom;
    private int titleTo;
    private int titleLabel; // its line, or -1
    private Section runSection = Section.TITLE; // the last run of labels that was looked through
    private int runFrom;
    private int runTo;
    private final Parts parts = new Parts();

    Outline(Reading reading, Leftovers leftovers) {
        this.reading = reading;
        this.leftovers = leftovers;
        lines = reading.lines;
    }

    /** The first line of the title. */
    int titleFrom() {
        return titleFrom;
    }

    /** The line after the title; the same if there is no title. */
    int titleTo() {
        return titleTo;
    }

    /** The sections. */
    Parts parts() {
        return parts;
    }

    /** Makes out the sections of an article: its first line, and the number of lines in the table that are up to its end. */
    void read(int headLine, int lineCount) {
        head = headLine;
        size = lineCount;
        runTo = 0;
        while (head < size && lines.kind(head) == Lines.SEPARATOR) {
            reading.tiles.add(lines.start(head), lines.end(head), Tiles.SEPARATOR);
            head++;
        }
        readTitleLabel();
        int descriptions = count(Section.DESCRIPTION);
        int categories = count(Section.CATEGORY);
        int dates = count(Section.DATE);
        if (dates == 0) {
            promote(Section.DATE);
        } else if (dates > 1) {
            demote(Section.DATE);
        }
        if (categories == 0) {
            promote(Section.CATEGORY);
        } else if (categories > 1) {
            demote(Section.CATEGORY);
        }
        readParts();
        if (dates == 0 && parts.of(Section.DATE) < 0) {
            recoverDate();
        }
        if (categories == 0 && parts.of(Section.CATEGORY) < 0) {
            recoverCategory();
        }
        if (dates == 1) {
            readDateAboveLabel();
        }
        readHead(descriptions == 0);
        if (titleLabel >= 0) {
            parts.insert(0, Section.TITLE, titleLabel, titleLabel + 1, Math.max(titleTo, titleLabel + 1));
        }
    }

    /** The label of the title opens the article; the cutter has looked at what follows it. */
    private void readTitleLabel() {
        titleLabel = head < size && lines.isTitleLabel(head) ? head : -1;
        if (titleLabel < 0 || lines.form(head) == Lines.INLINE) {
            return;
        }
        head++;
        boolean isUnderlined = isRule(head)
                && !lines.has(head, Lines.AFTER_BLANK)
                && head + 1 < size
                && lines.isText(head + 1)
                && !isRule(head + 1);
        if (isUnderlined) {
            head++; // it becomes part of the label
        }
        for (; isRule(head); head++) {
            reading.tiles.add(lines.start(head), lines.end(head), Tiles.SEPARATOR);
        }
    }

    private boolean isRule(int i) {
        return i < size && lines.isText(i) && RuleLine.is(reading.bytes(), lines, i);
    }

    /** A date that stands below the list and above its label, which has nothing below it: the two changed places. */
    private void readDateAboveLabel() {
        int part = parts.of(Section.DATE);
        if (part < 1 || !parts.hasLabel(part) || parts.section(part - 1) != Section.CATEGORY) {
            return;
        }
        int label = parts.labelFrom(part);
        int end = parts.contentTo(part);
        boolean isAlone = parts.contentFrom(part) == label + 1 && areSeparators(label + 1, end);
        boolean follows = isAlone && label - 1 > parts.contentFrom(part - 1) && lines.form(label) != Lines.INLINE;
        if (follows && lines.isText(label - 1) && isDateLine(label - 1)) {
            parts.end(part - 1, label - 1);
            parts.setContentAbove(part, label - 1);
            for (int i = label + 1; i < end; i++) {
                reading.tiles.add(lines.start(i), lines.end(i), Tiles.SEPARATOR);
            }
        }
    }

    private boolean areSeparators(int from, int to) {
        for (int i = from; i < to; i++) {
            if (lines.kind(i) != Lines.SEPARATOR && !RuleLine.is(reading.bytes(), lines, i)) {
                return false;
            }
        }
        return true;
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

    /** Finds the last line that may be the label of a section which has none: inline first, then misspelt. */
    private void promote(Section section) {
        int from = lastLabel(section == Section.DATE ? Section.CATEGORY : Section.DESCRIPTION) + 1;
        int to = section == Section.CATEGORY ? firstLabel(Section.DATE, from) : size;
        for (int i = to - 1; i >= Math.max(from, head + 1); i--) {
            if (lines.isText(i) && lines.section(i) == section) {
                lines.setLabel(i, section, Lines.INLINE);
                return;
            }
        }
        byte[] bytes = reading.bytes();
        if (section == Section.DATE && promoteDateAboveList()) {
            return;
        }
        for (int i = to - 1; section == Section.CATEGORY && i >= Math.max(from, head + 1); i--) {
            if (lines.isText(i) && reading.labels.inlineItem(bytes, lines.start(i), lines.end(i)) >= 0) {
                lines.setLabel(i, section, Lines.INLINE);
                return;
            }
        }
        for (int i = size - 1; section == Section.DATE && i >= Math.max(from, head + 1); i--) {
            if (lines.isText(i) && reading.labels.inlineDate(bytes, lines.start(i), lines.end(i)) >= 0) {
                lines.setLabel(i, section, Lines.INLINE);
                return;
            }
        }
        for (int i = to - 1; i >= Math.max(from, head + 1); i--) {
            if (lines.isText(i)
                    && lines.end(i) - lines.start(i) <= Labels.MAX_LINE
                    && (startsRun(i) || opensList(i, section))
                    && standsAlone(i)
                    && isLabelLike(i, section, bytes)) {
                lines.setLabel(i, section, Lines.MISSPELT);
                return;
            }
        }
    }

    /** Makes a label of a line with label and date that stands directly above the label of the categories. */
    private boolean promoteDateAboveList() {
        int i = firstLabel(Section.CATEGORY, head) - 1;
        boolean isDate = i > head
                && i + 1 < size
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
        return section == Section.CATEGORY && i + 1 < size && lines.isText(i + 1) && isMarked(i + 1);
    }

    private boolean isLabelLike(int i, Section section, byte[] bytes) {
        return reading.labels.isMisspelt(section, bytes, lines.start(i), lines.end(i))
                || ((i == size - 1 || (section == Section.CATEGORY && isItem(i + 1)))
                        && reading.labels.isCutShort(section, bytes, lines.start(i), lines.end(i)));
    }

    /** Whether nothing, or only a list item or date, follows the line in its run. */
    private boolean standsAlone(int i) {
        return i + 1 == size
                || lines.has(i + 1, Lines.AFTER_BLANK)
                || !lines.isText(i + 1)
                || isMarked(i + 1)
                || isDateLine(i + 1);
    }

    private boolean startsRun(int i) {
        return i == 0
                || lines.has(i, Lines.AFTER_BLANK)
                || !lines.isText(i - 1)
                || isMarked(i - 1)
                || (i + 1 < size && lines.isText(i + 1) && !lines.has(i + 1, Lines.AFTER_BLANK) && isItem(i + 1));
    }

    private boolean isMarked(int i) {
        return mark.read(reading.bytes(), lines.start(i), lines.end(i));
    }

    private boolean isItem(int i) {
        return lines.isText(i) && isMarked(i) && mark.hasBullet() && mark.hasNumber();
    }

    private boolean isDateLine(int i) {
        return reading.labels.dates().end(reading.bytes(), lines.start(i), lines.end(i)) == lines.end(i)
                && !isMarked(i);
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
                lines.setKind(i, Lines.TEXT);
                int start = lines.start(i);
                int end = lines.end(i);
                String message = "the line " + reading.findings.quote(start, end) + " is a label, but opens no "
                        + section.word() + "; it was read as text";
                Fix fix = reading.guessFix(start, start, "\\");
                reading.report(ProblemCode.AMBIGUOUS_LABEL, Section.DESCRIPTION, start, end, message, "", fix);
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
        return section == Section.DATE ? lines.kind(next) == Lines.DATE : lines.isText(next) && isMarked(next);
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

    private void readParts() {
        parts.clear();
        titleTo = size;
        for (int i = head; i < size; i++) {
            if (lines.isLabel(i)) {
                if (parts.size() == 0) {
                    titleTo = i;
                } else {
                    parts.end(parts.size() - 1, i);
                }
                parts.add(lines.section(i), i, i + 1, size);
            }
        }
        titleFrom = head;
    }

    /** An article without a date label whose last lines are dates. */
    private void recoverDate() {
        int last = size - 1;
        while (last > head && (!lines.isText(last) || RuleLine.is(reading.bytes(), lines, last))) {
            last--;
        }
        int part = parts.size() - 1;
        if (part < 0 || !lines.isText(last) || last < parts.contentFrom(part) || !opensWithDate(last)) {
            return;
        }
        if (parts.section(part) != Section.CATEGORY && !followsItems(last)) {
            return;
        }
        int date = last;
        while (date > parts.contentFrom(part) && lines.isText(date - 1) && isDateLine(date - 1)) {
            date--;
        }
        int label = labelBefore(date, parts.contentFrom(part));
        parts.end(part, label);
        parts.add(Section.DATE, label, date, size);
        markMisspelt(label, date, Section.DATE);
    }

    /** Whether a short line is a date, or a date and other text behind it. */
    private boolean opensWithDate(int i) {
        int length = lines.end(i) - lines.start(i);
        return length <= Labels.MAX_LINE
                && reading.labels.dates().end(reading.bytes(), lines.start(i), lines.end(i)) >= 0
                && !isMarked(i);
    }

    private boolean followsItems(int line) {
        for (int i = line - 1; i > Math.max(head, line - 4); i--) {
            if (isItem(i)) {
                return true;
            }
        }
        return false;
    }

    /** An article without a category label that ends, but for the date, with numbered items. */
    private void recoverCategory() {
        int date = parts.of(Section.DATE);
        int part = date < 0 ? parts.size() - 1 : date - 1;
        int from = part < 0 ? head + 1 : parts.contentFrom(part);
        int to = part >= 0 ? parts.contentTo(part) : date < 0 ? size : parts.labelFrom(date);
        int first = to;
        while (first > from && isItem(first - 1)) {
            first--;
        }
        if (first == to) {
            first = itemsAfterByline(from, to);
        } else {
            first = itemsDirectlyAbove(first, from);
        }
        if (first == to) {
            return;
        }
        int label = first;
        int candidate = labelBefore(first, from);
        if (candidate < first && candidate > from && isBylineLine(candidate - 1)) {
            label = candidate;
        }
        if (part >= 0) {
            parts.end(part, label);
        } else {
            titleTo = label;
        }
        parts.insert(part + 1, Section.CATEGORY, label, first, to);
        markMisspelt(label, first, Section.CATEGORY);
    }

    /** The first of the list items directly above an item, without a blank line between, whether or not they have numbers. */
    private int itemsDirectlyAbove(int item, int from) {
        int first = item;
        while (first > from
                && !lines.has(first, Lines.AFTER_BLANK)
                && lines.isText(first - 1)
                && isMarked(first - 1)
                && mark.hasBullet()) {
            first--;
        }
        return first;
    }

    /** The first of the list items that end a range and directly follow a byline, whether or not they have numbers. */
    private int itemsAfterByline(int from, int to) {
        int first = to;
        while (first > from && lines.isText(first - 1) && isMarked(first - 1)) {
            first--;
        }
        return first > from && first < to && isBylineLine(first - 1) ? first : to;
    }

    private boolean isBylineLine(int i) {
        return reading.labels.bylines().isLine(reading.bytes(), lines.start(i), lines.end(i));
    }

    /** The first line of a short paragraph right before a line, which may be a label that nobody knows; or the line. */
    private int labelBefore(int line, int from) {
        int candidate = line - 1;
        if (candidate < from || !isShortText(candidate)) {
            return line;
        }
        boolean isBelowByline = candidate > from && isBylineLine(candidate - 1);
        if (candidate > from
                && !lines.has(candidate, Lines.AFTER_BLANK)
                && !isBelowByline
                && isShortText(candidate - 1)) {
            candidate--; // a label on two lines
        }
        return candidate == from || lines.has(candidate, Lines.AFTER_BLANK) || isBelowByline || isMarked(candidate - 1)
                ? candidate
                : line;
    }

    private boolean isShortText(int i) {
        return lines.isText(i)
                && lines.end(i) - lines.start(i) <= Labels.MAX_LINE
                && reading.bytes()[lines.start(i)] != Escape.MARK
                && !isMarked(i);
    }

    private void markMisspelt(int from, int to, Section section) {
        if (from < to) {
            lines.setLabel(from, section, Lines.MISSPELT);
        }
    }

    /** The title is all before the first label; if the description has no label, only the first run is. */
    private void readHead(boolean withoutDescription) {
        int run = titleFrom;
        while (run < titleTo && lines.isText(run) && (run == titleFrom || !lines.has(run, Lines.AFTER_BLANK))) {
            run++;
        }
        if (run > titleFrom + 1 && withoutDescription) {
            run = titleFrom + 1; // without a blank line, the first line is the title
        }
        if (withoutDescription && parts.of(Section.DESCRIPTION) < 0) {
            if (run < titleTo) {
                parts.insert(0, Section.DESCRIPTION, run, run, titleTo);
            }
            titleTo = run;
        } else if (parts.size() > 0 && parts.section(0) != Section.DESCRIPTION && run < titleTo) {
            leftovers.leave(run, titleTo);
            titleTo = run;
        } else if (run < titleTo) {
            readRunAboveDescription();
        }
    }

    /** The title is the run directly above the description, over rules; what stands above that is nobody's. */
    private void readRunAboveDescription() {
        int below = titleTo;
        while (below > titleFrom && lines.isText(below - 1) && RuleLine.is(reading.bytes(), lines, below - 1)) {
            below--;
        }
        int run = below;
        while (run > titleFrom && lines.isText(run - 1) && (run == below || !lines.has(run, Lines.AFTER_BLANK))) {
            run--;
        }
        leftovers.leave(titleFrom, run);
        titleFrom = run;
    }
}
