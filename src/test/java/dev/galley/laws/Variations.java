package dev.galley.laws;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Articles each line of which is put together by chance from what such lines are made of: most are almost what they should be, for
 * what rules say shows at their edges.
 */
public final class Variations {

    private static final List<String> NUMBERS = List.of(
            "0", "1", "01", "2", "9", "09", "12", "13", "26", "28", "29", "30", "31", "32", "99", "100", "2022", "2024",
            "0000", "1899", "9999", "10000", "22");

    private static final List<String> MONTHS = List.of(
            "January", "Feb", "Feb.", "march", "APRIL", "Sept", "Sep", "Sept.", "September", "Octobe", "Dec", "Mai");

    private static final List<String> WEEKDAYS =
            List.of("Monday", "Mon", "Tue.", "Tues", "Weds", "thursday", "Thurs", "FRI", "Sat", "Sunday", "Someday");

    private static final List<String> TIMES = List.of(
            "T23:30:00Z",
            "t1:02",
            " 23:30",
            " 23:30:00.123",
            " at 11:30 pm",
            " 11:30 p.m.",
            ", 9:05 am EST",
            " 123:00",
            " 12",
            " 12:",
            "  7:30 UTC",
            " 7:30 +02:00",
            " 7:30+0200",
            " 7:30 +2",
            " 7:30 -5",
            " 7:30 - 5",
            " 7:30 -05:00",
            " 7:30 -0500/1",
            " 7:30 -2022-09",
            " 7:30+",
            " 7:30 pm x",
            " 7:30 EST x",
            " 7:30 GMT+1",
            " 12h30",
            " noon");

    private static final List<String> MARKS = List.of("*", "**", "***", "****", "_", "__", "*_", "#", "\\", "\"");

    private static final List<String> LABELS = List.of("Description", "Category", "Date Created");

    private static final List<String> LETTERS =
            List.of("", "x", "i", "I", " ", "-", "tt", "\u00A0", "\u200B", "\u0131", "\u00E9", "_", "1", ".");

    private static final List<String> BEFORE_LABELS = List.of(
            "# ",
            "## ",
            "###### ",
            "####### ",
            "#",
            "*",
            "**",
            "***",
            "****",
            "_",
            "__",
            "# **",
            "- ",
            "> ",
            "1. ",
            "\\",
            "\t",
            "\u00A0",
            "(",
            "* ");

    private static final List<String> BEHIND_LABELS = List.of(
            ":",
            "::",
            " :",
            ".",
            "*",
            "**",
            "***",
            ":**",
            "**:",
            "_",
            "__",
            " #",
            " ##",
            "#",
            " ######",
            " #######",
            "s",
            " x",
            ": x",
            ":x",
            ": 09/26/2022",
            ": - 1. Ports",
            " - 1. Ports",
            ": 1. Ports",
            " 1. Ports",
            " ",
            "\n---",
            "\n===",
            "\n--",
            "\n----\n----");

    private static final List<String> BULLETS = List.of(
            "-", "-", "-", "*", "+", "\u2022", "\u2013", "\u2014", "--", "#", ">", "\\-", "", "", "o", "\u00B7");

    private static final List<String> SPACES = List.of("", " ", " ", " ", "  ", "\t", "\u00A0", "\u2003");

    private static final List<String> ITEM_NUMBERS = List.of(
            "1",
            "2",
            "3",
            "01",
            "10",
            "0",
            "-1",
            "2147483647",
            "2147483648",
            "99999999999",
            "a",
            "IV",
            "1a",
            "1.1",
            "\u0661",
            "\u2460",
            "\\1",
            "");

    private static final List<String> BEHIND_NUMBERS = List.of(".", ".", ".", ")", ".)", "]", ":", "", " .", "-", "..");

    private static final List<String> NAMES = List.of(
            "Ports",
            "Main",
            "ports",
            "PORTS",
            "Sea-Ports",
            "Gov. Affairs",
            "-Ports",
            "-",
            "--",
            "Ports-",
            "\\Ports",
            "\\- x",
            "- Ports",
            "1. Ports",
            "*Ports*",
            "**Ports**",
            "1",
            "\u00C9t\u00E9",
            "Stra\u00DFe",
            "STRASSE",
            "09/26/2022",
            "Category",
            "",
            ".",
            "x y z",
            "2. Two");

    private static final List<String> BY = List.of(
            "by",
            "by",
            "by",
            "By",
            "BY",
            "bY",
            "by:",
            "By :",
            "Written by",
            "written By",
            "*by",
            "\\by",
            "b y",
            "bv",
            "von",
            "By by",
            "Story by",
            "-by",
            "(by");

    private static final List<String> PEOPLE = List.of(
            "Ann",
            "Author",
            "ann",
            "ANN",
            "de",
            "van",
            "von",
            "O'Neil",
            "d'Arcy",
            "J.",
            "J.R.",
            "Jr.",
            "III",
            "the",
            "The",
            "they",
            "staff",
            "writer",
            "and",
            "and",
            "&",
            ",",
            ", ",
            "Ann-Marie",
            "Ann\u2013Marie",
            "\u738B\u5C0F\u660E",
            "\u00C9mile",
            "x",
            "X",
            "<a@b.example>",
            "(AP)",
            "@ann",
            "of",
            "for",
            "in",
            "2022",
            "Ph.D.",
            "Harbour",
            "Times",
            "who",
            "is",
            "a",
            "\"Ann\"",
            "*Ann*",
            "Ann*",
            "/",
            "|",
            ";",
            "Reuters",
            "al-Din");

    private static final List<String> TITLES = List.of(
            "Harbour opens",
            "x",
            "1",
            "...",
            "*",
            "Harbour opens:",
            "by Ann Author",
            "- Harbour",
            "1. Harbour",
            "09/26/2022",
            "Category",
            "Title: Harbour",
            "# Harbour opens",
            "**Harbour opens**",
            "\\Harbour",
            "Harbour\u200Bopens",
            "----",
            "===",
            "HARBOUR: opens",
            "http://harbour.example/",
            "2022",
            "\u2013",
            "Ships came in. They left.",
            "Catagory",
            "Description of it");

    private static final List<String> PARAGRAPHS = List.of(
            "Ships came in.",
            "USA: Ships came in.",
            "Ships came in.\nThey left.",
            "***",
            "---",
            "- 1. Ports",
            "*Ships* came _in_.",
            "Category theory.",
            "09/26/2022",
            "\\",
            "\\Ships",
            "Ships\u2028came.",
            "Ships\u202Ecame",
            "Description",
            "by the time they arrived",
            "x",
            "Date:",
            "1. Ports",
            "Ships came in\u00AD.");

    private static final List<String> GAPS =
            List.of("\n", "\n\n", "\n\n", "\n\n", "\n \n", "\n\n\n", "\n\f\n", "\n\u00A0\n");

    /** Of each kind a line or a few: in any order, they make labels of lines, text of labels, and sections of neither. */
    private static final List<List<String>> LINES = List.of(
            List.of("Ships came in.", "They left.", "Harbour opens", "x"),
            List.of("Ships came in.", "Bridge closed", "USA: Cars turned back."),
            List.of("Description", "Description", "Description", "Discription", "DESCRIPTION:", "Description: Text."),
            List.of("Description"),
            List.of("Category", "Category", "Catagory", "Categories", "# Category", "Categor"),
            List.of(
                    "Category: - 1. Ports",
                    "Catagory: - 1. Ports",
                    "Category: Ports",
                    "Category - 1. Ports",
                    "Category:"),
            List.of("Date Created", "Date Created", "Date Crated", "DATE CREATED", "Date Create"),
            List.of("Date Created: 09/26/2022", "Date Crated: 09/26/2022", "Date Created: soon", "Date Created:"),
            List.of("- 1. Ports", "- 2. Roads", "- Canals", "3. Locks"),
            List.of("- 1. Ports", "- 1. Ports", "- 4. Bridges"),
            List.of("09/26/2022", "09/27/2022", "2022-09-28", "09/29/2022Bridge closed", "02/30/2022"),
            List.of("by Ann Author", "---", "\f", "\\Category", "by the way"));

    private final Random random;

    private Variations(Random random) {
        this.random = random;
    }

    /** The article that a seed stands for, or two. */
    public static Dump dump(long seed) {
        Variations variations = new Variations(new Random(seed));
        String article = variations.article();
        return Dump.of(variations.one(5) ? article + variations.any(GAPS) + variations.article() : article);
    }

    /** The lines of all kinds that a seed stands for. */
    public static Dump lines(long seed) {
        Variations variations = new Variations(new Random(seed));
        StringBuilder text = new StringBuilder();
        for (int i = variations.random.nextInt(14); i >= 0; i--) {
            text.append(variations.any(variations.any(LINES))).append(variations.one(3) ? "\n\n" : "\n");
        }
        return Dump.of(text.toString());
    }

    private String article() {
        List<String> parts = new ArrayList<>();
        parts.add(one(3) ? title() : "Harbour opens");
        parts.add(one(3) ? label(0) : "Description");
        parts.add(one(3) ? paragraphs() : "Ships came in.");
        if (one(2)) {
            parts.add(one(3) ? "by Ann Author" : byline());
        }
        parts.add(one(3) ? label(1) : "Category");
        parts.add(one(2) ? items() : "- 1. Ports");
        parts.add(one(3) ? label(2) : "Date Created");
        parts.add(one(2) ? date() : "09/26/2022");
        if (one(8)) {
            parts.add(any(List.of("More.", "12/31/2022", "- 9. More", "More\nDescription", "Category\n\nMore")));
        }
        if (one(8)) {
            parts.remove(random.nextInt(parts.size()));
        }
        StringBuilder text = new StringBuilder(one(9) ? any(GAPS) : "");
        for (String part : parts) {
            text.append(part).append(one(2) ? "\n\n" : any(GAPS));
        }
        return text.toString();
    }

    private String title() {
        return any(TITLES) + (one(3) ? any(List.of("\n", "\n\n")) + any(TITLES) : "");
    }

    private String paragraphs() {
        StringBuilder text = new StringBuilder(any(PARAGRAPHS));
        while (one(2)) {
            text.append(one(4) ? "\n" : "\n\n").append(one(6) ? byline() : any(PARAGRAPHS));
        }
        return text.toString();
    }

    private String label(int which) {
        String label = any(LABELS.subList(which, which + 1));
        if (one(6)) {
            label = any(LABELS);
        }
        for (int i = one(2) ? random.nextInt(3) : 0; i > 0; i--) {
            int place = random.nextInt(label.length());
            int next = Math.min(place + random.nextInt(3), label.length());
            label = label.substring(0, place) + any(LETTERS) + label.substring(next) + (label.length() < 4 ? "y" : "");
        }
        label = one(5) ? label.toUpperCase(Locale.ROOT) : label;
        return (one(3) ? any(BEFORE_LABELS) : "")
                + label
                + (one(2) ? any(BEHIND_LABELS) : "")
                + (one(6) ? any(BEHIND_LABELS) : "");
    }

    private String items() {
        StringBuilder text = new StringBuilder(item());
        while (one(2)) {
            text.append(one(5) ? any(GAPS) : "\n").append(item());
        }
        return text.toString();
    }

    private String item() {
        String number = one(2) ? any(NUMBERS) : any(ITEM_NUMBERS);
        return (one(8) ? any(List.of(" ", "  ", "    ", "\t")) : "")
                + any(BULLETS)
                + any(SPACES)
                + number
                + any(BEHIND_NUMBERS)
                + any(SPACES)
                + any(NAMES);
    }

    private String byline() {
        StringBuilder text = new StringBuilder(any(BY)).append(one(8) ? any(SPACES) : " ");
        for (int i = random.nextInt(4); i >= 0; i--) {
            text.append(any(PEOPLE)).append(i == 0 ? "" : one(12) ? any(List.of("\n", "", "  ")) : " ");
        }
        return text + (one(5) ? any(List.of(".", ",", "*", ":", ";", "!", " ")) : "");
    }

    private String date() {
        StringBuilder text = new StringBuilder();
        String marks = one(6) ? any(MARKS) : "";
        text.append(marks);
        if (one(4)) {
            text.append(any(WEEKDAYS)).append(any(List.of(" ", ", ", ". ", "")));
        }
        String separator = any(List.of("/", "/", "/", "-", ".", " ", "//"));
        switch (random.nextInt(5)) {
            case 0, 1 ->
                text.append(any(NUMBERS))
                        .append(separator)
                        .append(any(NUMBERS))
                        .append(one(9) ? "-" : separator)
                        .append(one(2) ? "2022" : any(NUMBERS));
            case 2 ->
                text.append(any(MONTHS))
                        .append(any(SPACES))
                        .append(any(NUMBERS))
                        .append(ordinal())
                        .append(any(List.of(", ", " ", ",", "-")))
                        .append(one(2) ? "2022" : any(NUMBERS));
            case 3 ->
                text.append(any(NUMBERS))
                        .append(ordinal())
                        .append(any(List.of(" ", "-", ". ", " of ", "")))
                        .append(any(MONTHS))
                        .append(any(List.of(" ", ", ", "-", "")))
                        .append(one(2) ? "2022" : any(NUMBERS));
            default ->
                text.append("2022")
                        .append(separator)
                        .append(one(3) ? any(MONTHS) : any(NUMBERS))
                        .append(separator)
                        .append(any(NUMBERS))
                        .append(ordinal());
        }
        text.append(one(3) ? any(TIMES) : "");
        text.append(one(7) ? any(MARKS) : marks);
        text.append(
                one(6) ? any(List.of(" x", "x", "/5", " 09/27/2022", "Glued", ".", ",", " Harbour closes", "-")) : "");
        return text.toString();
    }

    private String ordinal() {
        return one(4) ? any(List.of("st", "nd", "rd", "th", "TH", "x", ".")) : "";
    }

    private boolean one(int of) {
        return random.nextInt(of) == 0;
    }

    private <T> T any(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }
}
