package dev.galley;

import dev.galley.problem.ProblemCode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@link DateParser} makes of a text: the date that it begins with, or why it begins with none. Immutable. */
sealed interface ParsedDate {

    /**
     * A date of the calendar.
     *
     * @param end where it ends in the text, its time of day included
     * @param isVariant whether it is not in the canonical form
     * @param weekday the one that the text states, from 1 for Monday; or 0
     */
    record Found(LocalDate date, int end, boolean isVariant, int weekday) implements ParsedDate {

        /** Whether the text states no weekday, or that of the date. */
        boolean isConsistent() {
            return weekday == 0 || weekday == date.getDayOfWeek().getValue();
        }
    }

    /**
     * No date.
     *
     * @param problem why not
     * @param reason the same in a few words, perhaps none
     * @param guess the date that may be meant, or null
     * @param readings the dates that may be meant, if there are several
     */
    record None(
            ProblemCode problem, String reason, @Nullable LocalDate guess, List<LocalDate> readings)
            implements ParsedDate {

        /** No date, and nothing that could be meant. */
        None(ProblemCode problem, String reason) {
            this(problem, reason, null, List.of());
        }
    }
}
