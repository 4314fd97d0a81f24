package dev.galley.problem;

import java.util.Objects;

/**
 * What is to be said, in short, of a place that a problem involves. Immutable.
 *
 * @param span the place: the problem's own, or another, as where a section was first seen
 * @param position where the span starts, as people count
 * @param text a clause, or less, safe to print
 */
public record Remark(Span span, Position position, String text) {

    /**
     * Makes a remark; characters of the text that could harm a terminal are escaped.
     *
     * @throws NullPointerException if an argument is null
     */
    public Remark {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(position, "position");
        text = Printable.escape(text);
    }
}
