package dev.galley.archive;

import org.jspecify.annotations.Nullable;

/**
 * A line as a label, whether or not it is one: what remains without decorations, and what follows on the line. Immutable.
 *
 * @param core the words of the label, as they are spelt
 * @param style how they are decorated
 * @param value what follows a colon on the same line; empty if nothing does
 */
record Heading(String core, Style style, String value) {

    /** The longest core that a format takes. */
    static final int MAX = 40;

    private static final int MAX_WORDS = 5;
    private static final int MAX_MARKS = 6;

    /** How a label is decorated. */
    enum Style {
        /** {@code Rubrik}. */
        PLAIN,
        /** {@code Rubrik:}. */
        COLON,
        /** {@code ## Rubrik}. */
        HASHES,
        /** {@code **Rubrik**}, perhaps with a colon. */
        EMPHASIS,
        /** {@code Rubrik: Value}. */
        INLINE
    }

    /** The line as a label, or null if it cannot be one: it is long, or punctuated as a sentence is. */
    static @Nullable Heading of(String line) {
        int colon = line.indexOf(':');
        if (colon >= 0 && colon <= MAX + 2 * MAX_MARKS && colon + 1 < line.length()) {
            if (!withoutMarks(line.substring(colon + 1)).isEmpty()) {
                String core = withoutMarks(line.substring(0, colon));
                return isLabel(core) ? new Heading(core, Style.INLINE, value(line, colon)) : null;
            }
        }
        if (line.length() > MAX + 4 * MAX_MARKS || !ItemMark.of(line).isEmpty()) {
            return null;
        }
        String core = withoutMarks(line);
        boolean endsWithColon = core.endsWith(":");
        if (endsWithColon) {
            core = withoutMarks(core.substring(0, core.length() - 1));
        }
        return isLabel(core) ? new Heading(core, style(line, endsWithColon), "") : null;
    }

    private static Style style(String line, boolean endsWithColon) {
        return switch (line.charAt(0)) {
            case '#' -> Style.HASHES;
            case '*', '_' -> Style.EMPHASIS;
            default -> endsWithColon ? Style.COLON : Style.PLAIN;
        };
    }

    /** What follows the colon and, in {@code **Label:** value}, the emphasis. */
    private static String value(String line, int colon) {
        int start = colon + 1;
        boolean emphasis = "*_".indexOf(line.charAt(0)) >= 0;
        while (emphasis && start < line.length() && "*_".indexOf(line.charAt(start)) >= 0) {
            start++;
        }
        return line.substring(start).strip();
    }

    /** The text without the decorations around it. */
    private static String withoutMarks(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && "#*_ \t".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && "#*_ \t".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(start, end);
    }

    /** Whether a format takes the words as a label, and people would. */
    private static boolean isLabel(String core) {
        if (core.isEmpty() || core.length() > MAX || !Character.isLetter(core.charAt(0))) {
            return false;
        }
        int words = 1;
        for (int i = 0; i < core.length(); i++) {
            char c = core.charAt(i);
            if (":#*_\\\"!?;<>|".indexOf(c) >= 0 || !isVisible(c)) {
                return false;
            }
            words += c == ' ' ? 1 : 0;
        }
        char last = core.charAt(core.length() - 1);
        return words <= MAX_WORDS && (Character.isLetterOrDigit(last) || last == ')');
    }

    /** Whether a character is seen, or joins or separates the letters of a word, as some languages write. */
    private static boolean isVisible(char c) {
        return switch (Character.getType(c)) {
            case Character.FORMAT -> c == '\u200C' || c == '\u200D';
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                false;
            default -> true;
        };
    }

    /** Whether the value is on the same line. */
    boolean isInline() {
        return style == Style.INLINE;
    }

    /** The words as labels are compared: regardless of ASCII case. */
    String key() {
        return key(core);
    }

    /** Words as labels are compared. */
    static String key(String core) {
        StringBuilder key = new StringBuilder(core.length());
        for (int i = 0; i < core.length(); i++) {
            char c = core.charAt(i);
            key.append(c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
        }
        return key.toString();
    }
}
