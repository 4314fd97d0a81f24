package dev.galley.cli;

import dev.galley.ArticleParser;
import dev.galley.ParseResult;
import dev.galley.problem.Problem;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

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

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = {
                "How problems are written: text, json or sarif.",
                "text: reports on standard error. json: a line for each problem on standard output.",
                "sarif: a log on standard output, for editors and code hosts."
            })
    private ProblemFormat output;

    CheckCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        Job job = new Job(shell, sources, new ArticleParser(format.format())).withProgress();
        return switch (output) {
            case TEXT -> checkForPeople(job.withJobs(jobs.count()));
            case JSON -> printLines(job.withJobs(jobs.count()));
            case SARIF -> printLog(job);
        };
    }

    private int checkForPeople(Job job) {
        ReportStyle style = reports.style(shell);
        return job.run(
                console -> {
                    Reports printed = new Reports(console, style);
                    return (source, result) -> printed.print(source, result, result.problems());
                },
                console -> console.out().print(job.tally().summary() + "\n"));
    }

    private static int printLines(Job job) {
        return job.run(
                console -> {
                    JsonWriter json = new JsonWriter(console.out());
                    return (source, result) -> {
                        for (Problem problem : result.problems()) {
                            printLine(json, source.name(), result, problem);
                        }
                    };
                },
                console -> console.line(job.tally().summary()));
    }

    private static void printLine(JsonWriter json, String source, ParseResult result, Problem problem) {
        json.beginObject();
        json.name("source").value(source);
        json.name("index");
        if (Outside.isOutside(problem, result)) {
            json.nothing();
        } else {
            json.value(result.index());
        }
        JsonProblems.write(json, problem);
        json.endObject();
        json.endLine();
    }

    private int printLog(Job job) {
        SarifLog[] log = new SarifLog[1]; // one for all sources
        return job.run(
                console -> {
                    SarifLog started = log[0] == null ? new SarifLog(console.out()) : log[0];
                    log[0] = started;
                    return started::write;
                },
                console -> {
                    SarifLog started = log[0] == null ? new SarifLog(console.out()) : log[0];
                    started.end(job.tally().hasFailed());
                    console.line(job.tally().summary());
                });
    }
}
