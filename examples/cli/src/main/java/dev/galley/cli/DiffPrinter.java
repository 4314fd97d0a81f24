package dev.galley.cli;

import java.nio.charset.StandardCharsets;

/**
 * Prints the lines of a difference: to a file or pipe as they are, so that {@code patch} can apply them; to a terminal with
 * control characters made visible.
 */
final class DiffPrinter implements UnifiedDiff.Lines {

    private final Output out;
    private final boolean terminal;
    private final boolean colored;

    DiffPrinter(Output out, boolean terminal, boolean colored) {
        this.out = out;
        this.terminal = terminal;
        this.colored = colored;
    }

    /** Prints the two lines with the name of the file. */
    void printNames(String name) {
        String printable = Message.printable(name);
        out.print("--- " + printable + "\n+++ " + printable + "\n");
    }

    @Override
    public void accept(char mark, byte[] line) {
        boolean broken = line.length > 0 && line[line.length - 1] == '\n';
        int length = broken ? line.length - 1 : line.length;
        if (terminal) {
            String text = Message.printable(new String(line, 0, length, StandardCharsets.UTF_8));
            out.print(paint(mark, mark == '@' ? text : mark + text));
        } else {
            if (mark != '@') {
                out.write(mark);
            }
            out.write(line, 0, length);
        }
        out.print(broken ? "\n" : "\n\\ No newline at end of file\n");
    }

    private String paint(char mark, String text) {
        String style = switch (mark) {
            case '-' -> "31";
            case '+' -> "32";
            case '@' -> "36";
            default -> "";
        };
        return colored && !style.isEmpty() ? "\033[" + style + "m" + text + "\033[0m" : text;
    }
}
