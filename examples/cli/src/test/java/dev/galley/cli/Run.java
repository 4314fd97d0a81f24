package dev.galley.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * What a run of the program in this virtual machine gave.
 *
 * @param status the exit status
 * @param out what it printed to standard output
 * @param err what it printed to standard error
 */
record Run(int status, String out, String err) {

    /** Runs the program without input, away from a terminal. */
    static Run of(String... args) {
        return with(new byte[0], false, Map.of(), args);
    }

    static Run withInput(String input, String... args) {
        return withInput(input.getBytes(StandardCharsets.UTF_8), args);
    }

    static Run withInput(byte[] input, String... args) {
        return with(input, false, Map.of(), args);
    }

    static Run onTerminal(Map<String, String> environment, String... args) {
        return with(new byte[0], true, environment, args);
    }

    /** Runs the program with both its outputs on a terminal. */
    static Run onTerminals(Map<String, String> environment, String... args) {
        return with(new byte[0], true, true, environment, args);
    }

    private static Run with(byte[] input, boolean terminal, Map<String, String> environment, String... args) {
        return with(input, terminal, false, environment, args);
    }

    private static Run with(
            byte[] input, boolean terminal, boolean outTerminal, Map<String, String> environment, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        ByteArrayInputStream in = new ByteArrayInputStream(input);
        int status = Main.run(new Shell(in, out, err, terminal, outTerminal, environment), args);
        return new Run(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
