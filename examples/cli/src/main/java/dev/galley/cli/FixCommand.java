package dev.galley.cli;

import dev.galley.ArticleParser;
import dev.galley.ParseResult;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.concurrent.Callable;
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
        Job job = new Job(shell, sources, new ArticleParser(format.format()));
        int status = job.run(console -> new Fixing(console, colored), this::summarize);
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

        private final Console console;
        private final boolean colored;
        private final Edits found = new Edits(guesses);
        private boolean transcoded;

        Fixing(Console console, boolean colored) {
            this.console = console;
            this.colored = colored;
        }

        @Override
        public void accept(Source source, ParseResult result) {
            transcoded |= result.isTranscoded();
            found.add(result.problems());
        }

        @Override
        public void end(Source source) throws IOException {
            problemsLeft += found.problemsLeft();
            errorsLeft += found.errorsLeft();
            if (found.list().isEmpty()) {
                return;
            }
            if (source.file() == null || transcoded) {
                throw new IOException("only UTF-8 files can be fixed, not compressed ones or standard input");
            }
            Path file = source.path();
            long size = Files.size(file);
            FileTime time = Files.getLastModifiedTime(file);
            if (write) {
                Rewriting.apply(file, found.list(), size, time);
            } else {
                showDiff(source.name(), file);
            }
            edits += found.list().size();
            files++;
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
