package dev.galley.fuzz;

import dev.galley.laws.Tokens;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/**
 * Fuzzes one target without instrumentation: inputs of a corpus are spliced, cut, damaged and sprinkled with tokens. It does
 * not learn from coverage, but tries many more inputs in the same time; a corpus that Jazzer has grown does the learning.
 *
 * <p>Arguments: the target, seconds, a seed, the greatest length of an input, a directory for findings, and those of the
 * corpus. Says how many inputs were tried. A finding is written to its directory, and the campaign goes on, up to ten.
 */
public final class Campaign {

    private static final int MOST_FINDINGS = 10;
    private static final int BATCH = 256; // inputs between two looks at the clock

    private final Target target;
    private final SplittableRandom random;
    private final int longest;
    private final Path findings;
    private final List<byte[]> corpus = new ArrayList<>();
    private final List<byte[]> tokens = Tokens.all();
    private int found;

    private Campaign(Target target, long seed, int longest, Path findings) {
        this.target = target;
        this.random = new SplittableRandom(seed);
        this.longest = longest;
        this.findings = findings;
    }

    /** Runs a campaign. */
    public static void main(String[] arguments) throws IOException {
        Target target = Target.valueOf(arguments[0].toUpperCase(Locale.ROOT));
        long nanos = Long.parseLong(arguments[1]) * 1_000_000_000;
        long seed = Long.parseLong(arguments[2]);
        Campaign campaign = new Campaign(target, seed, Integer.parseInt(arguments[3]), Path.of(arguments[4]));
        for (int i = 5; i < arguments.length; i++) {
            campaign.load(Path.of(arguments[i]));
        }
        campaign.run(nanos);
    }

    private void load(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : files.sorted().toList()) {
                corpus.add(Files.readAllBytes(file));
            }
        }
    }

    private void run(long nanos) throws IOException {
        long start = System.nanoTime();
        long tried = 0;
        long say = BATCH;
        while (System.nanoTime() - start < nanos && found < MOST_FINDINGS) {
            for (int i = 0; i < BATCH; i++) {
                attempt(next());
            }
            tried += BATCH;
            if (tried >= say) {
                say *= 2;
                report(tried, start);
            }
        }
        report(tried, start);
    }

    private void report(long tried, long start) {
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "%s: %d inputs in %.0f s, %.0f/s, %d findings%n",
                target,
                tried,
                seconds,
                tried / seconds,
                found);
    }

    private void attempt(byte[] input) throws IOException {
        try {
            target.check(input);
        } catch (RuntimeException | Error e) {
            found++;
            Files.createDirectories(findings);
            Path file = findings.resolve(target.name().toLowerCase(Locale.ROOT) + "-" + Arrays.hashCode(input));
            Files.write(file, input);
            System.out.println(file + ": " + e);
        }
    }

    private byte[] next() {
        byte[] input = any();
        for (int i = random.nextInt(5); i >= 0; i--) {
            input = mutate(input);
        }
        return input.length <= longest ? input : window(input);
    }

    /** So much of an input as may be: from its start, or from anywhere. */
    private byte[] window(byte[] input) {
        int from = random.nextBoolean() ? 0 : random.nextInt(input.length - longest);
        return Arrays.copyOfRange(input, from, from + longest);
    }

    private byte[] any() {
        return corpus.isEmpty() ? new byte[0] : corpus.get(random.nextInt(corpus.size()));
    }

    private byte[] mutate(byte[] input) {
        int from = place(input);
        int to = Math.min(input.length, from + 1 + random.nextInt(1 << random.nextInt(7)));
        return switch (random.nextInt(9)) {
            case 0 -> join(input, from, new byte[0], to); // lose something
            case 1 -> join(input, from, Arrays.copyOfRange(input, from, to), from); // double it
            case 2 -> join(input, from, new byte[] {(byte) random.nextInt(256)}, to > from ? from + 1 : from);
            case 3 -> join(input, from, piece(any()), from);
            case 4 -> join(input, from, piece(any()), to);
            case 5 -> join(input, lineStart(input, from), token(), lineStart(input, from));
            case 6 -> join(input, lineStart(input, from), token(), lineEnd(input, from));
            case 7 -> join(input, lineStart(input, from), new byte[0], lineEnd(input, from));
            default -> join(input, from, token(), from);
        };
    }

    private int place(byte[] input) {
        return random.nextInt(input.length + 1);
    }

    private byte[] token() {
        return tokens.get(random.nextInt(tokens.size()));
    }

    private byte[] piece(byte[] input) {
        int from = place(input);
        return Arrays.copyOfRange(input, from, Math.min(input.length, from + 1 + random.nextInt(64)));
    }

    private static int lineStart(byte[] input, int place) {
        int start = place;
        while (start > 0 && input[start - 1] != '\n') {
            start--;
        }
        return start;
    }

    private static int lineEnd(byte[] input, int place) {
        int end = place;
        while (end < input.length && input[end] != '\n') {
            end++;
        }
        return end;
    }

    private static byte[] join(byte[] input, int from, byte[] between, int to) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(input.length + between.length);
        out.write(input, 0, from);
        out.writeBytes(between);
        out.write(input, to, input.length - to);
        return out.toByteArray();
    }
}
