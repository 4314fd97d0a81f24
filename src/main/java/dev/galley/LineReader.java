package dev.galley;

import java.io.IOException;

/**
 * Reads the lines of a source into the table, one at a time: those that the {@link LineScanner} finds and the
 * {@link LineBudget} admits, each with what {@link Labels} says of it. Nothing is known of articles here but where one
 * starts.
 */
final class LineReader {

    /** A line with no more bytes is kept whole, whatever the limits: values that are too long are cut by those who read them. */
    private static final int MIN_LINE = 1 << 16;

    /** The bytes of a character, at most. */
    private static final int CHARACTER = 4;

    private final Window window;
    private final Lines lines;
    private final Labels labels;
    private final LineScanner scanner;
    private final ScannedLine line; // that the scanner found last
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
        int lineLimit = lineLimit(format);
        scanner = new LineScanner(window, lines, lineLimit);
        line = scanner.line();
        budget = new LineBudget(window, lines, format.limit(Limit.ARTICLE), lineLimit);
    }

    /** How many bytes of a line the longest value can need, with what introduces it. */
    private static int lineLimit(DumpFormat format) {
        long longest = Math.max(
                Math.max(format.limit(Limit.PARAGRAPH), format.limit(Limit.TITLE)),
                Math.max(format.limit(Limit.CATEGORY_NAME), format.limit(Limit.BYLINE)));
        return (int) Math.max(CHARACTER * longest + Labels.MAX_LINE, MIN_LINE);
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
            int flags = line.flags();
            if ((flags & Lines.SEPARATOR) == 0) {
                flags |= labels.match(window.bytes(), line.start(), line.end());
            }
            if ((flags & LineBudget.KIND) != 0) {
                flags |= Lines.OPENING;
            }
            if (budget.admits(line, flags)) {
                lines.add(line.begin(), line.start(), line.end(), flags, line.number());
                if (line.isLong()) {
                    noteLong(lines.size() - 1);
                }
                return true;
            }
        }
        return false;
    }

    private void noteLong(int index) {
        lines.setColumnsBefore(index, line.indent());
        if (line.omitted() > 0) {
            lines.omissions().add(line.omission(index));
        }
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
