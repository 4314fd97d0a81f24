package dev.galley.archive;

import dev.galley.DumpFormat;
import dev.galley.archive.Heading.Style;
import dev.galley.problem.Section;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The text of a profile: which lines it has, and how they are read. */
final class ProfileText {

    static final List<String> HEADINGS = headings();
    static final List<String> BETWEEN = List.of("form feed", "---", "***", "___", "===", "~~~");
    static final String MONTH_NAME = "month name";
    static final List<String> DATES = List.of(
            "MM/DD/YYYY",
            "DD/MM/YYYY",
            "??/??/YYYY",
            "MM-DD-YYYY",
            "DD-MM-YYYY",
            "??-??-YYYY",
            "MM.DD.YYYY",
            "DD.MM.YYYY",
            "??.??.YYYY",
            "YYYY-MM-DD",
            MONTH_NAME);

    /** A format whose labels are in the way of no other, and are no lines of a dump. */
    static final DumpFormat UNLABELLED = DumpFormat.STANDARD
            .withLabel(Section.DESCRIPTION, "(no such text)")
            .withLabel(Section.CATEGORY, "(no such list)")
            .withLabel(Section.DATE, "(no such day)");

    private static final String NAME = "Name";
    static final String NAMES = " NAME";

    private final Map<Section, List<String>> labels = new EnumMap<>(Section.class);
    private final List<Section> order = new ArrayList<>();
    private final List<String> dates = new ArrayList<>();
    private String heading = "";
    private String list = "";
    private String byline = "";
    private String between = "";

    private static List<String> headings() {
        List<String> names = new ArrayList<>();
        for (Style style : Style.values()) {
            names.add(Words.of(style));
        }
        return List.copyOf(names);
    }

    /** A line: a name and its value. */
    record Line(String name, String value) {
        @Override
        public String toString() {
            return name + ": " + value;
        }
    }

    /** The lines of a profile. */
    static List<Line> lines(FormatProfile profile) {
        List<Line> lines = new ArrayList<>();
        for (Section section : Section.values()) {
            for (String label : profile.labels(section)) {
                lines.add(new Line(Words.of(section), label));
            }
        }
        List<String> sections = new ArrayList<>();
        for (Section section : profile.order()) {
            sections.add(Words.of(section));
        }
        add(lines, "order", String.join(", ", sections), "");
        add(lines, "heading", profile.heading(), "");
        add(lines, "list", profile.list(), NAME);
        for (String pattern : profile.dates()) {
            lines.add(new Line("dates", pattern));
        }
        add(lines, "byline", profile.byline(), NAMES);
        add(lines, "between", profile.between(), "");
        return lines;
    }

    private static void add(List<Line> lines, String name, String value, String end) {
        if (!value.isEmpty()) {
            lines.add(new Line(name, value + end));
        }
    }

    FormatProfile parse(String text) {
        int number = 0;
        for (String raw : Words.split(text, '\n')) {
            number++;
            String line = raw.strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            int colon = line.indexOf(':');
            try {
                if (colon < 0) {
                    throw new IllegalArgumentException("not of the form `name: value`: " + Words.shown(line));
                }
                read(line.substring(0, colon).strip(), line.substring(colon + 1).strip());
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException("line " + number + ": " + e.getMessage(), e);
            }
        }
        return new FormatProfile(labels, order, heading, list, dates, byline, between);
    }

    private void read(String name, String value) {
        switch (name) {
            case "title" -> addLabel(Section.TITLE, value);
            case "description" -> addLabel(Section.DESCRIPTION, value);
            case "category" -> addLabel(Section.CATEGORY, value);
            case "date" -> addLabel(Section.DATE, value);
            case "order" -> {
                for (String section : Words.split(value, ',')) {
                    order.add(section(section.strip()));
                }
            }
            case "heading" -> heading = require(name, value, HEADINGS);
            case "list" -> list = mark(value);
            case "dates" -> dates.add(require(name, value, DATES));
            case "byline" -> byline = requireWord(before(value, NAMES));
            case "between" -> between = require(name, value, BETWEEN);
            default -> throw new IllegalArgumentException("a profile has no `" + Words.shown(name) + "`");
        }
    }

    private void addLabel(Section section, String label) {
        requireLabel(label);
        labels.computeIfAbsent(section, s -> new ArrayList<>()).add(label);
    }

    /** Whether the lines of this name are labels. */
    static boolean isLabel(String name) {
        for (Section section : Section.values()) {
            if (Words.of(section).equals(name)) {
                return true;
            }
        }
        return false;
    }

    private static Section section(String name) {
        for (Section section : Section.values()) {
            if (Words.of(section).equals(name)) {
                return section;
            }
        }
        throw new IllegalArgumentException("no section is called `" + Words.shown(name) + "`");
    }

    private static String mark(String value) {
        String mark = before(value, NAME);
        if (!ItemMark.isMark(mark)) {
            throw new IllegalArgumentException("not the mark of a list: " + Words.shown(value));
        }
        return mark;
    }

    private static String before(String value, String end) {
        if (!value.endsWith(end)) {
            throw new IllegalArgumentException("`" + Words.shown(value) + "` does not end with `" + end.strip() + "`");
        }
        return value.substring(0, value.length() - end.length());
    }

    /** Refuses what a format would refuse. */
    static void requireLabel(String label) {
        UNLABELLED.withLabel(Section.DATE, label);
    }

    /** Whether a format takes the text as a label. */
    static boolean isLabelText(String text) {
        try {
            requireLabel(text);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Refuses what is neither empty nor one of the values. */
    static String require(String name, String value, List<String> values) {
        if (!value.isEmpty() && !values.contains(value)) {
            throw new IllegalArgumentException("`" + name + "` is none of " + values + ": " + Words.shown(value));
        }
        return value;
    }

    /** Refuses what is neither empty nor one word. */
    static String requireWord(String word) {
        if (!word.chars().allMatch(Character::isLetter)) {
            throw new IllegalArgumentException("not a word: " + Words.shown(word));
        }
        return word;
    }
}
