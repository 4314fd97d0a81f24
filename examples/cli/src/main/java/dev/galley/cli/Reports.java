package dev.galley.cli;

import dev.galley.ParseResult;
import dev.galley.problem.Problem;
import dev.galley.problem.ProblemReport;
import dev.galley.problem.Span;
import java.io.IOException;
import java.util.List;
import java.util.OptionalInt;

/** Prints problems with the lines they are in, which are read again for it: a result holds no text of its source. */
final class Reports {

    // An article is short. Text that is none may fill the file, so of long stretches only what surrounds a problem is
    // read.
    private static final int LONGEST = 1 << 20;
    private static final int AROUND = 1 << 16;

    private final Output out;
    private final boolean color;
    private final OptionalInt width;
    private boolean printed;

    Reports(Output out, boolean color, OptionalInt width) {
        this.out = out;
        this.color = color;
        this.width = width;
    }

    /** Prints some problems of a result. */
    void print(Source source, ParseResult result, List<Problem> problems) throws IOException {
        if (problems.isEmpty()) {
            return;
        }
        if (result.isTranscoded()) {
            printLines(source, problems); // offsets are not those of the file
        } else if (result.extent().length() <= LONGEST) {
            printApart(report(source, result.extent()).render(problems));
        } else {
            printOneByOne(source, result.extent(), problems);
        }
    }

    private void printLines(Source source, List<Problem> problems) {
        ProblemReport report = report(source.name(), new byte[0], 0);
        for (Problem problem : problems) {
            out.print(report.line(problem) + "\n");
        }
    }

    private void printOneByOne(Source source, Span extent, List<Problem> problems) throws IOException {
        for (Problem problem : problems) {
            long start = Math.max(extent.start(), problem.span().start() - AROUND);
            long end = Math.min(extent.end(), problem.span().start() + AROUND);
            printApart(report(source, new Span(start, Math.max(start, end))).render(problem));
        }
    }

    /** Prints a report of several lines, with an empty one before it if it is not the first. */
    private void printApart(String report) {
        out.print(printed ? "\n" + report : report);
        printed = true;
    }

    private ProblemReport report(Source source, Span span) throws IOException {
        return report(source.name(), source.read(span), span.start());
    }

    private ProblemReport report(String name, byte[] bytes, long start) {
        ProblemReport report = ProblemReport.of(name, bytes, start);
        ProblemReport colored = color ? report.withColor() : report;
        return width.isPresent() ? colored.withWidth(width.getAsInt()) : colored;
    }
}
