package dev.galley;

import dev.galley.problem.Section;
import dev.galley.problem.Span;
import java.util.Objects;
import java.util.Optional;

/**
 * A piece of a dump and what it is. The tiles of a result lie side by side and cover all of its
 * {@linkplain ParseResult#extent() extent}. Immutable.
 *
 * @param span the bytes, at least one
 * @param role what they are
 * @param section the section they belong to, empty for what lies between and outside sections
 * @param rule why they are that
 */
public record Tile(Span span, Role role, Optional<Section> section, Rule rule) {

    /** What a piece of a dump is. */
    public enum Role {
        /** Part of a field's value, line breaks between its lines and trimmed white space within it included. */
        VALUE,
        /** A label line, or the mark that introduces a value: a bullet and number, {@code by}, an escape. */
        LABEL,
        /** A line that separates articles, as a form feed. */
        SEPARATOR,
        /** White space and line breaks between other tiles, and a byte order mark. */
        BLANK,
        /** Text that no field claims; a problem says so. */
        UNCLAIMED
    }

    /**
     * Makes a tile.
     *
     * @throws NullPointerException if an argument is null
     */
    public Tile {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(section, "section");
        Objects.requireNonNull(rule, "rule");
    }
}
