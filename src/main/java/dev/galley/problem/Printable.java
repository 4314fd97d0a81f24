package dev.galley.problem;

/** Makes text from a dump safe to print: nothing that steers a terminal or reorders a line survives unescaped. */
final class Printable {

    private Printable() {}

    /** The text with every control, format, surrogate and line-breaking character written as {@code \}{@code uXXXX}. */
    static String escape(String text) {
        int i = 0;
        while (i < text.length() && isPlain(text.charAt(i))) {
            i++;
        }
        return i == text.length() ? text : escapeFrom(text, i);
    }

    private static boolean isPlain(char c) {
        return c >= ' ' && c < 0x7F;
    }

    private static String escapeFrom(String text, int from) {
        StringBuilder out = new StringBuilder(text.length() + 16).append(text, 0, from);
        for (int i = from; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            i += Character.charCount(codePoint);
            appendEscaped(out, codePoint);
        }
        return out.toString();
    }

    /** Appends one code point, escaped where it is not safe to print. */
    static void appendEscaped(StringBuilder out, int codePoint) {
        if (isSafe(codePoint)) {
            out.appendCodePoint(codePoint);
            return;
        }
        for (char unit : Character.toChars(codePoint)) {
            out.append('\\').append('u');
            for (int shift = 12; shift >= 0; shift -= 4) {
                out.append(Character.forDigit((unit >> shift) & 0xF, 16));
            }
        }
    }

    static boolean isSafe(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            case Character.SPACE_SEPARATOR -> codePoint == ' ';
            default -> true;
        };
    }
}
