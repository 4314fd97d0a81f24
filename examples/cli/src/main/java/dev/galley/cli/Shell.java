package dev.galley.cli;

import java.io.File;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalInt;

/**
 * What the program sees of the world around it, so that tests can put another in its place. Immutable.
 *
 * @param in standard input
 * @param out standard output, unbuffered
 * @param err standard error, unbuffered
 * @param terminal whether standard error is a terminal
 * @param outTerminal whether standard output is a terminal
 * @param environment the environment variables
 */
record Shell(
        InputStream in,
        OutputStream out,
        OutputStream err,
        boolean terminal,
        boolean outTerminal,
        Map<String, String> environment) {

    private static final int NARROWEST = 40;

    /** The shell that started this virtual machine. */
    static Shell system() {
        return new Shell(
                System.in,
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                isTerminal(Path.of("/proc/self/fd/2")),
                isTerminal(Path.of("/proc/self/fd/1")),
                System.getenv());
    }

    // Java can tell whether input and output are a terminal, but not whether standard error is: Linux can.
    private static boolean isTerminal(Path descriptor) {
        try {
            String device = Files.readSymbolicLink(descriptor).toString();
            return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty") || device.equals("/dev/console");
        } catch (IOException | UnsupportedOperationException e) {
            return System.console() != null;
        }
    }

    /** Whether reports are in colour if nobody asked for it or against it; see no-color.org. */
    boolean wantsColor() {
        return terminal
                && environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !environment.getOrDefault("TERM", "").equals("dumb");
    }

    /**
     * The width of the terminal in columns: what {@code COLUMNS} says, else what the terminal says; empty where there is none
     * or it is too narrow for reports.
     */
    OptionalInt width() {
        OptionalInt columns = number(environment.getOrDefault("COLUMNS", ""));
        return columns.isPresent() || !terminal ? columns : askTerminal();
    }

    // Shells know the width of the terminal, but do not tell the programs that they start.
    private static OptionalInt askTerminal() {
        try {
            Process stty = new ProcessBuilder("stty", "size")
                    .redirectInput(new File("/dev/tty"))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String size = new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
            return number(size.substring(size.indexOf(' ') + 1));
        } catch (IOException e) {
            return OptionalInt.empty();
        }
    }

    private static OptionalInt number(String columns) {
        try {
            int number = Integer.parseInt(columns);
            return number < NARROWEST ? OptionalInt.empty() : OptionalInt.of(number);
        } catch (NumberFormatException e) {
            return OptionalInt.empty();
        }
    }
}
