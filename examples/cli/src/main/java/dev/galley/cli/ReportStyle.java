package dev.galley.cli;

import dev.galley.problem.ProblemReport;
import java.util.OptionalInt;

/**
 * What reports look like. Immutable.
 *
 * @param colored whether they are in colour
 * @param width the columns of the terminal, if known
 */
record ReportStyle(boolean colored, OptionalInt width) {

    /** A report in this style. */
    ProblemReport apply(ProblemReport report) {
        ProblemReport painted = colored ? report.withColor() : report;
        return width.isPresent() ? painted.withWidth(width.getAsInt()) : painted;
    }
}
