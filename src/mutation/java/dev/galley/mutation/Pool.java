package dev.galley.mutation;

import dev.galley.corpus.CorpusDumps;
import dev.galley.laws.RandomDumps;
import dev.galley.laws.fault.FaultyDumps;
import dev.galley.reference.Comparison;
import dev.galley.spec.SpecificationDumps;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Thousands of dumps, and what the reference parser says of each. It takes its time, and thousands of mutants are held to the same
 * answers: so they are asked for once, and kept in a file.
 */
public final class Pool {

    /**
     * A dump, and what it is read as.
     *
     * @param dump in UTF-8, or nearly
     * @param expected what {@link Comparison#found} has to be
     */
    public record Entry(byte[] dump, String expected) {}

    private static final Path FILE = Path.of("target", "mutation", "pool");

    private Pool() {}

    /** Asks the reference parser, and writes the file. */
    public static void main(String[] args) throws IOException {
        Files.createDirectories(FILE.getParent());
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(FILE)))) {
            for (byte[] dump : dumps()) {
                write(out, dump);
                write(out, Comparison.expected(dump).getBytes(StandardCharsets.UTF_8));
            }
            out.writeInt(-1);
        }
    }

    private static void write(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static List<byte[]> dumps() {
        List<byte[]> all = new ArrayList<>(SpecificationDumps.withLineFeeds());
        all.addAll(CorpusDumps.all());
        all.addAll(RandomDumps.damaged(SpecificationDumps.withLineFeeds(), 2));
        all.addAll(FaultyDumps.of(3));
        all.addAll(RandomDumps.soups(500));
        all.addAll(RandomDumps.variations(3000));
        Set<ByteBuffer> seen = new HashSet<>();
        return all.stream()
                .filter(dump -> Comparison.isPossible(dump) && seen.add(ByteBuffer.wrap(dump)))
                .toList();
    }

    /** What the file holds. */
    public static List<Entry> read() throws IOException {
        List<Entry> entries = new ArrayList<>();
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(FILE)))) {
            for (int length = in.readInt(); length >= 0; length = in.readInt()) {
                byte[] dump = in.readNBytes(length);
                entries.add(new Entry(dump, new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8)));
            }
        }
        return entries;
    }
}
