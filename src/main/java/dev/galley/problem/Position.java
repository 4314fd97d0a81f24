package dev.galley.problem;

/**
 * A place in the source as people count. Immutable.
 *
 * @param line the line, from 1; lines end with LF, CRLF or CR
 * @param column the column, from 1, in code points
 */
public record Position(long line, long column) {

    /**
     * Makes a position.
     *
     * @throws IllegalArgumentException if {@code line} or {@code column} is below 1
     */
    public Position {
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException("lines and columns count from 1: " + line + ":" + column);
        }
    }

    /** The position as {@code line:column}. */
    @Override
    public String toString() {
        return line + ":" + column;
    }
}
