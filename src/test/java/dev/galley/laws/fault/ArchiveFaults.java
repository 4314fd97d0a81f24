package dev.galley.laws.fault;

import static dev.galley.laws.fault.LabelFaults.any;
import static dev.galley.laws.fault.Sheet.marked;
import static dev.galley.laws.fault.SingleFault.guess;
import static dev.galley.laws.fault.SingleFault.harmless;
import static dev.galley.laws.fault.SingleFault.several;

import dev.galley.laws.fault.Sheet.Kind;
import dev.galley.laws.fault.Sheet.Part;
import dev.galley.problem.ProblemCode;
import java.util.List;

/** What happens around articles. */
final class ArchiveFaults {

    private ArchiveFaults() {}

    static List<SingleFault> all() {
        return List.of(
                guess("text below the article", ProblemCode.UNCLAIMED_TEXT, (sheet, random) -> {
                    sheet.parts.add(new Part(
                            Kind.OTHER,
                            marked(any(
                                    random,
                                    "Page 3 of 12",
                                    "The end.",
                                    "Copyright 2022, all rights reserved.\n\nDo not copy.")),
                            any(random, "\n\n", "\n\n", "\n")));
                    sheet.end = "\n\n";
                }),
                guess("text above the article", ProblemCode.UNCLAIMED_TEXT, (sheet, random) -> {
                    Part title = sheet.get(Kind.TITLE);
                    sheet.insertBefore(
                            title,
                            new Part(
                                    Kind.OTHER,
                                    marked(any(
                                            random,
                                            "Page 3 of 12\n\nDaily Digest",
                                            "From: the editors\nTo: all",
                                            "#include <stdio.h>\nint main() {}")),
                                    title.gap));
                    title.gap = "\n\n";
                }),
                guess("byline below the article", ProblemCode.UNCLAIMED_TEXT, (sheet, random) -> {
                    sheet.parts.add(new Part(Kind.OTHER, marked("by Carl Third"), "\n\n"));
                    sheet.end = "\n\n";
                }),
                several(
                        "cut off in the description",
                        List.of(ProblemCode.MISSING_CATEGORY, ProblemCode.MISSING_DATE),
                        (sheet, random) -> {
                            sheet.remove(Kind.BYLINE);
                            sheet.remove(Kind.CATEGORY);
                            sheet.remove(Kind.ITEM);
                            sheet.remove(Kind.DATE_CREATED);
                            sheet.remove(Kind.DATE);
                            sheet.last(Kind.PARAGRAPH).text += marked("") + marked("");
                            sheet.end = "\n\n";
                            sheet.values = sheet.values
                                    .withoutByline()
                                    .withCategories(List.of())
                                    .withoutDate();
                        }),
                harmless("rules around the article", (sheet, random) -> {
                    Part title = sheet.get(Kind.TITLE);
                    title.text = any(random, "---\n\n", "*****\n") + title.text;
                    sheet.end = any(random, "\n\n---\n", "\n=====\n");
                }));
    }
}
