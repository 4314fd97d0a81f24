package dev.galley.benchmarks.corpus;

/** How much of a corpus is not ASCII: versions of the same articles that differ in punctuation and accents alone. */
public enum Mix {

    /** Nothing but ASCII. */
    ASCII,

    /** About one character an article that is not: a dash, an accent. Quotes are straight. */
    REALISTIC,

    /** About nine: every quote and apostrophe is curly as well. */
    HEAVY;

    /** A text that was written for {@link #HEAVY}, in this mix. */
    String of(String text) {
        if (this == HEAVY) {
            return text;
        }
        StringBuilder result = new StringBuilder(text);
        for (int i = 0; i < result.length(); i++) {
            char c = result.charAt(i);
            if (c >= 0x80) {
                result.setCharAt(i, this == ASCII ? ascii(c) : realistic(c));
            }
        }
        return result.toString();
    }

    private static char realistic(char c) {
        return switch (c) {
            case '“', '”' -> '"';
            case '’' -> '\'';
            default -> c;
        };
    }

    private static char ascii(char c) {
        return switch (c) {
            case '–' -> '-';
            case 'é' -> 'e';
            case 'ë' -> 'e';
            case 'ø', 'ö' -> 'o';
            case 'ü' -> 'u';
            case 'á', 'å' -> 'a';
            case 'Å' -> 'A';
            case 'Ł' -> 'L';
            default -> realistic(c);
        };
    }
}
