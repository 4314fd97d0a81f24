package dev.galley;

import java.util.Locale;
import java.util.Map;

/** The words of dates in a format: the English ones, and what the format adds. Immutable. */
final class DateNames {

    private final Map<String, Integer> others; // in lower case

    DateNames(Map<String, Integer> others) {
        this.others = others;
    }

    /** Whether words may hold letters that are not ASCII. */
    boolean hasOthers() {
        return !others.isEmpty();
    }

    /** The month that a word names, from 1; or 0. */
    int month(String word) {
        int month = DateWords.month(word);
        return month > 0 || others.isEmpty() ? month : others.getOrDefault(word.toLowerCase(Locale.ROOT), 0);
    }

    /** Whether a word that the format adds says nothing of the date. */
    boolean saysNothing(String word) {
        return !others.isEmpty() && others.getOrDefault(word.toLowerCase(Locale.ROOT), -1) == 0;
    }

    /** Whether a word may stand in a date: a month, a weekday, or a word between. */
    boolean isDateWord(String word) {
        return DateWords.month(word) > 0
                || DateWords.weekday(word) > 0
                || DateWords.isFiller(word)
                || (!others.isEmpty() && others.containsKey(word.toLowerCase(Locale.ROOT)));
    }
}
