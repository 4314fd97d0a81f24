package dev.galley;

import dev.galley.problem.Position;
import dev.galley.problem.Remark;
import dev.galley.problem.Span;

/** What the text of an article may hold: the rules that make every article writable. */
final class TextRules {

    private static final int EXCERPT = 120;

    private TextRules() {}

    /** The text without white space and NUL at its ends, as a line of a dump is read. */
    static String trim(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && CharacterClass.isMargin(text.charAt(start))) {
            start++;
        }
        while (end > start && CharacterClass.isMargin(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /** A text that is refused, for the message that says so: cut, and escaped as a remark is, so that it steers no terminal. */
    static String shown(String text) {
        boolean isLong = text.codePointCount(0, text.length()) > EXCERPT;
        String excerpt = isLong ? text.substring(0, text.offsetByCodePoints(0, EXCERPT)) + "..." : text;
        return new Remark(new Span(0, 0), new Position(1, 1), excerpt).text();
    }

    /** Refuses what is not one line without white space around it. */
    static void requireLine(String what, String text) {
        requireTrimmed(what, text, 0, text.length());
        requireScalars(what, text, false);
    }

    /** Refuses a paragraph that could not be read back as it is. */
    static void requireParagraph(String text) {
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            requireTrimmed("line of a paragraph", text, start, end);
            start = end + 1;
        }
        requireTrimmed("line of a paragraph", text, start, text.length());
        requireScalars("paragraph", text, true);
    }

    private static void requireTrimmed(String what, String text, int start, int end) {
        if (start == end) {
            throw new IllegalArgumentException("a " + what + " is not blank");
        }
        if (isEdge(text.charAt(start)) || isEdge(text.charAt(end - 1))) {
            throw new IllegalArgumentException("a " + what + " has no white space or NUL around it");
        }
    }

    private static boolean isEdge(char c) {
        return (c <= ' ' || c > 0x7F) && CharacterClass.isMargin(c);
    }

    private static void requireScalars(String what, String text, boolean lines) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= ' ' && c < Character.MIN_SURROGATE) {
                continue;
            }
            if (c == '\n' && !lines) {
                throw new IllegalArgumentException("a " + what + " is one line");
            }
            if (c == '\r') {
                throw new IllegalArgumentException("a " + what + " has no carriage return");
            }
            if (Character.isSurrogate(c)) {
                if (Character.isLowSurrogate(c)
                        || i + 1 == text.length()
                        || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    throw new IllegalArgumentException("a " + what + " has no unpaired surrogate");
                }
                i++;
            }
        }
    }
}
