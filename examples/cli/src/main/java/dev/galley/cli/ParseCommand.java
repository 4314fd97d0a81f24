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
        Job job = new Job(shell, sources, new ArticleParser(format.format())).withJobs(jobs.count());
        return (shell.outTerminal() ? job : job.withProgress()).run(console -> step(console, style));
    }

    private static Job.Step step(Console console, ReportStyle style) {
        Reports reports = new Reports(console, style);
        JsonLines lines = new JsonLines(console.out());
        return (source, result) -> {
            reports.print(source, result, Outside.problems(result));
            if (Outside.holdsArticle(result)) {
                lines.write(source.name(), result);
            }
        };
    }
}
