package dev.galley.archive;

/** What a line looks like, when nothing is known of its dump. */
enum LineKind {
    /** White space. */
    BLANK,
    /** A form feed, or a rule of three or more equal marks. */
    SEPARATOR,
    /** A date, and nothing else. */
    DATE,
    /** An item of a list: it begins with a bullet or a number. */
    ITEM,
    /** Any other text; a label looks like this, too. */
    TEXT
}
