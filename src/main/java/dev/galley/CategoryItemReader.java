package dev.galley;

import dev.galley.problem.Fix;
import dev.galley.problem.ProblemCode;
import dev.galley.problem.Section;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/** Reads the items of a category list, one by one: the number and name of each, which the limits may cut, and how it is written. */
final class CategoryItemReader {

    private final Reading reading;
    private final Lines lines;
    private final int categoriesLimit;
    private final int nameLimit;
    private final int topicsLimit;
    private final DuplicateCategories duplicates;
    private final RejectedItems rejected;

    private Category[] categories = new Category[16];
    private int[] items = new int[16]; // the line of each category
    private int size;
    private int sectionStart; // the first category of the section
    private int surplus; // categories beyond the limit
    private int surplusStart;
    private int surplusEnd;

    /**
     * A reader of the items of one article after another.
     *
     * @param rejected gets the items without a name
     */
    CategoryItemReader(Reading reading, RejectedItems rejected) {
        this.reading = reading;
        this.rejected = rejected;
        lines = reading.lines;
        duplicates = new DuplicateCategories(reading);
        categoriesLimit = reading.format.limit(Limit.CATEGORIES);
        nameLimit = reading.format.limit(Limit.CATEGORY_NAME);
        topicsLimit = reading.format.limit(Limit.TOPICS);
    }

    /** Starts a list. */
    void start() {
        size = 0;
        sectionStart = 0;
        surplus = 0;
    }

    /**
     * Reads an item, on one line or with lines that continue it.
     *
     * @param start where its mark, if it has one, starts on the first line
     */
    void read(int line, int start, int last) {
        byte[] bytes = reading.bytes();
        ListMark mark = ListMark.of(bytes, start, lines.end(line));
        int nameStart = mark.nameStart();
        int end = lines.end(last);
        boolean hasName = nameStart < lines.end(line) || last > line;
        if (hasName && size == categoriesLimit) {
            surplusStart = surplus++ == 0 ? start : surplusStart;
            surplusEnd = end;
            reading.tileToEnd(start, last, Tiles.CATEGORY);
            return;
        }
        if (nameStart < lines.end(line) && reading.escape.isEscapedName(bytes, nameStart, lines.end(line))) {
            nameStart++;
        }
        String name = hasName ? cut(name(line, nameStart, last), line, nameStart, last) : "";
        if (name.isEmpty()) {
            reading.tiles.add(start, end, Tiles.MARK | Tiles.CATEGORY);
            rejected.addEmpty(line);
            return;
        }
        reading.tiles.add(start, nameStart, Tiles.MARK | Tiles.CATEGORY);
        reading.tileToEnd(nameStart, last, Tiles.CATEGORY);
        Category category = new Category(number(mark), name);
        reportForm(mark, line, start, last, name);
        add(category, line);
    }

    private String name(int line, int start, int last) {
        String first = TextRules.trim(reading.text(line, start, lines.end(line)));
        if (last == line) {
            return first;
        }
        StringBuilder name = new StringBuilder(first);
        for (int i = line + 1; i <= last; i++) {
            boolean joined = name.length() > 0 && name.charAt(name.length() - 1) == '-';
            name.append(joined || name.length() == 0 ? "" : " ").append(reading.text(i, lines.start(i), lines.end(i)));
        }
        return name.toString();
    }

    /** The place after so many code points of a name that starts at a place, and whose lines are joined as {@link #name} does. */
    private int placeAfter(int codePoints, int line, int nameStart, int last) {
        byte[] bytes = reading.bytes();
        int left = codePoints;
        int start = nameStart;
        for (int i = line; i < last; i++) {
            int end = lines.end(i);
            int length = Utf8.count(bytes, start, end);
            if (left <= length) {
                return Utf8.skip(bytes, start, end, left);
            }
            left -= length == 0 || bytes[end - 1] == '-' ? length : length + 1;
            start = lines.start(i + 1);
        }
        return Utf8.skip(bytes, start, lines.end(last), left);
    }

    /** The name as far as the limits let it be; what is cut is reported. */
    private String cut(String name, int line, int nameStart, int last) {
        int end = topicsEnd(name);
        boolean tooManyTopics = end < name.length();
        long omitted = lines.omissions().codePoints(line, last + 1);
        end = name.offsetByCodePoints(0, Math.min(nameLimit, name.codePointCount(0, end)));
        if (end == name.length() && omitted == 0) {
            return name;
        }
        String value = TextRules.trim(name.substring(0, end));
        long dropped = name.codePointCount(0, name.length()) - value.codePointCount(0, value.length()) + omitted;
        int cut = placeAfter(value.codePointCount(0, value.length()), line, nameStart, last);
        boolean isNameCut = end < name.length() || lines.omissions().lineEnd(last, -1) >= 0;
        String what =
                tooManyTopics ? "the list of topics of a category" : isNameCut ? "the category name" : "the article";
        reading.reportCut(Section.CATEGORY, cut, lines.end(last), what, dropped, "character");
        return value;
    }

    /** Where the topics end that a category may have; the end of the name if it has no more. */
    private int topicsEnd(String name) {
        int topics = 1;
        for (int i = name.indexOf('-'); i >= 0; i = name.indexOf('-', i + 1)) {
            if (i > 0 && topics++ == topicsLimit) { // nothing stands before a hyphen that begins the name
                return i;
            }
        }
        return name.length();
    }

    private OptionalInt number(ListMark mark) {
        if (!mark.hasNumber()) {
            return OptionalInt.empty();
        }
        if (mark.value() <= Integer.MAX_VALUE) {
            return OptionalInt.of((int) mark.value());
        }
        int start = mark.numberStart();
        int end = mark.numberEnd();
        reading.report(
                ProblemCode.CATEGORY_NUMBER_RANGE,
                Section.CATEGORY,
                start,
                end,
                "the number " + reading.findings.quote(start, end) + " is out of range",
                "",
                null);
        return OptionalInt.empty();
    }

    /** At most one problem for how an item is written. */
    private void reportForm(ListMark mark, int line, int start, int last, String name) {
        int end = lines.end(last);
        if (!mark.hasNumber()) {
            Fix fix = reading.guessFix(start, end, numbered(name));
            String message = "the category " + reading.findings.quote(start, end) + " has no number";
            reading.report(ProblemCode.UNNUMBERED_CATEGORY, Section.CATEGORY, start, end, message, "", fix);
        } else if (!mark.isCanonical() || last != line) {
            Fix fix = mark.value() > Integer.MAX_VALUE
                    ? null
                    : reading.safeFix(start, end, "- " + mark.value() + ". " + name);
            String what = last != line ? "goes on below its line" : "is not written as `- 1. Name`";
            String message = "the category " + reading.findings.quote(start, lines.end(line)) + ' ' + what;
            reading.report(ProblemCode.CATEGORY_VARIANT, Section.CATEGORY, start, end, message, "", fix);
        }
    }

    /** The name with the number that it begins with, or that comes next. */
    private String numbered(String name) {
        int digits = 0;
        while (digits < name.length() && Ascii.isDigit(name.charAt(digits))) {
            digits++;
        }
        boolean isNumber = digits < 4 && name.startsWith(" ", digits); // no space begins or ends a name
        return isNumber
                ? "- " + Integer.parseInt(name.substring(0, digits)) + ". " + TextRules.trim(name.substring(digits))
                : "- " + Math.max(size + 1, numberBefore() + 1) + ". " + name;
    }

    private int numberBefore() {
        int number = size == 0 ? 0 : categories[size - 1].number().orElse(0);
        return number == Integer.MAX_VALUE ? 0 : number;
    }

    private void add(Category category, int line) {
        if (size == items.length) {
            categories = Arrays.copyOf(categories, size * 2);
            items = Arrays.copyOf(items, size * 2);
        }
        categories[size] = category;
        items[size++] = line;
    }

    /** Reports the duplicates of one section, which ends before a line; those that another section brings are reported with it. */
    void finishSection(int end) {
        duplicates.report(categories, items, sectionStart, size, end);
        sectionStart = size;
    }

    /** Whether there is no category. */
    boolean isEmpty() {
        return size == 0;
    }

    /** Reports the categories beyond the limit; the others are left. */
    List<Category> finish() {
        if (surplus > 0) {
            reading.reportCut(Section.CATEGORY, surplusStart, surplusEnd, "the category list", surplus, "item");
        }
        return List.of(Arrays.copyOf(categories, size));
    }
}
