package dev.galley.cli;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;

/**
 * What is escaped in JSON beyond what JSON asks for: all that a reader of lines could take for the end of one, as U+0085 or
 * U+2028, and all that could steer a terminal.
 */
final class LineSafeEscapes extends CharacterEscapes {

    private static final long serialVersionUID = 1;

    private static final int DELETE = 0x7F;
    private static final int FIRST_C1 = 0x80;

    private final int[] ascii = standardAsciiEscapesForJSON();
    private final SerializableString[] c1 = new SerializableString[0x20];
    private final SerializableString lineSeparator = new SerializedString("\\u2028");
    private final SerializableString paragraphSeparator = new SerializedString("\\u2029");

    LineSafeEscapes() {
        ascii[DELETE] = ESCAPE_STANDARD;
        for (int i = 0; i < c1.length; i++) {
            c1[i] = new SerializedString(String.format("\\u%04X", FIRST_C1 + i));
        }
    }

    @Override
    public int[] getEscapeCodesForAscii() {
        return ascii;
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int c) {
        if (c >= FIRST_C1 && c < FIRST_C1 + c1.length) {
            return c1[c - FIRST_C1];
        }
        return c == 0x2028 ? lineSeparator : c == 0x2029 ? paragraphSeparator : null;
    }
}
