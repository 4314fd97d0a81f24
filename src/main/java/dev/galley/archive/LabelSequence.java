package dev.galley.archive;

import java.util.List;

/** Which candidates come right after which, and, in windows, which come together: fed with the candidates of a file in order. */
final class LabelSequence {

    private final List<LabelWindow> windows;
    private final long[][] after;
    private int previous = -1;

    LabelSequence(int size, List<LabelWindow> windows) {
        this.windows = List.copyOf(windows);
        after = new long[size][size];
    }

    /** Starts a file, or ends the last one. */
    void startFile() {
        windows.forEach(LabelWindow::startFile);
        previous = -1;
    }

    /** Takes the next candidate of the file. */
    void take(int candidate) {
        if (previous >= 0) {
            after[previous][candidate]++;
        }
        previous = candidate;
        for (LabelWindow window : windows) {
            window.take(candidate);
        }
    }

    /** How often the second was the next candidate after the first. */
    long after(int first, int second) {
        return after[first][second];
    }
}
