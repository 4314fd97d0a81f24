package dev.galley.reference;

import java.util.Arrays;

/** The characters of a dump, each with the offset of its bytes. What is no UTF-8 is U+FFFD, and known to be. */
final class Characters {

    /** White space around a line, for a character class of a regular expression. */
    static final String BLANK =
            "\\x09-\\x0D\\x20\\x85\\xA0\\u1680\\u2000-\\u200B\\u2028\\u2029\\u202F\\u205F\\u2060\\u3000\\uFEFF";

    private static final int MALFORMED = -1;
    private static final int EXCERPT = 120;

    private final byte[] bytes;
    private final int[] characters;
    private final int[] offsets;

    private Characters(byte[] bytes, int[] characters, int[] offsets) {
        this.bytes = bytes;
        this.characters = characters;
        this.offsets = offsets;
    }

    static Characters of(byte[] bytes) {
        int[] characters = new int[bytes.length];
        int[] offsets = new int[bytes.length + 1];
        int n = 0;
        for (int i = 0; i < bytes.length; n++) {
            int length = length(bytes, i);
            int whole = lengthByLead(bytes[i] & 0xFF);
            int c = whole == 1 ? bytes[i] & 0x7F : bytes[i] & 0xFF >> whole + 1;
            for (int k = 1; k < length; k++) {
                c = c << 6 | bytes[i + k] & 0x3F;
            }
            boolean isCharacter = length == whole && (c < 0xD800 || c > 0xDFFF);
            characters[n] = isCharacter ? c : MALFORMED;
            offsets[n] = i;
            i += length;
        }
        offsets[n] = bytes.length;
        return new Characters(bytes, Arrays.copyOf(characters, n), Arrays.copyOf(offsets, n + 1));
    }

    /** The bytes from one place on that make one character, or as much of it as there is. */
    private static int length(byte[] bytes, int start) {
        int lead = bytes[start] & 0xFF;
        int length = 1;
        while (length < lengthByLead(lead) && start + length < bytes.length) {
            int next = bytes[start + length] & 0xFF;
            int least = length > 1 ? 0x80 : lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
            int most = length == 1 && lead == 0xF4 ? 0x8F : 0xBF;
            if (next < least || next > most) {
                break;
            }
            length++;
        }
        return length;
    }

    /** The bytes of a character by its first one; 0 if none begins so. */
    private static int lengthByLead(int lead) {
        return lead < 0x80 ? 1 : lead < 0xC2 || lead > 0xF4 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    }

    /** Whether there are certain bytes at an offset. */
    boolean hasBytes(int offset, int first, int second) {
        return offset + 1 < bytes.length && (bytes[offset] & 0xFF) == first && (bytes[offset + 1] & 0xFF) == second;
    }

    int size() {
        return characters.length;
    }

    /** A character; U+FFFD if it is malformed. */
    int at(int i) {
        return isMalformed(i) ? 0xFFFD : characters[i];
    }

    boolean isMalformed(int i) {
        return characters[i] == MALFORMED;
    }

    /** The offset of a character, or of the end. */
    int offset(int i) {
        return offsets[i];
    }

    /** The text between two offsets in backticks, as messages quote it. */
    String quote(int start, int end) {
        int from = Arrays.binarySearch(offsets, start);
        int to = Arrays.binarySearch(offsets, end);
        int cut = Math.min(to, from + EXCERPT);
        return "`" + text(from, cut) + (cut < to ? "..." : "") + "`";
    }

    String text(int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) {
            text.appendCodePoint(at(i));
        }
        return text.toString();
    }
}
