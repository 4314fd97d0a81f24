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
                && Ascii.lower(bytes[start]) == 'b'
                && Ascii.lower(bytes[start + 1]) == 'y'
                && (end - start == 2 || !Ascii.isLetterOrDigit(bytes[start + 2]));
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
            if (Ascii.lower(text.charAt(i)) != Ascii.lower(word.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
