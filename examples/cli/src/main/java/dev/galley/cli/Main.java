package dev.galley.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IVersionProvider;

/** The program: two commands, {@code parse} and {@code check}, and the options that every program has. */
@Command(
        name = "galley-cli",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description = "Turns article dumps into JSON Lines, and shows what is wrong with them.",
        synopsisSubcommandLabel = "(parse | check)",
        footer = {
            "",
            "Exit status: 0 no errors; 1 some article has an error; 2 wrong usage or a source that cannot be read.",
        })
public final class Main {

    private Main() {}

    /** Runs the program in the shell that started this virtual machine. */
    public static void main(String[] args) {
        System.exit(run(Shell.system(), args));
    }

    /** Runs the program and returns its exit status. */
    static int run(Shell shell, String... args) {
        CommandLine program = new CommandLine(new Main())
                .addSubcommand(new ParseCommand(shell))
                .addSubcommand(new CheckCommand(shell))
                .setExpandAtFiles(false)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setOut(new PrintWriter(shell.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(shell.err(), true, StandardCharsets.UTF_8));
        return program.execute(args);
    }

    /** What {@code --version} prints. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            String version = Main.class.getPackage().getImplementationVersion();
            return new String[] {"galley-cli " + (version == null ? "(not packaged)" : version)};
        }
    }
}
