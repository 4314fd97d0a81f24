package dev.galley.archive;

import dev.galley.DateOrder;
import dev.galley.DumpFormat;
import dev.galley.problem.Section;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How the dumps of one archive are written, in words that people can check, edit and keep. Immutable, and compared by content.
 *
 * <p>{@link #print} writes it as a short text, and {@link #parse} reads that text, with its remarks or without:
 *
 * <pre>
 * description: Beitrag
 * category: Rubrik
 * category: Rubriken
 * date: Datum
 * order: description, category, date
 * heading: plain
 * list: - 1. Name
 * dates: DD.MM.YYYY
 * byline: by NAME
 * between: form feed
 * </pre>
 *
 * Each line is a name, a colon and a value; a name may be left out, and then nothing is known; those of labels may be repeated, and
 * then the first is the canonical one; a line that begins with {@code #} is a remark.
 *
 * <p>{@link #format} makes a {@link DumpFormat} of it: labels, how bylines begin, and the order, separators and words of dates. The
 * other lines say what the archive is like, which {@link Archive#drift} compares.
 *
 * @param labels the labels of each section that has some, the canonical one first
 * @param order the sections that have labels, in the order in which they stand in articles
 * @param heading how labels are decorated: {@code plain}, {@code colon}, {@code hashes}, {@code emphasis} or {@code inline};
 *     empty if not known
 * @param list what introduces the items of the category list, with 1 for the number, as {@code - 1. }; empty if not known
 * @param dates how dates are written, the most usual way first, as {@code MM/DD/YYYY}, {@code ??.??.YYYY} where the order is not
 *     known, {@code YYYY-MM-DD} or {@code month name}
 * @param byline the word before the names in a byline; empty if there are none
 * @param between what stands between articles: {@code form feed}, three marks of a rule, or nothing
 */
public record FormatProfile(
        Map<Section, List<String>> labels,
        List<Section> order,
        String heading,
        String list,
        List<String> dates,
        String byline,
        String between) {

    /**
     * Makes a profile.
     *
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if a label cannot be one, or is that of two sections; if a section stands in the order
     *     twice; or if a text is none of those listed above
     */
    public FormatProfile {
        Map<Section, List<String>> copy = new EnumMap<>(Section.class);
        Set<String> seen = new HashSet<>();
        labels.forEach((section, texts) -> {
            for (String text : texts) {
                ProfileText.requireLabel(text);
                if (!seen.add(Heading.key(text))) {
                    throw new IllegalArgumentException("two labels are the same: " + Words.shown(text));
                }
            }
            if (!texts.isEmpty()) {
                copy.put(section, List.copyOf(texts));
            }
        });
        labels = Map.copyOf(copy);
        order = List.copyOf(order);
        dates = List.copyOf(dates);
        if (Set.copyOf(order).size() < order.size()) {
            throw new IllegalArgumentException("a section stands in the order twice");
        }
        Objects.requireNonNull(list, "list");
        ProfileText.require("heading", heading, ProfileText.HEADINGS);
        ProfileText.require("between", between, ProfileText.BETWEEN);
        ProfileText.requireWord(byline);
        for (String pattern : dates) {
            ProfileText.require("dates", pattern, ProfileText.DATES);
        }
        if (!list.isEmpty() && !ItemMark.isMark(list)) {
            throw new IllegalArgumentException("not the mark of a list: " + Words.shown(list));
        }
    }

    /**
     * The labels of a section, which may be the title, the canonical one first; unmodifiable, and empty if none is known.
     *
     * @throws NullPointerException if the section is null
     */
    public List<String> labels(Section section) {
        return labels.getOrDefault(section, List.of());
    }

    /** The order of the numbers in dates, if it is known. */
    public Optional<DateOrder> dateOrder() {
        for (String pattern : dates) {
            DateOrder order = dateOrderOf(pattern);
            if (order != null) {
                return Optional.of(order);
            }
        }
        return Optional.empty();
    }

    private static boolean isLabel(String text, Map<Section, List<String>> labels) {
        return labels.values().stream()
                .flatMap(List::stream)
                .anyMatch(label -> Heading.key(label).equals(Heading.key(text)));
    }

    /**
     * The separators for which the order is the known one. If it is known for none, one that the archive does not use, so that no
     * date is read in an order that nobody knows; the standard's if the archive shows no dates.
     */
    private String dateSeparators() {
        StringBuilder known = new StringBuilder();
        DateOrder order = dateOrder().orElse(null);
        String unused = DumpFormat.STANDARD.dateSeparators() + "-.";
        for (String pattern : dates) {
            String separator = pattern.substring(2, 3);
            if (pattern.startsWith("??")) {
                unused = unused.replace(separator, "");
            } else if (order != null && dateOrderOf(pattern) == order && known.indexOf(separator) < 0) {
                known.append(separator);
            }
        }
        if (!known.isEmpty()) {
            return known.toString();
        }
        return unused.isEmpty() ? DumpFormat.STANDARD.dateSeparators() : unused.substring(0, 1);
    }

    private static @Nullable DateOrder dateOrderOf(String pattern) {
        if (pattern.startsWith("MM")) {
            return DateOrder.MONTH_FIRST;
        }
        return pattern.startsWith("DD") ? DateOrder.DAY_FIRST : null;
    }

    /**
     * The format to parse such dumps with. Where nothing is said of dates, they are those of the standard; where their order is not
     * known, or another than that of the first known pattern, those that can be read in two ways are not read. A label that is not
     * known is that of the standard, unless it is that of another section here, and then the section has none that occurs. Bylines
     * begin with the known word, or with {@code by}. If some dates have the name of a month, it may be an English, German, French or
     * Spanish one.
     */
    public DumpFormat format() {
        return formatWith(Map.of());
    }

    /** The same format with labels besides, but for those that are known. */
    DumpFormat formatWith(Map<Section, List<String>> others) {
        DumpFormat format = ProfileText.UNLABELLED;
        for (Section section : Section.values()) {
            List<String> texts = new ArrayList<>(labels(section));
            for (String other : others.getOrDefault(section, List.of())) {
                if (!isLabel(other, labels)) {
                    texts.add(other);
                }
            }
            if (texts.isEmpty()) {
                texts = DumpFormat.STANDARD.labels(section).stream()
                        .filter(label -> !isLabel(label, labels) && !isLabel(label, others))
                        .toList();
            }
            if (!texts.isEmpty()) {
                format = format.withLabel(section, texts.toArray(String[]::new));
            }
        }
        if (!byline.isEmpty() && !byline.equals(Language.ENGLISH.byline())) {
            format = format.withBylineWords(byline, Language.ENGLISH.byline());
        }
        if (dates.contains(ProfileText.MONTH_NAME)) {
            format = format.withDateWords(MonthNames.all());
        }
        return format.withDateOrder(dateOrder().orElse(format.dateOrder())).withDateSeparators(dateSeparators());
    }

    /** This profile as text, one line each; {@link #parse} makes it again. */
    public String print() {
        StringBuilder text = new StringBuilder();
        for (ProfileText.Line line : ProfileText.lines(this)) {
            text.append(line).append('\n');
        }
        return text.toString();
    }

    /**
     * Reads what {@link #print} wrote, or somebody else.
     *
     * @throws NullPointerException if the text is null
     * @throws IllegalArgumentException if a line cannot be read; the message begins with its number, as {@code line 3: ...}
     */
    public static FormatProfile parse(String text) {
        return new ProfileText().parse(text);
    }
}
