package dev.galley.archive;

import dev.galley.DateOrder;
import dev.galley.Field;
import dev.galley.ParseResult;
import dev.galley.archive.DateText.Form;
import dev.galley.problem.Section;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** Counts how the articles of an archive are written, once their labels are known. Of each trait, few values are counted. */
final class ShapeSurvey implements ArticleVisitor {

    private static final int MAX_VALUES = 64;

    private final BiPredicate<Integer, Long> isLearnt;
    private final DateEvidence dates = new DateEvidence();
    private final DateTextReader reader = new DateTextReader(new MonthNames());
    private final Witnesses unreadMonths = new Witnesses(); // dates that only this package can read, if any
    private final Map<String, Long> orders = new HashMap<>();
    private final Map<String, Long> headings = new HashMap<>();
    private final Map<String, Long> marks = new HashMap<>();
    private final Map<String, Long> bylines = new HashMap<>();
    private final Map<String, Long> betweens = new HashMap<>();
    private long articles;

    /** A survey of dates in all articles, and of the rest in those whose file and line are to be learnt from. */
    ShapeSurvey(BiPredicate<Integer, Long> isLearnt) {
        this.isLearnt = isLearnt;
    }

    @Override
    public void visit(String source, int file, ParseResult result, KeptStream text) {
        if (result.span().isEmpty()) {
            return;
        }
        ArticleShape shape = new ArticleShape(source, result, text);
        Witness date = shape.date();
        if (date != null) {
            dates.add(date);
            boolean read = result.draft().dateCreated() instanceof Field.Present;
            if (!read && reader.read(date.text()).form() == Form.MONTH_NAME) {
                unreadMonths.add(date);
            }
        }
        if (!isLearnt.test(file, result.position().line())) {
            return;
        }
        articles++;
        List<String> order = new ArrayList<>();
        for (Section section : shape.order()) {
            Heading heading = shape.heading(section);
            order.add(Words.of(section));
            if (heading != null) {
                count(headings, Words.of(heading.style()));
            }
        }
        count(orders, String.join(",", order));
        count(marks, shape.mark());
        count(bylines, shape.byline());
        count(betweens, shape.between());
    }

    private static void count(Map<String, Long> counts, String value) {
        if (!value.isEmpty() && (counts.size() < MAX_VALUES || counts.containsKey(value))) {
            counts.merge(value, 1L, Long::sum);
        }
    }

    long articles() {
        return articles;
    }

    DateEvidence dates() {
        return dates;
    }

    /** Dates with names of months that the parser cannot read. */
    Witnesses unreadMonths() {
        return unreadMonths;
    }

    /** The usual order of the sections. */
    List<Section> order() {
        List<Section> sections = new ArrayList<>();
        for (String name : Words.split(most(orders), ',')) {
            for (Section section : Section.values()) {
                if (Words.of(section).equals(name)) {
                    sections.add(section);
                }
            }
        }
        return sections;
    }

    /** How many articles have that order. */
    long orderCount() {
        return orders.getOrDefault(most(orders), 0L);
    }

    String heading() {
        return most(headings);
    }

    long headingCount() {
        return headings.getOrDefault(heading(), 0L);
    }

    /** How many labels were seen. */
    long labelCount() {
        long count = 0;
        for (long ofStyle : headings.values()) {
            count += ofStyle;
        }
        return count;
    }

    String mark() {
        return most(marks);
    }

    long markCount() {
        return marks.getOrDefault(mark(), 0L);
    }

    String byline() {
        return most(bylines);
    }

    long bylineCount() {
        return bylines.getOrDefault(byline(), 0L);
    }

    /** What stands between most articles; empty if nothing does. */
    String between() {
        String most = most(betweens);
        return ProfileText.BETWEEN.contains(most) && 3 * betweens.getOrDefault(most, 0L) > articles ? most : "";
    }

    long betweenCount() {
        return betweens.getOrDefault(between(), 0L);
    }

    private static String most(Map<String, Long> counts) {
        String best = "";
        long most = 0;
        for (Map.Entry<String, Long> value : counts.entrySet()) {
            long count = value.getValue();
            if (count > most || (count == most && value.getKey().compareTo(best) < 0)) {
                best = value.getKey();
                most = count;
            }
        }
        return best;
    }

    /** How dates are written, the most usual form first. */
    List<String> patterns() {
        List<Form> forms = new ArrayList<>();
        for (Form form : Form.values()) {
            if (form != Form.UNREADABLE && dates.count(form) > 0) {
                forms.add(form);
            }
        }
        forms.sort((a, b) -> Long.compare(dates.count(b), dates.count(a)));
        return forms.stream().map(this::pattern).toList();
    }

    private String pattern(Form form) {
        return switch (form) {
            case SLASHES, HYPHENS, DOTS ->
                pattern(
                        dates.order()
                                .filter(order -> dates.count(order, form) > 0)
                                .orElse(null),
                        form.separator());
            case YEAR_FIRST -> "YYYY-MM-DD";
            case MONTH_NAME, UNREADABLE -> ProfileText.MONTH_NAME;
        };
    }

    /** A pattern of numbers; the order is null if it is not known. */
    static String pattern(@Nullable DateOrder order, char separator) {
        String numbers = order == null ? "??-??" : order == DateOrder.MONTH_FIRST ? "MM-DD" : "DD-MM";
        return numbers.replace('-', separator) + separator + "YYYY";
    }
}
