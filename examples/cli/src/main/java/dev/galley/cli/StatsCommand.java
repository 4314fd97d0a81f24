package dev.galley.cli;

import dev.galley.ArticleParser;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code galley-cli stats}: counts of articles, problems and bytes. */
@Command(
        name = "stats",
        mixinStandardHelpOptions = true,
        exitCodeOnExecutionException = 2,
        versionProvider = Main.Version.class,
        description = "Counts articles, problems by their code, and what every byte is.")
final class StatsCommand implements Callable<Integer> {

    private final Shell shell;

    @Mixin
    private SourceOptions sources;

    @Mixin
    private FormatOptions format;

    StatsCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        Statistics statistics = new Statistics();
        Job job = new Job(shell, sources, new ArticleParser(format.format())).withProgress();
        return job.run(console -> (source, result) -> statistics.add(result), console -> {
            console.out().print(statistics.text(job.tally()));
        });
    }
}
