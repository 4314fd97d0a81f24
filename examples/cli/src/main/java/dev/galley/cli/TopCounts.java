package dev.galley.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts how often names come, to list the most frequent ones. It keeps 200,000 names at most; after that, new names are
 * counted together, so that a flood of them fills no memory.
 */
final class TopCounts {

    private static final int MOST = 200_000;

    /** A name and how often it came. */
    record Entry(String name, long count) {}

    private final Map<String, long[]> counts = new HashMap<>();
    private long others;

    void add(String name) {
        add(name, 1);
    }

    void add(String name, long count) {
        long[] known = counts.get(name);
        if (known != null) {
            known[0] += count;
        } else if (counts.size() < MOST) {
            counts.put(name, new long[] {count});
        } else {
            others += count;
        }
    }

    /** How many names there are, those counted together left out. */
    int size() {
        return counts.size();
    }

    /** How often names came that were counted together. */
    long others() {
        return others;
    }

    /** The most frequent names, in this order; equally frequent ones in alphabetical order. */
    List<Entry> top(int limit) {
        List<Entry> entries = new ArrayList<>(counts.size());
        counts.forEach((name, count) -> entries.add(new Entry(name, count[0])));
        entries.sort(Comparator.comparingLong(Entry::count).reversed().thenComparing(Entry::name));
        return List.copyOf(entries.subList(0, Math.min(limit, entries.size())));
    }
}
