package dev.galley;

import dev.galley.problem.Section;
import java.nio.charset.StandardCharsets;

/**
 * The backslash that makes text of a line which would be read as something else: a label, a misspelt label, a byline, or
 * such a line with backslashes before it. Any other backslash is text, so that one rule tells both the reader and the
 * writer: it is the line without all its leading backslashes that counts.
 */
final class Escape {

    static final byte MARK = '\\';

    private final Labels labels;

    Escape(Labels labels) {
        this.labels = labels;
    }

    /** Whether the first byte of a trimmed line is an escape, not text. */
    boolean isEscaped(byte[] bytes, int start, int end) {
        return bytes[start] == MARK && isSpecial(bytes, start, end);
    }

    /** Whether the first byte of a title's line is an escape, not text. */
    boolean isEscapedTitle(byte[] bytes, int start, int end) {
        return bytes[start] == MARK && isSpecialTitle(bytes, start, end);
    }

    /** Whether the first byte of a category name is an escape, not text. */
    boolean isEscapedName(byte[] bytes, int start, int end) {
        return bytes[start] == MARK && isNumbered(bytes, start, end);
    }

    /** The line as it must be written to be read back. */
    String line(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return isSpecial(bytes, 0, bytes.length) ? "\\" + text : text;
    }

    /** The title as it must be written to be read back. */
    String title(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return isSpecialTitle(bytes, 0, bytes.length) ? "\\" + text : text;
    }

    /** The category name as it must be written to be read back. */
    String name(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return isNumbered(bytes, 0, bytes.length) ? "\\" + text : text;
    }

    private boolean isSpecial(byte[] bytes, int start, int end) {
        int text = skipMarks(bytes, start, end);
        return isText(bytes, text, end)
                && (isLabel(bytes, text, end)
                        || labels.bylines().isLine(bytes, text, end)
                        || (labels.bylines().hasBy() && AlmostByline.isLine(bytes, text, end)));
    }

    private boolean isSpecialTitle(byte[] bytes, int start, int end) {
        int text = skipMarks(bytes, start, end);
        return isSpecial(bytes, start, end) || (text < end && RuleLine.is(bytes, text, end));
    }

    private boolean isLabel(byte[] bytes, int start, int end) {
        if (labels.match(bytes, start, end) != Lines.TEXT) {
            return true;
        }
        for (Section section : Section.values()) {
            if (labels.isMisspelt(section, bytes, start, end)) {
                return true;
            }
        }
        return false;
    }

    private boolean isNumbered(byte[] bytes, int start, int end) {
        int text = skipMarks(bytes, start, end);
        if (!isText(bytes, text, end)) {
            return false;
        }
        ListMark mark = ListMark.of(bytes, text, end);
        return mark.hasNumber() && !mark.hasBullet();
    }

    /** Whether something follows the backslashes that would not be trimmed without them. */
    private static boolean isText(byte[] bytes, int start, int end) {
        return start < end && !CharacterClass.isMargin(Utf8.codePoint(Utf8.at(bytes, start, end)));
    }

    private static int skipMarks(byte[] bytes, int start, int end) {
        int i = start;
        while (i < end && bytes[i] == MARK) {
            i++;
        }
        return i;
    }
}
