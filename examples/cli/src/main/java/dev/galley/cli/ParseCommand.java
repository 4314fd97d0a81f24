package dev.galley.cli;

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
    private CommonOptions options;

    ParseCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        Output out = new Output(shell.out(), "standard output");
        Reports reports = options.reports(shell);
        JsonLines lines = new JsonLines();
        return new Job(shell).run(options.sources, (source, result) -> {
            reports.print(source, result, Outside.problems(result));
            if (Outside.holdsArticle(result)) {
                out.print(lines.line(source.name(), result));
            }
        });
    }
}
