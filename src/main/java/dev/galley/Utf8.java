package dev.galley;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Turns UTF-8 bytes into strings and code points. Malformed bytes become U+FFFD: one for each byte that cannot start a
 * character, for each truncated character, and for each encoded surrogate.
 *
 * <p>Not safe for use by several threads: it reuses its buffers.
 */
final class Utf8 {

    /** The bytes of the longest character. */
    static final int MAX_LENGTH = 4;

    private static final int MALFORMED = 1 << 30;
    private static final int LENGTH_SHIFT = 24;
    private static final int CODE_POINT_MASK = 0x1FFFFF;

    private static final char[] NO_CHARS = {};
    private static final int[] NO_RUNS = {};

    private char[] chars = NO_CHARS;
    private int[] runs = NO_RUNS;
    private boolean notable;

    /** The text of the bytes from {@code start} to {@code end}. */
    String decode(byte[] bytes, int start, int end) {
        int count = 0;
        for (int i = PlainBytes.asciiEnd(bytes, start, end); i < end; i = PlainBytes.asciiEnd(bytes, i, end)) {
            if (count == runs.length) {
                runs = Arrays.copyOf(runs, 2 * count + 8);
            }
            runs[count++] = i;
            while (i < end && bytes[i] < 0) {
                i++;
            }
        }
        return decode(bytes, start, end, runs, 0, count);
    }

    /**
     * The same if it is known where runs of bytes that are not ASCII start: those from the first up to another of an array.
     *
     * <p>One Latin-1 copy, widened by the JDK's own fast loop and patched where characters are not ASCII, is quicker than
     * the JDK's decoder for text with few of them; and where there is but one, putting it between two copies is quicker still.
     */
    String decode(byte[] bytes, int start, int end, int[] places, int first, int last) {
        if (last - first == 1) {
            int place = places[first];
            int next = place + length(at(bytes, place, end));
            if (next == end || bytes[next] >= 0) {
                return String.join(
                        "", latin1(bytes, start, place), character(at(bytes, place, end)), latin1(bytes, next, end));
            }
        }
        int length = end - start;
        if (chars.length < length) {
            chars = new char[Math.max(length, chars.length + (chars.length >> 1))];
        }
        String latin1 = latin1(bytes, start, end);
        int out = 0;
        int copied = start; // all before is in chars
        for (int k = first; k < last; k++) {
            int i = places[k];
            latin1.getChars(copied - start, i - start, chars, out);
            out += i - copied;
            while (i < end && bytes[i] < 0) {
                int step = at(bytes, i, end);
                int c = noted(step);
                if (c < 0x10000) {
                    chars[out++] = (char) c;
                } else {
                    chars[out++] = Character.highSurrogate(c);
                    chars[out++] = Character.lowSurrogate(c);
                }
                i += length(step);
            }
            copied = i;
        }
        latin1.getChars(copied - start, length, chars, out);
        return new String(chars, 0, out + end - copied);
    }

    private static String latin1(byte[] bytes, int start, int end) {
        return new String(bytes, start, end - start, StandardCharsets.ISO_8859_1);
    }

    private String character(int step) {
        int c = noted(step);
        return c < 0x10000 ? String.valueOf((char) c) : Character.toString(c);
    }

    /** The code point of a character that is not ASCII, which is noted if it is worth a problem. */
    private int noted(int step) {
        int c = codePoint(step);
        notable |= isMalformed(step) || isNotable(c);
        return c;
    }

    private static boolean isNotable(int c) {
        if (c > 0xAD && c < 0x2000) {
            return c == 0x180E || c == 0x034F || c == 0x115F || c == 0x1160;
        }
        if (c >= 0x2010 && c < 0x2028) {
            return false; // dashes and quotation marks
        }
        CharacterClass kind = CharacterClass.of(c);
        return kind != CharacterClass.ORDINARY && kind != CharacterClass.BLANK;
    }

    /** Whether something decoded since the last call was malformed or of a class that is worth a problem. */
    boolean takeNotable() {
        boolean was = notable;
        notable = false;
        return was;
    }

    /** The character at {@code i}, to be taken apart by the three methods that follow. */
    static int at(byte[] bytes, int i, int end) {
        int b = bytes[i];
        if (b >= 0) {
            return step(b, 1);
        }
        int lead = b & 0xFF;
        if (lead < 0xC2 || lead > 0xF4) {
            return malformed(1);
        }
        if (i + 1 >= end) {
            return malformed(1);
        }
        int second = bytes[i + 1];
        if (!isContinuation(second)) {
            return malformed(1);
        }
        if (lead < 0xE0) {
            return step((lead & 0x1F) << 6 | (second & 0x3F), 2);
        }
        if (lead < 0xF0) {
            return threeBytes(bytes, i, end, lead, second);
        }
        return fourBytes(bytes, i, end, lead, second);
    }

    private static int threeBytes(byte[] bytes, int i, int end, int lead, int second) {
        if (lead == 0xE0 && (second & 0xFF) < 0xA0) {
            return malformed(1);
        }
        if (i + 2 >= end || !isContinuation(bytes[i + 2])) {
            return malformed(2);
        }
        if (lead == 0xED && (second & 0xFF) >= 0xA0) {
            return malformed(3); // an encoded surrogate
        }
        return step((lead & 0xF) << 12 | (second & 0x3F) << 6 | (bytes[i + 2] & 0x3F), 3);
    }

    private static int fourBytes(byte[] bytes, int i, int end, int lead, int second) {
        if ((lead == 0xF0 && (second & 0xFF) < 0x90) || (lead == 0xF4 && (second & 0xFF) > 0x8F)) {
            return malformed(1);
        }
        if (i + 2 >= end || !isContinuation(bytes[i + 2])) {
            return malformed(2);
        }
        if (i + 3 >= end || !isContinuation(bytes[i + 3])) {
            return malformed(3);
        }
        return step((lead & 7) << 18 | (second & 0x3F) << 12 | (bytes[i + 2] & 0x3F) << 6 | (bytes[i + 3] & 0x3F), 4);
    }

    /** Whether a byte goes on with a character, and starts none. */
    static boolean isContinuation(int b) {
        return (b & 0xC0) == 0x80;
    }

    private static int step(int codePoint, int length) {
        return length << LENGTH_SHIFT | codePoint;
    }

    private static int malformed(int length) {
        return MALFORMED | length << LENGTH_SHIFT | 0xFFFD;
    }

    /** The number of bytes of a character, 1 to 4. */
    static int length(int step) {
        return step >> LENGTH_SHIFT & 7;
    }

    /** The code point of a character, U+FFFD if it is malformed. */
    static int codePoint(int step) {
        return step & CODE_POINT_MASK;
    }

    /** Whether a character is malformed. */
    static boolean isMalformed(int step) {
        return (step & MALFORMED) != 0;
    }

    /** The start of the character that ends at {@code i}. */
    static int before(byte[] bytes, int start, int i) {
        int p = i - 1;
        while (p > start && p > i - 4 && isContinuation(bytes[p])) {
            p--;
        }
        return p + length(at(bytes, p, i)) == i ? p : i - 1;
    }

    /** The number of code points from {@code start} to {@code end}. */
    static int count(byte[] bytes, int start, int end) {
        int n = 0;
        for (int i = start; i < end; i += length(at(bytes, i, end))) {
            n++;
        }
        return n;
    }

    /** The place {@code count} code points after {@code start}, or {@code end} if there are fewer. */
    static int skip(byte[] bytes, int start, int end, int count) {
        int i = start;
        for (int n = 0; n < count && i < end; n++) {
            i += length(at(bytes, i, end));
        }
        return i;
    }
}
