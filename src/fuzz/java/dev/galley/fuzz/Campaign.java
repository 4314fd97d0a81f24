package dev.galley.fuzz;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Fuzzes targets without instrumentation, a second each in turn. It does not learn from coverage, but tries many more inputs
 * in the same time; a corpus that Jazzer has grown does the learning.
 *
 * <p>Arguments: the targets, with commas between; seconds; a seed; the greatest length of an input; a directory that holds
 * for each target, by its name, the directory {@code corpus} of inputs to start from, and takes what is found. Says how many
 * inputs were tried, now and then, and at the end.
 */
public final class Campaign {

    private static final long SLICE = 1_000_000_000;
    private static final long REPORT = 120 * SLICE;

    private Campaign() {}

    /** Runs a campaign. */
    public static void main(String[] arguments) throws IOException {
        List<Attempts> all = new ArrayList<>();
        for (String name : arguments[0].split(",")) {
            Target target = Target.valueOf(name.toUpperCase(Locale.ROOT));
            Mutator mutator =
                    new Mutator(Long.parseLong(arguments[2]) + target.ordinal(), Integer.parseInt(arguments[3]));
            Path directory = Path.of(arguments[4]).resolve(name);
            mutator.load(directory.resolve("corpus"));
            all.add(new Attempts(target, mutator, directory));
        }
        long start = System.nanoTime();
        long end = start + Long.parseLong(arguments[1]) * 1_000_000_000;
        long next = start + REPORT;
        while (System.nanoTime() < end) {
            for (Attempts attempts : all) {
                attempts.run(SLICE);
            }
            if (System.nanoTime() > next) {
                next += REPORT;
                report(all, start);
            }
        }
        report(all, start);
    }

    private static void report(List<Attempts> all, long start) {
        long total = all.stream().mapToLong(Attempts::tried).sum();
        System.out.printf(Locale.ROOT, "%,d inputs in %.0f s%n", total, (System.nanoTime() - start) / 1e9);
        all.forEach(attempts -> System.out.println("  " + attempts));
    }
}
