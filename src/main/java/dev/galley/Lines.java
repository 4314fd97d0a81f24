package dev.galley;

import dev.galley.problem.Section;
import java.util.Arrays;

/**
 * The lines of the article at hand that are not blank: where each is in the window, and what is known of it. A table of
 * integers, reused from article to article, because an object a line would cost more than everything else.
 *
 * <p>A line begins at {@link #begin}; without the white space around it, it is the bytes from {@link #start} to
 * {@link #end}.
 */
final class Lines {

    /** Flag: some byte of the line is not ASCII. */
    static final int NON_ASCII = 1;
    /** Flag: some byte of the line is an ASCII control character other than tab. */
    static final int CONTROL = 1 << 1;
    /** Flag: a blank line or a separator precedes. */
    static final int AFTER_BLANK = 1 << 2;
    /** Flag: more blank space precedes than may lie between a title and its label. */
    static final int AFTER_GAP = 1 << 3;
    /** Flag: NUL characters around the line were trimmed, too. */
    static final int PADDED = 1 << 4;
    /** Flag: no line break precedes; the line is the rest of a line that begins with a date. */
    static final int GLUED = 1 << 5;
    /** Flag: the line is one NUL of a line that is nothing but white space and NUL, and longer than any line that is kept. */
    static final int HOLE = 1 << 6;
    /** Flag: the blank lines before hold a character that is not ASCII. */
    static final int MARKED = 1 << 7;
    /** Flag: the line, which is a label or separator or may be one, was given room for a section; it stays if the line turns out to be text. */
    static final int OPENING = 1 << 15;
    /** Flag of text: it equals a label of titles, and is one if a title and a description's label follow. */
    static final int TITLE_LABEL = 1 << 14;

    // What the line is: one of the kinds below in two bits.
    private static final int KIND_SHIFT = 8;
    /** Text; perhaps a list item, a byline, anything. */
    static final int TEXT = 0;
    /** A label of the section that {@link #section} says. */
    static final int LABEL = 1 << KIND_SHIFT;
    /** A form feed alone. */
    static final int SEPARATOR = 2 << KIND_SHIFT;
    /** A line of a date section that is shaped like a date. */
    static final int DATE = 3 << KIND_SHIFT;

    private static final int KIND_MASK = 3 << KIND_SHIFT;

    // The section of a label, or of text that may be a label with its value: a Section's ordinal in two bits.
    private static final int SECTION_SHIFT = 10;
    static final int SECTION_MASK = 3 << SECTION_SHIFT;

    // How a label, or text that may be one, is written: two bits.
    private static final int FORM_SHIFT = 12;
    /** A label as the format spells it. */
    static final int EXACT = 0;
    /** A label in another case, or decorated. */
    static final int VARIANT = 1 << FORM_SHIFT;
    /** A label and its value on one line. */
    static final int INLINE = 2 << FORM_SHIFT;
    /** A line that is almost a label, or stands where one should be. */
    static final int MISSPELT = 3 << FORM_SHIFT;

    static final int FORM_MASK = 3 << FORM_SHIFT;

    // The kinds of line breaks: at the end of the line, and of the blank lines before it; three bits each.
    private static final int BREAK_SHIFT = 16;
    private static final int BREAKS_BEFORE_SHIFT = 20;
    static final int LF = 1;
    static final int CRLF = 2;
    static final int CR = 4;

    private static final Section[] SECTIONS = Section.values();

    private static final int FIELDS = 4;

    private static final long[] NONE = {};

    private int[] cells = new int[64 * FIELDS];
    private long[] numbers = new long[64];
    private int size;
    private int seen; // all flags of all lines
    private int spareRun = Integer.MAX_VALUE;
    private long[] columnsBefore = NONE; // of each line; made when some line has any
    private final Omissions omissions = new Omissions();

    int size() {
        return size;
    }

    /** Forgets all lines. */
    void clear() {
        removeFirst(size, 0);
        spareRun = Integer.MAX_VALUE;
    }

    /** Adds a line. */
    void add(int begin, int start, int end, int flags, long number) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, size * 2);
            cells = Arrays.copyOf(cells, size * 2 * FIELDS);
        }
        int c = size * FIELDS;
        cells[c] = begin;
        cells[c + 1] = start;
        cells[c + 2] = end;
        cells[c + 3] = flags;
        numbers[size++] = number;
        seen |= flags;
    }

    /** Splits the last line in two, of which the first ends at {@code end} and the second starts at {@code restStart}. */
    void splitLast(int end, int restStart) {
        int i = size - 1;
        add(end, restStart, end(i), (flags(i) & ~AFTER_BLANK & ~AFTER_GAP) | GLUED | PADDED, numbers[i]);
        cells[i * FIELDS + 2] = end;
        omissions.splitLast(i);
    }

    /** Where the line begins, white space included. */
    int begin(int i) {
        return cells[i * FIELDS];
    }

    /** The place of the first byte that is not white space. */
    int start(int i) {
        return cells[i * FIELDS + 1];
    }

    /** The place after the last byte that is not white space. */
    int end(int i) {
        return cells[i * FIELDS + 2];
    }

    int flags(int i) {
        return cells[i * FIELDS + 3];
    }

    /** Whether some line may have the flag. */
    boolean mayHave(int flag) {
        return (seen & flag) != 0;
    }

    boolean has(int i, int flag) {
        return (flags(i) & flag) != 0;
    }

    /** The number of the line in the source, from 1. */
    long number(int i) {
        return numbers[i];
    }

    int kind(int i) {
        return flags(i) & KIND_MASK;
    }

    boolean isText(int i) {
        return kind(i) == TEXT;
    }

    boolean isLabel(int i) {
        return kind(i) == LABEL;
    }

    /** Whether the line is a label of the section. */
    boolean isLabel(int i, Section section) {
        return sayLabel(flags(i), section);
    }

    /** Whether flags say that a line is a label of the section. */
    static boolean sayLabel(int flags, Section section) {
        return (flags & (KIND_MASK | SECTION_MASK)) == (LABEL | bits(section));
    }

    /** The section of a label, or of text that may be a label with its value; the title, which has no label, for other text. */
    Section section(int i) {
        return SECTIONS[(flags(i) & SECTION_MASK) >> SECTION_SHIFT];
    }

    int form(int i) {
        return flags(i) & FORM_MASK;
    }

    /** Makes the line a label, whatever it was. */
    void setLabel(int i, Section section, int form) {
        setKind(i, label(section, form));
    }

    /** Makes the line text or a date, whatever it was. */
    void setKind(int i, int kind) {
        int c = i * FIELDS + 3;
        cells[c] = (cells[c] & ~(KIND_MASK | SECTION_MASK | FORM_MASK | TITLE_LABEL)) | kind;
    }

    /** Whether the line is text that may be a label of titles. */
    boolean isTitleLabel(int i) {
        return (flags(i) & (KIND_MASK | TITLE_LABEL)) == TITLE_LABEL;
    }

    /** Flags that say: text which may be a label of the section and its value on one line. */
    static int inlineCandidate(Section section) {
        return section == Section.TITLE ? label(section, INLINE) : TEXT | bits(section) | INLINE;
    }

    /** Flags that say: a label of the section; for the title, whose labels are known by what follows, text that may be one. */
    static int label(Section section, int form) {
        return section == Section.TITLE ? TEXT | TITLE_LABEL | form : LABEL | bits(section) | form;
    }

    @SuppressWarnings("EnumOrdinal") // packed for the life of one article only
    private static int bits(Section section) {
        return section.ordinal() << SECTION_SHIFT;
    }

    /** Flags that say which line break ends a line. */
    static int breakFlag(int lineBreak, int breaksBefore) {
        return (lineBreak << BREAK_SHIFT) | (breaksBefore << BREAKS_BEFORE_SHIFT);
    }

    /** The kinds of line breaks in and between the lines of a range, but not before its first and after its last. */
    int breaks(int from, int to) {
        int all = (seen >> BREAK_SHIFT | seen >> BREAKS_BEFORE_SHIFT) & 7;
        if ((all & (all - 1)) == 0) {
            return all;
        }
        int found = 0;
        for (int i = from; i < to; i++) {
            found |= i == from ? 0 : (flags(i) >> BREAKS_BEFORE_SHIFT) & 7;
            found |= i == to - 1 ? 0 : (flags(i) >> BREAK_SHIFT) & 7;
        }
        return found;
    }

    /** The line break that ends the first line, LF if none does. There is a first line. */
    String lineBreak() {
        int kind = (flags(0) >> BREAK_SHIFT) & 7;
        return kind == CRLF ? "\r\n" : kind == CR ? "\r" : "\n";
    }

    /** The line that holds a place, or the last one that starts before it, or the first one. */
    int lineAt(int place) {
        int low = 0;
        int high = size - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (begin(middle) <= place) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** The offset after the end of a line that was not kept, if the line ends at a place; 0 if all of it was kept. */
    long omittedEnd(int place) {
        if (omissions.isEmpty()) {
            return 0;
        }
        int line = lineAt(place - 1);
        return end(line) == place ? omissions.lineEnd(line, 0) : 0;
    }

    /** Text that was not kept. */
    Omissions omissions() {
        return omissions;
    }

    /** Forgets a line. */
    void remove(int i) {
        System.arraycopy(cells, (i + 1) * FIELDS, cells, i * FIELDS, (size - i - 1) * FIELDS);
        System.arraycopy(numbers, i + 1, numbers, i, size - i - 1);
        removeColumns(i, 1);
        size--;
        omissions.remove(i);
    }

    /** How many code points precede a line on its own line that are not at hand: a date it is glued to, or white space. */
    long columnsBefore(int i) {
        return i < columnsBefore.length ? columnsBefore[i] : 0;
    }

    /** Says how many code points precede a line on its own line that are not at hand. */
    void setColumnsBefore(int i, long columns) {
        if (columns > 0 && columnsBefore.length < numbers.length) {
            columnsBefore = Arrays.copyOf(columnsBefore, numbers.length);
        }
        if (i < columnsBefore.length) {
            columnsBefore[i] = columns;
        }
    }

    /** Forgets the first lines; so many code points precede the next on its own line. */
    void removeFirst(int count, long columns) {
        if (count == 0) {
            return;
        }
        if (columnsBefore.length > 0) {
            removeColumns(0, count);
        }
        System.arraycopy(cells, count * FIELDS, cells, 0, (size - count) * FIELDS);
        System.arraycopy(numbers, count, numbers, 0, size - count);
        size -= count;
        if (columns > 0) {
            setColumnsBefore(0, columns);
        }
        seen = 0;
        for (int i = 0; i < size; i++) {
            seen |= flags(i);
        }
        omissions.removeFirst(count);
    }

    private void removeColumns(int first, int count) {
        int length = columnsBefore.length;
        int from = Math.min(first + count, length);
        int to = Math.min(first, length);
        System.arraycopy(columnsBefore, from, columnsBefore, to, length - from);
        Arrays.fill(columnsBefore, to + length - from, length, 0);
    }

    /** The first line of the run that is kept in case it is needed, see {@link LineBudget}; the size if there is none. */
    int spareRun() {
        return Math.min(spareRun, size);
    }

    /** Says that all lines from an index on are spare. */
    void setSpareRun(int from) {
        spareRun = from;
    }

    /** Moves all lines towards the front of the window. */
    void shift(int by) {
        shiftFrom(0, by);
    }

    /** Moves all lines from an index on towards the front of the window. */
    void shiftFrom(int first, int by) {
        for (int c = first * FIELDS; c < size * FIELDS; c += FIELDS) {
            cells[c] -= by;
            cells[c + 1] -= by;
            cells[c + 2] -= by;
        }
    }
}
