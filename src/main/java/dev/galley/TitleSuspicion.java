package dev.galley;

import org.jspecify.annotations.Nullable;

/** Tells what is suspicious of a title: that it looks like something else, or like nothing. */
final class TitleSuspicion {

    /** The suspicion that says all there is to say of a title's characters. */
    static final String INVISIBLE = "has no visible character";

    private final Labels labels;

    TitleSuspicion(Labels labels) {
        this.labels = labels;
    }

    /** What is suspicious of a title on one line, the bytes between two places; null if nothing is. */
    @Nullable
    String of(String title, byte[] bytes, int start, int end) {
        byte first = bytes[start];
        if (end - start > Labels.MAX_LINE || (Ascii.isLetter(first) && !labels.mayOpen(first))) {
            return null; // almost always
        }
        if ((labels.match(bytes, start, end) & (Lines.LABEL | Lines.FORM_MASK | Lines.TITLE_LABEL)) != 0) {
            return "is a label";
        }
        if (Ascii.isDigit(first) && labels.dates().isDay(bytes, start, end)) {
            return "looks like a date";
        }
        if (ListMark.of(bytes, start, end).isComplete()) {
            return "looks like a category";
        }
        return isVisible(title) ? null : INVISIBLE;
    }

    private static boolean isVisible(String title) {
        for (int i = 0; i < title.length(); ) {
            int c = title.codePointAt(i);
            boolean ordinary = CharacterClass.of(c) == CharacterClass.ORDINARY;
            if (ordinary && c != 0x2800 && Character.getType(c) != Character.FORMAT) { // U+2800: Braille without dots
                return true;
            }
            i += Character.charCount(c);
        }
        return false;
    }
}
