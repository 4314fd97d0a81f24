package dev.galley.cli;

import java.util.Locale;

/** How problems are written. */
enum ProblemFormat {
    /** Reports for people, with the lines that they are about. */
    TEXT,
    /** A JSON object a line. */
    JSON,
    /** A log that editors and code hosts understand. */
    SARIF;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
