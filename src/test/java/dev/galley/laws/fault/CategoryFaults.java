package dev.galley.laws.fault;

import static dev.galley.laws.fault.LabelFaults.any;
import static dev.galley.laws.fault.Sheet.marked;
import static dev.galley.laws.fault.SingleFault.guess;
import static dev.galley.laws.fault.SingleFault.harmless;
import static dev.galley.laws.fault.SingleFault.lasting;
import static dev.galley.laws.fault.SingleFault.safe;

import dev.galley.Category;
import dev.galley.laws.fault.Sheet.Kind;
import dev.galley.laws.fault.Sheet.Part;
import dev.galley.problem.ProblemCode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** What happens to categories. */
final class CategoryFaults {

    private CategoryFaults() {}

    /** How an item is written otherwise. */
    private interface Rewriting {
        String of(int number, String name, Random random);
    }

    static List<SingleFault> all() {
        List<SingleFault> faults = new ArrayList<>();
        faults.add(lasting("list empty", ProblemCode.EMPTY_CATEGORY, (sheet, random) -> {
            sheet.remove(Kind.ITEM);
            sheet.get(Kind.CATEGORY).mark();
            sheet.values = sheet.values.withCategories(List.of());
        }));
        faults.add(variant(
                "another bullet",
                (number, name, random) ->
                        any(random, "*", "+", "\u2022", "\u2013", "\u2014", "\u25E6", "\u00B7", "\u25AA") + " " + number
                                + ". " + name));
        faults.add(variant("no bullet", (number, name, random) -> number + ". " + name));
        faults.add(variant(
                "another number form",
                (number, name, random) ->
                        "- " + String.format(any(random, "%d)", "(%d)", "[%d]", "#%d", "%d:"), number) + " " + name));
        faults.add(variant(
                "other spaces",
                (number, name, random) -> String.format(
                        any(random, "-%d. %s", "-%d.%s", "- %d.%s", "-  %d. %s", "- %d.  %s", "-\t%d.\t%s"),
                        number,
                        name)));
        faults.add(variant("leading zeros", (number, name, random) -> "- 0" + number + ". " + name));
        faults.add(variant("goes on below", (number, name, random) -> "- " + number + ". " + name + "\n    and more"));
        faults.add(guess("no number", ProblemCode.UNNUMBERED_CATEGORY, (sheet, random) -> {
            int index = sheet.values.categories().size() - 1; // whose number is no other's
            Category category = sheet.values.categories().get(index);
            sheet.all(Kind.ITEM).get(index).text = marked("- " + category.name());
            sheet.intend(sheet.values.withCategory(index, Category.of(next(sheet, index), category.name())));
            sheet.values = sheet.values.withCategory(index, Category.of(category.name()));
        }));
        faults.add(guess("number without its full stop", ProblemCode.UNNUMBERED_CATEGORY, (sheet, random) -> {
            int index = random.nextInt(sheet.values.categories().size());
            Category category = sheet.values.categories().get(index);
            String name = category.number().getAsInt() + " " + category.name();
            sheet.all(Kind.ITEM).get(index).text = marked("- " + name);
            sheet.intend(sheet.values.withCategory(
                    index, Category.of(category.number().getAsInt(), category.name())));
            sheet.values = sheet.values.withCategory(index, Category.of(name));
        }));
        faults.add(guess("neither bullet nor number", ProblemCode.UNNUMBERED_CATEGORY, (sheet, random) -> {
            int index = sheet.values.categories().size() - 1; // whose number is no other's
            Category category = sheet.values.categories().get(index);
            sheet.all(Kind.ITEM).get(index).text = marked(category.name());
            sheet.all(Kind.ITEM).subList(1, sheet.values.categories().size()).forEach(item -> item.gap = "\n");
            sheet.intend(sheet.values.withCategory(index, Category.of(next(sheet, index), category.name())));
            sheet.values = sheet.values.withCategory(index, Category.of(category.name()));
        }));
        faults.add(guess("a number twice", ProblemCode.DUPLICATE_CATEGORY_NUMBER, (sheet, random) -> {
            int number = sheet.values.categories().get(0).number().getAsInt();
            int highest = sheet.values.categories().stream()
                    .mapToInt(category -> category.number().getAsInt())
                    .max()
                    .getAsInt();
            sheet.intend(sheet.values.withCategoryAdded(
                    sheet.values.categories().size(), Category.of(highest + 1, "Something Else")));
            add(sheet, "- " + number + ". Something Else", Category.of(number, "Something Else"));
        }));
        faults.add(guess("a name twice", ProblemCode.DUPLICATE_CATEGORY, (sheet, random) -> {
            String name = sheet.values.categories().get(0).name();
            sheet.intend(sheet.values);
            add(sheet, "- 77. " + name, Category.of(77, name));
        }));
        faults.add(guess("an item twice", ProblemCode.DUPLICATE_CATEGORY, (sheet, random) -> {
            sheet.intend(sheet.values);
            Category first = sheet.values.categories().get(0);
            add(sheet, "- " + first.number().getAsInt() + ". " + first.name(), first);
        }));
        faults.add(lasting("a number too large", ProblemCode.CATEGORY_NUMBER_RANGE, (sheet, random) -> {
            String digits = any(random, "2147483648", "99999999999999999999");
            Part last = sheet.last(Kind.ITEM);
            sheet.insertAfter(last, new Part(Kind.ITEM, "- " + marked(digits) + ". Large", "\n"));
            sheet.values =
                    sheet.values.withCategoryAdded(sheet.values.categories().size(), Category.of("Large"));
        }));
        faults.add(safe("an empty item", ProblemCode.EMPTY_CATEGORY_ITEM, (sheet, random) -> {
            Part item = sheet.all(Kind.ITEM)
                    .get(random.nextInt(sheet.values.categories().size()));
            sheet.insertAfter(
                    item,
                    new Part(
                            Kind.OTHER,
                            marked(any(random, "-", "- 9.", "- 12. ", "*").strip()),
                            "\n"));
        }));
        faults.add(safe("an item that lost its name", ProblemCode.EMPTY_CATEGORY_ITEM, (sheet, random) -> {
            Part first = sheet.get(Kind.ITEM);
            sheet.insertAfter(first, new Part(Kind.ITEM, "- 99. Last", "\n"));
            first.text = marked("- 1.");
            List<Category> categories = new ArrayList<>(sheet.values.categories());
            categories.set(0, Category.of(99, "Last"));
            sheet.values = sheet.values.withCategories(categories);
        }));
        faults.add(guess("text in the list", ProblemCode.NOT_A_CATEGORY_ITEM, (sheet, random) -> {
            Part item = sheet.all(Kind.ITEM)
                    .get(random.nextInt(sheet.values.categories().size()));
            sheet.insertAfter(
                    item,
                    new Part(
                            Kind.OTHER,
                            marked("This sentence says what has been going on, and it is no category."),
                            any(random, "\n", "\n\n")));
        }));
        faults.add(guess("text above the list", ProblemCode.NOT_A_CATEGORY_ITEM, (sheet, random) -> {
            Part label = sheet.get(Kind.CATEGORY);
            sheet.after(label).gap = "\n\n";
            sheet.insertAfter(
                    label,
                    new Part(Kind.OTHER, marked("These are the categories that it was given, all of them:"), "\n\n"));
        }));
        faults.add(safe("an item nested", ProblemCode.NESTED_CATEGORY, (sheet, random) -> {
            Part last = sheet.last(Kind.ITEM);
            sheet.insertAfter(last, new Part(Kind.ITEM, any(random, "  ", "    ", "\t") + marked("- 88. Below"), "\n"));
            sheet.values =
                    sheet.values.withCategoryAdded(sheet.values.categories().size(), Category.of(88, "Below"));
        }));
        faults.add(harmless("a gap in the numbers", (sheet, random) -> {
            Part last = sheet.last(Kind.ITEM);
            sheet.insertAfter(last, new Part(Kind.ITEM, "- 500. Far Away", "\n"));
            sheet.values =
                    sheet.values.withCategoryAdded(sheet.values.categories().size(), Category.of(500, "Far Away"));
        }));
        faults.add(harmless("items in another order", (sheet, random) -> {
            List<Part> items = sheet.all(Kind.ITEM);
            List<String> texts =
                    new ArrayList<>(items.stream().map(item -> item.text).toList());
            Collections.reverse(texts);
            for (int i = 0; i < texts.size(); i++) {
                items.get(i).text = texts.get(i);
            }
            List<Category> categories = new ArrayList<>(sheet.values.categories());
            Collections.reverse(categories);
            sheet.values = sheet.values.withCategories(categories);
        }));
        faults.add(harmless("blank lines in the list", (sheet, random) -> {
            sheet.all(Kind.ITEM).forEach(item -> item.gap = "\n\n\n");
        }));
        faults.add(harmless("all items indented", (sheet, random) -> {
            sheet.all(Kind.ITEM).forEach(item -> item.text = "   " + item.text);
        }));
        return faults;
    }

    /** The number that a category without one seems to have. */
    private static int next(Sheet sheet, int index) {
        int before = index == 0
                ? 0
                : sheet.values.categories().get(index - 1).number().getAsInt();
        return Math.max(index + 1, before + 1);
    }

    private static void add(Sheet sheet, String text, Category category) {
        sheet.insertAfter(sheet.last(Kind.ITEM), new Part(Kind.ITEM, marked(text), "\n"));
        sheet.values = sheet.values.withCategoryAdded(sheet.values.categories().size(), category);
    }

    private static SingleFault variant(String name, Rewriting rewriting) {
        return safe(name, ProblemCode.CATEGORY_VARIANT, (sheet, random) -> {
            int index = random.nextInt(sheet.values.categories().size());
            Category category = sheet.values.categories().get(index);
            int number = category.number().getAsInt();
            String text = rewriting.of(number, category.name(), random);
            sheet.all(Kind.ITEM).get(index).text = marked(text);
            if (text.endsWith("and more")) {
                String joint = category.name().endsWith("-") ? "" : " ";
                sheet.values =
                        sheet.values.withCategory(index, Category.of(number, category.name() + joint + "and more"));
            }
        });
    }
}
