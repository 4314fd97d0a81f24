package dev.galley;

/** The order of the numbers in a date of the form {@code 09/26/2022}. */
public enum DateOrder {
    /** Month, day, year, as in {@code 09/26/2022}. */
    MONTH_FIRST,
    /** Day, month, year, as in {@code 26/09/2022}. */
    DAY_FIRST
}
