package dev.galley.archive;

import org.jspecify.annotations.Nullable;

/**
 * A line of a file, before anybody knows what it means. Immutable.
 *
 * @param number its number in the file, from 1
 * @param text the line without white space around it; a very long one is cut
 * @param kind what it looks like
 */
record RawLine(long number, String text, LineKind kind) {

    private static final int TITLE = 200;

    /** The line as a label, or null if it cannot be one. */
    @Nullable
    Heading heading() {
        return kind == LineKind.TEXT ? Heading.of(text) : null;
    }

    /** Whether the line may be a title: it is short, and no sentence. */
    boolean isTitleLike() {
        return kind == LineKind.TEXT && text.length() <= TITLE && !text.endsWith(".");
    }
}
