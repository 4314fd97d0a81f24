package dev.galley.laws.fault;

import static dev.galley.laws.fault.LabelFaults.any;
import static dev.galley.laws.fault.Sheet.marked;
import static dev.galley.laws.fault.SingleFault.guess;
import static dev.galley.laws.fault.SingleFault.harmless;
import static dev.galley.laws.fault.SingleFault.lasting;
import static dev.galley.laws.fault.SingleFault.safe;

import dev.galley.laws.fault.Sheet.Kind;
import dev.galley.laws.fault.Sheet.Part;
import dev.galley.problem.ProblemCode;
import java.util.List;

/** What happens to descriptions and bylines. */
final class DescriptionFaults {

    private static final String LAST = "And so it ended, officials say.";

    private DescriptionFaults() {}

    static List<SingleFault> all() {
        return List.of(
                lasting("description empty", ProblemCode.EMPTY_DESCRIPTION, (sheet, random) -> {
                    sheet.remove(Kind.PARAGRAPH);
                    sheet.remove(Kind.BYLINE);
                    sheet.get(Kind.DESCRIPTION).mark();
                    sheet.values = sheet.values.withParagraphs(List.of()).withoutByline();
                }),
                lasting("nothing but a byline", ProblemCode.EMPTY_DESCRIPTION, (sheet, random) -> {
                    sheet.remove(Kind.PARAGRAPH);
                    sheet.remove(Kind.BYLINE);
                    sheet.get(Kind.DESCRIPTION).mark();
                    byline(sheet, "by Ann Author");
                    sheet.values = sheet.values.withParagraphs(List.of()).withByline("Ann Author");
                }),
                safe("byline first", ProblemCode.MISPLACED_BYLINE, (sheet, random) -> {
                    sheet.remove(Kind.BYLINE);
                    Part first = sheet.get(Kind.PARAGRAPH);
                    sheet.insertBefore(first, new Part(Kind.BYLINE, marked("by Ann Author"), first.gap));
                    first.gap = "\n\n";
                    sheet.values = sheet.values.withByline("Ann Author");
                }),
                safe("byline in the middle", ProblemCode.MISPLACED_BYLINE, (sheet, random) -> {
                    sheet.remove(Kind.BYLINE);
                    Part last = sheet.last(Kind.PARAGRAPH);
                    sheet.insertAfter(last, new Part(Kind.PARAGRAPH, LAST, "\n\n"));
                    sheet.insertAfter(last, new Part(Kind.BYLINE, marked("by Ann Author and Bob de Vries"), "\n\n"));
                    sheet.values = sheet.values
                            .withParagraphAdded(sheet.values.paragraphs().size(), LAST)
                            .withByline("Ann Author and Bob de Vries");
                }),
                lasting("a second byline", ProblemCode.MISPLACED_BYLINE, (sheet, random) -> {
                    sheet.remove(Kind.BYLINE);
                    byline(sheet, "by Ann Author");
                    sheet.insertBefore(
                            sheet.get(Kind.BYLINE), new Part(Kind.PARAGRAPH, marked("by Carl Third"), "\n\n"));
                    sheet.values = sheet.values
                            .withParagraphAdded(sheet.values.paragraphs().size(), "by Carl Third")
                            .withByline("Ann Author");
                }),
                lasting("byline without a name", ProblemCode.AMBIGUOUS_BYLINE, (sheet, random) -> {
                    bylineReadAsText(sheet, any(random, "by", "By", "by:"));
                }),
                guess("byline misspelt", ProblemCode.AMBIGUOUS_BYLINE, (sheet, random) -> {
                    String text = any(random, "bu", "yb", "bby", "bye", "b y", "vy", "y", "by:", "By:", "byy", "bt")
                            + " Ann Author";
                    almostByline(sheet, text);
                }),
                guess("byline decorated", ProblemCode.AMBIGUOUS_BYLINE, (sheet, random) -> {
                    String text = String.format(
                            any(
                                    random,
                                    "*by %s*",
                                    "(by %s)",
                                    "- by %s",
                                    "\u2014 by %s",
                                    "Written by %s",
                                    "_by %s_",
                                    "[by %s]",
                                    "Story by %s",
                                    "**by %s**"),
                            "Ann Author");
                    almostByline(sheet, text);
                }),
                guess("byline in small letters", ProblemCode.AMBIGUOUS_BYLINE, (sheet, random) -> {
                    String text = any(random, "by ann author", "by Ann author", "by ann Author");
                    almostByline(sheet, text);
                }),
                safe("byline glued to the last paragraph", ProblemCode.AMBIGUOUS_BYLINE, (sheet, random) -> {
                    sheet.remove(Kind.BYLINE);
                    byline(sheet, "by Ann Author");
                    Part last = sheet.last(Kind.PARAGRAPH);
                    last.text += " That is all.";
                    sheet.get(Kind.BYLINE).gap = "\n";
                    sheet.get(Kind.BYLINE).mark();
                    int index = sheet.values.paragraphs().size() - 1;
                    sheet.values = sheet.values
                            .withParagraph(index, sheet.values.paragraphs().get(index) + " That is all.")
                            .withByline("Ann Author");
                }),
                lasting("byline with more than names", ProblemCode.AMBIGUOUS_BYLINE, (sheet, random) -> {
                    sheet.remove(Kind.BYLINE);
                    String names = any(
                            random,
                            "Ann Author <ann@example.com>",
                            "Ann Author, staff writer",
                            "Ann Author (Harbour Times)",
                            "Ann Author, The Harbour Times",
                            "Ann Author | Harbour Times");
                    byline(sheet, "by " + names);
                    sheet.get(Kind.BYLINE).mark();
                    sheet.values = sheet.values.withByline(names);
                }),
                guess("byline on two lines", ProblemCode.AMBIGUOUS_BYLINE, (sheet, random) -> {
                    String text = any(random, "by Ann\nAuthor", "by\nAnn Author");
                    almostByline(sheet, text);
                }),
                harmless("byline missing", (sheet, random) -> {
                    sheet.remove(Kind.BYLINE);
                    sheet.values = sheet.values.withoutByline();
                }),
                harmless("byline in capitals", (sheet, random) -> {
                    sheet.remove(Kind.BYLINE);
                    byline(sheet, any(random, "BY ANN AUTHOR", "By ANN AUTHOR"));
                    sheet.values = sheet.values.withByline("ANN AUTHOR");
                }),
                harmless("a list in the description", (sheet, random) -> {
                    String list = any(random, "- 1. One\n- 2. Two", "1. One\n2. Two", "* One\n* Two");
                    sheet.insertAfter(sheet.get(Kind.PARAGRAPH), new Part(Kind.PARAGRAPH, list, "\n\n"));
                    sheet.insertAfter(sheet.all(Kind.PARAGRAPH).get(1), new Part(Kind.PARAGRAPH, LAST, "\n\n"));
                    sheet.values = sheet.values.withParagraphAdded(1, list).withParagraphAdded(2, LAST);
                    separate(sheet);
                }),
                harmless("a date in the description", (sheet, random) -> {
                    String date = any(random, "09/25/2022", "September 25, 2022", "2022-09-25");
                    sheet.insertAfter(sheet.get(Kind.PARAGRAPH), new Part(Kind.PARAGRAPH, date, "\n\n"));
                    sheet.values = sheet.values.withParagraphAdded(1, date);
                    separate(sheet);
                }),
                harmless("a label in a sentence", (sheet, random) -> {
                    String text = any(
                            random,
                            "Category: none of them, and no Description either.",
                            "Description of the day: it rained.",
                            "Date Created, they said, was unknown.",
                            "The category of the storm, and its description, changed by the hour.");
                    sheet.insertAfter(sheet.get(Kind.PARAGRAPH), new Part(Kind.PARAGRAPH, text, "\n\n"));
                    sheet.values = sheet.values.withParagraphAdded(1, text);
                    separate(sheet);
                }),
                harmless("blank lines within the description", (sheet, random) -> {
                    for (Part part : sheet.all(Kind.PARAGRAPH)) {
                        part.gap = "\n".repeat(2 + random.nextInt(4));
                    }
                }));
    }

    /** Sees to it that every paragraph stands apart. */
    private static void separate(Sheet sheet) {
        List<Part> parts = sheet.all(Kind.PARAGRAPH);
        parts.subList(1, parts.size()).forEach(part -> part.gap = "\n\n");
    }

    /** Closes the description with a line that is read as text, but was meant to be a byline. */
    private static void almostByline(Sheet sheet, String text) {
        Values meant = sheet.values.withByline("Ann Author");
        bylineReadAsText(sheet, text);
        sheet.intend(meant);
    }

    private static void bylineReadAsText(Sheet sheet, String text) {
        sheet.remove(Kind.BYLINE);
        byline(sheet, text);
        sheet.get(Kind.BYLINE).mark();
        sheet.values = sheet.values
                .withParagraphAdded(sheet.values.paragraphs().size(), text)
                .withoutByline();
    }

    private static void byline(Sheet sheet, String text) {
        Part label = sheet.get(Kind.CATEGORY);
        sheet.insertBefore(label, new Part(Kind.BYLINE, text, "\n\n"));
        label.gap = "\n\n";
    }
}
