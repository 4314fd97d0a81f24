package dev.galley;

/**
 * The letters and digits of ASCII. In labels and bylines, of no other letters the case is disregarded, so that no locale
 * matters; a byte of a longer character is none of them.
 */
final class Ascii {

    private Ascii() {}

    /** Whether a byte or character is a letter, large or small. */
    static boolean isLetter(int c) {
        return isLarge(c & ~32);
    }

    /** Whether a byte or character is a large letter. */
    static boolean isLarge(int c) {
        return c >= 'A' && c <= 'Z';
    }

    /** Whether a byte or character is a digit. */
    static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    /** Whether a byte or character is a letter or a digit. */
    static boolean isLetterOrDigit(int c) {
        return isLetter(c) || isDigit(c);
    }

    /** The bytes with small letters. */
    static byte[] fold(byte[] bytes) {
        byte[] lower = bytes.clone();
        for (int i = 0; i < lower.length; i++) {
            lower[i] = lower(lower[i]);
        }
        return lower;
    }

    /** The small letter of a large one; any other byte itself. */
    static byte lower(byte b) {
        return isLarge(b) ? (byte) (b + 32) : b;
    }

    /** The small letter of a large one; any other character itself. */
    static char lower(char c) {
        return isLarge(c) ? (char) (c + 32) : c;
    }

    /** The large letter of a small one; any other byte itself. */
    static byte upper(byte b) {
        return isLetter(b) ? (byte) (b & ~32) : b;
    }

    /** The text with small letters. */
    static String lower(String text) {
        StringBuilder lower = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            lower.append(lower(text.charAt(i)));
        }
        return lower.toString();
    }
}
