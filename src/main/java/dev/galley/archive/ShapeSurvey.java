package dev.galley.archive;

import dev.galley.DateOrder;
import dev.galley.Field;
import dev.galley.ParseResult;
import dev.galley.archive.DateText.Form;
import dev.galley.problem.Section;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Counts how the articles of an archive are written, once their labels are known. Of each trait, few values are counted. */
final class ShapeSurvey implements ArticleVisitor {

    private static final int MAX_VALUES = 64;

    private final Sample sample;
    private final DateEvidence dates = new DateEvidence();
    private final DateTextReader reader = new DateTextReader(new MonthNames());
    private final Witnesses unreadMonths = new Witnesses(); // dates that only this package can read, if any
    private final Counts orders = new Counts(MAX_VALUES);
    private final Counts headings = new Counts(MAX_VALUES);
    private final Counts marks = new Counts(MAX_VALUES);
    private final Counts bylines = new Counts(MAX_VALUES);
    private final Counts betweens = new Counts(MAX_VALUES);
    private long articles;

    /** A survey of dates in all articles, and of the rest in those of a sample. */
    ShapeSurvey(Sample sample) {
        this.sample = sample;
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
        if (!sample.holds(file, result.position().line())) {
            return;
        }
        articles++;
        List<String> order = new ArrayList<>();
        for (Section section : shape.order()) {
            Heading heading = shape.heading(section);
            order.add(Words.of(section));
            if (heading != null) {
                headings.add(Words.of(heading.style()));
            }
        }
        addTo(orders, String.join(",", order));
        addTo(marks, shape.mark());
        addTo(bylines, shape.byline());
        addTo(betweens, shape.between());
    }

    private static void addTo(Counts counts, String value) {
        if (!value.isEmpty()) { // else nothing is known
            counts.add(value);
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
        for (String name : Words.split(orders.most(), ',')) {
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
        return orders.mostCount();
    }

    /** How labels are usually decorated. */
    String heading() {
        return headings.most();
    }

    long headingCount() {
        return headings.mostCount();
    }

    /** How many labels were seen. */
    long labelCount() {
        return headings.sum();
    }

    /** What usually introduces the first item of a list. */
    String mark() {
        return marks.most();
    }

    long markCount() {
        return marks.mostCount();
    }

    /** The word that usually opens a byline. */
    String byline() {
        return bylines.most();
    }

    long bylineCount() {
        return bylines.mostCount();
    }

    /** What stands between most articles; empty if nothing does. */
    String between() {
        String most = betweens.most();
        return ProfileText.BETWEEN.contains(most) && 3 * betweens.mostCount() > articles ? most : "";
    }

    long betweenCount() {
        return between().isEmpty() ? 0 : betweens.mostCount();
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
