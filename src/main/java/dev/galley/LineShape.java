package dev.galley;

/** What a line of the table looks like, whatever it was taken for: an item of a list, a date, a rule, a byline. */
final class LineShape {

    private final Reading reading;
    private final Lines lines;

    LineShape(Reading reading) {
        this.reading = reading;
        lines = reading.lines;
    }

    /** Whether the line begins with a bullet or a number. */
    boolean isMarked(int i) {
        return ListMark.opens(reading.bytes(), lines.start(i), lines.end(i));
    }

    /** Whether the line begins with a bullet, perhaps with a number behind it. */
    boolean isBulleted(int i) {
        return mark(i).hasBullet();
    }

    /** Whether the line is text that begins with a bullet and a number. */
    boolean isItem(int i) {
        return lines.isText(i) && mark(i).isComplete();
    }

    private ListMark mark(int i) {
        return ListMark.of(reading.bytes(), lines.start(i), lines.end(i));
    }

    /** Whether the whole line is a date. */
    boolean isDate(int i) {
        return dateEnd(i) == lines.end(i) && !isMarked(i);
    }

    /** Whether the line is a date, or a date and other text behind it. */
    boolean opensWithDate(int i) {
        return dateEnd(i) >= 0 && !isMarked(i);
    }

    private int dateEnd(int i) {
        return reading.labels.dates().end(reading.bytes(), lines.start(i), lines.end(i));
    }

    /** Whether the line is made of equal marks. */
    boolean isRule(int i) {
        return RuleLine.is(reading.bytes(), lines, i);
    }

    /** Whether the line is a byline. */
    boolean isByline(int i) {
        return reading.labels.bylines().isLine(reading.bytes(), lines.start(i), lines.end(i));
    }
}
