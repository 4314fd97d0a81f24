package dev.galley.laws;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The pieces that dumps are made of, what people write instead, and what nobody should: stuff for random dumps. */
public final class Tokens {

    /** Lines that are labels, decorated or not. */
    public static final List<String> LABELS = List.of(
            "Description",
            "Category",
            "Date Created",
            "DESCRIPTION",
            "category:",
            "**Date Created**",
            "# Category",
            "date  created");

    /** Lines that are almost labels, or labels with more on their line. */
    public static final List<String> NEAR_LABELS = List.of(
            "Discription",
            "Catagory",
            "Date Crated",
            "Descriptio",
            "Categories",
            "Date",
            "Category Date Created",
            "Description: text on the line of its label",
            "Category: - 1. Inline-Item",
            "Date Created: 09/26/2022",
            "**Description:** bold label, plain text",
            "Category of one sort or another.",
            "Cat\u200Degory",
            "<b>Category</b>",
            "1. Category",
            "[Description]",
            "Category::",
            "\u0421ategory",
            "\u202EyrogetaC\u202C",
            "\\Category",
            "\\\\Description",
            "\\Catagory");

    /** Lines that are dates, right, wrong and otherwise. */
    public static final List<String> DATES = List.of(
            "09/26/2022",
            "9/6/2022",
            "2022-09-26",
            "26 September 2022",
            "Monday, Sept. 26th, 2022",
            "02/30/2022",
            "26/09/2022",
            "09.10.2022",
            "09/26/22",
            "01/01/0001",
            "12/31/9999",
            "09/26/2022 23:30 EST",
            "09/26/2022Glued Title",
            "09/26/2022 trailing text",
            "09/26/2022 09/27/2022",
            "2022",
            "soon");

    /** Lines that are list items, and what looks like them. */
    public static final List<String> ITEMS = List.of(
            "- 1. Main",
            "- 2. Army-Wars-Conflict Zones-Military Tech.",
            "- 2. Main",
            "-3.Tight",
            "\u2022 4) Bullet",
            "5. Bare",
            "- Unnumbered",
            "  - 6. Nested",
            "- 7.",
            "-",
            "- 99999999999. Far",
            "- \\1. Escaped",
            "- #1",
            "   continued",
            "- 1. -",
            "- 08. --a--");

    /** Paragraphs that are bylines, and what looks like them. */
    public static final List<String> BYLINES = List.of(
            "by Ann Author",
            "By Ann Author and Bob de Vries",
            "by Ann Author, staff writer",
            "by Ann <ann@example.com>",
            "by the time they arrived",
            "by",
            "by\tAnn Author",
            "bu Ann Author",
            "by: Ann Author",
            "by ann author",
            "byAnn Author",
            "Written by Ann Author",
            "\\Written by Ann Author",
            "*by Ann Author*",
            "by Ann\nAuthor",
            "\\by Ann Author");

    /** Lines of text, plain and odd. */
    public static final List<String> TEXT = List.of(
            "A quiet morning at the harbour",
            "USA: The boats went out at five, the *Courier* reports.",
            "Title",
            "x",
            "caf\u00E9 \u2013 \u201Cquoted\u201D",
            "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67 family",
            "\u65E5\u672C\u8A9E",
            "\u0627\u0644\u0639\u0646\u0648\u0627\u0646",
            "e\u0301e\u0301",
            "I\u0130\u0131i",
            "inner\tspace  and\u00A0more",
            "---",
            "===",
            "*emphasis* and **more** and _this_",
            "\\",
            "\\n",
            "%s {0} ${x}",
            "1.5 million");

    /** Blank lines, separators, and what stands between lines. */
    public static final List<String> BREAKS = List.of(
            "\n", "\n\n", "\n\n", "\n\n", "\n\n\n\n", "\n \t \n", "\n\f\n", "\n\u00A0\n", "\n\u200B\n", "", " ");

    /** Line breaks other than LF alone. */
    public static final List<String> OTHER_BREAKS = List.of("\r\n", "\r\n\r\n", "\r", "\r\r", "\n\r", "\r\r\n");

    /** Characters that do not belong into text. */
    public static final List<String> UNUSUAL = List.of(
            "\u0000",
            "\u0000\u0000\n",
            "\u001B[31m",
            "\u0007",
            "\u007F",
            "\u0085",
            "\u009B",
            "\u000B",
            "\f",
            "\u00AD",
            "\u200B",
            "\u200E",
            "\u202E",
            "\u2028",
            "\u2029",
            "\u2060",
            "\u2066",
            "\uFEFF",
            "\uFFFD",
            "\uFFFE",
            "\uDB40\uDC41",
            "\uE000",
            "\u2800",
            "\u3164");

    /** Bytes that are not UTF-8. */
    static final List<byte[]> MALFORMED = List.of(
            bytes(0xFF),
            bytes(0xC0, 0x80),
            bytes(0xC0, 0x8A),
            bytes(0xE2, 0x82),
            bytes(0xE2),
            bytes(0xED, 0xA0, 0xBD, 0xED, 0xB8, 0x80),
            bytes(0xF0, 0x9F, 0x98),
            bytes(0xF5, 0x80, 0x80, 0x80),
            bytes(0x80, 0xBF),
            bytes(0xE0, 0x80, 0x80),
            bytes(0xF4, 0x90, 0x80, 0x80));

    private Tokens() {}

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    /** All that text without line breaks of its own may hold. */
    public static List<String> lines() {
        return Stream.of(LABELS, NEAR_LABELS, DATES, ITEMS, BYLINES, TEXT)
                .flatMap(List::stream)
                .toList();
    }

    /** All that a text may hold, line breaks of all kinds included, as UTF-8; and what no text may hold. */
    public static List<byte[]> all() {
        List<byte[]> all = new ArrayList<>(MALFORMED);
        Stream.of(lines(), BREAKS, BREAKS, OTHER_BREAKS, UNUSUAL)
                .flatMap(List::stream)
                .forEach(token -> all.add(token.getBytes(StandardCharsets.UTF_8)));
        return all;
    }
}
