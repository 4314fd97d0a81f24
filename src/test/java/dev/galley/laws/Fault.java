package dev.galley.laws;

import dev.galley.problem.ProblemCode;
import java.util.function.UnaryOperator;

/** One defect of a plain article's canonical dump, and the one problem that it is. */
public enum Fault {
    NO_TITLE(ProblemCode.MISSING_TITLE, dump -> dump.substring(dump.indexOf("Description\n"))),
    TITLE_ON_TWO_LINES(ProblemCode.MULTI_LINE_TITLE, dump -> "A title on\n" + dump),
    NUL_IN_TITLE(ProblemCode.CONTROL_CHARACTER, dump -> "A\0" + dump),
    NO_DESCRIPTION_LABEL(ProblemCode.MISSING_DESCRIPTION, dump -> dump.replace("Description\n\n", "")),
    MISSPELT_DESCRIPTION(ProblemCode.MISSPELT_LABEL, dump -> dump.replace("Description\n", "Discription\n")),
    SHOUTED_DESCRIPTION(ProblemCode.LABEL_VARIANT, dump -> dump.replace("Description\n", "DESCRIPTION\n")),
    DESCRIPTION_ON_ITS_LINE(ProblemCode.LABEL_VARIANT, dump -> dump.replace("Description\n\n", "Description: ")),
    NO_PARAGRAPH(ProblemCode.EMPTY_DESCRIPTION, dump -> cut(dump, "Description\n", "Category\n")),
    BYLINE_FIRST(
            ProblemCode.MISPLACED_BYLINE,
            dump -> withoutByline(dump).replace("Description\n\n", "Description\n\nby Ann Author\n\n")),
    NO_CATEGORY_LABEL(ProblemCode.MISSING_CATEGORY, dump -> dump.replace("Category\n\n", "")),
    MISSPELT_CATEGORY(ProblemCode.MISSPELT_LABEL, dump -> dump.replace("Category\n", "Catagory\n")),
    DECORATED_CATEGORY(ProblemCode.LABEL_VARIANT, dump -> dump.replace("Category\n", "**Category:**\n")),
    NO_ITEM(ProblemCode.EMPTY_CATEGORY, dump -> cut(dump, "Category\n", "Date Created\n")),
    NO_CATEGORIES(
            ProblemCode.MISSING_CATEGORY,
            dump -> cut(dump, "Category\n", "Date Created\n").replace("Category\n", "")),
    CATEGORIES_TWICE(
            ProblemCode.DUPLICATE_SECTION,
            dump -> dump.replace("\nDate Created\n", "\nCategory\n\n- 1000. More\n\nDate Created\n")),
    EMPTY_ITEM(ProblemCode.EMPTY_CATEGORY_ITEM, dump -> dump.replace("Category\n\n", "Category\n\n- 1000.\n")),
    UNNUMBERED_ITEM(
            ProblemCode.UNNUMBERED_CATEGORY, dump -> dump.replace("Category\n\n", "Category\n\n- First of all\n")),
    TIGHT_ITEM(ProblemCode.CATEGORY_VARIANT, dump -> dump.replace("Category\n\n", "Category\n\n-1000.Tight\n")),
    NUMBER_TWICE(
            ProblemCode.DUPLICATE_CATEGORY_NUMBER,
            dump -> dump.replace("Category\n\n", "Category\n\n- 1000. One\n- 1000. Two\n")),
    NAME_TWICE(
            ProblemCode.DUPLICATE_CATEGORY,
            dump -> dump.replace("Category\n\n", "Category\n\n- 1000. One\n- 1001. One\n")),
    PROSE_AMONG_ITEMS(
            ProblemCode.NOT_A_CATEGORY_ITEM,
            dump -> dump.replace(
                    "Category\n\n", "Category\n\nWhat stands here is a sentence, and no category at all.\n\n")),
    NO_DATE_LABEL(ProblemCode.MISSING_DATE, dump -> dump.replace("Date Created\n\n", "")),
    MISSPELT_DATE_LABEL(ProblemCode.MISSPELT_LABEL, dump -> dump.replace("Date Created\n", "Date Crated\n")),
    DATE_ON_ITS_LABEL(ProblemCode.LABEL_VARIANT, dump -> dump.replace("Date Created\n\n", "Date Created: ")),
    NO_DATE(ProblemCode.MISSING_DATE, dump -> withDate(dump, "")),
    NO_DATE_SECTION(ProblemCode.MISSING_DATE, dump -> dump.substring(0, dump.indexOf("Date Created\n"))),
    IMPOSSIBLE_DATE(ProblemCode.IMPOSSIBLE_DATE, dump -> withDate(dump, "02/30/2022")),
    DAY_FIRST(ProblemCode.IMPOSSIBLE_DATE, dump -> withDate(dump, "26/09/2022")),
    NO_DATE_AT_ALL(ProblemCode.UNSUPPORTED_DATE, dump -> withDate(dump, "soon")),
    AMBIGUOUS_DATE(ProblemCode.UNSUPPORTED_DATE, dump -> withDate(dump, "09.10.2022")),
    TWO_DIGIT_YEAR(ProblemCode.TWO_DIGIT_YEAR, dump -> withDate(dump, "09/26/22")),
    ISO_DATE(ProblemCode.DATE_VARIANT, dump -> withDate(dump, "2022-09-26")),
    DATE_IN_WORDS(ProblemCode.DATE_VARIANT, dump -> withDate(dump, "Monday, September 26th, 2022")),
    DATE_OF_OLD(ProblemCode.IMPLAUSIBLE_DATE, dump -> withDate(dump, "09/26/1066")),
    EXTRA_DATE(ProblemCode.EXTRA_DATE, dump -> withDate(dump, "09/26/2022\n09/27/2022")),
    TEXT_AFTER_DATE(ProblemCode.TEXT_AFTER_DATE, dump -> withDate(dump, "09/26/2022 (updated)")),
    DATE_BEFORE_CATEGORIES(
            ProblemCode.SECTION_OUT_OF_ORDER,
            dump -> cut(dump, "Category\n", "Date Created\n").replace("Category\n\n", "")
                    + "\n\nCategory\n\n- 1000. Last\n"),
    CATEGORIES_BEFORE_DESCRIPTION(
            ProblemCode.SECTION_OUT_OF_ORDER,
            dump -> cut(dump, "Category\n", "Date Created\n")
                    .replace("Category\n\n", "")
                    .replace("Description\n", "Category\n\n- 1000. First\n\nDescription\n")),
    MIXED_LINE_ENDINGS(ProblemCode.MIXED_LINE_ENDINGS, dump -> dump.replace("Category\n\n", "Category\r\n\r\n"));

    private final ProblemCode code;
    private final UnaryOperator<String> damage;

    Fault(ProblemCode code, UnaryOperator<String> damage) {
        this.code = code;
        this.damage = damage;
    }

    /** The problem that the defect is. */
    public ProblemCode code() {
        return code;
    }

    /** Whether the article may seem to go on behind its date, or has none. */
    boolean hidesItsEnd() {
        return switch (this) {
            case NO_DESCRIPTION_LABEL,
                    NO_DATE_LABEL,
                    NO_DATE,
                    NO_DATE_SECTION,
                    NO_DATE_AT_ALL,
                    TEXT_AFTER_DATE,
                    DATE_BEFORE_CATEGORIES -> true;
            default -> false;
        };
    }

    /** Whether the start of the article can no longer be told by a title above its description. */
    boolean hidesItsStart() {
        return switch (this) {
            case NO_TITLE,
                    TITLE_ON_TWO_LINES,
                    NO_DESCRIPTION_LABEL,
                    MISSPELT_DESCRIPTION,
                    CATEGORIES_BEFORE_DESCRIPTION -> true;
            default -> false;
        };
    }

    /** The dump with the defect. */
    public String in(String dump) {
        return damage.apply(dump);
    }

    /** The dump without what stands after one line and before another. */
    private static String cut(String dump, String after, String before) {
        int from = dump.indexOf("\n" + after) + 1 + after.length();
        return dump.substring(0, from) + "\n" + dump.substring(dump.indexOf("\n" + before, from - 1) + 1);
    }

    private static String withDate(String dump, String date) {
        return dump.substring(0, dump.indexOf("Date Created\n")) + "Date Created\n\n" + date + "\n";
    }

    private static String withoutByline(String dump) {
        int byline = dump.indexOf("\nby ");
        return byline < 0 ? dump : dump.substring(0, byline) + dump.substring(dump.indexOf("\n\n", byline));
    }
}
