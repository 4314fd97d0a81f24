package dev.galley.archive;

import java.util.ArrayList;
import java.util.List;

/** An exact count of witnesses, and the first few of them. */
final class Witnesses {

    /** So many are kept. */
    static final int KEPT = 4;

    private final List<Witness> first = new ArrayList<>(KEPT);
    private long count;

    void add(Witness witness) {
        count++;
        if (first.size() < KEPT) {
            first.add(witness);
        }
    }

    long count() {
        return count;
    }

    List<Witness> first() {
        return List.copyOf(first);
    }
}
