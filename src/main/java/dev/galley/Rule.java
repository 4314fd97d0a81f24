package dev.galley;

/**
 * The rule by which a piece of a dump was read as what it is: which section of the format's specification says so, and what
 * it says. For people who ask why; what was read is said by the {@link Tile}.
 */
public enum Rule {
    /** A line that equals a label, or almost, opens its section. */
    LABEL("3. Labels", "a line that equals a label, or almost, opens its section"),
    /** The lines directly above the description's label are the title. */
    TITLE("4. The title", "the lines directly above the description's label are the title"),
    /** Lines of the description without a blank line between are a paragraph. */
    PARAGRAPH("5. The description", "lines of the description without a blank line between are a paragraph"),
    /** The last paragraph of the description is the byline, if it is {@code by} and names. */
    BYLINE("The byline", "the last paragraph of the description is the byline, if it is `by` and names"),
    /** A backslash before a line says that it is text. */
    ESCAPE("Escapes", "a backslash before a line says that it is text"),
    /** A bullet and a number introduce a category. */
    CATEGORY_MARK("6. Categories", "a bullet and a number introduce a category"),
    /** What follows the mark of a list item is the category's name. */
    CATEGORY("6. Categories", "what follows the mark of a list item is the category's name"),
    /** The first line of its section that is shaped like a date is the date. */
    DATE("7. The date", "the first line of its section that is shaped like a date is the date"),
    /** A form feed alone on a line, or a rule, separates. */
    SEPARATOR("2. Lines", "a form feed alone on a line, or a line of equal marks, separates"),
    /** White space around lines, and any number of blank lines, mean nothing. */
    BLANK("2. Lines", "white space around lines, and any number of blank lines, mean nothing"),
    /** Text that no other rule claims belongs to no field, and a problem says so. */
    UNCLAIMED("9. Where articles begin and end", "text that no other rule claims belongs to no field");

    private final String heading;
    private final String meaning;

    Rule(String heading, String meaning) {
        this.heading = heading;
        this.meaning = meaning;
    }

    /** The heading in the specification under which the rule stands, as {@code 4. The title}; never null. */
    public String heading() {
        return heading;
    }

    /** The rule in one clause; never null. */
    public String meaning() {
        return meaning;
    }
}
