package dev.galley.examples.classpath;

import dev.galley.ArticleParser;
import dev.galley.Tile;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Says what became of each byte of the dumps named as arguments: part of a value, a label, blank, or claimed by no field. */
public final class Bytes {

    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        for (String dump : args) {
            Map<Tile.Role, Long> bytes = byRole(Path.of(dump));
            long all = bytes.values().stream().mapToLong(Long::longValue).sum();
            out.println(dump + ": " + all + " bytes");
            bytes.forEach((role, count) ->
                    out.printf(Locale.ROOT, "%-9s %10d  %5.1f %%%n", role, count, 100.0 * count / all));
        }
    }

    /** The number of bytes in each role; together they are the size of the file. */
    static Map<Tile.Role, Long> byRole(Path dump) throws IOException {
        Map<Tile.Role, Long> bytes = new EnumMap<>(Tile.Role.class);
        try (Stream<Tile> tiles = new ArticleParser().stream(dump).flatMap(result -> result.tiles().stream())) {
            tiles.forEach(tile -> bytes.merge(tile.role(), tile.span().length(), Long::sum));
        }
        return bytes;
    }
}
