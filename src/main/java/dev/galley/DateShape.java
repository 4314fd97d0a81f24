package dev.galley;

import java.nio.charset.StandardCharsets;

/**
 * Tells by its look whether a line is a date, right or wrong. Where articles end is decided by this, so that a damaged
 * date costs no article: {@code 02/30/2022} and {@code 26 Sept. 22} are shaped like dates, {@code soon} is not.
 */
final class DateShape {

    /** A date in words, with its weekday and time, is not longer than this many bytes. */
    private static final int MAX = 64;

    private static final int NONE = -1;

    private final DateNames names;

    DateShape(DateNames names) {
        this.names = names;
    }

    /**
     * Where the date at the start of a trimmed line ends: the end of the line if all of it is shaped like a date, an
     * earlier place if other text follows a date in numbers; -1 if the line does not begin with a date.
     */
    int end(byte[] bytes, int start, int end) {
        if (!opens(bytes, start, end)) {
            return NONE;
        }
        int numbers = numbersEnd(bytes, start, end);
        boolean mayHaveNames = numbers == NONE;
        if (end - start <= MAX && isDateText(bytes, start, end, mayHaveNames)) {
            return end;
        }
        return mayHaveNames ? wordsEnd(bytes, start, end) : numbers;
    }

    /** Whether a trimmed line is shaped like a date and says a day: three numbers, or the name of a month and two. */
    boolean isDay(byte[] bytes, int start, int end) {
        if (end(bytes, start, end) != end) {
            return false;
        }
        int numbers = 0;
        boolean month = false;
        for (int i = start; i < end; ) {
            int token = i;
            while (i < end && Ascii.isDigit(bytes[i])) {
                i++;
            }
            numbers += i > token ? 1 : 0;
            int word = i;
            while (i < end && isLetter(bytes[i])) {
                i++;
            }
            month |= names.month(new String(bytes, word, i - word, StandardCharsets.UTF_8)) > 0;
            i += i == token ? 1 : 0;
        }
        return numbers > (month ? 1 : 2);
    }

    /** The end of a date with the name of its month and a year of four digits, with other text behind; or -1. */
    private int wordsEnd(byte[] bytes, int start, int end) {
        boolean month = false;
        boolean day = false;
        int i = start;
        while (i < end && i < start + MAX) {
            int token = i;
            if (isLetter(bytes[i])) {
                while (i < end && isLetter(bytes[i])) {
                    i++;
                }
                String word = new String(bytes, token, i - token, StandardCharsets.UTF_8);
                if (!isDateWord(word)) {
                    return NONE;
                }
                month |= names.month(word) > 0;
            } else if (Ascii.isDigit(bytes[i])) {
                i = digitsEnd(bytes, i, end, 4);
                if (i == token + 4 && month && day) {
                    return i;
                }
                day |= i <= token + 2;
            } else if (" ,.".indexOf(bytes[i]) >= 0) {
                i++;
            } else {
                return NONE;
            }
        }
        return NONE;
    }

    /** A quick look: a date begins with a digit, a letter or a mark, but a list item does not. */
    private boolean opens(byte[] bytes, int start, int end) {
        byte b = bytes[start];
        return Ascii.isDigit(b)
                || isLetter(b)
                || "/.+*_".indexOf(b) >= 0
                || (b == '-' && start + 1 < end && bytes[start + 1] != ' ');
    }

    /** The end of three numbers with equal separators, of which the first or last is a year of four digits; or -1. */
    private int numbersEnd(byte[] bytes, int start, int end) {
        int i = digitsEnd(bytes, start, end, 4);
        int first = i - start;
        if (first == 0 || first == 3 || i == end || !isSeparator(bytes[i])) {
            return NONE;
        }
        byte separator = bytes[i];
        int second = i + 1;
        i = digitsEnd(bytes, second, end, 2);
        if (i == second || i == end || bytes[i] != separator) {
            return NONE;
        }
        int third = i + 1;
        i = digitsEnd(bytes, third, end, first == 4 ? 2 : 4);
        boolean shortYear = i == third + 2 && i < end && isLetter(bytes[i]); // as in 09/26/22Next title
        boolean whole = first == 4 ? i > third : i == third + 4 || shortYear;
        return whole && (i == end || bytes[i] != separator || separator == '.') ? i : NONE;
    }

    private static int digitsEnd(byte[] bytes, int start, int end, int most) {
        int i = start;
        while (i < end && i < start + most && Ascii.isDigit(bytes[i])) {
            i++;
        }
        return i;
    }

    /** Whether the line holds a digit, and nothing but numbers, separators and the words of times and, perhaps, dates. */
    private boolean isDateText(byte[] bytes, int start, int end, boolean mayHaveNames) {
        boolean digit = false;
        for (int i = start; i < end; ) {
            byte b = bytes[i];
            if (isLetter(b)) {
                int word = i;
                while (i < end && isLetter(bytes[i])) {
                    i++;
                }
                String name = new String(bytes, word, i - word, StandardCharsets.UTF_8);
                boolean isKnown = mayHaveNames ? isDateWord(name) : DateWords.isTime(name);
                if (!isKnown && !(digit && isAt(name) && isTime(bytes, i, end))) {
                    return false;
                }
            } else if (Ascii.isDigit(b) || "/-.,:+ \t*_".indexOf(b) >= 0) {
                digit |= Ascii.isDigit(b);
                i++;
            } else {
                return false;
            }
        }
        return digit;
    }

    private static boolean isAt(String word) {
        return Ascii.lower(word).equals("at");
    }

    /** Whether a time of day is next, as {@code  5:30}. */
    static boolean isTime(byte[] bytes, int start, int end) {
        int i = start;
        while (i < end && bytes[i] == ' ') {
            i++;
        }
        int colon = digitsEnd(bytes, i, end, 2);
        return colon > i && colon < end && bytes[colon] == ':';
    }

    private boolean isDateWord(String word) {
        return DateWords.isTime(word) || names.isDateWord(word);
    }

    private static boolean isSeparator(byte b) {
        return b == '/' || b == '-' || b == '.';
    }

    private boolean isLetter(byte b) {
        return Ascii.isLetter(b) || (b < 0 && names.hasOthers());
    }
}
