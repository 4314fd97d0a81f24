package dev.galley.fuzz;

import dev.galley.laws.Tokens;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/** Makes inputs out of others: spliced, cut, damaged, sprinkled with tokens. Not thread-safe. */
final class Mutator {

    private final SplittableRandom random;
    private final int longest;
    private final List<byte[]> corpus = new ArrayList<>();
    private final List<byte[]> tokens = Tokens.all();

    /** A mutator of nothing yet, for inputs of up to so many bytes. */
    Mutator(long seed, int longest) {
        this.random = new SplittableRandom(seed);
        this.longest = longest;
    }

    /** Adds the files of a directory to what inputs are made of. */
    void load(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : files.sorted().toList()) {
                corpus.add(Files.readAllBytes(file));
            }
        }
    }

    /** Another input. */
    byte[] next() {
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
        int from = random.nextInt(input.length + 1);
        int to = Math.min(input.length, from + 1 + random.nextInt(1 << random.nextInt(7)));
        return switch (random.nextInt(9)) {
            case 0 -> join(input, from, new byte[0], to);
            case 1 -> join(input, from, Arrays.copyOfRange(input, from, to), from);
            case 2 -> join(input, from, new byte[] {(byte) random.nextInt(256)}, Math.min(from + 1, input.length));
            case 3 -> join(input, from, piece(any()), from);
            case 4 -> join(input, from, piece(any()), to);
            case 5 -> join(input, lineStart(input, from), token(), lineStart(input, from));
            case 6 -> join(input, lineStart(input, from), token(), lineEnd(input, from));
            case 7 -> join(input, lineStart(input, from), new byte[0], lineEnd(input, from));
            default -> join(input, from, token(), from);
        };
    }

    private byte[] token() {
        return tokens.get(random.nextInt(tokens.size()));
    }

    private byte[] piece(byte[] input) {
        int from = random.nextInt(input.length + 1);
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
