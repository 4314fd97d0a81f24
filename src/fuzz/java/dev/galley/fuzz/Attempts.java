package dev.galley.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/** The inputs that were tried on a target, counted, and what was found: in files, until there are ten. */
final class Attempts {

    private static final int MOST_FINDINGS = 10;
    private static final int BATCH = 64; // inputs between two looks at the clock

    private final Target target;
    private final Mutator mutator;
    private final Path directory;
    private long tried;
    private long nanos;
    private int found;

    Attempts(Target target, Mutator mutator, Path directory) {
        this.target = target;
        this.mutator = mutator;
        this.directory = directory;
    }

    /** Tries inputs for some time. */
    void run(long time) throws IOException {
        long start = System.nanoTime();
        while (System.nanoTime() - start < time && found < MOST_FINDINGS) {
            for (int i = 0; i < BATCH; i++) {
                attempt(mutator.next());
            }
            tried += BATCH;
        }
        nanos += System.nanoTime() - start;
    }

    private void attempt(byte[] input) throws IOException {
        try {
            target.check(input);
        } catch (RuntimeException | Error e) {
            found++;
            Files.createDirectories(directory);
            Path file = directory.resolve("found-" + Integer.toHexString(Arrays.hashCode(input)));
            Files.write(file, input);
            System.out.println(file + ": " + e);
        }
    }

    long tried() {
        return tried;
    }

    @Override
    public String toString() {
        double seconds = nanos / 1e9;
        return String.format(
                Locale.ROOT, "%s: %,d in %.0f s, %,.0f/s, %d findings", target, tried, seconds, tried / seconds, found);
    }
}
