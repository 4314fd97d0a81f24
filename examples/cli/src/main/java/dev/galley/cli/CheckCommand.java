package dev.galley.cli;

import dev.galley.ArticleParser;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code galley-cli check}: a report of every problem, and a line that counts them. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        exitCodeOnExecutionException = 2,
        versionProvider = Main.Version.class,
        description = "Shows every problem at its place, and counts them.")
final class CheckCommand implements Callable<Integer> {

    private final Shell shell;

    @Mixin
    private SourceOptions sources;

    @Mixin
    private FormatOptions format;

    @Mixin
    private JobOptions jobs;

    @Mixin
    private ReportOptions reports;

    CheckCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        ReportStyle style = reports.style(shell);
        Job job = new Job(shell, sources, new ArticleParser(format.format()))
                .withJobs(jobs.count())
                .withProgress();
        return job.run(
                console -> {
                    Reports printed = new Reports(console, style);
                    return (source, result) -> printed.print(source, result, result.problems());
                },
                console -> console.out().print(job.tally().summary() + "\n"));
    }
}
