package dev.galley.laws;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * The bytes of a dump, shown as a Java string literal where a law fails. Immutable.
 *
 * @param bytes anything
 */
public record Dump(byte[] bytes) {

    /** The dump of a text. */
    public static Dump of(String text) {
        return new Dump(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The dump of pieces, one after another. */
    public static Dump join(List<byte[]> pieces) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        pieces.forEach(out::writeBytes);
        return new Dump(out.toByteArray());
    }

    /** The text that the bytes say in UTF-8. */
    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** Whether the bytes begin like UTF-16 or UTF-32. */
    public boolean isMarkedAsUtf16() {
        int first = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
        return first == 0xFEFF || first == 0xFFFE || first == 0 && bytes.length > 2 && bytes[2] == (byte) 0xFE;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Dump dump && Arrays.equals(bytes, dump.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** A literal that can be pasted into a test: of the text or, if the bytes are not UTF-8, of their Latin-1 form. */
    @Override
    public String toString() {
        boolean utf8 = Arrays.equals(text().getBytes(StandardCharsets.UTF_8), bytes);
        return utf8 ? literal(text()) : literal(new String(bytes, StandardCharsets.ISO_8859_1)) + " (as ISO-8859-1)";
    }

    /** A Java string literal in ASCII. */
    public static String literal(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            switch (c) {
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                case '"', '\\' -> out.append('\\').append(c);
                default -> out.append(c >= ' ' && c < 0x7F ? String.valueOf(c) : hex(c));
            }
        }
        return out.append('"').toString();
    }

    private static String hex(char c) {
        String digits = Integer.toHexString(c | 1 << 16);
        return "\\u" + digits.substring(digits.length() - 4);
    }
}
