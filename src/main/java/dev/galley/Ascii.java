package dev.galley;

/** The ASCII letters of bytes, large and small: no other letter is ever compared regardless of its case. */
final class Ascii {

    private Ascii() {}

    /** The bytes with small letters. */
    static byte[] fold(byte[] bytes) {
        byte[] lower = bytes.clone();
        for (int i = 0; i < lower.length; i++) {
            lower[i] = lower(lower[i]);
        }
        return lower;
    }

    /** The small letter of a large one; any other byte itself. */
    static byte lower(byte b) {
        return b >= 'A' && b <= 'Z' ? (byte) (b + 32) : b;
    }

    /** The large letter of a small one; any other byte itself. */
    static byte upper(byte b) {
        return b >= 'a' && b <= 'z' ? (byte) (b - 32) : b;
    }
}
