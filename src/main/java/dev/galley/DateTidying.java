package dev.galley;

import org.jspecify.annotations.Nullable;

/**
 * Guesses the date that is meant by numbers with something wrong about them: digits and slashes of other scripts, letters
 * that look like digits, invisible characters, and what stands around them.
 */
final class DateTidying {

    private static final String SLASHES = "\\|\uFF0F\u2215\u2044\u29F8";

    private DateTidying() {}

    /** The text with plain digits and slashes and nothing around them, or null if it is tidy already. */
    static @Nullable String of(String text) {
        StringBuilder tidy = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (Character.digit(c, 10) >= 0) {
                tidy.append((char) ('0' + Character.digit(c, 10)));
            } else if (SLASHES.indexOf(c) >= 0) {
                tidy.append('/');
            } else if (CharacterClass.of(c) == CharacterClass.ORDINARY) {
                tidy.appendCodePoint(c);
            } else if (CharacterClass.of(c) == CharacterClass.BLANK) {
                tidy.append(' ');
            }
        }
        String result = withoutSurroundings(withoutSpaces(withDigits(tidy)));
        return result.isEmpty() || result.equals(text) ? null : result;
    }

    /** {@code O} and {@code l} beside a digit are digits. */
    private static StringBuilder withDigits(StringBuilder text) {
        for (int i = 0; i < text.length(); i++) {
            boolean isBesideDigit = isDigit(text, i - 1) || isDigit(text, i + 1);
            int digit = "OolI".indexOf(text.charAt(i));
            if (isBesideDigit && digit >= 0) {
                text.setCharAt(i, digit < 2 ? '0' : '1');
            }
        }
        return text;
    }

    private static boolean isDigit(CharSequence text, int i) {
        return i >= 0 && i < text.length() && Ascii.isDigit(text.charAt(i));
    }

    private static String withoutSpaces(StringBuilder text) {
        StringBuilder closed = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            boolean isBesideSlash = text.charAt(i) == ' '
                    && ((i > 0 && text.charAt(i - 1) == '/') || (i + 1 < text.length() && text.charAt(i + 1) == '/'));
            if (!isBesideSlash) {
                closed.append(text.charAt(i));
            }
        }
        return closed.toString();
    }

    /** From the first digit to the last, if only a word, marks or tags stand around them. */
    private static String withoutSurroundings(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && !isDigit(text, start)) {
            start++;
        }
        while (end > start && !isDigit(text, end - 1)) {
            end--;
        }
        return start > 12 || text.length() - end > 12 ? "" : text.substring(start, end);
    }
}
