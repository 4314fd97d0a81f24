package dev.galley.archive;

/** What introduces the item of a list, with 1 for its number: {@code - 1. } of the line {@code - 12. Harbours}. */
final class ItemMark {

    private static final String BULLETS = "-*+\u2022\u2023\u25E6\u25AA\u25CF\u00B7\u2043\u2013\u2014";

    private ItemMark() {}

    /** The mark of a line; empty if it is no item. */
    static String of(String line) {
        if (line.isEmpty()) {
            return "";
        }
        StringBuilder mark = new StringBuilder();
        int i = 0;
        if (BULLETS.indexOf(line.charAt(0)) >= 0) {
            i = 1;
            boolean spaced = i == line.length() || line.charAt(i) == ' ' || line.charAt(i) == '\t';
            if (!spaced && line.charAt(0) != '-' && !Character.isDigit(line.charAt(i))) {
                return ""; // *emphasis*, or a dash that opens a sentence
            }
            mark.append(line.charAt(0));
            i = skipBlank(line, i, mark);
        }
        int number = numberEnd(line, i);
        if (number > i) {
            boolean opened = !isDigit(line.charAt(i));
            mark.append(opened ? line.substring(i, i + 1) : "").append('1');
            mark.append(line.charAt(i) == '#' ? "" : line.substring(number - 1, number));
            skipBlank(line, number, mark);
        }
        return mark.toString();
    }

    /** Whether a text is the mark of items, by which it can be told again before a name. */
    static boolean isMark(String text) {
        return !text.isEmpty() && of(text + "Name").equals(text);
    }

    private static int skipBlank(String line, int start, StringBuilder mark) {
        int i = start;
        while (i < line.length() && (line.charAt(i) == ' ' || line.charAt(i) == '\t')) {
            i++;
        }
        mark.append(i > start ? " " : "");
        return i;
    }

    /** The end of {@code 1.}, {@code 1)}, {@code 1:}, {@code (1)}, {@code [1]} or {@code #1}; the start if there is none. */
    private static int numberEnd(String line, int start) {
        int i = start;
        char opening = i < line.length() && "([#".indexOf(line.charAt(i)) >= 0 ? line.charAt(i++) : '\0';
        int digits = i;
        while (i < line.length() && isDigit(line.charAt(i))) {
            i++;
        }
        if (i == digits || i - digits > 10) {
            return start;
        }
        char closing = i < line.length() ? line.charAt(i) : ' ';
        boolean digitFollows = i + 1 < line.length() && isDigit(line.charAt(i + 1));
        return switch (opening) {
            case '(' -> closing == ')' ? i + 1 : start;
            case '[' -> closing == ']' ? i + 1 : start;
            case '#' -> closing == ' ' ? i : start;
            default -> (closing == '.' || closing == ')' || closing == ':') && !digitFollows ? i + 1 : start;
        };
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
