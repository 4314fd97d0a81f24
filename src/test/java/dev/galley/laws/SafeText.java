package dev.galley.laws;

import static org.assertj.core.api.Assertions.assertThat;

/** What a text for people may hold whatever a dump holds: nothing that steers a terminal or turns the order of a line. */
public final class SafeText {

    private SafeText() {}

    /** Requires one line that is safe to print. */
    public static void requireLine(String text) {
        for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
            assertThat(isSafe(text.codePointAt(i)))
                    .as("the character at %d is safe to print: %s", i, Dump.literal(text))
                    .isTrue();
        }
    }

    /** Requires lines that are safe to print, with LF between them. */
    public static void requireLines(String text) {
        for (String line : text.split("\n", -1)) {
            requireLine(line);
        }
    }

    private static boolean isSafe(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
