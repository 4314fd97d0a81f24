package dev.galley.cli;

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
    private CommonOptions options;

    CheckCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        Output out = new Output(shell.out(), "standard output");
        Reports reports = options.reports(shell);
        Job job = new Job(shell);
        return job.run(
                options.sources,
                (source, result) -> reports.print(source, result, result.problems()),
                tally -> out.print(tally.summary() + "\n"));
    }
}
