package dev.galley.fuzz;

import dev.galley.spec.SpecificationDumps;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Turns the seeds of targets into the files that Jazzer wants, and back: {@code expand TARGETS DIRECTORY}, the targets with
 * commas between, writes for each its seeds and the dumps of the specification into {@code DIRECTORY/TARGET/corpus};
 * {@code collect TARGET DIRECTORY} adds the files of a directory to the seeds of a target.
 */
public final class Corpus {

    private Corpus() {}

    /** Expands or collects. */
    public static void main(String[] arguments) throws IOException {
        Path directory = Path.of(arguments[2]);
        if (arguments[0].equals("expand")) {
            for (String name : arguments[1].split(",")) {
                expand(target(name), directory.resolve(name).resolve("corpus"));
            }
        } else {
            collect(target(arguments[1]), directory);
        }
    }

    private static Target target(String name) {
        return Target.valueOf(name.toUpperCase(Locale.ROOT));
    }

    private static void expand(Target target, Path directory) throws IOException {
        List<byte[]> inputs = new ArrayList<>(Seeds.of(target));
        inputs.addAll(SpecificationDumps.withLineFeeds());
        Files.createDirectories(directory);
        for (byte[] input : inputs) {
            Files.write(directory.resolve("seed-" + Integer.toHexString(Arrays.hashCode(input))), input);
        }
    }

    private static void collect(Target target, Path directory) throws IOException {
        Set<String> lines = new TreeSet<>();
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : files.toList()) {
                lines.add(Seeds.encode(Files.readAllBytes(file)));
            }
        }
        List<String> all = new ArrayList<>(Files.readAllLines(Seeds.file(target), StandardCharsets.US_ASCII));
        lines.removeAll(Set.copyOf(all));
        all.addAll(lines);
        Files.write(Seeds.file(target), all, StandardCharsets.US_ASCII);
    }
}
