package dev.galley.laws;

import java.io.Reader;
import java.util.function.IntSupplier;

/** Characters that come in pieces of chosen sizes. */
public final class ChunkedReader extends Reader {

    private final String text;
    private final IntSupplier sizes;
    private int pos;

    /** A reader of the text; each read gives as many characters as the supplier says, which may be 0. */
    public ChunkedReader(String text, IntSupplier sizes) {
        this.text = text;
        this.sizes = sizes;
    }

    @Override
    public int read(char[] buffer, int offset, int length) {
        if (pos == text.length()) {
            return -1;
        }
        int count = Math.min(Math.min(length, sizes.getAsInt()), text.length() - pos);
        text.getChars(pos, pos + count, buffer, offset);
        pos += count;
        return count;
    }

    @Override
    public void close() {}
}
