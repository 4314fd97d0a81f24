package dev.galley.archive;

import dev.galley.DateOrder;
import dev.galley.archive.DateText.Form;
import dev.galley.archive.DateVerdict.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the dates of one archive show about the order of their numbers. Take all dates of the archive first, with
 * {@link Archive#dates} or one by one with {@link #add}; ask afterwards. The order is that of the archive, never that of a
 * single date, and every answer names its witnesses:
 *
 * <pre>{@code
 * DateEvidence dates = new DateEvidence();
 * dates.add(new Witness("a.txt", 14, "03/04/2022"));
 * dates.add(new Witness("b.txt", 22, "26/09/2022"));
 * dates.order();                                           // Optional[DAY_FIRST]
 * dates.judge(new Witness("a.txt", 14, "03/04/2022"));     // a.txt:14: 03/04/2022 is 2022-04-03, proven by b.txt:22: 26/09/2022
 *
 * dates.add(new Witness("c.txt", 9, "12/31/2021"));        // another order: nothing is proven any more
 * dates.order();                                           // Optional.empty
 * dates.judge(new Witness("a.txt", 14, "03/04/2022"));     // a.txt:14: 03/04/2022 is 2022-03-04 or 2022-04-03, contradicted by
 *                                                          //   c.txt:9: 12/31/2021, b.txt:22: 26/09/2022
 * }</pre>
 *
 * <p>A witness is a date that is in the calendar in one order only. It speaks for dates with the same separator: full stops
 * prove nothing about slashes, unless somebody {@linkplain #declare declares} so. One witness of each order, with whatever
 * separators, is a contradiction, and then no date that can be read in two ways is proven. So a proven date is wrong only if
 * the archive has two orders and all dates of one of them have days up to 12: of ten random dates, one in ten thousand times.
 *
 * <p>Dates with the year first are read as year, month, day. Names of months are read in English, German, French and Spanish,
 * and in others as {@linkplain #addMonthNames data}. A year of two digits shows nothing and is not read.
 *
 * <p>Memory does not grow with the dates. Not safe for use by several threads at once.
 */
public final class DateEvidence {

    private final MonthNames names = new MonthNames();
    private final DateTextReader reader = new DateTextReader(names);
    private final Map<DateOrder, Map<Form, Witnesses>> shown = new EnumMap<>(DateOrder.class);
    private final Map<Form, Long> forms = new EnumMap<>(Form.class);
    private @Nullable DateOrder declared;
    private long undecided; // dates that can be read in two ways

    /** No evidence yet, and no declared order. */
    public DateEvidence() {
        for (DateOrder order : DateOrder.values()) {
            Map<Form, Witnesses> ofOrder = new EnumMap<>(Form.class);
            for (Form form : Form.values()) {
                ofOrder.put(form, new Witnesses());
            }
            shown.put(order, ofOrder);
        }
    }

    /**
     * Declares the order for dates that nothing proves. It does not silence witnesses: those of the other order contradict it.
     *
     * @return this evidence
     * @throws NullPointerException if the order is null
     */
    public DateEvidence declare(DateOrder order) {
        declared = Objects.requireNonNull(order, "order");
        return this;
    }

    /**
     * Adds the names of the months in another language or form, for dates that are added or judged from now on. Names that are
     * known already keep their meaning.
     *
     * @param twelve the names from January to December; their case does not matter
     * @return this evidence
     * @throws IllegalArgumentException if there are not twelve, or if one is not of letters only
     */
    public DateEvidence addMonthNames(List<String> twelve) {
        if (twelve.size() != 12) {
            throw new IllegalArgumentException("a year has 12 months, not " + twelve.size());
        }
        for (String name : twelve) {
            if (name.isEmpty() || !name.chars().allMatch(Character::isLetter)) {
                throw new IllegalArgumentException("the name of a month is of letters: " + Words.shown(name));
            }
        }
        names.add(twelve);
        return this;
    }

    /**
     * Takes a date of the archive into account. Text that is no date is counted as such.
     *
     * @throws NullPointerException if the argument is null
     */
    public void add(Witness date) {
        DateText text = reader.read(date.text());
        forms.merge(text.form(), 1L, Long::sum);
        DateOrder order = text.shown();
        if (order != null) {
            witnesses(order, text.form()).add(date);
        } else if (text.readings().size() == 2) {
            undecided++;
        }
    }

    private Witnesses witnesses(DateOrder order, Form form) {
        return Objects.requireNonNull(shown(order).get(form));
    }

    private Map<Form, Witnesses> shown(DateOrder order) {
        return Objects.requireNonNull(shown.get(order), "order");
    }

    /**
     * How sure the order of the archive's dates is. An archive without any date whose order matters is ambiguous.
     *
     * @return never {@link Status#UNREADABLE}
     */
    public Status status() {
        boolean monthFirst = count(DateOrder.MONTH_FIRST) > 0;
        boolean dayFirst = count(DateOrder.DAY_FIRST) > 0;
        if (monthFirst && dayFirst) {
            return Status.CONTRADICTED;
        }
        if (declared != null) {
            boolean against = declared == DateOrder.MONTH_FIRST ? dayFirst : monthFirst;
            return against ? Status.CONTRADICTED : monthFirst || dayFirst ? Status.PROVEN : Status.DECLARED;
        }
        return monthFirst || dayFirst ? Status.PROVEN : Status.AMBIGUOUS;
    }

    /** The order, if it is proven or declared, and nothing contradicts; what {@code DumpFormat.withDateOrder} takes. */
    public Optional<DateOrder> order() {
        return switch (status()) {
            case PROVEN -> Optional.of(count(DateOrder.MONTH_FIRST) > 0 ? DateOrder.MONTH_FIRST : DateOrder.DAY_FIRST);
            case DECLARED -> Optional.ofNullable(declared);
            case AMBIGUOUS, CONTRADICTED, UNREADABLE -> Optional.empty();
        };
    }

    /**
     * The number of dates that are in the calendar in this order only.
     *
     * @throws NullPointerException if the order is null
     */
    public long count(DateOrder order) {
        long count = 0;
        for (Witnesses ofForm : shown(order).values()) {
            count += ofForm.count();
        }
        return count;
    }

    /**
     * The first few of those, at most four with each separator; never null.
     *
     * @throws NullPointerException if the order is null
     */
    public List<Witness> witnesses(DateOrder order) {
        List<Witness> first = new ArrayList<>();
        for (Witnesses ofForm : shown(order).values()) {
            first.addAll(ofForm.first());
        }
        return List.copyOf(first);
    }

    /**
     * What a date of the archive means. It need not have been added, but its archive should have been.
     *
     * @throws NullPointerException if the argument is null
     */
    public DateVerdict judge(Witness date) {
        DateText text = reader.read(date.text());
        List<LocalDate> readings = text.readings();
        if (readings.isEmpty()) {
            return new DateVerdict(date, Status.UNREADABLE, readings, List.of());
        }
        if (readings.size() == 1) {
            return new DateVerdict(date, Status.PROVEN, readings, List.of(date));
        }
        if (status() == Status.CONTRADICTED) {
            List<Witness> both = new ArrayList<>(witnesses(DateOrder.MONTH_FIRST));
            both.addAll(witnesses(DateOrder.DAY_FIRST));
            return new DateVerdict(date, Status.CONTRADICTED, readings, both);
        }
        for (DateOrder order : DateOrder.values()) {
            Witnesses same = witnesses(order, text.form());
            if (same.count() > 0) {
                return new DateVerdict(date, Status.PROVEN, reading(text, order), same.first());
            }
        }
        return declared == null
                ? new DateVerdict(date, Status.AMBIGUOUS, readings, List.of())
                : new DateVerdict(date, Status.DECLARED, reading(text, declared), List.of());
    }

    private static List<LocalDate> reading(DateText text, DateOrder order) {
        return List.of(Objects.requireNonNull(text.in(order)));
    }

    /** How many dates of a form are in the calendar in this order only. */
    long count(DateOrder order, Form form) {
        return witnesses(order, form).count();
    }

    /** How many dates are written in a form. */
    long count(Form form) {
        return forms.getOrDefault(form, 0L);
    }

    /** How many dates, readable or not, were added. */
    long size() {
        long size = 0;
        for (long count : forms.values()) {
            size += count;
        }
        return size;
    }

    /** The evidence in a few lines, for people; safe to print. */
    @Override
    public String toString() {
        StringBuilder report = new StringBuilder("date order: ").append(Words.of(status()));
        order().ifPresent(order -> report.append(", ").append(Words.of(order)));
        report.append("; ").append(Words.counted(size(), "date"));
        String before = " (";
        for (Map.Entry<Form, Long> form : forms.entrySet()) {
            String how = form.getKey() == Form.UNREADABLE ? " " : " with ";
            report.append(before).append(form.getValue()).append(how).append(Words.of(form.getKey()));
            before = ", ";
        }
        report.append(forms.isEmpty() ? "" : ")").append(", ").append(undecided).append(" can be read in two ways\n");
        for (DateOrder order : DateOrder.values()) {
            for (Map.Entry<Form, Witnesses> ofForm : shown(order).entrySet()) {
                long count = ofForm.getValue().count();
                if (count > 0) {
                    report.append(Words.of(order))
                            .append(" with ")
                            .append(Words.of(ofForm.getKey()))
                            .append(": ");
                    report.append(Words.counted(count, "date")).append(", as ");
                    report.append(ofForm.getValue().first().get(0)).append('\n');
                }
            }
        }
        return report.toString();
    }
}
