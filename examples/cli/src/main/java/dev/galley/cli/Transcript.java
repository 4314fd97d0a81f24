package dev.galley.cli;

import dev.galley.problem.Span;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file in another encoding than UTF-8, read once, forwards, as the UTF-8 that the offsets of its results count. */
final class Transcript implements Closeable {

    private final Reader reader;
    private long offset; // of the next character

    /** Opens a file. A byte order mark says how it is encoded; without one, the given charset does. */
    Transcript(Path file, Charset declared) throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        try {
            in.mark(4);
            byte[] start = in.readNBytes(4);
            Charset charset = marked(start, declared);
            in.reset();
            reader = new BufferedReader(new InputStreamReader(in, charset), 1 << 16);
            reader.mark(1);
            if (reader.read() != '\uFEFF') {
                reader.reset();
            }
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }

    private static Charset marked(byte[] start, Charset declared) {
        int first = start.length < 2 ? 0 : (start[0] & 0xFF) << 8 | start[1] & 0xFF;
        int second = start.length < 4 ? -1 : (start[2] & 0xFF) << 8 | start[3] & 0xFF;
        if (first == 0xFFFE) {
            return second == 0 ? Charset.forName("UTF-32LE") : StandardCharsets.UTF_16LE;
        }
        if (first == 0xFEFF) {
            return StandardCharsets.UTF_16BE;
        }
        return first == 0 && second == 0xFEFF ? Charset.forName("UTF-32BE") : declared;
    }

    /** The text of a stretch in UTF-8. Stretches must be asked for in the order of the file, and not overlap. */
    byte[] read(Span span) throws IOException {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        while (offset < span.end()) {
            int c = reader.read();
            if (c < 0) {
                break;
            }
            String character = Character.isHighSurrogate((char) c) ? pair((char) c) : String.valueOf((char) c);
            byte[] utf8 = character.getBytes(StandardCharsets.UTF_8);
            if (offset >= span.start()) {
                text.writeBytes(utf8);
            }
            offset += utf8.length;
        }
        return text.toByteArray();
    }

    // A decoder never gives half a pair.
    private String pair(char high) throws IOException {
        return new String(new char[] {high, (char) reader.read()});
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
