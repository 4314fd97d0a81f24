package dev.galley.laws.fault;

import static dev.galley.laws.fault.LabelFaults.any;
import static dev.galley.laws.fault.Sheet.marked;
import static dev.galley.laws.fault.Sheet.raw;
import static dev.galley.laws.fault.SingleFault.guess;
import static dev.galley.laws.fault.SingleFault.harmless;
import static dev.galley.laws.fault.SingleFault.lasting;
import static dev.galley.laws.fault.SingleFault.safe;

import dev.galley.Category;
import dev.galley.laws.fault.Sheet.Kind;
import dev.galley.laws.fault.Sheet.Part;
import dev.galley.problem.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;

/** What happens to the characters and line breaks of a dump. */
final class CharacterFaults {

    private static final List<Kind> FIELDS = List.of(Kind.TITLE, Kind.PARAGRAPH, Kind.ITEM);

    private CharacterFaults() {}

    static List<SingleFault> all() {
        List<SingleFault> faults = new ArrayList<>();
        for (Kind kind : FIELDS) {
            String where = " in the " + kind.name().toLowerCase(Locale.ROOT);
            faults.add(safe(
                    "control character" + where,
                    ProblemCode.CONTROL_CHARACTER,
                    (sheet, random) -> put(
                            sheet,
                            kind,
                            any(random, "\u001B", "\u0000", "\u0007", "\u007F", "\u009B", "\u001B\u001B"),
                            random)));
            faults.add(safe(
                    "direction control" + where,
                    ProblemCode.BIDI_CONTROL,
                    (sheet, random) -> put(sheet, kind, any(random, "\u202E", "\u2067", "\u202A"), random)));
            faults.add(safe(
                    "invisible character" + where,
                    ProblemCode.INVISIBLE_CHARACTER,
                    (sheet, random) -> put(
                            sheet,
                            kind,
                            any(random, "\u00AD", "\u200B", "\u2060", "\uDB40\uDC41", "\u200B\u200B"),
                            random)));
            faults.add(safe(
                    "byte order mark" + where,
                    ProblemCode.MISPLACED_BOM,
                    (sheet, random) -> put(sheet, kind, "\uFEFF", random)));
            faults.add(guess("unusual line break" + where, ProblemCode.UNUSUAL_LINE_BREAK, (sheet, random) -> {
                String text = any(random, "\u2028", "\u2029", "\u000B", "\u0085", "\u000C");
                insert(sheet, kind, text, text, random);
                sheet.intend(spaced(sheet.values, text));
            }));
            faults.add(lasting("malformed byte" + where, ProblemCode.MALFORMED_BYTES, (sheet, random) -> {
                insert(sheet, kind, raw(malformed(random)), "\uFFFD", random);
            }));
        }
        for (Kind kind : List.of(
                Kind.TITLE, Kind.DESCRIPTION, Kind.PARAGRAPH, Kind.CATEGORY, Kind.ITEM, Kind.DATE_CREATED, Kind.DATE)) {
            String where = " the " + kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
            faults.add(safe("NUL before" + where, ProblemCode.CONTROL_CHARACTER, (sheet, random) -> {
                Part part = sheet.get(kind);
                part.text = marked("\u0000\u0000") + part.text;
            }));
            faults.add(safe("NUL after" + where, ProblemCode.CONTROL_CHARACTER, (sheet, random) -> {
                Part part = sheet.get(kind);
                part.text += marked("\u0000");
            }));
            faults.add(safe("byte order mark before" + where, ProblemCode.MISPLACED_BOM, (sheet, random) -> {
                Part part = sheet.get(kind);
                if (kind == Kind.TITLE && part.gap.isEmpty()) {
                    part.gap = "\n";
                }
                part.text = marked("\uFEFF") + part.text;
            }));
        }
        faults.add(safe("NUL in a byline", ProblemCode.CONTROL_CHARACTER, (sheet, random) -> {
            sheet.remove(Kind.BYLINE);
            Part label = sheet.get(Kind.CATEGORY);
            label.gap = "\n\n";
            sheet.insertBefore(label, new Part(Kind.BYLINE, "by Ann A" + marked("\u0000") + "uthor", "\n\n"));
            sheet.values = sheet.values.withByline("Ann A\u0000uthor");
            sheet.intend(sheet.values.withByline("Ann Author"));
        }));
        faults.add(lasting("malformed byte in a byline", ProblemCode.MALFORMED_BYTES, (sheet, random) -> {
            sheet.remove(Kind.BYLINE);
            Part label = sheet.get(Kind.CATEGORY);
            label.gap = "\n\n";
            sheet.insertBefore(label, new Part(Kind.BYLINE, "by Ann A" + marked(raw(0xE9)) + "uthor", "\n\n"));
            sheet.values = sheet.values.withByline("Ann A\uFFFDuthor");
        }));
        faults.add(lasting("malformed byte in the date", ProblemCode.UNSUPPORTED_DATE, (sheet, random) -> {
            Part date = sheet.get(Kind.DATE);
            date.text = marked(date.text.substring(0, 4) + raw(0xFF) + date.text.substring(4));
            sheet.values = sheet.values.withoutDate();
        }));
        faults.add(lasting("malformed byte after the date", ProblemCode.MALFORMED_BYTES, (sheet, random) -> {
            sheet.get(Kind.DATE).text += marked(raw(0xE2, 0x82));
        }));
        faults.add(guess("invisible character in the date", ProblemCode.UNSUPPORTED_DATE, (sheet, random) -> {
            Part date = sheet.get(Kind.DATE);
            date.text = marked(date.text.substring(0, 3)
                    + any(random, "\u200B", "\u00AD", "\u202E", "\u0000", "\uFEFF")
                    + date.text.substring(3));
            sheet.intend(sheet.values);
            sheet.values = sheet.values.withoutDate();
        }));
        faults.add(safe("malformed byte in a label", ProblemCode.MISSPELT_LABEL, (sheet, random) -> {
            Part label = sheet.get(
                    List.of(Kind.DESCRIPTION, Kind.CATEGORY, Kind.DATE_CREATED).get(random.nextInt(3)));
            label.text = marked(label.text.substring(0, 4) + raw(0xFF) + label.text.substring(4));
        }));
        faults.add(guess("paragraph in windows-1252", ProblemCode.MALFORMED_BYTES, (sheet, random) -> {
            Part part = sheet.get(Kind.PARAGRAPH);
            part.text += " Caf" + marked(raw(0xE9)) + " " + raw(0x93) + "x" + raw(0x94) + ".";
            String before = sheet.values.paragraphs().get(0);
            sheet.intend(sheet.values.withParagraph(0, before + " Caf\u00E9 \u201Cx\u201D."));
            sheet.values = sheet.values.withParagraph(0, before + " Caf\uFFFD \uFFFDx\uFFFD.");
        }));
        faults.add(safe("one line ends with CRLF or LF", ProblemCode.MIXED_LINE_ENDINGS, (sheet, random) -> {
            sheet.get(Kind.DATE).gap = marked(sheet.lineBreak.equals("\n") ? raw('\r', '\n') : raw('\n')) + "\n";
        }));
        faults.add(safe("one line ends with CR", ProblemCode.MIXED_LINE_ENDINGS, (sheet, random) -> {
            sheet.lineBreak = any(random, "\n", "\r\n");
            sheet.get(Kind.ITEM).gap = marked(raw('\r'));
        }));
        faults.add(safe("CR within a paragraph", ProblemCode.MIXED_LINE_ENDINGS, (sheet, random) -> {
            sheet.lineBreak = any(random, "\n", "\r\n");
            Part part = sheet.get(Kind.PARAGRAPH);
            part.text += marked(raw('\r')) + "and more";
            sheet.values =
                    sheet.values.withParagraph(0, sheet.values.paragraphs().get(0) + "\nand more");
        }));
        faults.add(harmless("byte order mark at the start", (sheet, random) -> {
            sheet.get(Kind.TITLE).gap = ""; // see the test: it is put there
        }));
        faults.add(harmless("form feed behind the date", (sheet, random) -> sheet.end = "\n\f\n"));
        faults.add(harmless("form feed in the description", (sheet, random) -> {
            Part next = sheet.after(sheet.get(Kind.PARAGRAPH));
            next.gap = "\n\f\n";
        }));
        faults.add(harmless(
                "no-break spaces and joiners",
                (sheet, random) -> put(
                        sheet,
                        Kind.PARAGRAPH,
                        any(random, "\u00A0", "\u200D", "\u200E", "\t", "\uFFFD"),
                        random,
                        false)));
        faults.add(harmless("blank lines of all kinds", (sheet, random) -> {
            for (Part part : sheet.parts) {
                if (part.gap.length() > 1) {
                    part.gap = "\n" + any(random, "\u00A0", "\u3000\u2003", "\u200B", "\t \t", "\u2028") + "\n";
                }
            }
        }));
        return faults;
    }

    private static int[] malformed(Random random) {
        int[][] all = {{0xFF}, {0xE2, 0x82}, {0xE9}, {0x80}, {0xF0, 0x9F, 0x98}, {0xED, 0xA0, 0x80}};
        return all[random.nextInt(all.length)];
    }

    private static void put(Sheet sheet, Kind kind, String text, Random random) {
        put(sheet, kind, text, random, true);
    }

    private static void put(Sheet sheet, Kind kind, String text, Random random, boolean problem) {
        if (problem) {
            sheet.intend(sheet.values);
        }
        insert(sheet, kind, text, text, random);
        if (!problem) {
            Part part = sheet.get(kind);
            part.text = part.text.replace(marked(text), text);
        }
    }

    /** The values with a space for a line break that is none. */
    private static Values spaced(Values values, String lineBreak) {
        Category first = values.categories().get(0);
        return values.withTitle(values.title().orElseThrow().replace(lineBreak, " "))
                .withParagraph(0, values.paragraphs().get(0).replace(lineBreak, " "))
                .withCategory(0, new Category(first.number(), first.name().replace(lineBreak, " ")));
    }

    /** Puts a text between two letters of the first part of a kind, and what it is read as into the value. */
    private static void insert(Sheet sheet, Kind kind, String text, String read, Random random) {
        Part part = sheet.get(kind);
        int from = kind == Kind.ITEM ? part.text.indexOf(". ") + 2 : 0;
        List<Integer> places = IntStream.range(from + 1, part.text.length())
                .filter(i -> letter(part.text, i - 1) && letter(part.text, i))
                .boxed()
                .toList();
        int place = places.isEmpty() ? from + 1 : places.get(random.nextInt(places.size()));
        String before = part.text.substring(0, place);
        String after = part.text.substring(place);
        part.text = before + marked(text) + after;
        String value = (before + read + after).substring(from);
        switch (kind) {
            case TITLE -> sheet.values = sheet.values.withTitle(value);
            case PARAGRAPH -> sheet.values = sheet.values.withParagraph(0, value);
            default -> {
                int number = sheet.values.categories().get(0).number().getAsInt();
                sheet.values = sheet.values.withCategory(0, Category.of(number, value));
            }
        }
    }

    private static boolean letter(String text, int i) {
        return text.charAt(i) < 128 && Character.isLetter(text.charAt(i));
    }
}
