package dev.galley.archive;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * What a date means in its archive, and why. Immutable.
 *
 * @param date where the date stands, and its text
 * @param status how sure that is
 * @param readings the dates it can be: one if it is proven or declared, two if it is ambiguous or contradicted, none if it
 *     is unreadable
 * @param witnesses what the verdict rests on: the date itself if it can be read in one way only, else the first few dates of
 *     the archive that show its order; of both orders if they contradict each other
 */
public record DateVerdict(Witness date, Status status, List<LocalDate> readings, List<Witness> witnesses) {

    /** How sure the order of the numbers is, in a date or in an archive. */
    public enum Status {
        /** There are witnesses of one order, and none of the other. */
        PROVEN,
        /** There is no witness of either order, but the order was declared. */
        DECLARED,
        /** There is no witness of either order. */
        AMBIGUOUS,
        /** There are witnesses of both orders, or of another than the declared one. */
        CONTRADICTED,
        /** The text is no date. */
        UNREADABLE
    }

    /**
     * Makes a verdict.
     *
     * @throws NullPointerException if an argument is null
     */
    public DateVerdict {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(status, "status");
        readings = List.copyOf(readings);
        witnesses = List.copyOf(witnesses);
    }

    /** The verdict in one line, safe to print. */
    @Override
    public String toString() {
        StringBuilder line = new StringBuilder(date.toString());
        String before = " is ";
        for (LocalDate reading : readings) {
            line.append(before).append(reading);
            before = " or ";
        }
        line.append(", ").append(Words.of(status));
        before = " by ";
        for (Witness witness : witnesses) {
            line.append(before).append(witness);
            before = ", ";
        }
        return line.toString();
    }
}
