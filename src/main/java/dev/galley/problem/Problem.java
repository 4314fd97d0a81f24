package dev.galley.problem;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One defect of a dump: what, where, and what would mend it. Immutable; nothing in it is null.
 *
 * <p>Problems are data. To show them to people, see {@link ProblemReport}; {@link #toString()} gives one line.
 *
 * @param code the kind of problem
 * @param severity how much it matters, as the format in force grades the code
 * @param section the section it belongs to, empty for a problem of the dump as a whole
 * @param span the offending bytes; empty, where something should have been, if something is missing
 * @param position where the span starts, as people count
 * @param message a clause that stands without the source: lower case, input in backticks, safe to print
 * @param remarks what is to be said of this place, and of others that are involved; may be empty
 * @param fix the edit that removes the problem, if one is known
 */
public record Problem(
        ProblemCode code,
        Severity severity,
        Optional<Section> section,
        Span span,
        Position position,
        String message,
        List<Remark> remarks,
        Optional<Fix> fix) {

    /**
     * Makes a problem; characters of the message that could harm a terminal are escaped.
     *
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the severity is {@link Severity#OFF}
     */
    public Problem {
        Objects.requireNonNull(code, "code");
        if (Objects.requireNonNull(severity, "severity") == Severity.OFF) {
            throw new IllegalArgumentException("a problem that is off is none: " + code.id());
        }
        Objects.requireNonNull(section, "section");
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(position, "position");
        message = Printable.escape(message);
        remarks = List.copyOf(remarks);
        Objects.requireNonNull(fix, "fix");
    }

    /** The problem on one line, as {@code 34:1 error impossible-date: the date `02/30/2022` does not exist}. */
    @Override
    public String toString() {
        return position + " " + severity.word() + " " + code.id() + ": " + message;
    }
}
