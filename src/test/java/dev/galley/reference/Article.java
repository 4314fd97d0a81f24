package dev.galley.reference;

import dev.galley.problem.Section;
import dev.galley.reference.Line.Form;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/**
 * The lines of one article, and which of them are its title and sections: sections 3, 4 and 8 of the specification.
 *
 * <p>Labels that are missing are looked for among lines with their values and misspelt ones; labels that open nothing become text.
 */
final class Article {

    /** A section of the article: lines of its label, and lines of its content. */
    static final class Part {
        final Section section;
        int label;
        int from;
        int to;

        Part(Section section, int label, int from, int to) {
            this.section = section;
            this.label = label;
            this.from = from;
            this.to = to;
        }

        boolean hasLabel() {
            return label != from;
        }

        /** Whether the label, one line, stands below the content. */
        boolean isLabelBelow() {
            return label > from;
        }
    }

    final List<Line> lines;
    final List<Part> parts = new ArrayList<>();
    final Map<Line, Section> ambiguous = new HashMap<>(); // labels that became text
    int titleFrom;
    int titleTo; // rules below the title included
    int unclaimedFrom; // text above the description that belongs to nobody
    int unclaimedTo;

    /** Finds the sections of an article that starts with a line; those before are nobody's. */
    Article(List<Line> lines, int head) {
        this.lines = lines;
        titleFrom = head;
        while (titleFrom < lines.size() && lines.get(titleFrom).isSeparator()) {
            titleFrom++;
        }
        if (titleFrom == lines.size()) {
            return; // no article
        }
        boolean noDescription = labels(Section.DESCRIPTION) == 0;
        int dates = labels(Section.DATE);
        int categories = labels(Section.CATEGORY);
        if (dates == 0) {
            findLabel(Section.DATE);
        } else {
            dropAmbiguousLabels(Section.DATE);
        }
        if (categories == 0) {
            findLabel(Section.CATEGORY);
        } else {
            dropAmbiguousLabels(Section.CATEGORY);
            if (categories == 1) {
                replaceAmbiguousLabel();
            }
        }
        splitAtLabels();
        if (of(Section.DATE) == null) {
            findUnlabelledDate();
        }
        if (of(Section.CATEGORY) == null) {
            findUnlabelledCategories();
        }
        if (dates == 1) {
            moveDateAboveLabel();
        }
        findTitle(noDescription);
    }

    /** The first part of a section, or null. */
    Part of(Section section) {
        return parts.stream()
                .filter(part -> part.section == section)
                .findFirst()
                .orElse(null);
    }

    private int labels(Section section) {
        return (int) lines.stream()
                .skip(titleFrom)
                .filter(line -> line.isLabel(section))
                .count();
    }

    private boolean isText(int i) {
        return i >= 0 && i < lines.size() && lines.get(i).isText();
    }

    private boolean isMarked(int i) {
        return isText(i) && Mark.of(lines.get(i).text) != null;
    }

    private boolean isBulleted(int i) {
        return isMarked(i) && Mark.of(lines.get(i).text).bullet();
    }

    /** Whether a line has a bullet and a number. */
    private boolean isItem(int i) {
        return isBulleted(i) && Mark.of(lines.get(i).text).number() != null;
    }

    private boolean isDate(int i) {
        String text = lines.get(i).text;
        return Dates.shapeEnd(text) == text.length() && Mark.of(text) == null;
    }

    private boolean isRule(int i) {
        return isText(i) && lines.get(i).isRule();
    }

    private boolean startsRun(int i) {
        return i == 0 || lines.get(i).afterBlank || !isText(i - 1);
    }

    private boolean endsRun(int i) {
        return i + 1 == lines.size() || lines.get(i + 1).afterBlank || !isText(i + 1);
    }

    // Labels

    /** An article without a label of a section: the last line that may be it becomes it. */
    private void findLabel(Section section) {
        int from = titleFrom;
        Section before = section == Section.DATE ? Section.CATEGORY : Section.DESCRIPTION;
        for (int i = titleFrom; i < lines.size(); i++) {
            from = lines.get(i).isLabel(before) ? i + 1 : from;
        }
        int to = from;
        while (to < lines.size()
                && !(section == Section.CATEGORY && lines.get(to).isLabel(Section.DATE))) {
            to++;
        }
        int first = Math.max(from, titleFrom + 1); // the first line is the title
        IntPredicate hasValue = i -> lines.get(i).section == section;
        IntPredicate hasBareValue = section == Section.DATE
                ? i -> Labels.inlineDate(lines.get(i).text) >= 0
                : i -> Labels.inlineItem(lines.get(i).text) >= 0;
        boolean found = setLast(section, Form.INLINE, first, to, hasValue)
                || (section == Section.DATE && setDateAboveCategories())
                || setLast(section, Form.INLINE, first, to, hasBareValue);
        if (!found) {
            setLast(section, Form.MISSPELT, first, to, i -> isMisspelt(section, i));
        }
    }

    /** A date on the line of its label, directly above the label of the categories. */
    private boolean setDateAboveCategories() {
        int label = titleFrom;
        while (label < lines.size() && !lines.get(label).isLabel(Section.CATEGORY)) {
            label++;
        }
        boolean found = label < lines.size()
                && label - 1 > titleFrom
                && isText(label - 1)
                && lines.get(label - 1).section == Section.DATE
                && Labels.inlineDate(lines.get(label - 1).text) >= 0;
        if (found) {
            lines.get(label - 1).setLabel(Section.DATE, Form.INLINE);
        }
        return found;
    }

    private boolean setLast(Section section, Form form, int from, int to, IntPredicate condition) {
        for (int i = to - 1; i >= from; i--) {
            if (isText(i) && condition.test(i)) {
                lines.get(i).setLabel(section, form);
                return true;
            }
        }
        return false;
    }

    private boolean isMisspelt(Section section, int i) {
        Line line = lines.get(i);
        boolean opensList = section == Section.CATEGORY && isMarked(i + 1);
        boolean aboveItem = isItem(i + 1) && !lines.get(i + 1).afterBlank;
        boolean starts = startsRun(i) || isMarked(i - 1) || aboveItem || opensList;
        boolean aboveLast = section == Section.DATE && i + 2 == lines.size() && isMarked(i - 1);
        boolean ends = endsRun(i) || isMarked(i + 1) || isDate(i + 1) || aboveLast;
        boolean isLike = Labels.isMisspelt(section, line.text)
                || ((i == lines.size() - 1 || section == Section.CATEGORY && isItem(i + 1))
                        && Labels.isCutShort(section, line.text));
        return line.isShort() && starts && ends && isLike;
    }

    /** If some label of a section opens it, those above text that they do not open are text. */
    private void dropAmbiguousLabels(Section section) {
        List<Integer> dropped = new ArrayList<>();
        boolean opened = false;
        for (int i = titleFrom; i < lines.size(); i++) {
            if (lines.get(i).isLabel(section)) {
                int next = i + 1;
                while (next < lines.size() && lines.get(next).isLabel(section)) {
                    next++; // labels in a row open the same
                }
                boolean opens = lines.get(i).form == Form.INLINE
                        || (section == Section.DATE
                                ? next < lines.size() && lines.get(next).kind == Line.Kind.DATE
                                : isMarked(next));
                opened |= opens;
                if (!opens && isText(next)) {
                    dropped.add(i);
                }
            }
        }
        for (int i : opened ? dropped : List.<Integer>of()) {
            lines.get(i).setText();
            ambiguous.put(lines.get(i), section);
        }
    }

    /** If the only label of the categories stands above text, and a misspelt one above a list, that is the label. */
    private void replaceAmbiguousLabel() {
        int label = titleFrom;
        while (!lines.get(label).isLabel(Section.CATEGORY)) {
            label++;
        }
        if (lines.get(label).form == Form.INLINE || !isText(label + 1) || isMarked(label + 1)) {
            return;
        }
        int to = label + 1;
        while (to < lines.size() && !lines.get(to).isLabel(Section.DATE)) {
            to++;
        }
        boolean found = setLast(
                Section.CATEGORY,
                Form.MISSPELT,
                label + 2,
                to - 1,
                i -> isMarked(i + 1) && isMisspelt(Section.CATEGORY, i));
        if (found) {
            lines.get(label).setText();
            ambiguous.put(lines.get(label), Section.CATEGORY);
        }
    }

    private void splitAtLabels() {
        titleTo = lines.size();
        for (int i = titleFrom; i < lines.size(); i++) {
            if (lines.get(i).isLabel()) {
                if (parts.isEmpty()) {
                    titleTo = i;
                } else {
                    parts.get(parts.size() - 1).to = i;
                }
                parts.add(new Part(lines.get(i).section, i, i + 1, lines.size()));
            }
        }
    }

    // Sections without a label

    /** The last lines, if they are dates below categories, the last one perhaps with text behind it. */
    private void findUnlabelledDate() {
        int last = lines.size() - 1;
        while (last > titleFrom && (!isText(last) || isRule(last))) {
            last--;
        }
        Part part = parts.isEmpty() ? null : parts.get(parts.size() - 1);
        if (part == null || last < part.from || !isText(last) || !opensWithDate(last)) {
            return;
        }
        boolean belowItems = last > titleFrom + 1 && isItem(last - 1)
                || last > titleFrom + 2 && isItem(last - 2)
                || last > titleFrom + 3 && isItem(last - 3);
        if (part.section == Section.CATEGORY || belowItems) {
            int date = last;
            while (date > part.from && isText(date - 1) && isDate(date - 1)) {
                date--;
            }
            int label = labelAbove(date, part.from);
            label = part.section == Section.CATEGORY && holdSentence(label, date) ? date : label;
            part.to = label;
            parts.add(new Part(Section.DATE, label, date, lines.size()));
            setMisspelt(label, date, Section.DATE);
        }
    }

    private boolean opensWithDate(int i) {
        return lines.get(i).isShort() && Dates.shapeEnd(lines.get(i).text) >= 0 && !isMarked(i);
    }

    /** The numbered items that end the article, or precede its date; below a byline, any items. */
    private void findUnlabelledCategories() {
        Part date = of(Section.DATE);
        int at = date == null ? parts.size() : parts.indexOf(date);
        Part part = at == 0 ? null : parts.get(at - 1);
        int from = part == null ? titleFrom + 1 : part.from;
        int to = part != null ? part.to : date == null ? lines.size() : date.label;
        int first = to;
        while (first > from && isItem(first - 1)) {
            first--;
        }
        if (first < to) {
            while (first > from && !lines.get(first).afterBlank && isBulleted(first - 1)) {
                first--;
            }
        } else {
            while (first > from && isMarked(first - 1)) {
                first--;
            }
            first = first > from && first < to && isByline(first - 1) ? first : to;
        }
        if (first == to) {
            return;
        }
        int label = labelAbove(first, from);
        label = label > from && isByline(label - 1) && !holdSentence(label, first) ? label : first;
        if (part != null) {
            part.to = label;
        } else {
            titleTo = label;
        }
        parts.add(at, new Part(Section.CATEGORY, label, first, to));
        setMisspelt(label, first, Section.CATEGORY);
    }

    private boolean isByline(int i) {
        return Bylines.names(lines.get(i).text) != null;
    }

    /** The first line of a short paragraph right above a line, which may be a label that nobody knows; or the line. */
    private int labelAbove(int line, int from) {
        int label = line - 1;
        if (label < from || !mayBeLabel(label)) {
            return line;
        }
        boolean belowByline = label > from && isByline(label - 1);
        if (label > from && !lines.get(label).afterBlank && !belowByline && mayBeLabel(label - 1)) {
            label--;
        }
        return label == from || lines.get(label).afterBlank || belowByline || isMarked(label - 1) ? label : line;
    }

    private boolean mayBeLabel(int i) {
        return isText(i) && lines.get(i).isShort() && !lines.get(i).text.startsWith("\\") && !isMarked(i);
    }

    /** Whether a line ends as a sentence does, or has more than five words. */
    private boolean holdSentence(int from, int to) {
        return lines.subList(from, to).stream().anyMatch(line -> line.text.matches("(?s).*[.!?]|([^ ]* ){5}.*"));
    }

    private void setMisspelt(int label, int content, Section section) {
        if (label < content) {
            lines.get(label).setLabel(section, Form.MISSPELT);
        }
    }

    /** A date between the categories and a label that has nothing below it. */
    private void moveDateAboveLabel() {
        Part date = of(Section.DATE);
        int at = parts.indexOf(date);
        Part above = at > 0 ? parts.get(at - 1) : null;
        if (above == null || above.section != Section.CATEGORY || lines.get(date.label).form == Form.INLINE) {
            return;
        }
        for (int i = date.from; i < date.to; i++) {
            if (!lines.get(i).isSeparator() && !isRule(i)) {
                return;
            }
        }
        int line = date.label - 1;
        if (line > above.from && isText(line) && isDate(line)) {
            above.to = line;
            date.from = line;
            date.to = line + 1;
        }
    }

    // The title

    private void findTitle(boolean noDescription) {
        int run = titleFrom;
        while (run < titleTo && isText(run) && (run == titleFrom || !lines.get(run).afterBlank)) {
            run++;
        }
        if (noDescription) {
            run = Math.min(run, titleFrom + 1); // without a blank line, the first line is the title
            if (run < titleTo) {
                parts.add(0, new Part(Section.DESCRIPTION, run, run, titleTo));
            }
            titleTo = run;
        } else if (!parts.isEmpty() && parts.get(0).section != Section.DESCRIPTION && run < titleTo) {
            unclaimedFrom = run;
            unclaimedTo = titleTo;
            titleTo = run;
        } else if (run < titleTo) {
            int below = titleTo;
            while (below > titleFrom && isRule(below - 1)) {
                below--;
            }
            int top = below;
            while (top > titleFrom && isText(top - 1) && (top == below || !lines.get(top).afterBlank)) {
                top--;
            }
            unclaimedFrom = titleFrom;
            unclaimedTo = top;
            titleFrom = top;
        }
    }
}
