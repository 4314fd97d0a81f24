package dev.galley;

import java.util.List;

/** The words of dates in English; a table of our own, because that of the JDK differs between versions and locales. */
final class DateWords {

    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    private static final List<String> WEEKDAYS =
            List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

    private DateWords() {}

    /** The month that a word names, in full or by its first three letters ({@code sept}, too), from 1; or 0. */
    static int month(String word) {
        return switch (Ascii.lower(word)) {
            case "january", "jan" -> 1;
            case "february", "feb" -> 2;
            case "march", "mar" -> 3;
            case "april", "apr" -> 4;
            case "may" -> 5;
            case "june", "jun" -> 6;
            case "july", "jul" -> 7;
            case "august", "aug" -> 8;
            case "september", "sept", "sep" -> 9;
            case "october", "oct" -> 10;
            case "november", "nov" -> 11;
            case "december", "dec" -> 12;
            default -> 0;
        };
    }

    /** The weekday that a word names, in full or shortened, from 1 for Monday; or 0. */
    static int weekday(String word) {
        return switch (Ascii.lower(word)) {
            case "monday", "mon" -> 1;
            case "tuesday", "tues", "tue" -> 2;
            case "wednesday", "wed" -> 3;
            case "thursday", "thurs", "thur", "thu" -> 4;
            case "friday", "fri" -> 5;
            case "saturday", "sat" -> 6;
            case "sunday", "sun" -> 7;
            default -> 0;
        };
    }

    /** The English name of a month, from 1. */
    static String monthName(int month) {
        return MONTHS.get(month - 1);
    }

    /** The English name of a weekday, from 1 for Monday. */
    static String weekdayName(int weekday) {
        return WEEKDAYS.get(weekday - 1);
    }

    /** Whether a word belongs to a time of day, a zone among them. */
    static boolean isTime(String word) {
        return switch (Ascii.lower(word)) {
            case "t", "z", "am", "pm", "utc", "gmt", "bst", "ist", "cet", "cest" -> true;
            case "est", "edt", "cst", "cdt", "mst", "mdt", "pst", "pdt" -> true;
            default -> false;
        };
    }

    /** Whether a word ends an ordinal number, as {@code 26th}. */
    static boolean isOrdinalEnd(String word) {
        return switch (Ascii.lower(word)) {
            case "st", "nd", "rd", "th" -> true;
            default -> false;
        };
    }

    /** Whether a word may stand between the parts of a date, as {@code of}, {@code the}, or the end of {@code 26th}. */
    static boolean isFiller(String word) {
        return isOrdinalEnd(word)
                || Ascii.lower(word).equals("of")
                || Ascii.lower(word).equals("the");
    }
}
