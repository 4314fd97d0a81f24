package dev.galley.archive;

import java.util.BitSet;

/**
 * Which candidates come together, and in which order, between two labels of one kind: there lies as much as one article, so that of
 * two spellings of another label only one occurs. Fed with the candidates of a file in order.
 */
final class LabelWindow {

    private final long delimiters; // a set of candidates, as the next
    private final long[][] before; // pairs that were seen in one window, in this order
    private long seen; // since the last delimiter

    /**
     * A window over candidates.
     *
     * @param size the number of candidates, at most {@link LabelCandidates#MOST}
     * @param delimiters those that may be labels of the kind
     */
    LabelWindow(int size, BitSet delimiters) {
        this.delimiters = delimiters.isEmpty() ? 0 : delimiters.toLongArray()[0];
        before = new long[size][size];
    }

    /** Starts a file. */
    void startFile() {
        seen = 0;
    }

    /** Takes the next candidate of the file. */
    void take(int candidate) {
        if ((delimiters >> candidate & 1) != 0) {
            seen = 0;
        } else if ((seen >> candidate & 1) == 0) {
            for (long earlier = seen; earlier != 0; earlier &= earlier - 1) {
                before[Long.numberOfTrailingZeros(earlier)][candidate]++;
            }
            seen |= 1L << candidate;
        }
    }

    /** How often the second candidate came after the first between two delimiters. */
    long before(int first, int second) {
        return before[first][second];
    }

    /** How often two candidates stood between two delimiters. */
    long together(int a, int b) {
        return before[a][b] + before[b][a];
    }
}
