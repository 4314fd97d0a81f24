package dev.galley.archive;

import dev.galley.DateOrder;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A date as it is written, before anybody has decided what comes first. Immutable.
 *
 * @param form how it is written
 * @param first the first number beside the year; the month, if the form says so
 * @param second the second one
 * @param year the year; four digits were written
 */
record DateText(Form form, int first, int second, int year) {

    /** How a date is written. */
    enum Form {
        SLASHES('/'),
        HYPHENS('-'),
        DOTS('.'),
        /** As {@code 2022-09-26}: year, month, day. */
        YEAR_FIRST('\0'),
        /** As {@code 26 September 2022}. */
        MONTH_NAME('\0'),
        UNREADABLE('\0');

        private final char separator;

        Form(char separator) {
            this.separator = separator;
        }

        /** Whether the order of day and month is not given by the form. */
        boolean hasOrder() {
            return separator != '\0';
        }

        char separator() {
            return separator;
        }

        static Form of(char separator) {
            return switch (separator) {
                case '/' -> SLASHES;
                case '-' -> HYPHENS;
                default -> DOTS;
            };
        }
    }

    static final DateText UNREADABLE = new DateText(Form.UNREADABLE, 0, 0, 0);

    /** The date in an order, or null if there is no such day. */
    @Nullable
    LocalDate in(DateOrder order) {
        boolean monthFirst = !form.hasOrder() || order == DateOrder.MONTH_FIRST;
        int month = monthFirst ? first : second;
        int day = monthFirst ? second : first;
        if (year < 1 || month < 1 || month > 12 || day < 1) {
            return null;
        }
        return day > YearMonth.of(year, month).lengthOfMonth() ? null : LocalDate.of(year, month, day);
    }

    /** The dates that can be meant: none, one, or two that differ, that with the month first before the other. */
    List<LocalDate> readings() {
        LocalDate monthFirst = in(DateOrder.MONTH_FIRST);
        LocalDate dayFirst = in(DateOrder.DAY_FIRST);
        if (monthFirst == null) {
            return dayFirst == null ? List.of() : List.of(dayFirst);
        }
        return dayFirst == null || dayFirst.equals(monthFirst) ? List.of(monthFirst) : List.of(monthFirst, dayFirst);
    }

    /** The order that this date shows by itself, or null if it shows none. */
    @Nullable
    DateOrder shown() {
        if (!form.hasOrder()) {
            return null;
        }
        LocalDate monthFirst = in(DateOrder.MONTH_FIRST);
        LocalDate dayFirst = in(DateOrder.DAY_FIRST);
        if ((monthFirst == null) == (dayFirst == null)) {
            return null;
        }
        return monthFirst == null ? DateOrder.DAY_FIRST : DateOrder.MONTH_FIRST;
    }
}
