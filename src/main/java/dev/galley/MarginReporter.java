package dev.galley;

/**
 * Reports the byte order marks and NUL characters around and between the lines of an article: they are no part of any value,
 * as white space is none, but somebody should know of them.
 */
final class MarginReporter {

    private final Reading reading;
    private final Lines lines;

    MarginReporter(Reading reading) {
        this.reading = reading;
        lines = reading.lines;
    }

    /**
     * Reports what stands around and between the first lines of the table.
     *
     * @param isMarked whether the blank lines at the end of the source hold a character that is not ASCII
     */
    void report(int count, boolean isMarked) {
        if (!lines.mayHave(Lines.NON_ASCII | Lines.PADDED | Lines.MARKED) && !isMarked) {
            return;
        }
        look(lines.begin(0), lines.start(0));
        for (int i = 0; i < count; i++) {
            if (lines.kind(i) == Lines.SEPARATOR) {
                look(lines.start(i), lines.end(i));
            }
            if (reading.isWholeBehind(i)) {
                look(lines.end(i), endOfMargin(i + 1, count));
            }
        }
        reading.audit.report(null);
    }

    /** Where the margin above a line ends; that above the next article, which begins in the middle of it, with the article. */
    private int endOfMargin(int line, int count) {
        if (line == lines.size()) {
            return reading.window.end();
        }
        return line < count ? lines.start(line) : lines.begin(line);
    }

    private void look(int start, int end) {
        reading.audit.lookForMarks(reading.bytes(), start, end);
    }
}
