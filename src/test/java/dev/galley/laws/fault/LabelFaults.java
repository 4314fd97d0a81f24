package dev.galley.laws.fault;

import static dev.galley.laws.fault.Sheet.marked;
import static dev.galley.laws.fault.SingleFault.guess;
import static dev.galley.laws.fault.SingleFault.harmless;
import static dev.galley.laws.fault.SingleFault.lasting;
import static dev.galley.laws.fault.SingleFault.safe;

import dev.galley.laws.fault.Sheet.Kind;
import dev.galley.laws.fault.Sheet.Part;
import dev.galley.problem.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.BiFunction;

/** What happens to labels. */
final class LabelFaults {

    private static final List<Kind> LABELS = List.of(Kind.DESCRIPTION, Kind.CATEGORY, Kind.DATE_CREATED);

    private LabelFaults() {}

    static List<SingleFault> all() {
        List<SingleFault> faults = new ArrayList<>();
        for (Kind label : LABELS) {
            String name = label.name().toLowerCase(Locale.ROOT).replace('_', ' ');
            SingleFault.Mend mend = label == Kind.DATE_CREATED ? SingleFault.Mend.SAFE : SingleFault.Mend.GUESS;
            faults.add(new SingleFault(name + " label missing", List.of(missing(label)), mend, (sheet, random) -> {
                Part part = sheet.get(label);
                Part next = sheet.after(part);
                if (label != Kind.DESCRIPTION || part.gap.length() > 1) {
                    next.gap = part.gap;
                }
                sheet.remove(label);
                next.text = marked("") + next.text;
            }));
            faults.add(misspelt(name + " one letter off", label, (text, random) -> typo(text, random)));
            faults.add(misspelt(name + " two letters off", label, LabelFaults::typos));
            faults.add(misspelt(
                    name + " cut short",
                    label,
                    (text, random) -> text.substring(0, text.length() - 1 - random.nextInt(2))));
            faults.add(misspelt(
                    name + " with an ending",
                    label,
                    (text, random) -> text + any(random, "s", ".", ";", "es", " -", "...", " 1", ",", "!", "::")));
            faults.add(misspelt(
                    name + " in brackets",
                    label,
                    (text, random) -> String.format(
                            any(
                                    random,
                                    "[%s]",
                                    "(%s)",
                                    "<%s>",
                                    "\"%s\"",
                                    "`%s`",
                                    "- %s",
                                    "= %s =",
                                    "> %s",
                                    "- %s:",
                                    "\u2022 %s",
                                    "1. %s",
                                    "<b>%s</b>",
                                    "== %s ==",
                                    ">>> %s <<<"),
                            text)));
            faults.add(misspelt(
                    name + " with a letter of another script", label, (text, random) -> homoglyph(text, random)));
            faults.add(misspelt(
                    name + " with a control character",
                    label,
                    (text, random) ->
                            text.charAt(0) + any(random, "\u0001", "\u001B", "\u007F", "\u202E") + text.substring(1)));
            faults.add(variant(name + " in another case", label, (text, random) -> switch (random.nextInt(3)) {
                case 0 -> text.toUpperCase(Locale.ROOT);
                case 1 -> text.toLowerCase(Locale.ROOT);
                default -> text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
            }));
            faults.add(variant(
                    name + " decorated",
                    label,
                    (text, random) -> String.format(
                            any(
                                    random,
                                    "# %s",
                                    "## %s",
                                    "###%s",
                                    "**%s**",
                                    "*%s*",
                                    "_%s_",
                                    "__%s__",
                                    "%s:",
                                    "%s :",
                                    "**%s:**",
                                    "**%s**:",
                                    "### %s ###",
                                    "# **%s**",
                                    "*%s*:"),
                            text)));
            faults.add(variant(name + " with something invisible", label, (text, random) -> {
                int place = 1 + random.nextInt(text.length() - 1);
                return text.substring(0, place)
                        + any(random, "\u200B", "\u00AD", "\u200D", "\u2060", "\uFEFF")
                        + text.substring(place);
            }));
            faults.add(variant(
                    name + " underlined", label, (text, random) -> text + "\n" + any(random, "-----", "=====", "~~~")));
            faults.add(safe(name + " with its value on its line", ProblemCode.LABEL_VARIANT, (sheet, random) -> {
                Part part = sheet.get(label);
                part.text = marked(part.text + any(random, ": ", ":", ":  ", ":\t"));
                sheet.after(part).gap = "";
            }));
            faults.add(safe(name + " doubled", ProblemCode.DUPLICATE_SECTION, (sheet, random) -> {
                Part part = sheet.get(label);
                sheet.insertAfter(part, new Part(Kind.OTHER, marked(part.text), any(random, "\n", "\n\n", part.gap)));
            }));
            faults.add(harmless(name + " with white space around", (sheet, random) -> {
                Part part = sheet.get(label);
                part.text = any(random, " ", "\t", "\u00A0", "") + part.text + any(random, "  ", "\u200B", "\u3000");
            }));
        }
        faults.add(variant(
                "date created with other spaces",
                Kind.DATE_CREATED,
                (text, random) -> text.replace(" ", any(random, "  ", "\u00A0", "\t", "\u2009", " \u00A0"))));
        faults.add(misspelt(
                "date created without its space",
                Kind.DATE_CREATED,
                (text, random) -> text.replace(" ", any(random, "", "-", "_", "."))));
        faults.add(guess("date label that nobody knows", ProblemCode.MISSPELT_LABEL, (sheet, random) -> {
            sheet.get(Kind.DATE_CREATED).text = marked(any(
                    random,
                    "Published",
                    "Created on",
                    "Date of Creation",
                    "Posted",
                    "Publication Date",
                    "Date Published",
                    "Published on:"));
        }));
        faults.add(misspelt(
                "category label of another kind",
                Kind.CATEGORY,
                (text, random) -> any(random, "Categories", "Categorie", "Kategory", "Categry")));
        faults.add(safe("date created and date without colon", ProblemCode.LABEL_VARIANT, (sheet, random) -> {
            Part part = sheet.get(Kind.DATE_CREATED);
            part.text = marked(part.text + any(random, " ", ""));
            sheet.after(part).gap = "";
        }));
        faults.add(safe("misspelt date label and date on one line", ProblemCode.MISSPELT_LABEL, (sheet, random) -> {
            Part part = sheet.get(Kind.DATE_CREATED);
            part.text = marked(any(random, "Date: ", "Created: ", "Date Crated: ", "Date created on: "));
            sheet.after(part).gap = "";
        }));
        faults.add(safe("bold label with its value on its line", ProblemCode.LABEL_VARIANT, (sheet, random) -> {
            Part part = sheet.get(LABELS.get(random.nextInt(3)));
            part.text = marked("**" + part.text + any(random, ":** ", "**: "));
            sheet.after(part).gap = "";
        }));
        faults.add(safe("category and item without colon", ProblemCode.LABEL_VARIANT, (sheet, random) -> {
            Part part = sheet.get(Kind.CATEGORY);
            part.text = marked(part.text + any(random, "", " "));
            sheet.after(part).gap = "";
        }));
        faults.add(safe("category cut in half", ProblemCode.MISSPELT_LABEL, (sheet, random) -> {
            Part part = sheet.get(Kind.CATEGORY);
            part.text = marked(part.text.substring(0, 3 + random.nextInt(4)));
        }));
        faults.add(safe("date above its label", ProblemCode.SECTION_OUT_OF_ORDER, (sheet, random) -> {
            Part label = sheet.get(Kind.DATE_CREATED);
            String date = sheet.get(Kind.DATE).text;
            sheet.get(Kind.DATE).text = marked(label.text);
            label.text = date;
        }));
        faults.add(order("category above description", Kind.CATEGORY, (sheet, random) -> {
            move(sheet, List.of(Kind.CATEGORY, Kind.ITEM), Kind.DESCRIPTION);
        }));
        faults.add(order("date above category", Kind.DATE_CREATED, (sheet, random) -> {
            move(sheet, List.of(Kind.DATE_CREATED, Kind.DATE), Kind.CATEGORY);
        }));
        faults.add(order("date above description", Kind.DATE_CREATED, (sheet, random) -> {
            move(sheet, List.of(Kind.DATE_CREATED, Kind.DATE), Kind.DESCRIPTION);
        }));
        faults.add(lasting("section missing: description", ProblemCode.MISSING_DESCRIPTION, (sheet, random) -> {
            sheet.remove(Kind.DESCRIPTION);
            sheet.remove(Kind.PARAGRAPH);
            sheet.remove(Kind.BYLINE);
            Part label = sheet.get(Kind.CATEGORY);
            label.text = marked("") + label.text;
            sheet.values = sheet.values.withParagraphs(List.of()).withoutByline();
        }));
        faults.add(lasting("section missing: category", ProblemCode.MISSING_CATEGORY, (sheet, random) -> {
            sheet.remove(Kind.CATEGORY);
            sheet.remove(Kind.ITEM);
            Part label = sheet.get(Kind.DATE_CREATED);
            label.gap = "\n\n";
            label.text = marked("") + label.text;
            sheet.values = sheet.values.withCategories(List.of());
        }));
        faults.add(lasting("section missing: date", ProblemCode.MISSING_DATE, (sheet, random) -> {
            sheet.remove(Kind.DATE_CREATED);
            sheet.remove(Kind.DATE);
            sheet.last(Kind.ITEM).text += marked("");
            sheet.values = sheet.values.withoutDate();
        }));
        faults.add(guess("category section twice", ProblemCode.DUPLICATE_SECTION, (sheet, random) -> {
            Part label = sheet.get(Kind.DATE_CREATED);
            sheet.insertBefore(label, new Part(Kind.OTHER, marked("Category"), "\n\n"));
            sheet.insertBefore(label, new Part(Kind.OTHER, "- 700. Second List", "\n\n"));
            sheet.values = sheet.values.withCategoryAdded(
                    sheet.values.categories().size(), dev.galley.Category.of(700, "Second List"));
        }));
        faults.add(guess("date section twice", ProblemCode.DUPLICATE_SECTION, (sheet, random) -> {
            sheet.parts.add(new Part(Kind.OTHER, marked("Date Created"), "\n\n"));
            sheet.parts.add(new Part(Kind.OTHER, any(random, sheet.get(Kind.DATE).text, "01/01/2001"), "\n\n"));
        }));
        for (String word : List.of("Category", "Date Created")) {
            faults.add(guess("a paragraph is " + word, ProblemCode.AMBIGUOUS_LABEL, (sheet, random) -> {
                Part first = sheet.get(Kind.PARAGRAPH);
                sheet.insertAfter(first, new Part(Kind.PARAGRAPH, marked(word), "\n\n"));
                sheet.insertAfter(sheet.after(first), new Part(Kind.PARAGRAPH, "Text goes on here.", "\n\n"));
                if (sheet.after(sheet.all(Kind.PARAGRAPH).get(2)).kind == Kind.PARAGRAPH) {
                    sheet.after(sheet.all(Kind.PARAGRAPH).get(2)).gap = "\n\n";
                }
                sheet.values = sheet.values.withParagraphAdded(1, word).withParagraphAdded(2, "Text goes on here.");
            }));
        }
        return faults;
    }

    private static SingleFault order(String name, Kind label, SingleFault.Damage damage) {
        return safe(name, ProblemCode.SECTION_OUT_OF_ORDER, (sheet, random) -> {
            damage.apply(sheet, random);
            sheet.get(label).mark();
        });
    }

    private static void move(Sheet sheet, List<Kind> kinds, Kind above) {
        List<Part> moved =
                sheet.parts.stream().filter(part -> kinds.contains(part.kind)).toList();
        sheet.parts.removeAll(moved);
        sheet.parts.addAll(sheet.parts.indexOf(sheet.get(above)), moved);
        sheet.get(above).gap = "\n\n";
        moved.get(0).gap = "\n\n";
    }

    private static ProblemCode missing(Kind label) {
        return switch (label) {
            case DESCRIPTION -> ProblemCode.MISSING_DESCRIPTION;
            case CATEGORY -> ProblemCode.MISSING_CATEGORY;
            default -> ProblemCode.MISSING_DATE;
        };
    }

    private static SingleFault misspelt(String name, Kind label, BiFunction<String, Random, String> change) {
        return safe(name, ProblemCode.MISSPELT_LABEL, (sheet, random) -> {
            Part part = sheet.get(label);
            part.text = marked(change.apply(part.text, random));
        });
    }

    private static SingleFault variant(String name, Kind label, BiFunction<String, Random, String> change) {
        return safe(name, ProblemCode.LABEL_VARIANT, (sheet, random) -> {
            Part part = sheet.get(label);
            part.text = marked(change.apply(part.text, random));
        });
    }

    static String any(Random random, String... texts) {
        return texts[random.nextInt(texts.length)];
    }

    /** A text with one letter lost, doubled, replaced, inserted or swapped with its neighbour. */
    static String typo(String text, Random random) {
        int i = random.nextInt(text.length());
        char letter = (char) ('a' + random.nextInt(26));
        String before = text.substring(0, i);
        String after = text.substring(i + 1);
        String changed = switch (random.nextInt(5)) {
            case 0 -> before + after;
            case 1 -> before + text.charAt(i) + text.charAt(i) + after;
            case 2 -> before + letter + after;
            case 3 -> before + letter + text.charAt(i) + after;
            default -> after.isEmpty() ? before : before + after.charAt(0) + text.charAt(i) + after.substring(1);
        };
        String plain = changed.strip().replaceAll(" +", " ");
        return plain.equals(changed) && !plain.equalsIgnoreCase(text) ? changed : typo(text, random);
    }

    /** One slip in each half: two in one place may be three changes. */
    private static String typos(String text, Random random) {
        int middle = text.length() / 2;
        return typo(text.substring(0, middle), random)
                + typo(text.substring(middle).strip(), random);
    }

    private static String homoglyph(String text, Random random) {
        String[] pairs = {"D\u216E", "C\u0421", "a\u0430", "e\u0435", "o\u043E", "p\u0440", "c\u0441", "i\u0456"};
        String pair = pairs[random.nextInt(pairs.length)];
        String changed = text.replaceFirst(pair.substring(0, 1), pair.substring(1));
        return changed.equals(text) ? homoglyph(text, random) : changed;
    }
}
