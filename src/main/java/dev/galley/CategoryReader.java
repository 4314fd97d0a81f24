package dev.galley;

import dev.galley.problem.Fix;
import dev.galley.problem.ProblemCode;
import dev.galley.problem.Section;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/** Reads the category list: one item a line, {@code - 1. Name}, and what people write instead. */
final class CategoryReader {

    /** A line without a bullet and number is a category, not prose, if it has at most this many words. */
    private static final int MAX_WORDS = 8;

    /** And no more bytes than this. */
    private static final int MAX_NAME = 4096;

    private final Reading reading;
    private final Lines lines;
    private final int categoriesLimit;
    private final int nameLimit;
    private final int topicsLimit;
    private final ListMark mark = new ListMark();
    private final ListMark nextMark = new ListMark();
    private final DuplicateCategories duplicates;
    private final RejectedItems rejected;

    private Category[] categories = new Category[16];
    private int[] items = new int[16]; // the line of each category
    private int size;
    private int surplus; // categories beyond the limit
    private int surplusStart;
    private int surplusEnd;
    private int indent; // of the first item, or -1
    private int sectionStart; // the first category of the section
    private int sectionEnd; // the line behind it

    CategoryReader(Reading reading) {
        this.reading = reading;
        lines = reading.lines;
        duplicates = new DuplicateCategories(reading);
        rejected = new RejectedItems(reading);
        categoriesLimit = reading.format.limit(Limit.CATEGORIES);
        nameLimit = reading.format.limit(Limit.CATEGORY_NAME);
        topicsLimit = reading.format.limit(Limit.TOPICS);
    }

    /** Starts a list. */
    void start() {
        size = 0;
        rejected.clear();
        surplus = 0;
        indent = -1;
        sectionStart = 0;
    }

    /** Reads a value on the line of the label. */
    void readInline(int line, int start) {
        readItem(line, start, line, mark.read(reading.bytes(), start, lines.end(line)));
    }

    /** The lines that are no category. */
    RejectedItems rejected() {
        return rejected;
    }

    /** Reads the items of a range of lines. */
    void read(int from, int to) {
        sectionEnd = to;
        boolean marked = hasMarks(from, to);
        int i = from;
        while (i < to) {
            if (lines.kind(i) == Lines.SEPARATOR || RuleLine.is(reading.bytes(), lines, i)) {
                reading.tiles.add(lines.start(i), lines.end(i), Tiles.SEPARATOR);
                i++;
                continue;
            }
            boolean item = mark.read(reading.bytes(), lines.start(i), lines.end(i));
            if (!item && !(isName(i) && (!marked || touchesItem(i, to)))) {
                i = readForeign(i, to);
                continue;
            }
            checkIndent(i, item);
            int last = item ? continuation(i, to) : i;
            readItem(i, lines.start(i), last, item);
            i = last + 1;
        }
    }

    private boolean hasMarks(int from, int to) {
        for (int i = from; i < to; i++) {
            if (lines.isText(i) && mark.read(reading.bytes(), lines.start(i), lines.end(i))) {
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
                && nextMark.read(reading.bytes(), lines.start(i), lines.end(i));
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
                && !nextMark.read(reading.bytes(), lines.start(i), lines.end(i));
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

    private void checkIndent(int i, boolean item) {
        if (indent < 0) {
            indent = indent(i);
        } else if (item && indent(i) > indent + 1) {
            int start = lines.start(i);
            Fix fix = reading.safeFix(lines.begin(i), start, " ".repeat(Math.min(indent, 64)));
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
                && !nextMark.read(reading.bytes(), lines.start(next), lines.end(next))) {
            next++;
        }
        reading.tileToEnd(lines.start(from), next - 1, Tiles.UNCLAIMED);
        rejected.add(from, next);
        return next;
    }

    /** Reads the item whose mark was read last, on one line or with continuations. */
    private void readItem(int line, int start, int last, boolean marked) {
        byte[] bytes = reading.bytes();
        int nameStart = marked ? mark.nameStart() : start;
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
            rejectEmpty(line, start, end);
            return;
        }
        reading.tiles.add(start, nameStart, Tiles.MARK | Tiles.CATEGORY);
        reading.tileToEnd(nameStart, last, Tiles.CATEGORY);
        OptionalInt number = marked && mark.hasNumber() ? number() : OptionalInt.empty();
        reportForm(line, start, last, marked, name);
        if (size == items.length) {
            categories = Arrays.copyOf(categories, size * 2);
            items = Arrays.copyOf(items, size * 2);
        }
        categories[size] = new Category(number, name);
        items[size++] = line;
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

    private OptionalInt number() {
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
    private void reportForm(int line, int start, int last, boolean marked, String name) {
        int end = lines.end(last);
        if ((marked && !mark.hasNumber()) || !marked) {
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
        while (digits < name.length() && digits < 4 && name.charAt(digits) >= '0' && name.charAt(digits) <= '9') {
            digits++;
        }
        boolean isNumber = digits > 0 && digits < 4 && name.startsWith(" ", digits) && digits + 1 < name.length();
        return isNumber
                ? "- " + Integer.parseInt(name.substring(0, digits)) + ". " + TextRules.trim(name.substring(digits))
                : "- " + Math.max(size + 1, numberBefore() + 1) + ". " + name;
    }

    private int numberBefore() {
        int number = size == 0 ? 0 : categories[size - 1].number().orElse(0);
        return number < Integer.MAX_VALUE ? number : 0;
    }

    private void rejectEmpty(int line, int start, int end) {
        reading.tiles.add(start, end, Tiles.MARK | Tiles.CATEGORY);
        rejected.addEmpty(line);
    }

    private String cut(String name, int line, int nameStart, int last) {
        int topics = 1;
        int end = name.length();
        for (int i = name.indexOf('-'); i >= 0; i = name.indexOf('-', i + 1)) {
            if (i > 0 && topics++ == topicsLimit) { // nothing stands before a hyphen that begins the name
                end = i;
                break;
            }
        }
        boolean tooManyTopics = end < name.length();
        long omitted = lines.omissions().isEmpty() ? 0 : lines.omissions().codePoints(line, last + 1);
        if (end > nameLimit && name.codePointCount(0, end) > nameLimit) {
            end = name.offsetByCodePoints(0, nameLimit);
        }
        if (end == name.length() && omitted == 0) {
            return name;
        }
        String value = TextRules.trim(name.substring(0, end));
        long dropped = name.codePointCount(0, name.length()) - value.codePointCount(0, value.length()) + omitted;
        int cut = Utf8.skip(reading.bytes(), nameStart, lines.end(last), value.codePointCount(0, value.length()));
        boolean isNameCut = end < name.length() || lines.omissions().lineEnd(last, -1) >= 0;
        String what =
                tooManyTopics ? "the list of topics of a category" : isNameCut ? "the category name" : "the article";
        reading.reportCut(Section.CATEGORY, cut, lines.end(last), what, dropped, "character");
        return value;
    }

    /** Reports the duplicates of one section; those that another section brings are reported with it. */
    void finishSection() {
        if (size > sectionStart + 1) {
            duplicates.report(categories, items, sectionStart, size, sectionEnd);
        }
        sectionStart = size;
    }

    /** Reports what concerns the list as a whole; the categories are left. */
    List<Category> finish() {
        if (size > 0) {
            rejected.report(); // otherwise one problem says all
        }
        if (surplus > 0) {
            reading.reportCut(Section.CATEGORY, surplusStart, surplusEnd, "the category list", surplus, "item");
        }
        reading.audit.report(Section.CATEGORY);
        return List.of(Arrays.copyOf(categories, size));
    }
}
