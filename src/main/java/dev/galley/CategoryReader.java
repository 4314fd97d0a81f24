package dev.galley;

import dev.galley.problem.Fix;
import dev.galley.problem.ProblemCode;
import dev.galley.problem.Section;
import java.util.List;

/**
 * Reads the category list, one item a line, {@code - 1. Name}: decides which lines are items, also those without a mark,
 * which continue an item, and which are no category.
 */
final class CategoryReader {

    /** A line without a bullet and number is a category, not prose, if it has at most this many words. */
    private static final int MAX_WORDS = 8;

    /** And no more bytes than this. */
    private static final int MAX_NAME = 4096;

    /** A fix indents an item no deeper, however deep the first one is. */
    private static final int MAX_INDENT = 64;

    private final Reading reading;
    private final Lines lines;
    private final RejectedItems rejected;
    private final CategoryItemReader itemReader;

    private int indent; // of the first item, or -1
    private int sectionEnd; // the line behind the section

    CategoryReader(Reading reading) {
        this.reading = reading;
        lines = reading.lines;
        rejected = new RejectedItems(reading);
        itemReader = new CategoryItemReader(reading, rejected);
    }

    /** Starts a list. */
    void start() {
        rejected.clear();
        itemReader.start();
        indent = -1;
    }

    /** Reads a value on the line of the label. */
    void readInline(int line, int start) {
        itemReader.read(line, start, line);
    }

    /** The lines that are no category. */
    RejectedItems rejected() {
        return rejected;
    }

    /** Reads the items of a range of lines. */
    void read(int from, int to) {
        sectionEnd = to;
        boolean hasMarks = hasMarks(from, to);
        int i = from;
        while (i < to) {
            int start = lines.start(i);
            if (lines.kind(i) == Lines.SEPARATOR || RuleLine.is(reading.bytes(), lines, i)) {
                reading.tiles.add(start, lines.end(i), Tiles.SEPARATOR);
                i++;
            } else if (ListMark.opens(reading.bytes(), start, lines.end(i))) {
                checkIndent(i);
                int last = continuation(i, to);
                itemReader.read(i, start, last);
                i = last + 1;
            } else if (isName(i) && (!hasMarks || touchesItem(i, to))) {
                indent = indent < 0 ? indent(i) : indent;
                itemReader.read(i, start, i);
                i++;
            } else {
                i = readForeign(i, to);
            }
        }
    }

    private boolean hasMarks(int from, int to) {
        for (int i = from; i < to; i++) {
            if (lines.isText(i) && ListMark.opens(reading.bytes(), lines.start(i), lines.end(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a line without a mark stands directly above or below an item: it may have lost its mark. */
    private boolean touchesItem(int i, int to) {
        return isItem(i - 1, i) || (i + 1 < to && isItem(i + 1, i + 1));
    }

    private boolean isItem(int i, int lower) {
        return lines.isText(i)
                && !lines.has(lower, Lines.AFTER_BLANK)
                && ListMark.opens(reading.bytes(), lines.start(i), lines.end(i));
    }

    /** The last line that continues the item on line {@code i}: indented deeper, without a mark, directly below. */
    private int continuation(int i, int to) {
        int last = i;
        while (last + 1 < to && indent(last + 1) > indent(i) && continues(last + 1)) {
            last++;
        }
        return last;
    }

    private boolean continues(int i) {
        return lines.isText(i)
                && !lines.has(i, Lines.AFTER_BLANK)
                && !RuleLine.is(reading.bytes(), lines, i)
                && !ListMark.opens(reading.bytes(), lines.start(i), lines.end(i));
    }

    /** The columns before the text of a line: a tab is four, what nobody can see is none. */
    private int indent(int i) {
        byte[] bytes = reading.bytes();
        int columns = 0;
        for (int p = lines.begin(i); p < lines.start(i); ) {
            int step = Utf8.at(bytes, p, lines.start(i));
            int c = Utf8.codePoint(step);
            boolean unseen = c == 0 || c == 0x200B || c == 0x2060 || c == 0xFEFF;
            columns += c == '\t' ? 4 : unseen ? 0 : 1;
            p += Utf8.length(step);
        }
        return columns;
    }

    private void checkIndent(int i) {
        if (indent < 0) {
            indent = indent(i);
        } else if (indent(i) > indent + 1) {
            int start = lines.start(i);
            Fix fix = reading.safeFix(lines.begin(i), start, " ".repeat(Math.min(indent, MAX_INDENT)));
            String message = "the item is indented below another; it was read as one of the list";
            reading.report(ProblemCode.NESTED_CATEGORY, Section.CATEGORY, start, lines.end(i), message, "", fix);
        }
    }

    /** Whether a line without a mark can be a name: short, and no sentence. */
    private boolean isName(int i) {
        byte[] bytes = reading.bytes();
        int start = lines.start(i);
        int end = lines.end(i);
        if (end - start > MAX_NAME
                || lines.kind(i) != Lines.TEXT
                || reading.labels.bylines().isLine(bytes, start, end)) {
            return false;
        }
        int words = 1;
        for (int p = start; p < end; p++) {
            if (bytes[p] == ' ') {
                words++;
            }
        }
        byte last = bytes[end - 1];
        return words <= MAX_WORDS && last != '!' && last != '?' && last != ':' && last != ',';
    }

    /** Text that is no item, up to the next line that is one. */
    private int readForeign(int from, int to) {
        int next = from + 1;
        while (next < to
                && lines.isText(next)
                && !lines.has(next, Lines.AFTER_BLANK)
                && !ListMark.opens(reading.bytes(), lines.start(next), lines.end(next))) {
            next++;
        }
        reading.tileToEnd(lines.start(from), next - 1, Tiles.UNCLAIMED);
        rejected.add(from, next);
        return next;
    }

    /** Ends a section: reports its duplicates. */
    void finishSection() {
        itemReader.finishSection(sectionEnd);
    }

    /** Reports what concerns the list as a whole; the categories are left. */
    List<Category> finish() {
        if (!itemReader.isEmpty()) {
            rejected.report(); // otherwise one problem says all
        }
        List<Category> categories = itemReader.finish();
        reading.audit.report(Section.CATEGORY);
        return categories;
    }
}
