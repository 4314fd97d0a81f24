package dev.galley.cli;

import dev.galley.problem.Span;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A place in a file as people write it. Immutable.
 *
 * @param file the name of the file
 * @param line the line, from 1
 * @param column the column, from 1, in code points; 0 for the whole line
 */
record Place(String file, long line, long column) {

    /** The place that is written as {@code FILE:LINE} or {@code FILE:LINE:COL}, if it is. */
    static Optional<Place> of(String text) {
        int last = text.lastIndexOf(':');
        long number = number(text, last);
        if (number == 0) {
            return Optional.empty();
        }
        int second = text.lastIndexOf(':', last - 1);
        long line = number(text.substring(0, last), second);
        return line > 0
                ? Optional.of(new Place(text.substring(0, second), line, number))
                : Optional.of(new Place(text.substring(0, last), number, 0));
    }

    /** The number behind a colon that is not the first character; 0 if there is none. */
    private static long number(String text, int colon) {
        if (colon < 1 || text.length() - colon > 18) {
            return 0;
        }
        long number = 0;
        for (int i = colon + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return 0;
            }
            number = 10 * number + c - '0';
        }
        return number;
    }

    /**
     * The bytes of a UTF-8 file at this place: those of the line, without its break, or of the character in the column;
     * empty behind the last character of the line. Nothing if the file has no such line.
     */
    Optional<Span> find(Path path) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(path), 1 << 16)) {
            long offset = 0;
            long current = 1;
            int b = in.read();
            while (current < line && b >= 0) {
                boolean isReturn = b == '\r';
                boolean isBreak = isReturn || b == '\n';
                b = in.read();
                offset++;
                if (isReturn && b == '\n') {
                    b = in.read();
                    offset++;
                }
                current += isBreak ? 1 : 0;
            }
            if (current < line || (b < 0 && line > 1)) {
                return Optional.empty();
            }
            return Optional.of(inLine(in, b, offset));
        }
    }

    private Span inLine(InputStream in, int first, long start) throws IOException {
        long from = start;
        long end = start;
        long characters = 0;
        for (int b = first; b >= 0 && b != '\n' && b != '\r'; b = in.read()) {
            if ((b & 0xC0) != 0x80) {
                characters++;
                if (column > 0 && characters > column) {
                    return new Span(from, end);
                }
                from = column > 0 ? end : start;
            }
            end++;
        }
        return column > characters ? new Span(end, end) : new Span(from, end);
    }

    @Override
    public String toString() {
        return file + ":" + line + (column > 0 ? ":" + column : "");
    }
}
