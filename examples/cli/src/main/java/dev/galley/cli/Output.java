package dev.galley.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Standard output or standard error as UTF-8. Each piece of text goes out whole and at once: whoever reads it gets an
 * article as soon as it is known, and nothing waits in a buffer when the program is stopped.
 */
final class Output {

    private final OutputStream stream;
    private final String name;

    Output(OutputStream stream, String name) {
        this.stream = stream;
        this.name = name;
    }

    void print(String text) {
        print(text.getBytes(StandardCharsets.UTF_8));
    }

    void print(byte[] utf8) {
        try {
            stream.write(utf8);
            stream.flush();
        } catch (IOException e) {
            throw new OutputException(name, e);
        }
    }
}
