package dev.galley.laws.fault;

import static dev.galley.laws.fault.Sheet.marked;
import static dev.galley.laws.fault.SingleFault.guess;
import static dev.galley.laws.fault.SingleFault.harmless;
import static dev.galley.laws.fault.SingleFault.lasting;
import static dev.galley.laws.fault.SingleFault.safe;

import dev.galley.laws.fault.Sheet.Kind;
import dev.galley.laws.fault.Sheet.Part;
import dev.galley.problem.ProblemCode;
import java.util.List;
import java.util.Random;

/** What happens to titles. */
final class TitleFaults {

    private TitleFaults() {}

    static List<SingleFault> all() {
        return List.of(
                lasting("title missing", ProblemCode.MISSING_TITLE, (sheet, random) -> {
                    Part label = sheet.get(Kind.DESCRIPTION);
                    label.gap = sheet.get(Kind.TITLE).gap;
                    sheet.remove(Kind.TITLE);
                    label.text = marked("") + label.text;
                    sheet.values = sheet.values.withoutTitle();
                }),
                safe("title on two lines", ProblemCode.MULTI_LINE_TITLE, (sheet, random) -> {
                    Part title = sheet.get(Kind.TITLE);
                    int space =
                            title.text.indexOf(' ', title.text.startsWith("Category") ? 10 : title.text.length() / 3);
                    title.text = marked(title.text.substring(0, space) + "\n" + title.text.substring(space + 1));
                }),
                safe("title twice in a row", ProblemCode.MULTI_LINE_TITLE, (sheet, random) -> {
                    Part title = sheet.get(Kind.TITLE);
                    sheet.values = sheet.values.withTitle(title.text + " " + title.text);
                    title.text = marked(title.text + "\n" + title.text);
                }),
                guess("kicker above the title", ProblemCode.UNCLAIMED_TEXT, (sheet, random) -> {
                    Part title = sheet.get(Kind.TITLE);
                    sheet.insertBefore(title, new Part(Kind.OTHER, marked("News of the day"), title.gap));
                    title.gap = "\n\n";
                }),
                guess("title twice, apart", ProblemCode.UNCLAIMED_TEXT, (sheet, random) -> {
                    Part title = sheet.get(Kind.TITLE);
                    sheet.insertBefore(title, new Part(Kind.OTHER, marked(title.text), title.gap));
                    title.gap = "\n\n";
                }),
                lasting("title is a label", ProblemCode.SUSPICIOUS_TITLE, (sheet, random) -> {
                    replace(sheet, random, List.of("Category", "Date Created", "category:"));
                }),
                lasting("title is a date", ProblemCode.SUSPICIOUS_TITLE, (sheet, random) -> {
                    replace(sheet, random, List.of("09/25/2022", "2022-09-25", "1/2/2003"));
                }),
                lasting("title is a category", ProblemCode.SUSPICIOUS_TITLE, (sheet, random) -> {
                    replace(sheet, random, List.of("- 1. Army-Wars", "- 12. Main"));
                }),
                lasting("title is invisible", ProblemCode.SUSPICIOUS_TITLE, (sheet, random) -> {
                    replace(sheet, random, List.of("\u2800", "\u3164", "\u200D"));
                }),
                safe("rule under the title and a second line", ProblemCode.MULTI_LINE_TITLE, (sheet, random) -> {
                    Part title = sheet.get(Kind.TITLE);
                    sheet.values = sheet.values.withTitle("More on " + title.text);
                    title.text = marked("More on\n" + title.text) + "\n=====";
                }),
                harmless("rule under the title", (sheet, random) -> sheet.get(Kind.TITLE).text += "\n====="),
                harmless(
                        "title far from its label",
                        (sheet, random) -> sheet.get(Kind.DESCRIPTION).gap = "\n".repeat(40)),
                harmless("title directly above its label", (sheet, random) -> sheet.get(Kind.DESCRIPTION).gap = "\n"),
                harmless(
                        "title indented",
                        (sheet, random) -> sheet.get(Kind.TITLE).text = "\t  " + sheet.get(Kind.TITLE).text + "  "));
    }

    private static void replace(Sheet sheet, Random random, List<String> titles) {
        String title = titles.get(random.nextInt(titles.size()));
        sheet.get(Kind.TITLE).text = marked(title);
        sheet.get(Kind.TITLE).gap = "\n\n"; // below a date, another date is another date
        sheet.values = sheet.values.withTitle(title);
    }
}
