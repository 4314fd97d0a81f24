package dev.galley.problem;

/**
 * One character decoded from UTF-8, with the number of bytes it took. Immutable.
 *
 * @param codePoint the character; U+FFFD for malformed bytes
 * @param length the number of bytes, 1 to 4
 */
record SourceChar(int codePoint, int length) {

    private static final int MALFORMED = 0xFFFD;

    /** Reads the character at an index; the longest malformed start of a character counts as one. */
    static SourceChar read(byte[] bytes, int index) {
        int lead = bytes[index] & 0xFF;
        if (lead < 0x80) {
            return new SourceChar(lead, 1);
        }
        if (lead < 0xC2 || lead > 0xF4) {
            return new SourceChar(MALFORMED, 1);
        }
        int more = lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 3;
        int codePoint = lead & (0x3F >> more);
        int least = leastSecond(lead);
        int most = mostSecond(lead);
        for (int i = 1; i <= more; i++) {
            int next = index + i < bytes.length ? bytes[index + i] & 0xFF : 0;
            if (next < least || next > most) {
                return new SourceChar(MALFORMED, i);
            }
            codePoint = (codePoint << 6) | (next & 0x3F);
            least = 0x80;
            most = 0xBF;
        }
        return new SourceChar(codePoint, more + 1);
    }

    /** Whether a byte can only continue a character. */
    static boolean continues(byte b) {
        return (b & 0xC0) == 0x80;
    }

    // Smaller second bytes would be longer forms of shorter characters.
    private static int leastSecond(int lead) {
        return switch (lead) {
            case 0xE0 -> 0xA0;
            case 0xF0 -> 0x90;
            default -> 0x80;
        };
    }

    // Greater second bytes would be surrogates, or beyond the last code point.
    private static int mostSecond(int lead) {
        return switch (lead) {
            case 0xED -> 0x9F;
            case 0xF4 -> 0x8F;
            default -> 0xBF;
        };
    }
}
