package dev.galley.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;

/** Output cannot be written: told apart from sources that cannot be read, since there is no use in going on. */
final class OutputException extends UncheckedIOException {

    private static final long serialVersionUID = 1;

    private final String name;

    OutputException(String name, IOException cause) {
        super(cause);
        this.name = name;
    }

    /** Which output it is. */
    String name() {
        return name;
    }

    /** Whether the program at the other end has gone. The message is all that Java knows of it. */
    boolean isBrokenPipe() {
        String message = String.valueOf(getCause().getMessage()).toLowerCase(Locale.ROOT);
        return message.contains("pipe");
    }
}
