package dev.galley.archive;

import java.util.HashMap;
import java.util.Map;

/** How often each of a few texts was seen. Once there are too many different ones, no others are counted. */
final class Counts {

    private final int capacity;
    private final Map<String, Long> counts = new HashMap<>();

    Counts(int capacity) {
        this.capacity = capacity;
    }

    void add(String text) {
        if (counts.size() < capacity || counts.containsKey(text)) {
            counts.merge(text, 1L, Long::sum);
        }
    }

    /** The text that was seen most often, of several the first by its characters; empty if there is none. */
    String most() {
        String best = "";
        long most = 0;
        for (Map.Entry<String, Long> text : counts.entrySet()) {
            long count = text.getValue();
            if (count > most || (count == most && text.getKey().compareTo(best) < 0)) {
                best = text.getKey();
                most = count;
            }
        }
        return best;
    }

    /** How often {@link #most} was seen. */
    long mostCount() {
        return counts.getOrDefault(most(), 0L);
    }

    /** How often any of the texts was seen. */
    long sum() {
        long sum = 0;
        for (long count : counts.values()) {
            sum += count;
        }
        return sum;
    }
}
