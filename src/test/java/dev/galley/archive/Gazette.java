package dev.galley.archive;

import dev.galley.problem.Section;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** A made-up archive whose format is known: its labels are in no table of the library. */
final class Gazette {

    /** Labels in languages that the library has no words for, or of no language. */
    private static final List<String> LABELS = List.of(
            "Kuvaus",
            "Luokat",
            "P\u00E4iv\u00E4ys",
            "Tre\u015B\u0107",
            "Dzia\u0142y",
            "Wydano",
            "Omschrijving",
            "Onderwerpen",
            "Geplaatst",
            "Testo integrale",
            "Argomenti",
            "Uscita",
            "Metin",
            "Konular",
            "Tarih",
            "Corpo",
            "Assuntos",
            "Emiss\u00E3o",
            "Br\u00F6dtext",
            "\u00C4mnen",
            "Utgiven",
            "Szöveg",
            "T\u00E9m\u00E1k",
            "D\u00E1tum",
            "Copytext",
            "Slugs",
            "Run day",
            "FULLCOPY",
            "QTOPICS",
            "XDAY",
            "Item Copy",
            "Item Topics",
            "Item Stamp",
            "Kop 1",
            "Kop 2",
            "Kop 3",
            "\u0422\u0435\u043A\u0441\u0442",
            "\u0422\u0435\u043C\u044B",
            "\u0414\u0430\u0442\u0430",
            "\u672C\u6587",
            "\u5206\u985E",
            "\u65E5\u4ED8");

    private static final List<String> WORDS = List.of(
            "harbour",
            "boats",
            "market",
            "Council",
            "winter",
            "lamp",
            "bridge",
            "people",
            "river",
            "north",
            "opened",
            "quietly",
            "repaired",
            "after",
            "seven",
            "years",
            "stones",
            "museum",
            "trains",
            "from",
            "the",
            "half-built",
            "Gov.",
            "1987");

    private static final List<String> NAMES =
            List.of("Ann Author", "Bob de Vries", "Carl O'Neil", "Dora Li", "Eve Marsh");
    private static final List<String> TOPICS =
            List.of("Coast", "Main", "Travel-Railways", "Food-Bakeries-Small Bus.", "Law");

    private final Random random;
    final Map<Section, List<String>> labels = new EnumMap<>(Section.class);
    final List<Section> order;
    final String heading;
    final String list;
    final String pattern;
    final String byline;
    final String between;
    final boolean noisy;

    Gazette(long seed) {
        random = new Random(seed);
        List<String> texts = new ArrayList<>(LABELS);
        Collections.shuffle(texts, random);
        order = random.nextInt(4) > 0
                ? List.of(Section.DESCRIPTION, Section.CATEGORY, Section.DATE)
                : List.of(Section.DESCRIPTION, Section.DATE, Section.CATEGORY);
        int used = 0;
        for (Section section : order) {
            labels.put(section, List.of(texts.get(used++)));
        }
        if (random.nextInt(3) == 0) { // two spellings of one label
            Section section = order.get(random.nextInt(3));
            labels.put(section, List.of(labels.get(section).get(0), texts.get(used)));
        }
        heading = pick("plain", "plain", "colon", "hashes", "emphasis");
        list = pick("- 1. ", "- 1. ", "1. ", "* ", "- ", "\u2022 1) ");
        String separator = pick("/", "-", ".");
        pattern = pick(
                "MM" + separator + "DD" + separator + "YYYY",
                "DD" + separator + "MM" + separator + "YYYY",
                "YYYY-MM-DD",
                "month name");
        byline = pick("by", "by", "");
        between = pick("", "", "form feed", "---");
        noisy = random.nextBoolean();
    }

    /** An archive in a given format. */
    Gazette(long seed, FormatProfile truth, boolean noisy) {
        random = new Random(seed);
        labels.putAll(truth.labels());
        order = truth.order();
        heading = truth.heading();
        list = truth.list();
        pattern = truth.dates().get(0);
        byline = truth.byline();
        between = truth.between();
        this.noisy = noisy;
    }

    /** A format of any kind, more of them than the archives above have: titles with labels, values on the lines of labels. */
    static FormatProfile anyFormat(long seed) {
        Gazette any = new Gazette(seed);
        Random random = new Random(~seed);
        Map<Section, List<String>> labels = new EnumMap<>(any.labels);
        List<Section> order = new ArrayList<>(any.order);
        if (random.nextBoolean()) {
            order.add(0, Section.TITLE);
            labels.put(
                    Section.TITLE,
                    List.of(any.pick("Otsikko", "Tytu\u0142", "Kop", "Headline", "\u6A19\u984C", "SLUG")));
        }
        return new FormatProfile(
                labels,
                order,
                any.pick("plain", "colon", "hashes", "emphasis", "inline"),
                any.pick("- 1. ", "1. ", "1) ", "* ", "- ", "+ ", "\u2022 ", "\u2013 1. ", "(1) ", "[1] ", "#1 "),
                List.of(any.pattern),
                any.pick("by", "by", "von", "par", "por", ""),
                any.pick("", "", "form feed", "---", "***", "===", "~~~"));
    }

    private String pick(String... texts) {
        return texts[random.nextInt(texts.length)];
    }

    /** What should be learned. */
    FormatProfile truth() {
        return new FormatProfile(labels, order, heading, list, List.of(pattern), byline, between);
    }

    /** Articles, one dump each. */
    List<String> articles(int count) {
        List<String> articles = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            articles.add(article(i, count));
        }
        return articles;
    }

    private String article(int i, int count) {
        StringBuilder text = new StringBuilder();
        if (!labels.containsKey(Section.TITLE)) {
            appendTitle(text);
        }
        for (Section section : order) {
            List<String> spellings = labels.get(section);
            boolean second = spellings.size() > 1 && random.nextInt(3) == 0;
            text.append(decorated(spellings.get(second ? 1 : 0))).append(heading.equals("inline") ? " " : "\n\n");
            switch (section) {
                case TITLE -> appendTitle(text);
                case DESCRIPTION -> appendText(text);
                case CATEGORY -> appendList(text);
                case DATE -> text.append(date()).append("\n\n");
            }
        }
        if (between.equals("form feed")) {
            text.append("\f\n");
        } else if (!between.isEmpty()) {
            text.append(between).append("\n\n");
        }
        return text.toString();
    }

    String decorated(String label) {
        return switch (heading) {
            case "colon", "inline" -> label + ":";
            case "hashes" -> "## " + label;
            case "emphasis" -> "**" + label + "**";
            default -> label;
        };
    }

    private void appendTitle(StringBuilder text) {
        text.append(capitalised(sentence(4 + random.nextInt(5)))).append("\n\n");
    }

    private void appendText(StringBuilder text) {
        int paragraphs = 1 + random.nextInt(5);
        for (int i = 0; i < paragraphs; i++) {
            String lead = random.nextInt(5) == 0 ? "OSLO: " : "";
            text.append(lead)
                    .append(capitalised(sentence(10 + random.nextInt(40))))
                    .append(".\n\n");
            if (noisy && random.nextInt(3) == 0) {
                text.append(pick(
                                "Read more",
                                "Advertisement",
                                "Key points",
                                "Note: this story changed",
                                "Photo: A. Lens"))
                        .append("\n\n");
            }
            if (noisy && random.nextInt(6) == 0) {
                text.append("Highlights\n\n- ")
                        .append(sentence(4))
                        .append("\n- ")
                        .append(sentence(5))
                        .append("\n\n");
            }
        }
        text.append(capitalised(sentence(12))).append(".\n\n");
        if (!byline.isEmpty() && random.nextInt(6) > 0) {
            text.append(byline)
                    .append(' ')
                    .append(NAMES.get(random.nextInt(NAMES.size())))
                    .append("\n\n");
        }
    }

    private void appendList(StringBuilder text) {
        int items = 1 + random.nextInt(4);
        for (int i = 1; i <= items; i++) {
            text.append(list.replace("1", String.valueOf(i)));
            text.append(TOPICS.get((i + random.nextInt(2)) % TOPICS.size())).append('\n');
        }
        text.append('\n');
    }

    private String date() {
        LocalDate day = LocalDate.of(2015, 1, 1).plusDays(random.nextInt(3000));
        if (pattern.equals("month name")) {
            String month = day.getMonth().name();
            if (!byline.isEmpty() && !byline.equals("by")) {
                for (Language language : Language.values()) {
                    if (language.byline().equals(byline)) {
                        return day.getDayOfMonth() + (byline.equals("von") ? ". " : " ")
                                + language.months().get(day.getMonthValue() - 1) + " " + day.getYear();
                    }
                }
            }
            return day.getDayOfMonth() + " " + month.charAt(0) + Words.fold(month.substring(1)) + " " + day.getYear();
        }
        return pattern.replace("YYYY", String.valueOf(day.getYear()))
                .replace("MM", String.format(Locale.ROOT, "%02d", day.getMonthValue()))
                .replace("DD", String.format(Locale.ROOT, "%02d", day.getDayOfMonth()));
    }

    private String sentence(int words) {
        List<String> sentence = new ArrayList<>();
        for (int i = 0; i < words; i++) {
            sentence.add(WORDS.get(random.nextInt(WORDS.size())));
        }
        return String.join(" ", sentence);
    }

    private static String capitalised(String text) {
        return text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
    }
}
