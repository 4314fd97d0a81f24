package dev.galley.cli;

import dev.galley.archive.FormatProfile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** A file that says what dumps look like, as {@code infer} prints it. */
final class FormatFile {

    private FormatFile() {}

    /**
     * Reads a file.
     *
     * @param command the command that needs it, which shows its usage if the file is of no use
     * @throws ParameterException if the file cannot be read or understood
     */
    static FormatProfile read(CommandSpec command, Path file) {
        try {
            return FormatProfile.parse(Files.readString(file));
        } catch (IOException e) {
            throw wrong(command, file, Reason.of(e));
        } catch (IllegalArgumentException e) {
            throw wrong(command, file, e.getMessage());
        }
    }

    private static ParameterException wrong(CommandSpec command, Path file, String reason) {
        return new ParameterException(command.commandLine(), Message.printable(file.toString()) + ": " + reason);
    }
}
