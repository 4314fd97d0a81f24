package dev.galley.cli;

/** Where a command prints: results to standard output, all that is for people to standard error. */
interface Console {

    /** Standard output. */
    Output out();

    /** Prints a report of several lines to standard error, with an empty line between it and the report before. */
    void report(String text);

    /** Prints one line to standard error; the line break is added. */
    void line(String text);
}
