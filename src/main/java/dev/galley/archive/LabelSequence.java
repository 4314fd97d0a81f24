package dev.galley.archive;

import java.util.BitSet;

/**
 * Which labels come after which, and which never come together: fed with the candidates of a file in order. Between two labels of
 * one kind (the delimiters) there is as much as one article, so that of two spellings of another label only one occurs.
 */
final class LabelSequence {

    private final long[] delimiters; // sets of candidates
    private final long[] windows; // what was seen since the last delimiter of each set
    private final long[][][] before; // for each set: pairs that were seen in one window, in this order
    private final long[][] after;
    private int previous = -1;

    LabelSequence(int size, BitSet... delimiters) {
        this.delimiters = new long[delimiters.length];
        for (int i = 0; i < delimiters.length; i++) {
            this.delimiters[i] = delimiters[i].isEmpty() ? 0 : delimiters[i].toLongArray()[0];
        }
        windows = new long[delimiters.length];
        before = new long[delimiters.length][size][size];
        after = new long[size][size];
    }

    /** Starts a file, or ends the last one. */
    void startFile() {
        for (int set = 0; set < windows.length; set++) {
            windows[set] = 0;
        }
        previous = -1;
    }

    /** Takes the next candidate of the file. */
    void take(int candidate) {
        if (previous >= 0) {
            after[previous][candidate]++;
        }
        previous = candidate;
        for (int set = 0; set < windows.length; set++) {
            if ((delimiters[set] >> candidate & 1) != 0) {
                windows[set] = 0;
            } else {
                add(set, candidate);
            }
        }
    }

    private void add(int set, int candidate) {
        if ((windows[set] >> candidate & 1) != 0) {
            return;
        }
        for (long seen = windows[set]; seen != 0; seen &= seen - 1) {
            before[set][Long.numberOfTrailingZeros(seen)][candidate]++;
        }
        windows[set] |= 1L << candidate;
    }

    /** How often the second candidate came after the first between two delimiters of a set, the first of which is 0. */
    long before(int set, int first, int second) {
        return before[set][first][second];
    }

    /** How often two candidates stood between two delimiters of a set. */
    long together(int set, int a, int b) {
        return before[set][a][b] + before[set][b][a];
    }

    /** How often the second was the next candidate after the first. */
    long after(int first, int second) {
        return after[first][second];
    }
}
