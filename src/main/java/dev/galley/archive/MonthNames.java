package dev.galley.archive;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words that dates are written with: names of months, and words that say nothing of the date. */
final class MonthNames {

    private static final Set<String> FILLERS = Set.of("of", "de", "del", "le", "den");
    private static final Set<String> ORDINALS = Set.of("st", "nd", "rd", "th", "er", "\u00ba", "o");

    private final Map<String, Integer> months = new HashMap<>();
    private final Set<String> weekdays = new HashSet<>();

    MonthNames() {
        for (Language language : Language.values()) {
            add(language.months());
            add(language.shortMonths());
            weekdays.addAll(language.weekdays());
        }
    }

    /** Adds names: the twelve first are those of the months in order, others carry their month, as {@code sept:9}. */
    void add(List<String> names) {
        for (int i = 0; i < names.size(); i++) {
            String name = Words.fold(names.get(i));
            int colon = name.indexOf(':');
            if (colon < 0) {
                months.putIfAbsent(name, i + 1);
            } else {
                months.putIfAbsent(name.substring(0, colon), Integer.parseInt(name.substring(colon + 1)));
            }
        }
    }

    /** All words of dates in all languages, with the months that they name, or 0: what a format can be told. */
    static Map<String, Integer> all() {
        MonthNames names = new MonthNames();
        Map<String, Integer> all = new HashMap<>();
        for (Set<String> words : List.of(FILLERS, ORDINALS, Set.of("uhr"), names.weekdays)) {
            words.forEach(word -> all.put(word, 0));
        }
        all.putAll(names.months);
        return all;
    }

    /** The month of a name, from 1; 0 if it is none. */
    int month(String word) {
        return months.getOrDefault(Words.fold(word), 0);
    }

    boolean isWeekday(String word) {
        return weekdays.contains(Words.fold(word));
    }

    boolean isFiller(String word) {
        return FILLERS.contains(Words.fold(word));
    }

    boolean isOrdinal(String word) {
        return ORDINALS.contains(Words.fold(word));
    }
}
