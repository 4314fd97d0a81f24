package dev.galley.cli;

import dev.galley.ArticleParser;
import dev.galley.DumpFormat;
import dev.galley.archive.Archive;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code galley-cli report}: a page to look at, about all of an archive. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        exitCodeOnExecutionException = 2,
        versionProvider = Main.Version.class,
        description = "Makes a web page about an archive: articles over time, by category and author, problems, bytes.")
final class ReportCommand implements Callable<Integer> {

    private final Shell shell;

    @Mixin
    private SourceOptions sources;

    @Mixin
    private FormatOptions format;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            defaultValue = "report.html",
            description = "The page: ${DEFAULT-VALUE} if not given.")
    private Path output;

    ReportCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        Survey survey = new Survey();
        DumpFormat dumps = format.format();
        Job job = new Job(shell, sources, new ArticleParser(dumps)).withProgress();
        return job.run(console -> survey.step(), console -> {
            try {
                String subject = String.join(", ", sources.sources);
                Files.writeString(output, new ReportPage(survey, job.tally(), subject, dates(dumps)).render());
            } catch (IOException | UncheckedIOException e) {
                IOException cause = e instanceof IOException failed ? failed : ((UncheckedIOException) e).getCause();
                throw new OutputException(output.toString(), cause);
            }
            console.out().print(job.tally().summary() + "; see " + Message.printable(output.toString()) + "\n");
        });
    }

    /** What the dates of all plain files say of the order of their numbers; empty if they cannot be asked. */
    private String dates(DumpFormat dumps) {
        List<Path> files = new ArrayList<>();
        Sources finder = new Sources(sources.recursive);
        for (String argument : sources.sources) {
            try {
                for (SourceName source : finder.find(argument)) {
                    if (!source.isStandardInput()
                            && !source.text().endsWith(".gz")
                            && Files.isReadable(source.path())) {
                        files.add(source.path());
                    }
                }
            } catch (IOException e) {
                continue; // has been reported
            }
        }
        try {
            return files.isEmpty()
                    ? ""
                    : Archive.of(files.toArray(Path[]::new)).dates(dumps).toString();
        } catch (IOException | InvalidPathException e) {
            return "";
        }
    }
}
