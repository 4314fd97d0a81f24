package dev.galley.cli;

/**
 * The console of the program's own standard output and error. On a terminal, the last line of standard error may show how
 * far the work is; it is wiped before anything else is printed there. Not thread-safe.
 */
final class Screen implements Console {

    private static final String WIPE = "\r\033[K";

    private final Output out;
    private final Output err;
    private boolean reported;
    private boolean hasStatus;

    Screen(Shell shell) {
        out = new Output(shell.out(), "standard output");
        err = new Output(shell.err(), "standard error");
    }

    @Override
    public Output out() {
        return out;
    }

    @Override
    public void report(String text) {
        print(reported ? "\n" + text : text);
        reported = true;
    }

    @Override
    public void line(String text) {
        print(text + "\n");
    }

    private void print(String text) {
        out.flush(); // on a terminal, both are read together
        wipe();
        err.print(text);
        err.flush();
    }

    /** Shows a line that the next one replaces. */
    void status(String text) {
        out.flush();
        err.print(WIPE + text);
        err.flush();
        hasStatus = true;
    }

    private void wipe() {
        if (hasStatus) {
            err.print(WIPE);
            hasStatus = false;
        }
    }

    /** Sends out what waits, and leaves no status line behind. */
    void finish() {
        out.flush();
        wipe();
        err.flush();
    }
}
