package dev.galley.spec;

import java.util.Locale;

/** Writes text with every character visible, as the specification does. */
final class Notation {

    private Notation() {}

    static String of(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (c == '\n') {
                out.append('␊');
            } else if (c == '\t') {
                out.append('⇥');
            } else if (isVisible(c)) {
                out.appendCodePoint(c);
            } else {
                out.append("\\u{")
                        .append(Integer.toHexString(c).toUpperCase(Locale.ROOT))
                        .append('}');
            }
        });
        return out.toString();
    }

    private static boolean isVisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.NON_SPACING_MARK -> false;
            case Character.SPACE_SEPARATOR -> c == ' ';
            default -> c != 0xFFFD && c != 0x2800 && c != 0x3164;
        };
    }
}
