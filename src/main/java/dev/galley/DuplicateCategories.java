package dev.galley;

import dev.galley.problem.Fix;
import dev.galley.problem.ProblemCode;
import dev.galley.problem.Remark;
import dev.galley.problem.Section;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reports categories that have the name or number of one above them in the same section. */
final class DuplicateCategories {

    /** So few categories are compared one by one. */
    private static final int FEW = 8;

    private final Reading reading;
    private final Lines lines;
    private int end; // the line behind the section

    DuplicateCategories(Reading reading) {
        this.reading = reading;
        lines = reading.lines;
    }

    /**
     * Reports the duplicates among categories.
     *
     * @param items the line of each
     * @param sectionEnd the line behind their section
     */
    void report(Category[] categories, int[] items, int from, int to, int sectionEnd) {
        end = sectionEnd;
        if (!mayHaveDuplicate(categories, from, to)) {
            return;
        }
        long free = highest(categories, from, to) + 1L; // a number that no category of the section has
        Map<Integer, Integer> numbers = new HashMap<>();
        Map<String, Integer> names = new HashMap<>();
        for (int i = from; i < to; i++) {
            Category category = categories[i];
            Integer sameNumber = category.number().isPresent()
                    ? numbers.putIfAbsent(category.number().getAsInt(), i)
                    : null;
            Integer sameName = names.putIfAbsent(Ascii.lower(category.name()), i);
            if (sameName != null) {
                String message = "the category " + quote(items[i]) + " is listed twice";
                report(ProblemCode.DUPLICATE_CATEGORY, items[i], items[sameName], message, removal(items[i]));
            } else if (sameNumber != null) {
                String message = "the number " + category.number().getAsInt() + " is given to two categories";
                Fix fix = renumbering(items[i], free++);
                report(ProblemCode.DUPLICATE_CATEGORY_NUMBER, items[i], items[sameNumber], message, fix);
            }
        }
    }

    /** A quick look: whether categories are many, or, as almost never, a few with a duplicate among them. */
    static boolean mayHaveDuplicate(Category[] categories, int from, int to) {
        return to - from > FEW || hasDuplicate(categories, from, to);
    }

    /** Whether one of a few categories is a duplicate. */
    static boolean hasDuplicate(Category[] categories, int from, int to) {
        for (int i = from; i < to; i++) {
            for (int k = from; k < i; k++) {
                Category a = categories[i];
                Category b = categories[k];
                if ((a.number().isPresent() && a.number().equals(b.number()))
                        || (a.name().length() == b.name().length() && a.name().equalsIgnoreCase(b.name()))) {
                    return true;
                }
            }
        }
        return false;
    }

    private String quote(int line) {
        return reading.findings.quote(lines.start(line), lines.end(line));
    }

    /** Without the later one of the two, if it is one line. */
    private @Nullable Fix removal(int line) {
        int next = line + 1;
        boolean goesOn = next < end
                && lines.isText(next)
                && !lines.has(next, Lines.AFTER_BLANK)
                && !ListMark.opens(reading.bytes(), lines.start(next), lines.end(next));
        return goesOn ? null : reading.guessFix(lines.start(line), lines.end(line), "");
    }

    /** With another number, if there is one. */
    private @Nullable Fix renumbering(int line, long number) {
        ListMark mark = ListMark.of(reading.bytes(), lines.start(line), lines.end(line));
        return number > Integer.MAX_VALUE
                ? null
                : reading.guessFix(mark.numberStart(), mark.numberEnd(), Long.toString(number));
    }

    private static int highest(Category[] categories, int from, int to) {
        int highest = 0;
        for (int i = from; i < to; i++) {
            highest = Math.max(highest, categories[i].number().orElse(0));
        }
        return highest;
    }

    private void report(ProblemCode code, int line, int firstLine, String message, @Nullable Fix fix) {
        List<Remark> remarks =
                List.of(reading.findings.remark(lines.start(firstLine), lines.end(firstLine), "first listed here"));
        reading.findings.add(code, Section.CATEGORY, lines.start(line), lines.end(line), message, remarks, fix);
    }
}
