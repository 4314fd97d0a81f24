package dev.galley.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * The inputs that are kept of a target: those that fuzzing starts from, and those that once were findings. They stand in a
 * file, one a line, ASCII as it is and all else as {@code \n}, {@code \r}, {@code \\} or {@code \x}<i>hh</i>; a line that
 * starts with {@code #} is a comment.
 */
final class Seeds {

    private static final Path DIRECTORY = Path.of("src/fuzz/seeds");

    private Seeds() {}

    /** The seeds of a target. */
    static List<byte[]> of(Target target) throws IOException {
        return Files.readAllLines(file(target), StandardCharsets.US_ASCII).stream()
                .filter(line -> !line.startsWith("#"))
                .map(Seeds::decode)
                .toList();
    }

    /** The file with the seeds of a target. */
    static Path file(Target target) {
        return DIRECTORY.resolve(target.name().toLowerCase(Locale.ROOT) + ".txt");
    }

    /** The line for an input. */
    static String encode(byte[] input) {
        StringBuilder line = new StringBuilder();
        for (byte b : input) {
            switch (b) {
                case '\n' -> line.append("\\n");
                case '\r' -> line.append("\\r");
                case '\\' -> line.append("\\\\");
                default -> appendPlain(line, b, line.isEmpty());
            }
        }
        return line.toString();
    }

    private static void appendPlain(StringBuilder line, byte b, boolean first) {
        if (b >= ' ' && b < 0x7F && !(first && b == '#')) {
            line.append((char) b);
        } else {
            line.append("\\x").append(Character.forDigit(b >> 4 & 0xF, 16)).append(Character.forDigit(b & 0xF, 16));
        }
    }

    /** The input of a line. */
    static byte[] decode(String line) {
        ByteArrayOutputStream input = new ByteArrayOutputStream();
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) != '\\') {
                input.write(line.charAt(i));
                continue;
            }
            i++;
            switch (line.charAt(i)) {
                case 'n' -> input.write('\n');
                case 'r' -> input.write('\r');
                case '\\' -> input.write('\\');
                case 'x' -> {
                    input.write(Integer.parseInt(line, i + 1, i + 3, 16));
                    i += 2;
                }
                default -> throw new IllegalArgumentException("not a seed: " + line);
            }
        }
        return input.toByteArray();
    }
}
