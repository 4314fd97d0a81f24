package dev.galley;

import dev.galley.problem.Section;

/** Decides which lines of one article belong to which section, also where a section has no label. */
final class Outline {

    /** A label that nobody knows has no more words. */
    private static final int MAX_LABEL_WORDS = 5;

    private final Reading reading;
    private final Lines lines;
    private final Leftovers leftovers;
    private final LineShape shape;
    private final LabelArbiter arbiter;

    private int head;
    private int size;
    private int titleFrom;
    private int titleTo;
    private int titleLabel; // its line, or -1
    private final SectionTable sections = new SectionTable();

    Outline(Reading reading, Leftovers leftovers) {
        this.reading = reading;
        this.leftovers = leftovers;
        lines = reading.lines;
        shape = new LineShape(reading);
        arbiter = new LabelArbiter(reading, shape);
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
    SectionTable sections() {
        return sections;
    }

    /** Makes out the sections of an article: its first line, and the number of lines in the table that are up to its end. */
    void read(int headLine, int lineCount) {
        head = headLine;
        size = lineCount;
        while (lines.kind(head) == Lines.SEPARATOR) {
            reading.tiles.add(lines.start(head), lines.end(head), Tiles.SEPARATOR);
            head++;
        }
        readTitleLabel();
        arbiter.settle(head, size);
        readParts();
        if (arbiter.dates() == 0 && sections.of(Section.DATE) < 0) {
            recoverDate();
        }
        if (arbiter.categories() == 0 && sections.of(Section.CATEGORY) < 0) {
            recoverCategory();
        }
        if (arbiter.dates() == 1) {
            readDateAboveLabel();
        }
        readHead(arbiter.descriptions() == 0);
        if (titleLabel >= 0) {
            sections.insert(0, Section.TITLE, titleLabel, titleLabel + 1, titleTo);
        }
    }

    /** The label of the title opens the article; the cutter has looked at what follows it: in the end, another label. */
    private void readTitleLabel() {
        titleLabel = lines.isTitleLabel(head) ? head : -1;
        if (titleLabel < 0 || lines.form(head) == Lines.INLINE) {
            return;
        }
        head++;
        boolean isUnderlined =
                isRule(head) && !lines.has(head, Lines.AFTER_BLANK) && lines.isText(head + 1) && !isRule(head + 1);
        if (isUnderlined) {
            head++; // it becomes part of the label
        }
        for (; isRule(head); head++) {
            reading.tiles.add(lines.start(head), lines.end(head), Tiles.SEPARATOR);
        }
    }

    private boolean isRule(int i) {
        return lines.isText(i) && shape.isRule(i);
    }

    /** A date that stands below the list and above its label, which has nothing below it: the two changed places. */
    private void readDateAboveLabel() {
        int index = sections.of(Section.DATE);
        if (index < 1 || sections.section(index - 1) != Section.CATEGORY) {
            return;
        }
        int label = sections.labelFrom(index);
        int end = sections.contentTo(index);
        boolean follows = areSeparators(label + 1, end)
                && label - 1 > sections.contentFrom(index - 1)
                && lines.form(label) != Lines.INLINE;
        if (follows && lines.isText(label - 1) && shape.isDate(label - 1)) {
            sections.end(index - 1, label - 1);
            sections.setContentAbove(index, label - 1);
            for (int i = label + 1; i < end; i++) {
                reading.tiles.add(lines.start(i), lines.end(i), Tiles.SEPARATOR);
            }
        }
    }

    private boolean areSeparators(int from, int to) {
        for (int i = from; i < to; i++) {
            if (lines.kind(i) != Lines.SEPARATOR && !shape.isRule(i)) {
                return false;
            }
        }
        return true;
    }

    private void readParts() {
        sections.clear();
        titleTo = size;
        for (int i = head; i < size; i++) {
            if (lines.isLabel(i)) {
                if (sections.size() == 0) {
                    titleTo = i;
                } else {
                    sections.end(sections.size() - 1, i);
                }
                sections.add(lines.section(i), i, i + 1, size);
            }
        }
        titleFrom = head;
    }

    /** An article without a date label whose last lines are dates. */
    private void recoverDate() {
        int last = size - 1;
        while (last > head && (!lines.isText(last) || shape.isRule(last))) {
            last--;
        }
        int index = sections.size() - 1;
        if (!lines.isText(last) || last < sections.contentFrom(index) || !isShortWithDate(last)) {
            return;
        }
        if (sections.section(index) != Section.CATEGORY && !followsItems(last)) {
            return;
        }
        int date = last;
        while (lines.isText(date - 1) && shape.isDate(date - 1)) { // at last, a label
            date--;
        }
        int label = labelBefore(date, sections.contentFrom(index));
        if (sections.section(index) == Section.CATEGORY && holdSentence(label, date)) {
            label = date;
        }
        sections.end(index, label);
        sections.add(Section.DATE, label, date, size);
        markMisspelt(label, date, Section.DATE);
    }

    private boolean isShortWithDate(int i) {
        return lines.end(i) - lines.start(i) <= Labels.MAX_LINE && shape.opensWithDate(i);
    }

    private boolean followsItems(int line) {
        for (int i = line - 1; i > Math.max(head, line - 4); i--) {
            if (shape.isItem(i)) {
                return true;
            }
        }
        return false;
    }

    /** An article without a category label that ends, but for the date, with numbered items. */
    private void recoverCategory() {
        int date = sections.of(Section.DATE);
        int index = date < 0 ? sections.size() - 1 : date - 1;
        int from = index < 0 ? head + 1 : sections.contentFrom(index);
        int to = index >= 0 ? sections.contentTo(index) : sections.labelFrom(date);
        int first = to;
        while (first > from && shape.isItem(first - 1)) {
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
        if (candidate > from && shape.isByline(candidate - 1) && !holdSentence(candidate, first)) {
            label = candidate;
        }
        if (index >= 0) {
            sections.end(index, label);
        } else {
            titleTo = label;
        }
        sections.insert(index + 1, Section.CATEGORY, label, first, to);
        markMisspelt(label, first, Section.CATEGORY);
    }

    /** The first of the list items directly above an item, without a blank line between, whether or not they have numbers. */
    private int itemsDirectlyAbove(int item, int from) {
        int first = item;
        while (first > from
                && !lines.has(first, Lines.AFTER_BLANK)
                && lines.isText(first - 1)
                && shape.isBulleted(first - 1)) {
            first--;
        }
        return first;
    }

    /** The first of the list items that end a range and directly follow a byline, whether or not they have numbers. */
    private int itemsAfterByline(int from, int to) {
        int first = to;
        while (first > from && lines.isText(first - 1) && shape.isMarked(first - 1)) {
            first--;
        }
        return first > from && shape.isByline(first - 1) ? first : to;
    }

    /** The first line of a short paragraph right before a line, which may be a label that nobody knows; or the line. */
    private int labelBefore(int line, int from) {
        int candidate = line - 1;
        if (candidate < from || !isShortText(candidate)) {
            return line;
        }
        boolean isBelowByline = candidate > from && shape.isByline(candidate - 1);
        if (candidate > from
                && !lines.has(candidate, Lines.AFTER_BLANK)
                && !isBelowByline
                && isShortText(candidate - 1)) {
            candidate--; // a label on two lines
        }
        return candidate == from
                        || lines.has(candidate, Lines.AFTER_BLANK)
                        || isBelowByline
                        || shape.isMarked(candidate - 1)
                ? candidate
                : line;
    }

    private boolean isShortText(int i) {
        return lines.isText(i)
                && lines.end(i) - lines.start(i) <= Labels.MAX_LINE
                && reading.bytes()[lines.start(i)] != Escape.MARK
                && !shape.isMarked(i);
    }

    /** Whether some line of a range ends as a sentence does, or has more words than a label. */
    private boolean holdSentence(int from, int to) {
        for (int i = from; i < to; i++) {
            if (isSentence(lines.start(i), lines.end(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isSentence(int start, int end) {
        byte[] bytes = reading.bytes();
        int spaces = 0;
        for (int i = start; i < end; i++) {
            spaces += bytes[i] == ' ' ? 1 : 0;
        }
        return spaces >= MAX_LABEL_WORDS || ".!?".indexOf(bytes[end - 1]) >= 0;
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
        if (withoutDescription) {
            run = Math.min(run, titleFrom + 1); // without a blank line, the first line is the title
            if (run < titleTo) {
                sections.insert(0, Section.DESCRIPTION, run, run, titleTo);
            }
            titleTo = run;
        } else if (sections.section(0) != Section.DESCRIPTION) {
            leftovers.leave(run, titleTo);
            titleTo = run;
        } else {
            readRunAboveDescription();
        }
    }

    /** The title is the run directly above the description, over rules; what stands above that is nobody's. */
    private void readRunAboveDescription() {
        int below = titleTo;
        while (below > titleFrom && lines.isText(below - 1) && shape.isRule(below - 1)) {
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
