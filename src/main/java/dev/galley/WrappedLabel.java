package dev.galley;

import java.util.Arrays;

/**
 * A label in brackets, tags, terminal escapes or quotes, or behind the number of a heading: {@code <b>Category</b>},
 * {@code 2. Category}.
 */
final class WrappedLabel {

    private static final byte ESCAPE = 0x1B;

    private WrappedLabel() {}

    /** Whether a line, in lower case, is the label and around it nothing but marks and tags; but no item of a list. */
    static boolean is(byte[] text, int length, byte[] label) {
        int start = 0;
        boolean digit = false;
        while (start < length && !Ascii.isLetter(text[start])) {
            int tag = text[start] == '<' ? indexOf('>', text, start, length) : escapeEnd(text, start, length);
            digit |= Ascii.isDigit(text[start]);
            start = tag < 0 ? start + 1 : tag + 1;
        }
        boolean bullet = text[0] == '-' || text[0] == '*' || text[0] == '+' || text[0] < 0;
        int end = start + label.length;
        return !(bullet && digit)
                && end <= length
                && Arrays.equals(label, 0, label.length, text, start, end)
                && holdsNoWord(text, end, length);
    }

    /** Whether a line may hold a tag or an escape, whose letters are none of the label. */
    static boolean hasTag(byte[] text, int start, int end) {
        return indexOf('<', text, start, end) >= 0 || indexOf((char) ESCAPE, text, start, end) >= 0;
    }

    private static boolean holdsNoWord(byte[] text, int start, int end) {
        boolean tag = false;
        boolean word = false;
        for (int i = start; i < end; i++) {
            int escape = tag ? -1 : escapeEnd(text, i, end);
            if (escape >= 0) {
                i = escape;
            } else if (text[i] == '<' && word) {
                return false; // a tag that is not closed is none
            } else if (text[i] == '<' || text[i] == '>') {
                tag = text[i] == '<';
                word = false;
            } else if (Ascii.isLetter(text[i])) {
                if (!tag) {
                    return false;
                }
                word = true;
            }
        }
        return !word;
    }

    /** The last byte of an escape that makes a terminal print bold or in colour, as {@code ESC[1;31m}; -1 if there is none. */
    private static int escapeEnd(byte[] text, int start, int end) {
        if (text[start] != ESCAPE || start + 1 == end || text[start + 1] != '[') {
            return -1;
        }
        int i = start + 2;
        while (i < end && (text[i] == ';' || Ascii.isDigit(text[i]))) {
            i++;
        }
        return i < end && text[i] == 'm' ? i : -1;
    }

    private static int indexOf(char c, byte[] text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text[i] == c) {
                return i;
            }
        }
        return -1;
    }
}
