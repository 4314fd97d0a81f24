package dev.galley;

/**
 * What introduces a list item: a bullet, a number, or both, as in {@code - 1. Name}; before text that is no item, nothing.
 * Immutable.
 */
final class ListMark {

    private final boolean bullet;
    private final boolean number;
    private final boolean canonical;
    private final long value;
    private final int numberStart;
    private final int numberEnd;
    private final int nameStart;

    private ListMark(byte[] bytes, int start, int end) {
        int i = start + bulletLength(bytes, start, end);
        bullet = i > start;
        int text = Edges.afterSpace(bytes, i, end);
        numberStart = text < end && "([#".indexOf(bytes[text]) >= 0 ? text + 1 : text;
        numberEnd = digitsEnd(bytes, numberStart, end);
        int closed = numberEnd == numberStart ? -1 : closingEnd(bytes, text, numberEnd, end);
        number = closed >= 0;
        value = number ? value(bytes, numberStart, numberEnd) : 0;
        nameStart = Edges.afterSpace(bytes, number ? closed : text, end);
        canonical = bullet
                && number
                && bytes[start] == '-'
                && numberStart == start + 2
                && bytes[start + 1] == ' '
                && bytes[numberEnd] == '.'
                && (nameStart == end || (nameStart == numberEnd + 2 && bytes[numberEnd + 1] == ' '))
                && (bytes[numberStart] != '0' || numberEnd == numberStart + 1);
    }

    /** Whether a trimmed line begins with a bullet or a number. */
    static boolean opens(byte[] bytes, int start, int end) {
        return bulletLength(bytes, start, end) > 0 || new ListMark(bytes, start, end).number;
    }

    /** The mark of a trimmed line. */
    static ListMark of(byte[] bytes, int start, int end) {
        return new ListMark(bytes, start, end);
    }

    /** The length of the bullet at {@code start}, 0 if there is none. */
    private static int bulletLength(byte[] bytes, int start, int end) {
        if (bytes[start] == '-') {
            return start + 1 == end || bytes[start + 1] != '-' ? 1 : 0;
        }
        int step = Utf8.at(bytes, start, end);
        int length = Utf8.length(step);
        int next = start + length;
        boolean last = next == end;
        return switch (Utf8.codePoint(step)) {
            case '*', '+' -> last || isBlank(bytes, next, end) ? 1 : 0;
            case 0x2013, 0x2014, 0x2212, 0x2010 ->
                last || Ascii.isDigit(bytes[next]) || isBlank(bytes, next, end) ? length : 0;
            case 0x2022, 0x2023, 0x25E6, 0x25AA, 0x25CF, 0xB7, 0x2043, 0xF0B7 -> length;
            default -> 0;
        };
    }

    private static int digitsEnd(byte[] bytes, int start, int end) {
        int i = start;
        while (i < end && Ascii.isDigit(bytes[i])) {
            i++;
        }
        return i;
    }

    private static long value(byte[] bytes, int start, int end) {
        long value = 0;
        for (int i = start; i < end; i++) {
            value = Math.min(value * 10 + bytes[i] - '0', 1L << 32);
        }
        return value;
    }

    /**
     * Where the marks end that make a number of digits, as in {@code 1.}, {@code 1)}, {@code 1.)}, {@code 1 .}, {@code 1:},
     * {@code (1)}, {@code [1]} or {@code #1}, but not in a decimal as {@code 1.5}; -1 if there are none.
     */
    private static int closingEnd(byte[] bytes, int start, int digitsEnd, int end) {
        return switch (bytes[start]) {
            case '(' -> digitsEnd < end && bytes[digitsEnd] == ')' ? digitsEnd + 1 : -1;
            case '[' -> digitsEnd < end && bytes[digitsEnd] == ']' ? digitsEnd + 1 : -1;
            case '#' -> digitsEnd == end || isBlank(bytes, digitsEnd, end) ? digitsEnd : -1;
            default -> closingEnd(bytes, digitsEnd, end);
        };
    }

    /** Where the marks end that close a number without brackets; -1 if there are none. */
    private static int closingEnd(byte[] bytes, int digitsEnd, int end) {
        int i = Edges.afterSpace(bytes, digitsEnd, end);
        boolean apart = i > digitsEnd;
        if (i == end || (bytes[i] != '.' && bytes[i] != ')' && (bytes[i] != ':' || apart))) {
            return -1;
        }
        int next = bytes[i] == '.' && i + 1 < end && bytes[i + 1] == ')' ? i + 2 : i + 1;
        boolean closed = next == end || (apart ? isBlank(bytes, next, end) : !Ascii.isDigit(bytes[next]));
        return closed ? next : -1;
    }

    private static boolean isBlank(byte[] bytes, int i, int end) {
        return CharacterClass.isTrimmed(Utf8.codePoint(Utf8.at(bytes, i, end)));
    }

    /** Whether the line has a bullet. */
    boolean hasBullet() {
        return bullet;
    }

    /** Whether the line has a number. */
    boolean hasNumber() {
        return number;
    }

    /** Whether the line has both a bullet and a number. */
    boolean isComplete() {
        return bullet && number;
    }

    /** Whether the mark is of the form {@code - 1. }. */
    boolean isCanonical() {
        return canonical;
    }

    /** The number; 2<sup>32</sup> for all beyond. */
    long value() {
        return value;
    }

    /** Where the digits of the number start. */
    int numberStart() {
        return numberStart;
    }

    /** Where the digits of the number end. */
    int numberEnd() {
        return numberEnd;
    }

    /** Where the name starts: the end of the line if there is none. */
    int nameStart() {
        return nameStart;
    }
}
