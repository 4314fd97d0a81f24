package dev.galley.laws.fault;

import dev.galley.Category;
import dev.galley.laws.fault.Sheet.Kind;
import dev.galley.laws.fault.Sheet.Part;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

/** Makes clean dumps as press archives hold them: any two differ, none has a problem, and what each says is known. */
final class Sheets {

    private static final List<String> SUBJECTS = List.of(
            "Harbour Council",
            "The Ferry Company",
            "Island Volunteers",
            "Two Keepers",
            "The Ministry",
            "A Bakery in Porto",
            "Rail Workers",
            "The U.S. Navy",
            "Farmers",
            "Caf\u00E9 Owners",
            "Scientists",
            "Mayor O'Neil");
    private static final List<String> VERBS = List.of(
            "Warns of",
            "Rejects",
            "Returns to",
            "Debates",
            "Reopens",
            "Finds",
            "Buys",
            "Sends Multiple Letters About",
            "Will Not Pay for",
            "Celebrates");
    private static final List<String> OBJECTS = List.of(
            "the Old Lamp",
            "Night Trains",
            "a 40-Year Treaty",
            "Winter Storms",
            "New Rules",
            "the \u2018Quiet\u2019 Season",
            "Cheap Bread",
            "Its Own History",
            "Ice on Lake V\u00E4nern",
            "Plan B",
            "Category 5 Storms",
            "Its Date of Birth");
    private static final List<String> PLACES =
            List.of("USA", "NORWAY", "LISBON", "NEW YORK", "WASHINGTON, D.C.", "BERLIN (AP)", "S\u00C3O PAULO");
    private static final List<String> STARTS = List.of(
            "After thirty years of automation",
            "On Monday",
            "According to officials who spoke with the *Courier*",
            "\"Nobody asked us,\" said one of them",
            "In 2019",
            "For nearly 50 years",
            "By the end of the week",
            "However",
            "Category by category",
            "He added that",
            "1,200 people signed a petition",
            "Na\u00EFve as it was");
    private static final List<String> MIDDLES = List.of(
            "the council has sent several warnings",
            "two keepers have moved back into the lighthouse",
            "prices rose by 12.5%",
            "the company said \u2013 again \u2013 that nothing was decided",
            "ships waited outside the harbour",
            "the description of the plan changed",
            "a vote was held",
            "no date was created for the talks",
            "the *Washington Evening* reports otherwise",
            "it refused to comment (see https://example.com/a?b=c)");
    private static final List<String> ENDS = List.of(
            ".",
            ".",
            ".",
            ", officials say.",
            ", and \"must never be fought.\"",
            "; the rest is silence.",
            "!",
            "?",
            " \u2013 for now.",
            " as of 09/25/2022.",
            " on August 3, 2019.",
            ".\u201D");
    private static final List<String> HEADINGS =
            List.of("What Comes Next", "* * *", "A Long Winter", "Background:", "\"It is over.\"");
    private static final List<String> NAMES = List.of(
            "Ann Author",
            "Kyle Andersen",
            "J. R. Writer",
            "Bob de Vries",
            "Marit Solheim",
            "Jos\u00E9 Mar\u00EDa L\u00F3pez",
            "Conan O'Brien",
            "Dr. Eve van der Berg",
            "\u738B\u5C0F\u660E");
    private static final List<String> TOPICS = List.of(
            "Army",
            "Wars",
            "Conflict Zones",
            "Military Tech.",
            "Main",
            "Politics",
            "Geopolitics",
            "Gov.",
            "Events",
            "Coast",
            "History",
            "Travel",
            "Night Trains",
            "Food",
            "\u00C9t\u00E9",
            "U.S.",
            "R&D",
            "Covid");

    private final Random random;

    Sheets(Random random) {
        this.random = random;
    }

    <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    /** A clean dump. */
    Sheet next() {
        List<String> paragraphs = paragraphs();
        Optional<String> byline = chance(0.8) ? Optional.of(byline()) : Optional.empty();
        List<Category> categories = categories();
        LocalDate date = LocalDate.of(1990, 1, 1).plusDays(random.nextInt(20_000));
        String title = title();
        Sheet sheet = new Sheet(new Values(Optional.of(title), paragraphs, byline, categories, Optional.of(date)));
        String gap = any(List.of("\n\n", "\n\n", "\n\n", "\n\n\n", "\n \t\n", "\n\u00A0\n"));
        String underLabel = chance(0.15) ? "\n" : gap;
        String aboveLabel = chance(0.15) ? "\n" : gap;
        sheet.parts.add(new Part(Kind.TITLE, title, any(List.of("", "", "\n\n"))));
        sheet.parts.add(new Part(Kind.DESCRIPTION, "Description", aboveLabel));
        for (String paragraph : paragraphs) {
            boolean first = paragraph.equals(paragraphs.get(0));
            sheet.parts.add(new Part(Kind.PARAGRAPH, paragraph, first ? underLabel : gap));
        }
        byline.ifPresent(names ->
                sheet.parts.add(new Part(Kind.BYLINE, any(List.of("by ", "by ", "By ")) + names, gap)));
        sheet.parts.add(new Part(Kind.CATEGORY, "Category", aboveLabel));
        String itemGap = chance(0.1) ? "\n\n" : "\n";
        for (Category category : categories) {
            String text = "- " + category.number().getAsInt() + ". " + category.name();
            sheet.parts.add(new Part(Kind.ITEM, text, category.equals(categories.get(0)) ? underLabel : itemGap));
        }
        sheet.parts.add(new Part(Kind.DATE_CREATED, "Date Created", aboveLabel));
        sheet.parts.add(new Part(Kind.DATE, date(date), underLabel));
        sheet.end = any(List.of("\n", "\n", "", "\n\n"));
        sheet.lineBreak = any(List.of("\n", "\n", "\n", "\r\n", "\r"));
        return sheet;
    }

    /** A date as dumps write it. */
    static String date(LocalDate date) {
        return String.format(Locale.ROOT, "%02d/%02d/%04d", date.getMonthValue(), date.getDayOfMonth(), date.getYear());
    }

    private String title() {
        String title = any(SUBJECTS) + " " + any(VERBS) + " " + any(OBJECTS);
        return switch (random.nextInt(8)) {
            case 0 -> title + "?";
            case 1 -> "Breaking: " + title;
            case 2 -> any(OBJECTS);
            case 3 -> "Report: " + title + " \u2013 " + any(SUBJECTS);
            default -> title;
        };
    }

    private List<String> paragraphs() {
        List<String> paragraphs = new ArrayList<>();
        int count = 1 + random.nextInt(8);
        while (paragraphs.size() < count) {
            String text = chance(0.07) && !paragraphs.isEmpty() && paragraphs.size() < count - 1
                    ? any(HEADINGS)
                    : paragraph(paragraphs.isEmpty());
            if (!paragraphs.contains(text)) {
                paragraphs.add(text);
            }
        }
        return paragraphs;
    }

    /** A paragraph of some sentences. */
    String paragraph(boolean first) {
        StringBuilder text = new StringBuilder(first && chance(0.5) ? any(PLACES) + ": " : "");
        int sentences = 1 + random.nextInt(4);
        for (int i = 0; i < sentences; i++) {
            text.append(i == 0 ? "" : chance(0.08) ? "\n" : " ");
            text.append(any(STARTS)).append(", ").append(any(MIDDLES)).append(any(ENDS));
        }
        return text.toString();
    }

    private String byline() {
        String first = any(NAMES);
        String second = any(NAMES);
        return chance(0.2) && !first.equals(second) ? first + any(List.of(" and ", ", ", " & ")) + second : first;
    }

    private List<Category> categories() {
        List<Category> categories = new ArrayList<>();
        int number = chance(0.85) ? 1 : random.nextInt(30);
        int count = 1 + random.nextInt(5);
        while (categories.size() < count) {
            StringBuilder name = new StringBuilder(any(TOPICS));
            for (int i = random.nextInt(4); i > 0; i--) {
                name.append('-').append(any(TOPICS));
            }
            String text = name.toString();
            if (categories.stream().noneMatch(category -> category.name().equalsIgnoreCase(text))) {
                categories.add(Category.of(number, text));
                number += chance(0.9) ? 1 : 3;
            }
        }
        return categories;
    }
}
