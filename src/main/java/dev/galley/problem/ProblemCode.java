package dev.galley.problem;

import java.util.Optional;

/**
 * The kinds of problems that a dump can have. A code never changes its meaning and its {@linkplain #id() id} is never
 * given to another.
 *
 * <p>The default severity of each is part of it; a format may grade codes differently.
 */
public enum ProblemCode {
    /** A dump that was read as one article holds none. */
    NO_ARTICLE("no-article", Severity.ERROR, "check that this is an article dump"),
    /** There is no line run directly before the description that could be the title. */
    MISSING_TITLE("missing-title", Severity.ERROR, "write the title on a line before `Description`"),
    /** No line is a description label. Text where the description should be is read all the same. */
    MISSING_DESCRIPTION("missing-description", Severity.ERROR, "put the label `Description` on a line after the title"),
    /** No line is a category label. A list where the categories should be is read all the same. */
    MISSING_CATEGORY("missing-category", Severity.ERROR, "put the label `Category` on a line before the list"),
    /** No line is a date label, or nothing follows it. A date where it should be is read all the same. */
    MISSING_DATE("missing-date", Severity.ERROR, "end the article with `Date Created` and a date as MM/DD/YYYY"),
    /** The description label is there, but no paragraph follows it. */
    EMPTY_DESCRIPTION("empty-description", Severity.ERROR, "write at least one paragraph after the label"),
    /** The category label is there, but no category follows it. */
    EMPTY_CATEGORY("empty-category", Severity.ERROR, "write at least one item, as `- 1. Name`, after the label"),
    /** A second label of the same kind in one article; what follows it is kept. */
    DUPLICATE_SECTION("duplicate-section", Severity.WARNING, "merge the two sections into one"),
    /** The sections are not in the order description, category, date. */
    SECTION_OUT_OF_ORDER("section-out-of-order", Severity.WARNING, "order the sections: description, category, date"),
    /** A line that is almost a label and was read as one. */
    MISSPELT_LABEL("misspelt-label", Severity.WARNING, "correct the spelling of the label"),
    /** A label in another case, with decorations, or on one line with its value. */
    LABEL_VARIANT("label-variant", Severity.INFO, "write the label alone on its line, undecorated"),
    /** A line that equals a label but opens nothing and was read as text. */
    AMBIGUOUS_LABEL("ambiguous-label", Severity.WARNING, "write a backslash before the line if it is text"),
    /** Text that belongs to no field of any article. */
    UNCLAIMED_TEXT("unclaimed-text", Severity.WARNING, "remove the text, or move it into the section it belongs to"),
    /** More articles follow in a dump that was read as one article. */
    EXTRA_ARTICLE("extra-article", Severity.ERROR, "read the dump as a stream of articles"),
    /** The next article starts on the line of the date, without a line break between. */
    GLUED_ARTICLES("glued-articles", Severity.WARNING, "put a line break after the date"),
    /** The title has more than one line. */
    MULTI_LINE_TITLE("multi-line-title", Severity.WARNING, "write the title on one line"),
    /** The title looks like something else, or like nothing. */
    SUSPICIOUS_TITLE("suspicious-title", Severity.WARNING, "check that this line is the title"),
    /** A byline that is not the last paragraph of the description. */
    MISPLACED_BYLINE("misplaced-byline", Severity.WARNING, "move the byline to the end of the description"),
    /** A byline that may hold more, or less, than names. */
    AMBIGUOUS_BYLINE("ambiguous-byline", Severity.WARNING, "write the byline as `by NAME`, `by NAME and NAME`"),
    /** A category without a number. */
    UNNUMBERED_CATEGORY("unnumbered-category", Severity.INFO, "write the category as `- 1. Name`"),
    /** Two categories with the same number. */
    DUPLICATE_CATEGORY_NUMBER("duplicate-category-number", Severity.WARNING, "give each category its own number"),
    /** A category number beyond 2147483647; the category has no number. */
    CATEGORY_NUMBER_RANGE("category-number-range", Severity.WARNING, "use a number from 0 to 2147483647"),
    /** Two categories with the same name, regardless of case. */
    DUPLICATE_CATEGORY("duplicate-category", Severity.INFO, "remove one of the two"),
    /** A list item without a name. */
    EMPTY_CATEGORY_ITEM("empty-category-item", Severity.WARNING, "remove the item or give it a name"),
    /** Text between the categories that is no list item. */
    NOT_A_CATEGORY_ITEM(
            "not-a-category-item", Severity.WARNING, "write the category as `- 1. Name`, or remove the text"),
    /** A category with another bullet, number form or spacing than {@code - 1. Name}. */
    CATEGORY_VARIANT("category-variant", Severity.INFO, "write the category as `- 1. Name`"),
    /** A category that is indented below another; it was read as one of the list. */
    NESTED_CATEGORY("nested-category", Severity.WARNING, "align the items of the list"),
    /** A date of the right form that is not in the calendar. */
    IMPOSSIBLE_DATE("impossible-date", Severity.ERROR, "write the date as MM/DD/YYYY"),
    /** Text that is no date in any supported form, or in a form that allows two readings. */
    UNSUPPORTED_DATE("unsupported-date", Severity.ERROR, "write the date as MM/DD/YYYY"),
    /** A date whose year has two digits; the century is not guessed. */
    TWO_DIGIT_YEAR("two-digit-year", Severity.ERROR, "write the year with four digits"),
    /** A date in another form than the canonical one. */
    DATE_VARIANT("date-variant", Severity.INFO, "write the date as MM/DD/YYYY"),
    /** A date after the first one; the first was read. */
    EXTRA_DATE("extra-date", Severity.WARNING, "keep one date"),
    /** Text after the date on the same line. */
    TEXT_AFTER_DATE("text-after-date", Severity.WARNING, "end the line after the date"),
    /** A date that contradicts itself or lies outside the plausible years. */
    IMPLAUSIBLE_DATE("implausible-date", Severity.WARNING, "check the date"),
    /** Bytes that are not valid in the encoding; each was read as U+FFFD. */
    MALFORMED_BYTES("malformed-bytes", Severity.ERROR, "save the file as UTF-8, or declare its charset"),
    /** The source is not text in the declared encoding, or not text at all. */
    WRONG_ENCODING("wrong-encoding", Severity.ERROR, "save the file as UTF-8, or declare its charset"),
    /** The source starts with the byte order mark of another charset than the declared one; the mark was believed. */
    CHARSET_CONFLICT("charset-conflict", Severity.WARNING, "declare the charset that the mark says"),
    /** A control character in a value. */
    CONTROL_CHARACTER("control-character", Severity.WARNING, "remove the character"),
    /** A character that reorders the display of text. */
    BIDI_CONTROL("bidi-control", Severity.WARNING, "remove the character"),
    /** A character that nobody can see. */
    INVISIBLE_CHARACTER("invisible-character", Severity.WARNING, "remove the character"),
    /** A byte order mark that is not at the start of the source. */
    MISPLACED_BOM("misplaced-bom", Severity.INFO, "remove the byte order mark"),
    /** A character that breaks lines elsewhere but not here, as U+2028. */
    UNUSUAL_LINE_BREAK("unusual-line-break", Severity.WARNING, "break lines with LF"),
    /** An article whose lines do not all end the same way. */
    MIXED_LINE_ENDINGS("mixed-line-endings", Severity.INFO, "end all lines with LF"),
    /** A value that was cut because it exceeds a limit of the format. */
    LIMIT_EXCEEDED("limit-exceeded", Severity.ERROR, "raise the limit if the value is genuine"),
    /** More problems than the format's limit for an article; the rest are only counted. */
    PROBLEMS_SUPPRESSED("problems-suppressed", Severity.WARNING, "mend the problems shown first");

    private final String id;
    private final Severity severity;
    private final String help;

    ProblemCode(String id, Severity severity, String help) {
        this.id = id;
        this.severity = severity;
        this.help = help;
    }

    /** The code as a readable slug, as {@code impossible-date}; never null. */
    public String id() {
        return id;
    }

    /** How much a problem of this kind matters unless a format grades it differently; never null. */
    public Severity severity() {
        return severity;
    }

    /** What to do about it, in one clause; never null. */
    public String help() {
        return help;
    }

    /** The code with this id, if there is one. */
    public static Optional<ProblemCode> of(String id) {
        for (ProblemCode code : values()) {
            if (code.id.equals(id)) {
                return Optional.of(code);
            }
        }
        return Optional.empty();
    }
}
