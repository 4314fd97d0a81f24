package dev.galley.cli;

import dev.galley.ArticleParser;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code galley-cli explain}: what the text at a place was read as, and what is wrong there. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        exitCodeOnExecutionException = 2,
        versionProvider = Main.Version.class,
        description = {
            "Tells what the text at a place was read as, piece by piece, and what is wrong there.",
            "The exit status is 0 if there is such a place."
        })
final class ExplainCommand implements Callable<Integer> {

    private static final int FAILURE = 2;

    private final Shell shell;

    @Spec
    private CommandSpec command;

    @Parameters(
            paramLabel = "FILE:LINE[:COL]",
            description = "The place: a line, from 1, and perhaps a column, from 1, in characters.")
    private String place;

    @Mixin
    private FormatOptions format;

    @Mixin
    private ReportOptions reports;

    ExplainCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        Place wanted = Place.of(place)
                .orElseThrow(() -> new ParameterException(
                        command.commandLine(), "Not a place: '" + place + "'; try news.txt:12 or news.txt:12:5"));
        SourceOptions file = new SourceOptions();
        file.sources = List.of(wanted.file());
        file.maxRatio = Gzip.RATIO;
        Explanation explanation = new Explanation(wanted);
        ReportStyle style = reports.style(shell);
        Job job = new Job(shell, file, new ArticleParser(format.format()));
        int status = job.run(console -> explanation.step(console, style), explanation::end);
        return job.tally().hasFailed() ? status : explanation.isFound() ? 0 : FAILURE;
    }
}
