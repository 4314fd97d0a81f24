package dev.galley;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads the date: decides which line of its section is the date, and what all others are. */
final class DateReader {

    private final Reading reading;
    private final Lines lines;
    private final Leftovers leftovers;
    private final DateLineReader lineReader;

    DateReader(Reading reading, Leftovers leftovers) {
        this.reading = reading;
        this.leftovers = leftovers;
        lines = reading.lines;
        lineReader = new DateLineReader(reading);
    }

    /** Starts a date. */
    void start() {
        lineReader.start();
    }

    /** Reads one of the sections, which is of the date. */
    void read(SectionTable sections, int index) {
        int label = sections.labelFrom(index);
        int from = sections.contentFrom(index);
        int to = sections.contentTo(index);
        if (lineReader.hasText() && from < to && isDate(from)) {
            lineReader.leave(from++);
        }
        if (sections.hasLabel(index) && lines.form(label) == Lines.INLINE) {
            lineReader.readInline(label, reading.inlineValue(label));
        } else {
            from = readFirstDate(from, to);
        }
        readAfterDate(from, to);
    }

    /** Reads the first line that is shaped like a date, or else the first line; the line behind it. */
    private int readFirstDate(int from, int to) {
        int first = from;
        while (first < to && !isDate(first)) {
            first++;
        }
        if (first == to) {
            first = from;
            while (first < to && (!lines.isText(first) || RuleLine.is(reading.bytes(), lines, first))) {
                first++;
            }
            if (first == to) {
                return from; // separators
            }
        }
        readAfterDate(from, first);
        lineReader.read(first);
        return first + 1;
    }

    private boolean isDate(int i) {
        return lines.kind(i) == Lines.DATE
                || (lines.isText(i)
                        && reading.labels.dates().end(reading.bytes(), lines.start(i), lines.end(i)) == lines.end(i));
    }

    /** Reads what follows the date: more dates, text on its line, separators, and text that nobody claims. */
    private void readAfterDate(int from, int to) {
        int i = from;
        while (i < to) {
            if (lines.has(i, Lines.GLUED)) {
                lineReader.readBehind(lines.start(i), lines.end(i));
                i++;
            } else if (isDate(i)) {
                lineReader.read(i++);
            } else {
                i = readUnclaimed(i, to);
            }
        }
    }

    /** Reports text up to the next form feed or date, without the separators around it; the line behind it. */
    private int readUnclaimed(int from, int to) {
        int next = from + 1;
        while (next < to && lines.kind(next) != Lines.SEPARATOR && !isDate(next)) {
            next++;
        }
        leftovers.leaveTogether(from, next);
        return next;
    }

    /** Reports the characters of the section. */
    void finish() {
        lineReader.finish();
    }

    /** Whether a date, right or wrong, was read. */
    boolean hasText() {
        return lineReader.hasText();
    }

    /** The date, or null if none could be read. */
    @Nullable
    LocalDate value() {
        return lineReader.value();
    }

    /** What was found. */
    Field<LocalDate> field() {
        return lineReader.field();
    }
}
