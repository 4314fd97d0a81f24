package dev.galley.cli;

import dev.galley.ArticleParser;
import dev.galley.ParseResult;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code galley-cli fix}: shows what the fixes of the problems would change, or changes it. */
@Command(
        name = "fix",
        mixinStandardHelpOptions = true,
        exitCodeOnExecutionException = 2,
        versionProvider = Main.Version.class,
        description = {
            "Shows what the safe fixes of problems would change, as a unified diff; with --write, changes the files.",
            "The exit status tells of the errors that are left."
        })
final class FixCommand implements Callable<Integer> {

    private static final int MOST_ROUNDS = 16; // a fix that brings the next one up does not for ever

    private final Shell shell;
    private long edits;
    private long files;
    private long problemsLeft;
    private long errorsLeft;

    @Mixin
    private SourceOptions sources;

    @Mixin
    private FormatOptions format;

    @Mixin
    private ReportOptions reports;

    @Option(
            names = {"-w", "--write"},
            description = "Change the files, each at once and as a whole, instead of showing the changes.")
    private boolean write;

    @Option(names = "--guesses", description = "Take the fixes, too, that are likely right but should be looked at.")
    private boolean guesses;

    FixCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        boolean colored = shell.outTerminal() && reports.style(shell).colored();
        ArticleParser parser = new ArticleParser(format.format());
        Job job = new Job(shell, sources, parser);
        int status = job.run(console -> new Fixing(parser, console, colored), this::summarize);
        return job.tally().hasFailed() ? status : errorsLeft > 0 ? 1 : 0;
    }

    private void summarize(Console console) {
        String line = Tally.counted(edits, "edit") + " in " + Tally.counted(files, "file") + ", "
                + Tally.counted(problemsLeft, "problem") + " left" + (write ? "" : " (nothing written)");
        if (write) {
            console.out().print(line + "\n");
        } else {
            console.line(line);
        }
    }

    /** The fixing of one source: collects its fixes, then applies them. */
    private final class Fixing implements Job.Step {

        private final ArticleParser parser;
        private final Console console;
        private final boolean colored;
        private Edits found = new Edits(guesses);
        private boolean transcoded;
        private long size; // of the file that the fixes are for
        private @Nullable FileTime time;

        Fixing(ArticleParser parser, Console console, boolean colored) {
            this.parser = parser;
            this.console = console;
            this.colored = colored;
        }

        @Override
        public void accept(Source source, ParseResult result) throws IOException {
            if (time == null && source.file() != null) {
                size = Files.size(source.path());
                time = Files.getLastModifiedTime(source.path());
            }
            transcoded |= result.isTranscoded();
            found.add(result.problems());
        }

        @Override
        public void end(Source source) throws IOException {
            if (!found.list().isEmpty()) {
                if (source.file() == null || transcoded) {
                    throw new IOException("only UTF-8 files can be fixed, not compressed ones or standard input");
                }
                if (write) {
                    rewrite(source.path());
                } else {
                    showDiff(source.name(), source.path());
                    edits += found.list().size();
                }
                files++;
            }
            problemsLeft += found.problemsLeft();
            errorsLeft += found.errorsLeft();
        }

        /** Applies the fixes, and those that had to wait for them, until none is left. */
        private void rewrite(Path file) throws IOException {
            for (int round = 0; round < MOST_ROUNDS && !found.list().isEmpty(); round++) {
                Rewriting.apply(file, found.list(), size, Objects.requireNonNull(time));
                edits += found.list().size();
                size = Files.size(file);
                time = Files.getLastModifiedTime(file);
                found = new Edits(guesses);
                try (Stream<ParseResult> results = parser.stream(file)) {
                    results.forEachOrdered(result -> found.add(result.problems()));
                } catch (UncheckedIOException e) {
                    throw e.getCause();
                }
            }
        }

        private void showDiff(String name, Path file) throws IOException {
            DiffPrinter printer = new DiffPrinter(console.out(), shell.outTerminal(), colored);
            printer.printNames(name);
            try (BufferedInputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
                UnifiedDiff.write(in, found.list(), printer);
            }
        }
    }
}
