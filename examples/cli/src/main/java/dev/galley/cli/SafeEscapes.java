package dev.galley.cli;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;

/**
 * Escapes more than JSON asks for: all that a reader of lines could take for the end of one, as U+0085 or U+2028, and all
 * that could steer a terminal.
 */
final class SafeEscapes extends CharacterEscapes {

    private static final long serialVersionUID = 1;

    private static final int DELETE = 0x7F;
    private static final int LAST_CONTROL = 0x9F;
    private static final int LINE_SEPARATOR = 0x2028;
    private static final int PARAGRAPH_SEPARATOR = 0x2029;

    @Override
    public int[] getEscapeCodesForAscii() {
        int[] codes = standardAsciiEscapesForJSON();
        codes[DELETE] = ESCAPE_STANDARD;
        return codes;
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int character) {
        boolean isUnsafe = character == LINE_SEPARATOR
                || character == PARAGRAPH_SEPARATOR
                || (character > DELETE && character <= LAST_CONTROL);
        return isUnsafe ? new SerializedString(String.format(Locale.ROOT, "\\u%04X", character)) : null;
    }
}
