package dev.galley.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.LongAdder;

/**
 * How far a run is, as a line on the terminal: only where there is one, only when the run takes longer than a second, and
 * painted only a few times a second. Threads may count; one thread shows.
 */
class Progress {

    /** Shows nothing. */
    static final Progress NONE = new Progress();

    private Progress() {}

    /** Progress shown on a screen, if that is a terminal and what the run prints goes elsewhere. */
    static Progress on(Screen screen, Shell shell) {
        return shell.terminal() ? new Bar(screen, shell.width().orElse(80)) : NONE;
    }

    /** Says what will be read. */
    void expect(List<SourceName> sources) {}

    /** Counts an article and the bytes that it took. */
    void count(long bytes) {}

    /** Shows how far the run is, if it is time to. */
    void show() {}

    private static final class Bar extends Progress {

        private static final long DELAY = 1_000_000_000L;
        private static final long INTERVAL = 100_000_000L;
        private static final int CELLS = 20;

        private final Screen screen;
        private final int width;
        private final LongAdder articles = new LongAdder();
        private final LongAdder bytes = new LongAdder();
        private long expected;
        private boolean isKnown = true; // whether all that will be read is expected
        private long next = System.nanoTime() + DELAY;

        Bar(Screen screen, int width) {
            this.screen = screen;
            this.width = width;
        }

        @Override
        void expect(List<SourceName> sources) {
            for (SourceName source : sources) {
                try {
                    isKnown &= !source.isStandardInput()
                            && Files.isRegularFile(source.path())
                            && !source.text().endsWith(".gz");
                    expected += isKnown ? Files.size(source.path()) : 0;
                } catch (IOException e) {
                    isKnown = false; // reading it will say why
                }
            }
        }

        @Override
        void count(long more) {
            articles.increment();
            bytes.add(more);
        }

        @Override
        void show() {
            long now = System.nanoTime();
            if (now - next >= 0) {
                next = now + INTERVAL;
                String line = line(bytes.sum());
                screen.status(line.length() < width ? line : line.substring(0, width - 1));
            }
        }

        private String line(long done) {
            String counts = mebibytes(done) + " MiB, " + articles.sum() + " articles";
            if (!isKnown || expected == 0) {
                return counts;
            }
            double share = Math.min(1, (double) done / expected);
            int cells = (int) (share * CELLS);
            return "[" + "#".repeat(cells) + " ".repeat(CELLS - cells) + "] " + (int) (share * 100) + " %, " + counts;
        }

        private static String mebibytes(long count) {
            return String.format(Locale.ROOT, "%.1f", count / (double) (1 << 20));
        }
    }
}
