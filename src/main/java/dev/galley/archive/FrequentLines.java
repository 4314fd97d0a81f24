package dev.galley.archive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the lines that occur most often without remembering all lines (the method of Misra and Gries): of {@value #CAP} counters,
 * each line that is more than one in {@value #CAP} of all keeps one. Counts are lower bounds; who needs them exactly counts again.
 */
final class FrequentLines {

    static final int CAP = 4096;

    private final Map<String, Long> counters = new HashMap<>();

    void add(String line) {
        Long count = counters.get(line);
        if (count != null || counters.size() < CAP) {
            counters.put(line, count == null ? 1 : count + 1);
            return;
        }
        counters.replaceAll((kept, n) -> n - 1);
        counters.values().removeIf(n -> n == 0);
    }

    /** The most frequent lines, at most so many and each seen at least so often, those that are seen more often first. */
    List<String> most(int number, int least) {
        List<Map.Entry<String, Long>> sorted = new ArrayList<>(counters.entrySet());
        sorted.removeIf(line -> line.getValue() < least);
        sorted.sort(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()));
        return sorted.stream().limit(number).map(Map.Entry::getKey).toList();
    }

    /** Whether a line is seen less than a fourth as often as the most frequent one. */
    boolean isRare(String line) {
        long most = 0;
        for (long count : counters.values()) {
            most = Math.max(most, count);
        }
        return 4 * counters.getOrDefault(line, 0L) < most;
    }
}
