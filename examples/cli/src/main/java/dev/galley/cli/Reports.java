package dev.galley.cli;

import dev.galley.ParseResult;
import dev.galley.problem.Problem;
import dev.galley.problem.ProblemReport;
import dev.galley.problem.Span;
import java.io.IOException;
import java.util.List;

/** Prints problems with the lines they are in, which are read again for it: a result holds no text of its source. */
final class Reports {

    // An article is short. Text that is none may fill the file, so of long stretches only what surrounds a problem is
    // read.
    private static final int LONGEST = 1 << 20;
    private static final int AROUND = 1 << 16;

    private final Console console;
    private final ReportStyle style;

    Reports(Console console, ReportStyle style) {
        this.console = console;
        this.style = style;
    }

    /** Prints some problems of a result. */
    void print(Source source, ParseResult result, List<Problem> problems) throws IOException {
        if (problems.isEmpty()) {
            return;
        }
        if (result.isTranscoded()) {
            printLines(source, problems); // offsets are not those of the file
        } else if (result.extent().length() <= LONGEST) {
            console.report(report(source, result.extent()).render(problems));
        } else {
            printOneByOne(source, result.extent(), problems);
        }
    }

    /** A report of one problem as it is without a terminal, on one line if the lines of the source are not at hand. */
    static String excerpt(Source source, ParseResult result, Problem problem) throws IOException {
        if (result.isTranscoded()) {
            return ProblemReport.of(source.name(), new byte[0]).line(problem);
        }
        Span around = around(result.extent(), problem);
        return ProblemReport.of(source.name(), source.read(around), around.start())
                .render(problem);
    }

    private static Span around(Span extent, Problem problem) {
        long start = Math.max(extent.start(), problem.span().start() - AROUND);
        long end = Math.min(extent.end(), problem.span().start() + AROUND);
        return new Span(start, Math.max(start, end));
    }

    private void printLines(Source source, List<Problem> problems) {
        ProblemReport report = ProblemReport.of(source.name(), new byte[0]);
        problems.forEach(problem -> console.line(report.line(problem)));
    }

    private void printOneByOne(Source source, Span extent, List<Problem> problems) throws IOException {
        for (Problem problem : problems) {
            console.report(report(source, around(extent, problem)).render(problem));
        }
    }

    private ProblemReport report(Source source, Span span) throws IOException {
        return style.apply(ProblemReport.of(source.name(), source.read(span), span.start()));
    }
}
