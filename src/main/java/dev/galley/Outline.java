package dev.galley;

import dev.galley.problem.Fix;
import dev.galley.problem.Label;
import dev.galley.problem.ProblemCode;
import dev.galley.problem.Section;
import dev.galley.problem.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Decides which lines of one article belong to which section. Labels that the cutter recognised are taken as they are;
 * labels that are missing are looked for among misspelt and inline ones; labels that open nothing become text.
 */
final class Outline {

    private final Reading reading;
    private final Lines lines;
    private final ListMark mark = new ListMark();

    private int head;
    private int size;
    private int titleFrom;
    private int titleTo;

    // The parts of the article in the order of the dump: section, lines of the label, lines of the content.
    private int parts;
    private Section[] sections = new Section[8];
    private int[] labelFrom = new int[8];
    private int[] labelTo = new int[8];
    private int[] contentTo = new int[8];
    private int[] labelEnd = new int[8]; // the place after the label

    Outline(Reading reading) {
        this.reading = reading;
        lines = reading.lines;
    }

    int titleFrom() {
        return titleFrom;
    }

    int titleTo() {
        return titleTo;
    }

    /** The number of parts: sections, duplicates counted. */
    int parts() {
        return parts;
    }

    /** The section of a part. */
    Section section(int part) {
        return sections[part];
    }

    /** The first line of a part's label; the content's first line if the part has no label. */
    int labelFrom(int part) {
        return labelFrom[part];
    }

    /** The first line of a part's content. */
    int contentFrom(int part) {
        return labelTo[part];
    }

    /** The line after a part's content. */
    int contentTo(int part) {
        return contentTo[part];
    }

    boolean hasLabel(int part) {
        return labelFrom[part] < labelTo[part];
    }

    /** The first part of a section, or -1. */
    int partOf(Section section) {
        for (int p = 0; p < parts; p++) {
            if (sections[p] == section) {
                return p;
            }
        }
        return -1;
    }

    /** Makes out the sections of an article: its first line, and the number of lines in the table that are up to its end. */
    void read(int headLine, int lineCount) {
        head = headLine;
        size = lineCount;
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
        if (dates == 0 && partOf(Section.DATE) < 0) {
            recoverDate();
        }
        if (categories == 0 && partOf(Section.CATEGORY) < 0) {
            recoverCategory();
        }
        readHead(descriptions == 0);
        reportLabels();
        reportOrder();
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
        for (int i = size - 1; section == Section.DATE && i >= Math.max(from, head + 1); i--) {
            if (lines.isText(i) && reading.labels.inlineDate(bytes, lines.start(i), lines.end(i)) >= 0) {
                lines.setLabel(i, section, Lines.INLINE);
                return;
            }
        }
        for (int i = to - 1; i >= Math.max(from, head + 1); i--) {
            if (lines.isText(i)
                    && lines.end(i) - lines.start(i) <= Labels.MAX_LINE
                    && startsRun(i)
                    && standsAlone(i)
                    && isLabelLike(i, section, bytes)) {
                lines.setLabel(i, section, Lines.MISSPELT);
                return;
            }
        }
    }

    private boolean isLabelLike(int i, Section section, byte[] bytes) {
        return reading.labels.isMisspelt(section, bytes, lines.start(i), lines.end(i))
                || (i == size - 1 && reading.labels.isCutShort(section, bytes, lines.start(i), lines.end(i)));
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
        return DateShape.end(reading.bytes(), lines.start(i), lines.end(i)) == lines.end(i) && !isMarked(i);
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

    /** The line after a label and those of the same section that directly follow. */
    private int afterLabels(int i, Section section) {
        int next = i + 1;
        while (next < size && lines.isLabel(next, section)) {
            next++;
        }
        return next;
    }

    private void readParts() {
        parts = 0;
        titleTo = size;
        for (int i = head; i < size; i++) {
            if (lines.isLabel(i)) {
                if (parts == 0) {
                    titleTo = i;
                } else {
                    contentTo[parts - 1] = i;
                }
                addPart(lines.section(i), i, i + 1);
            }
        }
        titleFrom = head;
    }

    private void addPart(Section section, int from, int to) {
        if (parts == sections.length) {
            sections = Arrays.copyOf(sections, parts * 2);
            labelFrom = Arrays.copyOf(labelFrom, parts * 2);
            labelTo = Arrays.copyOf(labelTo, parts * 2);
            contentTo = Arrays.copyOf(contentTo, parts * 2);
            labelEnd = Arrays.copyOf(labelEnd, parts * 2);
        }
        sections[parts] = section;
        labelFrom[parts] = from;
        labelTo[parts] = to;
        contentTo[parts++] = size;
    }

    private void insertPart(int at, Section section, int label, int content, int to) {
        addPart(Section.TITLE, 0, 0);
        for (int p = parts - 1; p > at; p--) {
            sections[p] = sections[p - 1];
            labelFrom[p] = labelFrom[p - 1];
            labelTo[p] = labelTo[p - 1];
            contentTo[p] = contentTo[p - 1];
        }
        sections[at] = section;
        labelFrom[at] = label;
        labelTo[at] = content;
        contentTo[at] = to;
    }

    /** An article without a date label whose last line is a date. */
    private void recoverDate() {
        int last = size - 1;
        int part = parts - 1;
        if (part < 0 || !lines.isText(last) || last < labelTo[part] || !isDateLine(last)) {
            return;
        }
        if (sections[part] != Section.CATEGORY && !followsItems(last)) {
            return;
        }
        int label = labelBefore(last, labelTo[part]);
        contentTo[part] = label;
        insertPart(parts, Section.DATE, label, last, size);
        markMisspelt(label, last, Section.DATE);
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
        int date = partOf(Section.DATE);
        int part = date < 0 ? parts - 1 : date - 1;
        int from = part < 0 ? head + 1 : labelTo[part];
        int to = part >= 0 ? contentTo[part] : date < 0 ? size : labelFrom[date];
        int first = to;
        while (first > from && isItem(first - 1)) {
            first--;
        }
        if (first == to) {
            first = itemsAfterByline(from, to);
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
            contentTo[part] = label;
        } else {
            titleTo = label;
        }
        insertPart(part + 1, Section.CATEGORY, label, first, to);
        markMisspelt(label, first, Section.CATEGORY);
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
        return Byline.isLine(reading.bytes(), lines.start(i), lines.end(i));
    }

    /** The first line of a short paragraph right before a line, which may be a label that nobody knows; or the line. */
    private int labelBefore(int line, int from) {
        int candidate = line - 1;
        if (candidate < from || !isShortText(candidate)) {
            return line;
        }
        if (candidate > from && !lines.has(candidate, Lines.AFTER_BLANK) && isShortText(candidate - 1)) {
            candidate--; // a label on two lines
        }
        return candidate == from || lines.has(candidate, Lines.AFTER_BLANK) || isMarked(candidate - 1) ? candidate : line;
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
        if (run == titleTo && run > titleFrom + 1 && withoutDescription) {
            run = titleFrom + 1; // without a blank line, the first line is the title
        }
        if (withoutDescription && partOf(Section.DESCRIPTION) < 0) {
            if (run < titleTo) {
                insertPart(0, Section.DESCRIPTION, run, run, titleTo);
            }
            titleTo = run;
        } else if (parts > 0 && sections[0] != Section.DESCRIPTION && run < titleTo) {
            leaveUnclaimed(run, titleTo);
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
        while (run > titleFrom
                && lines.isText(run - 1)
                && (run == below || !lines.has(run, Lines.AFTER_BLANK))) {
            run--;
        }
        if (run > titleFrom) {
            leaveUnclaimed(titleFrom, run);
        }
        titleFrom = run;
    }

    /** Reports lines that belong to no field. */
    void leaveUnclaimed(int from, int to) {
        int start = lines.start(from);
        Span span = new Span(reading.window.offset(start), reading.endOffset(to - 1));
        reading.tiles.addOffsets(span.start(), span.end(), Tiles.UNCLAIMED);
        if (CharacterAudit.isMalformed(reading.bytes(), start, lines.end(to - 1))) {
            reading.audit.look(reading.bytes(), start, lines.end(to - 1));
            reading.audit.report(null);
            return;
        }
        String message = "the text " + reading.findings.quote(start, lines.end(from)) + " belongs to no field";
        reading.findings.add(
                ProblemCode.UNCLAIMED_TEXT, null, span, reading.findings.position(start), message, List.of(), null);
    }

    /** Records the tile of a part's label. */
    void recordLabel(int part) {
        if (hasLabel(part)) {
            reading.tiles.add(lines.start(labelFrom[part]), labelEnd[part], Tiles.label(sections[part]));
        }
    }

    private void reportLabels() {
        for (int p = 0; p < parts; p++) {
            if (hasLabel(p)) {
                reportLabel(p);
            }
        }
    }

    private void reportLabel(int p) {
        int line = labelFrom[p];
        int start = lines.start(line);
        int end = lines.end(labelTo[p] - 1);
        int form = lines.form(line);
        int underline = labelTo[p];
        boolean underlined = form != Lines.INLINE
                && underline < contentTo[p]
                && !lines.has(underline, Lines.AFTER_BLANK)
                && RuleLine.is(reading.bytes(), lines, underline);
        if (underlined) {
            end = lines.end(underline);
            labelTo[p]++;
        }
        if (form == Lines.INLINE) {
            end = inlineValue(line);
        }
        labelEnd[p] = end;
        if (form == Lines.EXACT && !underlined && !isSecond(p)) {
            return;
        }
        Section section = sections[p];
        String canonical = reading.format.labels(section).get(0);
        if (isSecond(p)) {
            reportSecond(p, section, start, end);
        } else if (form == Lines.MISSPELT || (form == Lines.INLINE && isMisspeltInline(line, end))) {
            String message = lines(p) + " read as the label `" + canonical + '`';
            Fix fix = form == Lines.INLINE
                    ? reading.safeFix(start, end, canonical + lineBreak() + lineBreak())
                    : reading.labels.isMisspelt(sections[p], reading.bytes(), start, end)
                    ? reading.safeFix(start, end, canonical)
                    : reading.guessFix(start, end, canonical);
            reading.report(
                    ProblemCode.MISSPELT_LABEL, section, start, end, message, "did you mean `" + canonical + "`?", fix);
        } else {
            Fix fix = reading.safeFix(start, end, form == Lines.INLINE ? canonical + lineBreak() + lineBreak() : canonical);
            int shown = form == Lines.INLINE ? lines.end(line) : end;
            String message = form == Lines.INLINE
                    ? "the label `" + canonical + "` and its value are on one line"
                    : underlined && form == Lines.EXACT
                            ? "the label `" + canonical + "` is underlined"
                            : "the label " + reading.findings.quote(start, lines.end(line)) + " is not written as `"
                                    + canonical + '`';
            reading.report(
                    ProblemCode.LABEL_VARIANT, section, start, form == Lines.INLINE ? end : shown, message, "", fix);
        }
    }

    private String lineBreak() {
        return lines.lineBreak();
    }

    /** Where the value on the line of a label starts. */
    int inlineValue(int line) {
        byte[] bytes = reading.bytes();
        int date = lines.section(line) == Section.DATE
                ? reading.labels.inlineDate(bytes, lines.start(line), lines.end(line))
                : -1;
        return date >= 0 ? date : reading.labels.inlineValue(bytes, lines.start(line), lines.end(line));
    }

    private boolean isMisspeltInline(int line, int value) {
        return !reading.labels.isInlineLabel(reading.bytes(), lines.start(line), value);
    }

    /** The lines of a label, quoted, and the verb that goes with them. */
    private String lines(int p) {
        int first = labelFrom[p];
        int last = labelTo[p] - 1;
        String quoted = reading.findings.quote(lines.start(first), lines.end(first));
        return first == last
                ? "the line " + quoted + " was"
                : "the lines " + quoted + " to " + reading.findings.quote(lines.start(last), lines.end(last)) + " were";
    }

    private boolean isSecond(int part) {
        return partOf(sections[part]) < part;
    }

    private void reportSecond(int p, Section section, int start, int end) {
        int first = partOf(sections[p]);
        List<Label> labels = new ArrayList<>();
        if (hasLabel(first)) {
            labels.add(reading.findings.label(
                    lines.start(labelFrom[first]), lines.end(labelTo[first] - 1), "first seen here"));
        }
        int content = labelTo[p];
        if (section == Section.DATE && content < contentTo[p] && isDateLine(content)) {
            labels.add(reading.findings.label(lines.start(content), lines.end(content), "not read"));
        }
        boolean merges = p > 0 && sections[p - 1] == sections[p] && labelTo[p - 1] == contentTo[p - 1];
        Fix fix = merges ? reading.safeFix(start, end, "") : null;
        String message = "a second " + section.word() + " section";
        reading.findings.add(ProblemCode.DUPLICATE_SECTION, section, start, end, message, labels, fix);
    }

    /** One problem if the sections, each where it first appears, are not in order: at the first that could move. */
    private void reportOrder() {
        int[] firsts = new int[4];
        int count = 0;
        for (int p = 0; p < parts; p++) {
            if (hasLabel(p) && !isSecond(p)) {
                firsts[count++] = p;
            }
        }
        if (isSorted(firsts, count, -1)) {
            return;
        }
        int culprit = 0;
        while (culprit < count - 1 && !isSorted(firsts, count, culprit)) {
            culprit++;
        }
        int part = isSorted(firsts, count, culprit) ? firsts[culprit] : firsts[0];
        int start = lines.start(labelFrom[part]);
        int end = lines.end(labelTo[part] - 1);
        Section section = sections[part];
        String message = "the " + section.word() + " is not in its place: the order is description, category, date";
        reading.report(ProblemCode.SECTION_OUT_OF_ORDER, section, start, end, message, "", null);
    }

    private boolean isSorted(int[] order, int count, int without) {
        Section last = Section.TITLE;
        for (int i = 0; i < count; i++) {
            if (i != without) {
                if (sections[order[i]].compareTo(last) < 0) {
                    return false;
                }
                last = sections[order[i]];
            }
        }
        return true;
    }
}
