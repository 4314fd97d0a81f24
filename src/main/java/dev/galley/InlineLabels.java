package dev.galley;

import dev.galley.problem.Section;

/**
 * Tells labels with their values on one line from text of a description, which may look the same: two in a row, or with
 * nothing but list items between, are no text.
 */
final class InlineLabels {

    /** So many items of a list are looked through for the label above it. */
    private static final int MAX_ITEMS = 32;

    private final Window window;
    private final Lines lines;
    private final Labels labels;

    InlineLabels(Window window, Lines lines, Labels labels) {
        this.window = window;
        this.lines = lines;
        this.labels = labels;
    }

    /** Whether a line is a label of the date with a date behind it, and nothing else. */
    boolean isDate(int i) {
        return lines.isText(i) && lines.section(i) == Section.DATE && dateEnd(i) == lines.end(i);
    }

    /** Where the date behind a label ends, or -1. */
    int dateEnd(int i) {
        byte[] bytes = window.bytes();
        int value = labels.inlineValue(bytes, lines.start(i), lines.end(i));
        return labels.dates().end(bytes, value, lines.end(i));
    }

    /** The label with a category on its line that stands directly above a line, or above a list that does; or -1. */
    int listAbove(int i) {
        int above = i - 1;
        while (above > i - MAX_ITEMS
                && above > 0
                && lines.isText(above)
                && lines.section(above) == Section.TITLE
                && ListMark.opens(window.bytes(), lines.start(above), lines.end(above))) {
            above--;
        }
        return above > 0 && lines.isText(above) && lines.section(above) == Section.CATEGORY ? above : -1;
    }
}
