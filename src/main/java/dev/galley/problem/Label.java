package dev.galley.problem;

import java.util.Objects;

/**
 * A short remark on a place that a problem involves. Immutable.
 *
 * @param span the place: the problem's own, or another, as where a section was first seen
 * @param position where the span starts, as people count
 * @param text the remark, safe to print
 */
public record Label(Span span, Position position, String text) {

    /**
     * Makes a label; characters of the text that could harm a terminal are escaped.
     *
     * @throws NullPointerException if an argument is null
     */
    public Label {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(position, "position");
        text = Printable.escape(text);
    }
}
