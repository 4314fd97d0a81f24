package dev.galley.cli;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes JSON straight into an output: a library for it takes longer to load than the program needs for a dump. Beyond what
 * JSON asks for, it escapes all that a reader of lines could take for the end of one, as U+0085 or U+2028, and all that could
 * steer a terminal. Not thread-safe.
 */
final class JsonWriter {

    private static final String DIGITS = "0123456789ABCDEF";

    /** Bytes of UTF-8 that are, or may begin, something to be escaped. */
    private static final boolean[] SPECIAL = new boolean[256];

    private static final int LEAD_OF_C1 = 0xC2; // U+0080 to U+009F are C2 80 to C2 9F
    private static final int LEAD_OF_SEPARATORS = 0xE2; // U+2028 and U+2029 are E2 80 A8 and E2 80 A9
    private static final int DELETE = 0x7F;

    static {
        for (int c = 0; c < ' '; c++) {
            SPECIAL[c] = true;
        }
        SPECIAL['"'] = true;
        SPECIAL['\\'] = true;
        SPECIAL[DELETE] = true;
        SPECIAL[LEAD_OF_C1] = true;
        SPECIAL[LEAD_OF_SEPARATORS] = true;
    }

    private final Output out;
    private boolean needsComma;

    JsonWriter(Output out) {
        this.out = out;
    }

    JsonWriter beginObject() {
        return open('{');
    }

    JsonWriter endObject() {
        return close('}');
    }

    JsonWriter beginArray() {
        return open('[');
    }

    JsonWriter endArray() {
        return close(']');
    }

    /** Writes the name of a property, whose value is to be written next. */
    JsonWriter name(String name) {
        value(name);
        out.write(':');
        needsComma = false;
        return this;
    }

    /** Writes a text, or null for none. */
    JsonWriter value(@Nullable String text) {
        if (text == null) {
            return literal("null");
        }
        separate();
        out.write('"');
        writeEscaped(text.getBytes(StandardCharsets.UTF_8));
        out.write('"');
        return this;
    }

    JsonWriter value(Optional<String> text) {
        return value(text.orElse(null));
    }

    JsonWriter value(long number) {
        return literal(Long.toString(number));
    }

    JsonWriter value(boolean truth) {
        return literal(truth ? "true" : "false");
    }

    /** Writes a date as text, or null for none. */
    JsonWriter date(Optional<LocalDate> date) {
        return value(date.isPresent() ? date.get().toString() : null);
    }

    JsonWriter nothing() {
        return literal("null");
    }

    JsonWriter values(List<String> texts) {
        beginArray();
        for (String text : texts) {
            value(text);
        }
        return endArray();
    }

    /** Ends a line, after a whole value, and lets it go out. */
    void endLine() {
        out.write('\n');
        needsComma = false;
        out.endPiece();
    }

    private JsonWriter open(char bracket) {
        separate();
        out.write(bracket);
        needsComma = false;
        return this;
    }

    private JsonWriter close(char bracket) {
        out.write(bracket);
        needsComma = true;
        return this;
    }

    private void separate() {
        if (needsComma) {
            out.write(',');
        }
        needsComma = true;
    }

    private JsonWriter literal(String ascii) {
        separate();
        for (int i = 0; i < ascii.length(); i++) {
            out.write(ascii.charAt(i));
        }
        return this;
    }

    private void writeEscaped(byte[] utf8) {
        int start = 0;
        for (int i = 0; i < utf8.length; i++) {
            int b = utf8[i] & 0xFF;
            if (SPECIAL[b]) {
                int character = toEscape(utf8, i, b);
                if (character >= 0) {
                    out.write(utf8, start, i - start);
                    writeEscape(character);
                    i += b == LEAD_OF_C1 ? 1 : b == LEAD_OF_SEPARATORS ? 2 : 0;
                    start = i + 1;
                }
            }
        }
        out.write(utf8, start, utf8.length - start);
    }

    /** The character at a special byte, if it is to be escaped, else -1. */
    private static int toEscape(byte[] utf8, int i, int b) {
        return switch (b) {
            case LEAD_OF_C1 -> (utf8[i + 1] & 0xFF) <= 0x9F ? utf8[i + 1] & 0xFF : -1;
            case LEAD_OF_SEPARATORS ->
                utf8[i + 1] == (byte) 0x80 && (utf8[i + 2] & 0xFE) == 0xA8 ? 0x2028 | (utf8[i + 2] & 1) : -1;
            default -> b;
        };
    }

    private void writeEscape(int character) {
        out.write('\\');
        switch (character) {
            case '"', '\\' -> out.write(character);
            case '\n' -> out.write('n');
            case '\t' -> out.write('t');
            case '\r' -> out.write('r');
            case '\b' -> out.write('b');
            case '\f' -> out.write('f');
            default -> {
                out.write('u');
                for (int shift = 12; shift >= 0; shift -= 4) {
                    out.write(DIGITS.charAt((character >> shift) & 0xF));
                }
            }
        }
    }
}
