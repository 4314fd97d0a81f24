package dev.galley.problem;

import java.util.Objects;

/**
 * An edit of the source that removes a problem. Immutable.
 *
 * @param span what to replace; empty to insert
 * @param replacement the text to put there; empty to delete
 * @param safe whether a tool may apply it unasked; otherwise it is a guess, for a person to judge
 */
public record Fix(Span span, String replacement, boolean safe) {

    /**
     * Makes a fix.
     *
     * @throws NullPointerException if an argument is null
     */
    public Fix {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(replacement, "replacement");
    }

    /** A fix that a tool may apply unasked. */
    public static Fix safe(Span span, String replacement) {
        return new Fix(span, replacement, true);
    }

    /** A fix that is likely right, but for a person to judge. */
    public static Fix guess(Span span, String replacement) {
        return new Fix(span, replacement, false);
    }
}
