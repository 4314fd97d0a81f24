package dev.galley.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** How many articles were created when: by month, or by so many years that the whole fits into a chart. */
final class Timeline {

    private static final int MOST = 60; // columns of a chart

    /** A time and how many articles were created then. */
    record Column(String name, long count) {}

    private final TreeMap<Integer, long[]> months = new TreeMap<>(); // months since the year 0

    void add(LocalDate date) {
        months.computeIfAbsent(12 * date.getYear() + date.getMonthValue() - 1, month -> new long[1])[0]++;
    }

    /** The columns from the first article to the last, those without articles among them; empty if there is none. */
    List<Column> columns() {
        if (months.isEmpty()) {
            return List.of();
        }
        int width = width(); // in months
        int first = months.firstKey() / width;
        int last = months.lastKey() / width;
        long[] counts = new long[last - first + 1];
        months.forEach((month, count) -> counts[month / width - first] += count[0]);
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            columns.add(new Column(name((first + i) * width, width), counts[i]));
        }
        return columns;
    }

    private int width() {
        int span = months.lastKey() - months.firstKey() + 1;
        if (span <= MOST) {
            return 1;
        }
        int years = 1;
        while (span / (12 * years) >= MOST) {
            years = years == 1 ? 5 : 2 * years;
        }
        return 12 * years;
    }

    private static String name(int month, int width) {
        int year = month / 12;
        if (width == 1) {
            int number = month % 12 + 1;
            return year + (number < 10 ? "-0" : "-") + number;
        }
        return width == 12 ? Integer.toString(year) : year + "–" + (year + width / 12 - 1);
    }
}
