package dev.galley.robust;

import dev.galley.ArticleParser;
import dev.galley.DumpMender;
import dev.galley.ParseResult;
import dev.galley.archive.Archive;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Measures how the time for hostile dumps grows with their size, and prints a table of it: nanoseconds a byte for some sizes,
 * and the exponent, which is 1 for linear time and 2 for quadratic: the slope of the line through the logarithms of time and
 * size. Time is that of the processor in this thread, the least of several runs. Ends with status 1 if an exponent or the time
 * for the largest dump is above what is allowed.
 *
 * <p>A dump that the short way reads up to some size, and the long way from there on, has an exponent between the two, though
 * the time of either is linear.
 */
public final class Resources {

    private static final double MOST = 1.5;

    private static final double MOST_NANOSECONDS = 100; // a byte

    private static final int[] SIZES = {12, 14, 16, 18, 20, 22, 24}; // powers of two
    private static final int[] OTHER_SIZES = {14, 16, 18, 20, 22}; // for what reads a dump many times
    private static final int FLOOR = 14; // below, constants count
    private static final int[] SHOWN = {0, 2, 4, 6};

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private static final long ENOUGH = 30_000_000; // nanoseconds of repetition for one figure

    private static double highest;
    private static double slowest;

    private Resources() {}

    /** A job whose time is measured. */
    private interface Job {
        void run(byte[] dump) throws IOException;
    }

    /** Prints the table. */
    public static void main(String[] arguments) throws IOException {
        System.out.println("| family | ns/B, 4 KiB | 64 KiB | 1 MiB | 16 MiB | exponent | of mending | of learning |");
        System.out.println("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        Path file = Files.createTempFile("hostile", ".txt");
        try {
            for (Family family : List.of(Family.ARTICLES, Family.BROKEN_ARTICLES)) { // until all is compiled
                row(family, file);
            }
            highest = 0;
            slowest = 0;
            for (Family family : Family.values()) {
                System.out.println(row(family, file));
            }
        } finally {
            Files.delete(file);
        }
        System.out.printf(
                Locale.ROOT,
                "%nThe highest exponent is %.2f of at most %.2f, the slowest of the largest dumps takes %.1f ns/B of at most %.0f.%n",
                highest,
                MOST,
                slowest,
                MOST_NANOSECONDS);
        System.exit(highest > MOST || slowest > MOST_NANOSECONDS ? 1 : 0);
    }

    private static String row(Family family, Path file) throws IOException {
        double[] read = measure(family, Resources::read, SIZES);
        slowest = Math.max(slowest, read[read.length - 1] / (1 << SIZES[read.length - 1]));
        double[] mend = measure(family, dump -> new DumpMender().mend(dump), OTHER_SIZES);
        double[] learn = measure(family, dump -> learn(dump, file), OTHER_SIZES);
        StringBuilder row = new StringBuilder("| ");
        row.append(family.name().toLowerCase(Locale.ROOT).replace('_', ' '));
        for (int i : SHOWN) {
            row.append(String.format(Locale.ROOT, " | %.1f", read[i] / (1 << SIZES[i])));
        }
        for (double exponent : new double[] {
            exponent(SIZES, FLOOR, read), exponent(OTHER_SIZES, FLOOR, mend), exponent(OTHER_SIZES, FLOOR, learn)
        }) {
            row.append(String.format(Locale.ROOT, " | %.2f", exponent));
        }
        return row.append(" |").toString();
    }

    private static void read(byte[] dump) {
        try (Stream<ParseResult> results = new ArticleParser().stream(dump)) {
            results.forEach(result -> result.problems().size());
        }
    }

    private static void learn(byte[] dump, Path file) throws IOException {
        Files.write(file, dump);
        Archive.of(file).learn();
    }

    /** The least time for each size, in nanoseconds. */
    private static double[] measure(Family family, Job job, int[] sizes) throws IOException {
        double[] times = new double[sizes.length];
        for (int i = 0; i < sizes.length; i++) {
            byte[] dump = family.dump(1 << sizes[i]);
            long least = Long.MAX_VALUE;
            long spent = 0;
            for (int run = 0; run < 2 || spent < ENOUGH; run++) {
                long start = THREADS.getCurrentThreadCpuTime();
                job.run(dump);
                long time = THREADS.getCurrentThreadCpuTime() - start;
                least = Math.min(least, time);
                spent += time;
            }
            times[i] = least;
        }
        return times;
    }

    /** The slope of the line through the points from the floor on that has the least squares. */
    private static double exponent(int[] sizes, int floor, double[] times) {
        int first = Arrays.binarySearch(sizes, floor);
        double count = times.length - first;
        double meanX = 0;
        double meanY = 0;
        for (int i = first; i < times.length; i++) {
            meanX += sizes[i] / count;
            meanY += log2(times[i]) / count;
        }
        double covariance = 0;
        double variance = 0;
        for (int i = first; i < times.length; i++) {
            covariance += (sizes[i] - meanX) * (log2(times[i]) - meanY);
            variance += (sizes[i] - meanX) * (sizes[i] - meanX);
        }
        double exponent = covariance / variance;
        highest = Math.max(highest, exponent);
        return exponent;
    }

    private static double log2(double number) {
        return Math.log(number) / Math.log(2);
    }
}
