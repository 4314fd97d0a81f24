package dev.galley.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
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
 * @param environment the environment variables
 */
record Shell(InputStream in, OutputStream out, OutputStream err, boolean terminal, Map<String, String> environment) {

    private static final int NARROWEST = 40;

    /** The shell that started this virtual machine. */
    static Shell system() {
        return new Shell(
                System.in,
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                isTerminal(Path.of("/proc/self/fd/2")),
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

    /** The width of the terminal in columns, if {@code COLUMNS} gives a useful one. */
    OptionalInt width() {
        try {
            int columns = Integer.parseInt(environment.getOrDefault("COLUMNS", ""));
            return columns < NARROWEST ? OptionalInt.empty() : OptionalInt.of(columns);
        } catch (NumberFormatException e) {
            return OptionalInt.empty();
        }
    }
}
