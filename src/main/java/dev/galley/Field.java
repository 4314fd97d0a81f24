package dev.galley;

import dev.galley.problem.Span;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a dump says of one field of an article: {@link Present}, {@link Missing}, {@link Invalid} or {@link Ambiguous}.
 * Immutable.
 *
 * @param <T> the type of the field's value
 */
public sealed interface Field<T> {

    /** The value, if the field has exactly one. */
    default Optional<T> value() {
        return Optional.empty();
    }

    /**
     * The field has a value, perhaps cut to a limit (then a problem says so).
     *
     * @param read the value
     * @param span where it stands
     */
    record Present<T>(T read, Span span) implements Field<T> {
        /**
         * Makes a present field.
         *
         * @throws NullPointerException if an argument is null
         */
        public Present {
            Objects.requireNonNull(read, "read");
            Objects.requireNonNull(span, "span");
        }

        @Override
        public Optional<T> value() {
            return Optional.of(read);
        }
    }

    /** The dump does not have the field. */
    record Missing<T>() implements Field<T> {}

    /**
     * The dump has text for the field, but no value can be made of it.
     *
     * @param raw the text as it stands there, cut to the excerpt limit of the format; unlike messages it may hold any character
     * @param span where all of it stands
     */
    record Invalid<T>(String raw, Span span) implements Field<T> {
        /**
         * Makes an invalid field.
         *
         * @throws NullPointerException if an argument is null
         */
        public Invalid {
            Objects.requireNonNull(raw, "raw");
            Objects.requireNonNull(span, "span");
        }
    }

    /**
     * The dump has text for the field that can be read in several ways; none was chosen.
     *
     * @param raw the text as it stands there; unlike messages it may hold any character
     * @param readings the values it may mean, at least two
     * @param span where it stands
     */
    record Ambiguous<T>(String raw, List<T> readings, Span span) implements Field<T> {
        /**
         * Makes an ambiguous field.
         *
         * @throws NullPointerException if an argument is null or holds null
         */
        public Ambiguous {
            Objects.requireNonNull(raw, "raw");
            readings = List.copyOf(readings);
            Objects.requireNonNull(span, "span");
        }
    }
}
