package dev.galley.cli;

import java.util.Locale;
import picocli.CommandLine.Option;

/** The arguments of every command that prints reports: what they look like. */
final class ReportOptions {

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

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            defaultValue = "auto",
            description = "Colour in reports: auto, always or never. auto: on a terminal, unless NO_COLOR is set.")
    private Color color;

    /** Whether colour is wanted even where there is no terminal. */
    boolean isAlwaysColored() {
        return color == Color.ALWAYS;
    }

    /** What reports are to look like in a shell. */
    ReportStyle style(Shell shell) {
        boolean colored = switch (color) {
            case AUTO -> shell.wantsColor();
            case ALWAYS -> true;
            case NEVER -> false;
        };
        return new ReportStyle(colored, shell.width());
    }
}
