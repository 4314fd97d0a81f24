package dev.galley.archive;

import java.util.Objects;

/**
 * A line of an archive that shows something. Immutable.
 *
 * @param source the file, as it was named
 * @param line the line in it, from 1
 * @param text what stands there, as it stands there: the line, or the part that matters, without white space around it
 */
public record Witness(String source, long line, String text) {

    /**
     * Makes a witness.
     *
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the line is below 1
     */
    public Witness {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(text, "text");
        if (line < 1) {
            throw new IllegalArgumentException("lines count from 1: " + line);
        }
    }

    /** The place and the text, as {@code news/07.txt:31: 09/26/2022}: safe to print, the text cut to 120 characters. */
    @Override
    public String toString() {
        return Words.shown(source) + ":" + line + ": " + Words.shown(text);
    }
}
