package dev.galley;

import org.jspecify.annotations.Nullable;

/**
 * The form of a byline: the word {@code by}, or that of the format, and names, as in {@code by Ann Author and Bob de
 * Vries}. Names, not prose, as {@link NameList} tells: {@code by the time they arrived} is none.
 */
final class Byline {

    /** A longer line, in bytes, is prose. */
    static final int MAX_LINE = 1024;

    private Byline() {}

    /** Whether a line begins with the word {@code by}: a quick look before a closer one. */
    static boolean opens(byte[] bytes, int start, int end) {
        return end - start >= 2
                && (bytes[start] | 32) == 'b'
                && (bytes[start + 1] | 32) == 'y'
                && (end - start == 2 || !isAsciiLetterOrDigit(bytes[start + 2]));
    }

    private static boolean isAsciiLetterOrDigit(byte b) {
        return (b >= '0' && b <= '9') || ((b | 32) >= 'a' && (b | 32) <= 'z');
    }

    /** The names of a paragraph that is a byline in the standard format, or null if it is none. */
    static @Nullable String of(String paragraph) {
        return names(paragraph, "by");
    }

    /** The names of a paragraph that is a byline with a certain word, or null if it is none. */
    static @Nullable String names(String paragraph, String word) {
        int end = word.length();
        if (paragraph.length() < end + 2
                || !CharacterClass.isTrimmed(paragraph.charAt(end))
                || paragraph.indexOf('\n') >= 0
                || !startsWith(paragraph, word)) {
            return null;
        }
        String names = TextRules.trim(paragraph.substring(end));
        return NameList.is(names) ? names : null;
    }

    /** Whether a text starts with a word, regardless of the case of ASCII letters. */
    private static boolean startsWith(String text, String word) {
        for (int i = 0; i < word.length(); i++) {
            char a = text.charAt(i);
            char b = word.charAt(i);
            boolean letters = (a | 32) >= 'a' && (a | 32) <= 'z';
            if (a != b && !(letters && (a | 32) == (b | 32))) {
                return false;
            }
        }
        return true;
    }
}
