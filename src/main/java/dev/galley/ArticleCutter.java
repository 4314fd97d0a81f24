package dev.galley;

import dev.galley.problem.Section;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a dump into articles. Feeds on lines, recognises labels, and decides from them alone where an article ends:
 *
 * <ul>
 *   <li>before a line run that stands directly above a description label (the next title), or before the label of that
 *       title, or
 *   <li>after a date, if text follows it and then a label that is not the description's (the next article has lost its
 *       description label).
 * </ul>
 *
 * <p>So there are two witnesses for each boundary, and losing one costs no article.
 */
final class ArticleCutter {

    /** Of a longer run, only the last line can be a title. */
    private static final int MAX_TITLE_LINES = 8;

    /** So many items of a list are looked through for the label above it. */
    private static final int MAX_ITEMS = 32;

    private final Window window;
    private final LineScanner scanner;
    private final Lines lines;
    private final Labels labels;
    private final LineBudget budget;
    private final ListMark mark = new ListMark();

    // What is known of the article whose lines are being fed.
    private int taken; // lines of the article before, still in the table
    private int head; // the first line of the article
    private @Nullable Section lastLabel; // the section of the last label
    private boolean hasDescription;
    private boolean afterDate; // a date ended, and no label since
    private int tail; // the first text line after the date, or -1
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
        int runBytes = 4 * Math.max(format.limit(Limit.PARAGRAPH), format.limit(Limit.TITLE)) + 64;
        scanner = new LineScanner(window, lines, runBytes);
        budget = new LineBudget(window, lines, format.limit(Limit.ARTICLE), runBytes + 8);
    }

    /** Reads the lines of the next article to the front of the table; their number, or 0 at the end of the source. */
    int next() throws IOException {
        lines.removeFirst(taken, isGlued() ? columnsBefore(taken) : 0);
        budget.startArticle();
        reset();
        for (int i = 0; ; i++) {
            if (i == lines.size() && !readLine()) {
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

    /** Goes on at a place where a line starts, and its number; all lines are forgotten. */
    void startAt(int place, long number) {
        lines.clear();
        taken = 0;
        scanner.startAt(place, number);
    }

    /** How many bytes were looked at. */
    long scanned() {
        return scanner.scanned();
    }

    /** Whether all of the source was read. */
    boolean isAtEnd() {
        return scanner.isAtEnd();
    }

    /** Whether the blank lines at the end of the source hold a character that is not ASCII. */
    boolean isMarked() {
        return scanner.isMarked();
    }

    /** Whether lines of the next article were read that are many, not all kept, or start within a line. */
    boolean hasReadAhead() {
        return lines.size() > taken + MAX_TITLE_LINES
                || isGlued()
                || window.hasGap()
                || !lines.omissions().isEmpty();
    }

    /** The place where the next article starts, or the source ends. */
    int following() {
        return taken < lines.size() ? lines.begin(taken) : window.end();
    }

    /** The number of the line at {@link #following}. */
    long followingLine() {
        return taken < lines.size() ? lines.number(taken) : scanner.nextNumber();
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
    private int columnsBefore(int glued) {
        int columns = Utf8.count(window.bytes(), lines.begin(glued - 1), lines.begin(glued));
        return glued == 1 ? columns + lines.columnsBefore() : columns;
    }

    private void reset() {
        head = 0;
        lastLabel = null;
        hasDescription = false;
        afterDate = false;
        tail = -1;
        titleLabel = -1;
        valueExpected = false;
    }

    private boolean readLine() throws IOException {
        while (scanner.nextLine()) {
            int flags = scanner.flags();
            if ((flags & Lines.SEPARATOR) == 0) {
                flags |= labels.match(window.bytes(), scanner.start(), scanner.end());
            }
            if (budget.admits(scanner, flags)) {
                lines.add(scanner.begin(), scanner.start(), scanner.end(), flags, scanner.number());
                if ((flags & Lines.CUT) != 0) {
                    lines.omissions()
                            .add(lines.size() - 1, scanner.omitted(), scanner.omittedFrom(), scanner.omittedTo());
                }
                return true;
            }
        }
        return false;
    }

    /** Takes note of a line; the line before which the article ends, or 0 if it goes on. */
    private int accept(int i) {
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
        if (afterDate && tail >= 0) {
            return tail;
        }
        titleLabel = (lastLabel == null && i == belowTitleLabel(0)) || afterDate ? i : -1;
        lastLabel = section;
        afterDate = false;
        valueExpected = section == Section.DATE;
        return 0;
    }

    /** The first line that may be a title, where an article starts with a line: that, or the next if it is a title's label. */
    private int belowTitleLabel(int first) {
        return lines.isTitleLabel(first) && !isInline(first) ? first + 1 : first;
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
            if (titleLabel > belowTitleLabel(0)) {
                return titleLabel;
            }
            lastLabel = null;
        }
        int run = opening(titleRun(i), i);
        if (lastLabel == null) {
            head = run;
        } else if (run < i && run > 0) {
            return run;
        } else if (hasDescription) {
            return i;
        }
        lastLabel = Section.DESCRIPTION;
        hasDescription = true;
        afterDate = false;
        tail = -1;
        valueExpected = false;
        return 0;
    }

    /** Whether what was taken for a description label is the title: almost a label, or with no title above. */
    private boolean isTitle(int i) {
        return lines.form(i) == Lines.MISSPELT || (i == belowTitleLabel(head) && !lines.has(i + 1, Lines.AFTER_GAP));
    }

    /**
     * The first line of the run directly above a description label, upwards to a blank line, separator, label, date or
     * list item; the label's own line if there is none.
     */
    private int titleRun(int label) {
        return titleRun(label, label);
    }

    /** The same, but looks at no more than so many lines. */
    private int titleRun(int label, int most) {
        int below = label;
        while (below > label - most && isRule(below - 1) && !lines.has(below, Lines.AFTER_GAP)) {
            below--; // a rule underlines the title, or separates it
        }
        int run = below;
        while (run > label - most && lines.isText(run - 1) && !isAbove(run, below) && !isItem(run - 1)) {
            if (run < below && isTitleLabel(run - 1)) {
                return run;
            }
            run--;
            if (lines.isTitleLabel(run)) {
                return run; // with the title on its line, or without one
            }
            if (below - run > MAX_TITLE_LINES) {
                return below - 1;
            }
        }
        return run == below ? label : run;
    }

    /** The label of a title, which opens the article with it; if there is none, the first line of the title. */
    private int opening(int run, int label) {
        int above = run - 1;
        if (run == label || above < 0 || !labels.hasTitles() || lines.has(run, Lines.AFTER_GAP) || isInline(run)) {
            return run;
        }
        if (above > 0 && isRule(above) && !lines.has(above, Lines.AFTER_BLANK)) {
            above--; // a rule underlines the label
        }
        if (!isTitleLabel(above)) {
            return run;
        }
        lines.setLabel(above, Section.TITLE, lines.isTitleLabel(above) ? lines.form(above) : Lines.MISSPELT);
        return above;
    }

    private boolean isInline(int i) {
        return lines.isTitleLabel(i) && lines.form(i) == Lines.INLINE;
    }

    /** Whether a line above a title is a title's label, right or misspelt. */
    private boolean isTitleLabel(int i) {
        if (lines.isTitleLabel(i)) {
            return !isInline(i);
        }
        return labels.hasTitles()
                && lines.isText(i)
                && (i == 0 || lines.has(i, Lines.AFTER_BLANK) || !lines.isText(i - 1))
                && !isItem(i)
                && labels.isMisspelt(Section.TITLE, window.bytes(), lines.start(i), lines.end(i));
    }

    private boolean isRule(int i) {
        return lines.isText(i) && RuleLine.is(window.bytes(), lines, i);
    }

    /** Whether the line before {@code run} is cut off from it. */
    private boolean isAbove(int run, int label) {
        if (run == label) {
            return lines.has(run, Lines.AFTER_GAP);
        }
        return lines.has(run, Lines.AFTER_BLANK) || isTextAfterDate(run - 1) || isLastValue(run - 1) || isRule(run - 1);
    }

    /** Whether a line above a title is a date or byline, or stands where a date should be. */
    private boolean isLastValue(int i) {
        return (i > 0 && lines.isLabel(i - 1, Section.DATE) && lines.form(i - 1) != Lines.INLINE)
                || (lastLabel == Section.DESCRIPTION
                        && labels.bylines().isLine(window.bytes(), lines.start(i), lines.end(i)))
                || (lastLabel == Section.CATEGORY
                        && labels.inlineDate(window.bytes(), lines.start(i), lines.end(i)) >= 0)
                || labels.dates().end(window.bytes(), lines.start(i), lines.end(i)) == lines.end(i);
    }

    private boolean isItem(int i) {
        return lastLabel == Section.CATEGORY && mark.read(window.bytes(), lines.start(i), lines.end(i));
    }

    /** Whether white space separates the line from the date it was split from, or it holds no word. */
    private boolean isTextAfterDate(int i) {
        return i > 0
                && lines.has(i, Lines.GLUED)
                && (lines.start(i) > lines.end(i - 1) || !hasLetterOrDigit(lines.start(i), lines.end(i)));
    }

    private boolean hasLetterOrDigit(int start, int end) {
        byte[] bytes = window.bytes();
        for (int i = start; i < end; i += Utf8.length(Utf8.at(bytes, i, end))) {
            int step = Utf8.at(bytes, i, end);
            if (!Utf8.isMalformed(step) && Character.isLetterOrDigit(Utf8.codePoint(step))) {
                return true;
            }
        }
        return false;
    }

    private int acceptText(int i) {
        if (valueExpected) {
            valueExpected = false;
            return acceptDate(i);
        }
        Section section = lines.section(i);
        if (lastLabel == Section.DESCRIPTION) {
            return section == Section.TITLE ? 0 : acceptInDescription(i, section);
        }
        if (section == Section.DESCRIPTION) {
            return acceptInlineDescription(i);
        }
        if (section == Section.DATE && lastLabel == Section.CATEGORY) {
            return acceptInlineDate(i);
        }
        if (afterDate) {
            return acceptAfterDate(i);
        }
        if (lastLabel == Section.CATEGORY && isMisspeltDate(i)) {
            return acceptMisspeltDate(i);
        }
        if (isMisspeltDescription(i)) {
            return acceptMisspeltDescription(i);
        }
        return 0;
    }

    /** The body says nothing of boundaries, but for two inline labels in a row. */
    private int acceptInDescription(int i, Section section) {
        if (section == Section.DESCRIPTION) {
            return hasTitleLabel(i) ? acceptInlineDescription(i) : 0;
        }
        if (section == Section.CATEGORY) {
            if (i > 0 && isInlineDate(i - 1)) {
                lines.setLabel(i - 1, Section.DATE, Lines.INLINE);
                lines.setLabel(i, Section.CATEGORY, Lines.INLINE);
                lastLabel = Section.CATEGORY;
            }
            return 0;
        }
        int list = listAbove(i);
        if (list < 0 || !isInlineDate(i)) {
            return 0;
        }
        lines.setLabel(list, Section.CATEGORY, Lines.INLINE);
        return acceptInlineDate(i);
    }

    private boolean hasTitleLabel(int description) {
        int first = labels.hasTitles() ? opening(titleRun(description), description) : description;
        return first < description && lines.isTitleLabel(first);
    }

    private boolean isInlineDate(int i) {
        if (!lines.isText(i) || lines.section(i) != Section.DATE) {
            return false;
        }
        byte[] bytes = window.bytes();
        int value = labels.inlineValue(bytes, lines.start(i), lines.end(i));
        return labels.dates().end(bytes, value, lines.end(i)) == lines.end(i);
    }

    /** The label with a category on its line that stands directly above a line, or above a list that does; or -1. */
    private int listAbove(int i) {
        int above = i - 1;
        while (above > i - MAX_ITEMS
                && above > 0
                && lines.isText(above)
                && lines.section(above) == Section.TITLE
                && mark.read(window.bytes(), lines.start(above), lines.end(above))) {
            above--;
        }
        return above > 0 && lines.isText(above) && lines.section(above) == Section.CATEGORY ? above : -1;
    }

    private int acceptInlineDescription(int i) {
        int cut = acceptDescription(i);
        if (cut == 0) {
            lines.setLabel(i, Section.DESCRIPTION, Lines.INLINE);
        }
        return cut;
    }

    private int acceptDate(int i) {
        int end = labels.dates().end(window.bytes(), lines.start(i), lines.end(i));
        if (end < 0) {
            return lastLabel != Section.DESCRIPTION && isMisspeltDescription(i) ? acceptMisspeltDescription(i) : 0;
        }
        splitAfterDate(i, end);
        lines.setKind(i, Lines.DATE);
        afterDate = true;
        tail = -1;
        return 0;
    }

    /** Makes what follows the date on its line a line of its own: it may be the next title. */
    private void splitAfterDate(int i, int end) {
        if (end == lines.end(i) || i + 1 < lines.size()) {
            return;
        }
        int rest = end;
        byte[] bytes = window.bytes();
        while (rest < lines.end(i)) {
            int step = Utf8.at(bytes, rest, lines.end(i));
            if (!CharacterClass.isMargin(Utf8.codePoint(step))) {
                break;
            }
            rest += Utf8.length(step);
        }
        lines.splitLast(end, rest);
        int match = labels.hasTitles() && rest < lines.end(i + 1) ? labels.match(bytes, rest, lines.end(i + 1)) : 0;
        if ((match & Lines.TITLE_LABEL) != 0) {
            lines.setKind(i + 1, match);
        }
    }

    private int acceptInlineDate(int i) {
        byte[] bytes = window.bytes();
        int value = labels.inlineValue(bytes, lines.start(i), lines.end(i));
        int end = labels.dates().end(bytes, value, lines.end(i));
        if (end < 0) {
            return 0;
        }
        splitAfterDate(i, end);
        lines.setLabel(i, Section.DATE, Lines.INLINE);
        lastLabel = Section.DATE;
        afterDate = true;
        tail = -1;
        return 0;
    }

    private int acceptAfterDate(int i) {
        if (tail < 0) {
            if (isFurtherDate(i) || isTextAfterDate(i) || RuleLine.is(window.bytes(), lines, i)) {
                return 0;
            }
            tail = i;
        }
        return isMisspeltDescription(i) ? acceptMisspeltDescription(i) : 0;
    }

    /** Whether a line directly under a date is another one. */
    private boolean isFurtherDate(int i) {
        if (lines.has(i, Lines.AFTER_BLANK | Lines.GLUED) || lines.kind(i - 1) != Lines.DATE) {
            return false;
        }
        if (labels.dates().end(window.bytes(), lines.start(i), lines.end(i)) != lines.end(i)) {
            return false;
        }
        lines.setKind(i, Lines.DATE);
        return true;
    }

    /** Whether the line is shaped like a date, and the one before like its label. */
    private boolean isMisspeltDate(int i) {
        byte[] bytes = window.bytes();
        return lines.isText(i - 1)
                && startsRun(i - 1)
                && lines.end(i) - lines.start(i) <= Labels.MAX_LINE
                && lines.end(i - 1) - lines.start(i - 1) <= Labels.MAX_LINE
                && labels.dates().end(bytes, lines.start(i), lines.end(i)) >= 0
                && labels.isMisspelt(Section.DATE, bytes, lines.start(i - 1), lines.end(i - 1));
    }

    private boolean startsRun(int i) {
        return lines.has(i, Lines.AFTER_BLANK) || !lines.isText(i - 1) || isItem(i - 1);
    }

    private int acceptMisspeltDate(int i) {
        lines.setLabel(i - 1, Section.DATE, Lines.MISSPELT);
        lastLabel = Section.DATE;
        return acceptDate(i);
    }

    private boolean isMisspeltDescription(int i) {
        return lines.end(i) - lines.start(i) <= Labels.MAX_LINE
                && labels.isMisspelt(Section.DESCRIPTION, window.bytes(), lines.start(i), lines.end(i))
                && hasTitleAbove(i);
    }

    /** Whether a title may stand above a line: a run before a blank line, or one line. */
    private boolean hasTitleAbove(int i) {
        int run = titleRun(i, Math.min(i, 2)); // two lines tell, and a flood of labels does not take for ever
        return run < i && (lines.has(i, Lines.AFTER_BLANK) || run == i - 1);
    }

    private int acceptMisspeltDescription(int i) {
        lines.setLabel(i, Section.DESCRIPTION, Lines.MISSPELT);
        int cut = acceptDescription(i);
        if (cut > 0) {
            lines.setKind(i, Lines.TEXT); // it is found again as the article's own
        }
        return cut;
    }
}
