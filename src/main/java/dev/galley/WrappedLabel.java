package dev.galley;

import java.util.Arrays;

/** A label in brackets, tags or quotes, or behind the number of a heading: {@code <b>Category</b>}, {@code 2. Category}. */
final class WrappedLabel {

    private WrappedLabel() {}

    /** Whether a line, in lower case, is the label and around it nothing but marks and tags; but no item of a list. */
    static boolean is(byte[] text, int length, byte[] label) {
        int start = 0;
        boolean digit = false;
        while (start < length && !isLetter(text[start])) {
            int tag = text[start] == '<' ? indexOf('>', text, start, length) : -1;
            digit |= text[start] >= '0' && text[start] <= '9';
            start = tag < 0 ? start + 1 : tag + 1;
        }
        boolean bullet = text[0] == '-' || text[0] == '*' || text[0] == '+' || text[0] < 0;
        int end = start + label.length;
        return !(bullet && digit)
                && end <= length
                && Arrays.equals(label, 0, label.length, text, start, end)
                && holdsNoWord(text, end, length);
    }

    /** Whether a line may hold a tag, whose letters are none of the label. */
    static boolean hasTag(byte[] text, int start, int end) {
        return indexOf('<', text, start, end) >= 0;
    }

    private static boolean holdsNoWord(byte[] text, int start, int end) {
        boolean tag = false;
        boolean word = false;
        for (int i = start; i < end; i++) {
            if (text[i] == '<' && word) {
                return false; // a tag that is not closed is none
            } else if (text[i] == '<' || text[i] == '>') {
                tag = text[i] == '<';
                word = false;
            } else if (isLetter(text[i])) {
                if (!tag) {
                    return false;
                }
                word = true;
            }
        }
        return !word;
    }

    private static int indexOf(char c, byte[] text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text[i] == c) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isLetter(byte b) {
        return b >= 'a' && b <= 'z';
    }
}
