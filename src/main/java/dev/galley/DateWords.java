package dev.galley;

import java.util.List;

/** The words of dates in English; a table of our own, because that of the JDK differs between versions and locales. */
final class DateWords {

    private static final List<String> MONTHS = List.of(
            "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
            "december");

    private static final List<String> WEEKDAYS =
            List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

    private static final List<String> TIMES = List.of(
            "t", "z", "am", "pm", "utc", "gmt", "est", "edt", "cst", "cdt", "mst", "mdt", "pst", "pdt", "cet", "cest",
            "bst", "ist");

    private static final List<String> FILLERS = List.of("st", "nd", "rd", "th", "of");

    private DateWords() {}

    /** The month that a word names, in full or by its first three letters ({@code sept}, too), from 1; or 0. */
    static int month(String word) {
        String lower = lower(word);
        return lower.equals("sept") ? 9 : named(MONTHS, lower);
    }

    /** The weekday that a word names, in full or by its first three letters, from 1 for Monday; or 0. */
    static int weekday(String word) {
        String lower = lower(word);
        return switch (lower) {
            case "tues" -> 2;
            case "thur", "thurs" -> 4;
            default -> named(WEEKDAYS, lower);
        };
    }

    private static int named(List<String> names, String word) {
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            if (name.equals(word) || word.length() == 3 && name.startsWith(word)) {
                return i + 1;
            }
        }
        return 0;
    }

    /** The English name of a month, from 1. */
    static String monthName(int month) {
        String name = MONTHS.get(month - 1);
        return (char) (name.charAt(0) - 32) + name.substring(1);
    }

    /** The English name of a weekday, from 1 for Monday. */
    static String weekdayName(int weekday) {
        String name = WEEKDAYS.get(weekday - 1);
        return (char) (name.charAt(0) - 32) + name.substring(1);
    }

    /** Whether a word belongs to a time of day, a zone among them. */
    static boolean isTime(String word) {
        return TIMES.contains(lower(word));
    }

    /** Whether a word may stand between the parts of a date, as {@code of} or the end of {@code 26th}. */
    static boolean isFiller(String word) {
        return FILLERS.contains(lower(word));
    }

    /** In lower case; of the ASCII letters only, so that no locale matters. */
    static String lower(String word) {
        StringBuilder lower = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            lower.append(c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
        }
        return lower.toString();
    }
}
