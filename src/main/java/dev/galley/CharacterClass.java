package dev.galley;

/** What a character means for reading a dump: blank, worth a problem, or just text. Tables of our own: no locale. */
enum CharacterClass {
    /** Any character of text. */
    ORDINARY,
    /** White space, the no-break spaces among it. */
    BLANK,
    /** A control character other than white space. */
    CONTROL,
    /** A character that embeds, overrides or isolates a direction of writing. */
    BIDI,
    /** A character without a shape that is not white space, but for those that join or separate letters. */
    INVISIBLE,
    /** The byte order mark, U+FEFF. */
    BOM,
    /** White space that other programs take for the end of a line: VT, FF, NEL, LS, PS. */
    LINE_BREAK;

    /** The class of a code point. */
    static CharacterClass of(int c) {
        if (c < 0x80) {
            return ofAscii(c);
        }
        if (c < 0x100) {
            return switch (c) {
                case 0x85 -> LINE_BREAK;
                case 0xA0 -> BLANK;
                case 0xAD -> INVISIBLE;
                default -> c < 0xA0 ? CONTROL : ORDINARY;
            };
        }
        if (c >= 0x2000 && c <= 0x206F) {
            return ofGeneralPunctuation(c);
        }
        return switch (c) {
            case 0x1680, 0x3000 -> BLANK;
            case 0x180E, 0x115F, 0x1160, 0x3164, 0xFFA0, 0x034F -> INVISIBLE;
            case 0xFEFF -> BOM;
            default -> c >= 0xE0000 && c <= 0xE007F ? INVISIBLE : ORDINARY;
        };
    }

    private static CharacterClass ofAscii(int c) {
        return switch (c) {
            case ' ', '\t', '\n', '\r' -> BLANK;
            case 0x0B, 0x0C -> LINE_BREAK;
            default -> c < ' ' || c == 0x7F ? CONTROL : ORDINARY;
        };
    }

    private static CharacterClass ofGeneralPunctuation(int c) {
        if (c <= 0x200A || c == 0x202F || c == 0x205F) {
            return BLANK;
        }
        return switch (c) {
            case 0x200B, 0x2060, 0x2061, 0x2062, 0x2063, 0x2064 -> INVISIBLE;
            case 0x2028, 0x2029 -> LINE_BREAK;
            case 0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069 -> BIDI;
            default -> ORDINARY;
        };
    }

    /** Whether a code point is left out at the edges of a value: what is trimmed, and NUL. */
    static boolean isMargin(int c) {
        return c == 0 || isTrimmed(c);
    }

    /**
     * Whether a code point counts as white space around a line: Unicode white space, the no-break spaces, and the
     * default-ignorable characters U+200B, U+2060 and U+FEFF.
     */
    static boolean isTrimmed(int c) {
        return switch (of(c)) {
            case BLANK, LINE_BREAK, BOM -> true;
            case INVISIBLE -> c == 0x200B || c == 0x2060;
            case ORDINARY, CONTROL, BIDI -> false;
        };
    }
}
