package dev.galley.benchmarks.contenders;

import dev.galley.benchmarks.corpus.PlainArticle.PlainCategory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Values from text, written by hand and fast: for the rivals that leave this to their user. */
final class Values {

    private Values() {}

    /** A date as {@code 2022-09-26}. */
    static LocalDate isoDate(String text) {
        return LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
    }

    /** A category as {@code 1. Main}. */
    static PlainCategory category(String text) {
        int stop = text.indexOf('.');
        return new PlainCategory(number(text, 0, stop), text.substring(stop + 2));
    }

    private static int number(String text, int start, int end) {
        int number = 0;
        for (int i = start; i < end; i++) {
            number = number * 10 + text.charAt(i) - '0';
        }
        return number;
    }

    /** The pieces of a text between separators. */
    static List<String> split(String text, String separator) {
        List<String> pieces = new ArrayList<>();
        int start = 0;
        for (int end = text.indexOf(separator); end >= 0; end = text.indexOf(separator, start)) {
            pieces.add(text.substring(start, end));
            start = end + separator.length();
        }
        pieces.add(text.substring(start));
        return pieces;
    }
}
