package dev.galley.cli;

import java.util.List;

/** The commands. To make one takes time, as picocli looks at all its options; so only those that a run needs are made. */
enum Commands {
    PARSE("parse"),
    CHECK("check"),
    FIX("fix"),
    EXPLAIN("explain"),
    STATS("stats"),
    REPORT("report"),
    INFER("infer"),
    IMPORT("import"),
    SEARCH("search"),
    COMPLETION("completion");

    private final String word;

    Commands(String word) {
        this.word = word;
    }

    /** Makes the command, as an object for picocli. */
    Object make(Shell shell) {
        return switch (this) {
            case PARSE -> new ParseCommand(shell);
            case CHECK -> new CheckCommand(shell);
            case FIX -> new FixCommand(shell);
            case EXPLAIN -> new ExplainCommand(shell);
            case STATS -> new StatsCommand(shell);
            case REPORT -> new ReportCommand(shell);
            case INFER -> new InferCommand(shell);
            case IMPORT -> new ImportCommand(shell);
            case SEARCH -> new SearchCommand(shell);
            case COMPLETION -> new CompletionCommand();
        };
    }

    /**
     * The command that the arguments start with; all, where they start otherwise, as with {@code --help}, or where the command
     * is about the others.
     */
    static List<Commands> needed(String... args) {
        for (Commands command : values()) {
            if (command != COMPLETION && args.length > 0 && args[0].equals(command.word)) {
                return List.of(command);
            }
        }
        return List.of(values());
    }
}
