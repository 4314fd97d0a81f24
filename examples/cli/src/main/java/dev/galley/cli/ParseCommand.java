package dev.galley.cli;

import dev.galley.ArticleParser;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code galley-cli parse}: one JSON object a line for each article; what lies outside articles is reported. */
@Command(
        name = "parse",
        mixinStandardHelpOptions = true,
        exitCodeOnExecutionException = 2,
        versionProvider = Main.Version.class,
        description = "Prints each article as a line of JSON.")
final class ParseCommand implements Callable<Integer> {

    private final Shell shell;

    @Mixin
    private SourceOptions sources;

    @Mixin
    private FormatOptions format;

    @Mixin
    private JobOptions jobs;

    @Mixin
    private ReportOptions reports;

    ParseCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        ReportStyle style = reports.style(shell);
        int threads = jobs.count();
        Job job = new Job(shell, sources, new ArticleParser(format.format())).withJobs(threads);
        return (shell.outTerminal() ? job : job.withProgress()).run(console -> {
            boolean isAlone = console instanceof Screen; // else other sources keep the processors busy
            return new ParseStep(console, new Reports(console, style), isAlone ? threads : 1);
        });
    }
}
