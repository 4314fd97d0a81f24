package dev.galley;

import dev.galley.problem.Fix;
import dev.galley.problem.ProblemCode;
import dev.galley.problem.Remark;
import dev.galley.problem.Section;
import java.util.Arrays;
import java.util.List;

/** The lines of a category list that are no category: text between the items, and items without a name. */
final class RejectedItems {

    private final Reading reading;
    private final Lines lines;

    private int[] ranges = new int[8]; // of lines, from the first to behind the last; of an empty item, its line twice
    private int size;

    RejectedItems(Reading reading) {
        this.reading = reading;
        lines = reading.lines;
    }

    /** Forgets all. */
    void clear() {
        size = 0;
    }

    /** Remembers a range of lines of text. */
    void add(int from, int to) {
        if (size == ranges.length) {
            ranges = Arrays.copyOf(ranges, 2 * ranges.length);
        }
        ranges[size++] = from;
        ranges[size++] = to;
    }

    /** Remembers an item without a name. */
    void addEmpty(int line) {
        add(line, line);
    }

    /** The first line that is no category, as a label for a problem that this explains; none if there is no such line. */
    List<Remark> remarks() {
        return size == 0
                ? List.of()
                : List.of(reading.findings.remark(start(ranges[0]), lines.end(ranges[0]), "this is no category"));
    }

    /** Where a line that is no category starts; behind the label, if that is on the same line. */
    private int start(int line) {
        return lines.isLabel(line) ? reading.inlineValue(line) : lines.start(line);
    }

    /** Reports each. */
    void report() {
        for (int r = 0; r < size; r += 2) {
            if (ranges[r] == ranges[r + 1]) {
                reportEmpty(ranges[r]);
            } else {
                reportText(ranges[r], ranges[r + 1]);
            }
        }
    }

    private void reportEmpty(int line) {
        int start = start(line);
        int end = lines.end(line);
        Fix fix = reading.safeFix(start, end, "");
        String message = "the item " + reading.findings.quote(start, end) + " has no name";
        reading.report(ProblemCode.EMPTY_CATEGORY_ITEM, Section.CATEGORY, start, end, message, "", fix);
    }

    private void reportText(int from, int to) {
        int start = start(from);
        Fix fix = reading.removal(from, to);
        String message = "the text " + reading.findings.quote(start, lines.end(from)) + " is no category";
        reading.report(ProblemCode.NOT_A_CATEGORY_ITEM, Section.CATEGORY, start, lines.end(to - 1), message, "", fix);
    }
}
