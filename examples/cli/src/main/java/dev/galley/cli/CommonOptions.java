package dev.galley.cli;

import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The arguments that both commands take. */
final class CommonOptions {

    /** When reports are in colour. */
    enum Color {
        AUTO,
        ALWAYS,
        NEVER;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE|DIR|-",
            description = "Dumps: a file, the .txt files of a directory, or - for standard input.")
    List<String> sources;

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            defaultValue = "auto",
            description = "Colour in reports: auto, always or never. auto: on a terminal, unless NO_COLOR is set.")
    Color color;

    /** Reports to the shell's standard error, as these options want them. */
    Reports reports(Shell shell) {
        boolean colored = switch (color) {
            case AUTO -> shell.wantsColor();
            case ALWAYS -> true;
            case NEVER -> false;
        };
        return new Reports(new Output(shell.err(), "standard error"), colored, shell.width());
    }
}
