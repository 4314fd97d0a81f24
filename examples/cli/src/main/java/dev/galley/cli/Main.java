package dev.galley.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IVersionProvider;

/** The program: its commands, and the options that every program has. */
@Command(
        name = "galley-cli",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description = "Turns article dumps into JSON Lines, and shows what is wrong with them.",
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Exit status: 0 no errors; 1 some article has an error; 2 wrong usage or a source that cannot be read.",
        })
public final class Main {

    private static final int FAILURE = 2;

    private Main() {}

    /** Runs the program in the shell that started this virtual machine. */
    public static void main(String[] args) {
        Shell shell = Shell.system();
        int status;
        try {
            status = run(shell, args);
        } catch (OutOfMemoryError e) {
            new Screen(shell).line("galley-cli: out of memory (see -Xmx of java)");
            status = FAILURE;
        }
        System.exit(status);
    }

    /** Runs the program and returns its exit status. */
    static int run(Shell shell, String... args) {
        return program(shell, args).execute(args);
    }

    private static CommandLine program(Shell shell, String... args) {
        CommandLine program = new CommandLine(new Main());
        Commands.needed(args).forEach(command -> program.addSubcommand(command.make(shell)));
        return program.setExpandAtFiles(false)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(true)
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setOut(new PrintWriter(shell.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(shell.err(), true, StandardCharsets.UTF_8));
    }

    /** What {@code --version} prints. */
    static final class Version implements IVersionProvider {

        /** The number alone. */
        static String number() {
            String version = Main.class.getPackage().getImplementationVersion();
            return version == null ? "(not packaged)" : version;
        }

        @Override
        public String[] getVersion() {
            return new String[] {"galley-cli " + number()};
        }
    }
}
