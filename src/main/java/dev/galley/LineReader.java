package dev.galley;

import java.io.IOException;

/**
 * Reads the lines of a source into the table, one at a time: those that the {@link LineScanner} finds and the
 * {@link LineBudget} admits, each with what {@link Labels} says of it. Nothing is known of articles here but where one
 * starts.
 */
final class LineReader {

    private final Window window;
    private final Lines lines;
    private final Labels labels;
    private final LineScanner scanner;
    private final LineBudget budget;

    /**
     * A reader from the start of a window's bytes.
     *
     * @param lines the table that gets the lines
     */
    LineReader(DumpFormat format, Window window, Lines lines, Labels labels) {
        this.window = window;
        this.lines = lines;
        this.labels = labels;
        int runBytes = 4 * Math.max(format.limit(Limit.PARAGRAPH), format.limit(Limit.TITLE)) + 64;
        scanner = new LineScanner(window, lines, runBytes);
        budget = new LineBudget(window, lines, format.limit(Limit.ARTICLE), runBytes + 8);
    }

    /** Starts an article with the lines that are in the table. */
    void startArticle() {
        budget.startArticle();
    }

    /** Goes on at a place where a line starts, and its number; all lines are forgotten. */
    void startAt(int place, long number) {
        lines.clear();
        scanner.startAt(place, number);
    }

    /** Adds the next line that is kept, which may take the place of lines that were kept in case of need; false at the end. */
    boolean next() throws IOException {
        while (scanner.nextLine()) {
            int flags = scanner.flags();
            if ((flags & Lines.SEPARATOR) == 0) {
                flags |= labels.match(window.bytes(), scanner.start(), scanner.end());
            }
            if (budget.admits(scanner, flags)) {
                lines.add(scanner.begin(), scanner.start(), scanner.end(), flags, scanner.number());
                if ((flags & Lines.CUT) != 0) {
                    lines.omissions()
                            .add(
                                    lines.size() - 1,
                                    scanner.omitted(),
                                    scanner.omittedFrom(),
                                    scanner.omittedTo(),
                                    scanner.after());
                }
                return true;
            }
        }
        return false;
    }

    /** The number of the line that would be read next. */
    long nextNumber() {
        return scanner.nextNumber();
    }

    /** How many bytes were looked at. */
    long scanned() {
        return scanner.scanned();
    }

    /** Whether all of the source was read. */
    boolean isAtEnd() {
        return scanner.isAtEnd();
    }

    /** Whether the blank lines at the end of the source hold a character that is not ASCII. */
    boolean isMarked() {
        return scanner.isMarked();
    }
}
