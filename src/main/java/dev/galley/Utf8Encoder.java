package dev.galley;

import java.util.Arrays;

/**
 * Encodes UTF-16 as UTF-8, piece by piece. Unpaired surrogates, which have no UTF-8 form, become the three bytes that
 * they would have, so that whoever reads the bytes finds and reports them.
 */
final class Utf8Encoder {

    /** As many bytes as a character adds at most: its own, and those of half a pair before it. */
    private static final int LONGEST = 8;

    private byte[] bytes = new byte[1 << 14];
    private int start;
    private int end;
    private char high; // a high surrogate that waits for its low one, or 0

    /** The UTF-8 form of a text. */
    static byte[] encode(String text) {
        Utf8Encoder encoder = new Utf8Encoder();
        int length = text.length();
        encoder.bytes = new byte[length + (length >> 6) + 16];
        for (int i = 0; i < length; i++) {
            int ascii = encoder.addAscii(text, i);
            if (ascii < length) {
                encoder.add(text.charAt(ascii));
            }
            i = ascii;
        }
        encoder.finish();
        return Arrays.copyOf(encoder.bytes, encoder.end);
    }

    /** Adds the first characters of an array. */
    void add(char[] chars, int count) {
        for (int i = addAscii(chars, 0, count); i < count; i = addAscii(chars, i + 1, count)) {
            add(chars[i]);
        }
    }

    /** Adds the ASCII characters from an index on; the index behind them. */
    int addAscii(char[] chars, int from, int to) {
        if (high != 0) {
            return from;
        }
        makeRoom(to - from);
        byte[] out = bytes;
        int place = end;
        int i = from;
        while (i < to && chars[i] < 0x80) {
            out[place++] = (byte) chars[i++];
        }
        end = place;
        return i;
    }

    /** The same of a text, which is sooner read where it is than copied: as long as there is room. */
    private int addAscii(String text, int from) {
        if (high != 0) {
            return from;
        }
        byte[] out = bytes;
        int to = Math.min(text.length(), from + out.length - end);
        int place = end;
        int i = from;
        while (i < to) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                break;
            }
            out[place++] = (byte) c;
            i++;
        }
        end = place;
        return i;
    }

    boolean isEmpty() {
        return start == end;
    }

    void add(char c) {
        makeRoom(LONGEST);
        if (high != 0) {
            if (Character.isLowSurrogate(c)) {
                int codePoint = Character.toCodePoint(high, c);
                high = 0;
                bytes[end++] = (byte) (0xF0 | codePoint >> 18);
                bytes[end++] = (byte) (0x80 | (codePoint >> 12 & 0x3F));
                bytes[end++] = (byte) (0x80 | (codePoint >> 6 & 0x3F));
                bytes[end++] = (byte) (0x80 | (codePoint & 0x3F));
                return;
            }
            finish();
        }
        if (c < 0x80) {
            bytes[end++] = (byte) c;
        } else if (c < 0x800) {
            bytes[end++] = (byte) (0xC0 | c >> 6);
            bytes[end++] = (byte) (0x80 | (c & 0x3F));
        } else if (Character.isHighSurrogate(c)) {
            high = c;
        } else {
            addThree(c);
        }
    }

    /** Adds a byte that no UTF-8 text has. */
    void addMalformed() {
        finish();
        makeRoom(LONGEST);
        bytes[end++] = (byte) 0xFF;
    }

    /** Says that no low surrogate follows. */
    void finish() {
        if (high != 0) {
            addThree(high);
            high = 0;
        }
    }

    private void addThree(char c) {
        bytes[end++] = (byte) (0xE0 | c >> 12);
        bytes[end++] = (byte) (0x80 | (c >> 6 & 0x3F));
        bytes[end++] = (byte) (0x80 | (c & 0x3F));
    }

    private void makeRoom(int count) {
        if (bytes.length - end < count) {
            bytes = Arrays.copyOf(bytes, bytes.length + Math.max(bytes.length >> 1, count));
        }
    }

    /** Moves up to {@code length} bytes into a buffer; how many. */
    int take(byte[] buffer, int offset, int length) {
        int count = Math.min(length, end - start);
        System.arraycopy(bytes, start, buffer, offset, count);
        start += count;
        if (start == end) {
            start = 0;
            end = 0;
        }
        return count;
    }
}
