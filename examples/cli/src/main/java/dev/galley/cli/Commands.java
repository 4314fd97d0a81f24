package dev.galley.cli;

import java.util.List;

/** The commands. To make one takes time, as picocli looks at all its options; so only those that a run needs are made. */
enum Commands {
    PARSE("parse") {
        @Override
        Object make(Shell shell) {
            return new ParseCommand(shell);
        }
    },
    CHECK("check") {
        @Override
        Object make(Shell shell) {
            return new CheckCommand(shell);
        }
    },
    FIX("fix") {
        @Override
        Object make(Shell shell) {
            return new FixCommand(shell);
        }
    },
    EXPLAIN("explain") {
        @Override
        Object make(Shell shell) {
            return new ExplainCommand(shell);
        }
    },
    STATS("stats") {
        @Override
        Object make(Shell shell) {
            return new StatsCommand(shell);
        }
    },
    REPORT("report") {
        @Override
        Object make(Shell shell) {
            return new ReportCommand(shell);
        }
    },
    INFER("infer") {
        @Override
        Object make(Shell shell) {
            return new InferCommand(shell);
        }
    },
    IMPORT("import") {
        @Override
        Object make(Shell shell) {
            return new ImportCommand(shell);
        }
    },
    SEARCH("search") {
        @Override
        Object make(Shell shell) {
            return new SearchCommand(shell);
        }
    },
    COMPLETION("completion") {
        @Override
        Object make(Shell shell) {
            return new CompletionCommand();
        }
    };

    private final String word;

    Commands(String word) {
        this.word = word;
    }

    /** Makes the command, as an object for picocli. */
    abstract Object make(Shell shell);

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
