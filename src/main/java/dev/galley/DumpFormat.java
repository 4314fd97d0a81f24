package dev.galley;

import dev.galley.problem.ProblemCode;
import dev.galley.problem.Section;
import dev.galley.problem.Severity;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How dumps look and what counts as a problem: labels, bylines, dates, severities, limits, charset. Immutable; the
 * {@code with} methods return changed copies.
 *
 * <p>{@link #STANDARD} is the format of the specification.
 */
public final class DumpFormat {

    /** The labels {@code Description}, {@code Category}, {@code Date Created}; month first; UTF-8; standard limits. */
    public static final DumpFormat STANDARD = new DumpFormat(
            Wording.STANDARD,
            new Dates(DateOrder.MONTH_FIRST, "/", 1900, 2100),
            Map.of(),
            standardLimits(),
            StandardCharsets.UTF_8);

    private final Wording wording;
    private final Dates dates;
    private final Map<ProblemCode, Severity> severities;
    private final Map<Limit, Integer> limits; // all of them
    private final Charset charset;

    /** How the numbers of a date are written, and which years are plausible. */
    private record Dates(DateOrder order, String separators, int firstYear, int lastYear) {}

    private DumpFormat(
            Wording wording,
            Dates dates,
            Map<ProblemCode, Severity> severities,
            Map<Limit, Integer> limits,
            Charset charset) {
        this.wording = wording;
        this.dates = dates;
        this.severities = severities;
        this.limits = limits;
        this.charset = charset;
    }

    private static Map<Limit, Integer> standardLimits() {
        Map<Limit, Integer> limits = new EnumMap<>(Limit.class);
        for (Limit limit : Limit.values()) {
            limits.put(limit, limit.standard());
        }
        return limits;
    }

    /**
     * This format with other texts for a label. The first is the canonical one; the others are read just the same. A title
     * has a label only if one is given here, and may do without it in a dump.
     *
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if no text is given, but for the title; if a text is blank, longer than 40 characters,
     *     or holds a colon, a backslash, a line break or a mark of decoration ({@code # * _}); if it is a byline, a date, a
     *     list item or a rule; or if it is also the label of another section
     */
    public DumpFormat withLabel(Section section, String... texts) {
        return with(wording.withLabel(section, List.of(texts)));
    }

    private DumpFormat with(Wording changed) {
        return new DumpFormat(changed, dates, severities, limits, charset);
    }

    /**
     * This format with other words before the names of a byline, as {@code von}. The first is the canonical one; the others
     * are read just the same, and none regards the case of ASCII letters.
     *
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if there is none, or one is not of 1 to 40 letters
     */
    public DumpFormat withBylineWords(String... words) {
        return with(wording.withBylineWords(List.of(words)));
    }

    /**
     * This format with words of dates besides the English ones, regardless of case: names of months, and words that say
     * nothing, as names of weekdays and {@code de} in {@code 26 de septiembre de 2022}.
     *
     * @param words the number of the month that each word names, from 1; 0 if it says nothing
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if a word is not of 1 to 40 letters, or a number is not in 0 to 12
     */
    public DumpFormat withDateWords(Map<String, Integer> words) {
        return with(wording.withDateWords(words));
    }

    /**
     * This format with another order of the numbers in a date.
     *
     * @throws NullPointerException if the argument is null
     */
    public DumpFormat withDateOrder(DateOrder order) {
        Objects.requireNonNull(order, "order");
        return with(new Dates(order, dates.separators, dates.firstYear, dates.lastYear));
    }

    private DumpFormat with(Dates changed) {
        return new DumpFormat(wording, changed, severities, limits, charset);
    }

    /**
     * This format with other separators between the numbers of a date. The first is the canonical one; the order of dates holds
     * for all of them. With any other, a date that can be read in two ways is not read.
     *
     * @param separators one or more of {@code /}, {@code -} and {@code .}, each once
     * @throws NullPointerException if the argument is null
     * @throws IllegalArgumentException if there is none, another, or one twice
     */
    public DumpFormat withDateSeparators(String separators) {
        for (int i = 0; i < separators.length(); i++) {
            char separator = separators.charAt(i);
            if ("/-.".indexOf(separator) < 0 || separators.indexOf(separator) < i) {
                throw new IllegalArgumentException("not separators of dates: " + TextRules.shown(separators));
            }
        }
        if (separators.isEmpty()) {
            throw new IllegalArgumentException("a date has at least one separator");
        }
        return with(new Dates(dates.order, separators, dates.firstYear, dates.lastYear));
    }

    /**
     * This format with another range of plausible years; a date outside is read and reported.
     *
     * @throws IllegalArgumentException if the years are not in 1 to 9999, or {@code first} is after {@code last}
     */
    public DumpFormat withYears(int first, int last) {
        if (first < 1 || last > 9999 || first > last) {
            throw new IllegalArgumentException("not a range of years: " + first + " to " + last);
        }
        return with(new Dates(dates.order, dates.separators, first, last));
    }

    /**
     * This format with a problem graded differently, or not reported at all ({@link Severity#OFF}); what is read stays the
     * same.
     *
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the code says that a value does not exist, as {@link ProblemCode#MISSING_TITLE},
     *     and the severity is not {@link Severity#ERROR}: without the value there is no article
     */
    public DumpFormat withSeverity(ProblemCode code, Severity severity) {
        Objects.requireNonNull(severity, "severity");
        if (severity != Severity.ERROR && isAbsence(code)) {
            throw new IllegalArgumentException(
                    code.id() + " is always an error: without the value there is no article");
        }
        Map<ProblemCode, Severity> changed = new EnumMap<>(ProblemCode.class);
        changed.putAll(severities);
        changed.put(code, severity);
        return new DumpFormat(wording, dates, Map.copyOf(changed), limits, charset);
    }

    /** Whether a code says that there is no value where an article must have one. */
    private static boolean isAbsence(ProblemCode code) {
        return switch (code) {
            case NO_ARTICLE,
                    WRONG_ENCODING,
                    MISSING_TITLE,
                    MISSING_DESCRIPTION,
                    MISSING_CATEGORY,
                    MISSING_DATE,
                    EMPTY_DESCRIPTION,
                    EMPTY_CATEGORY,
                    IMPOSSIBLE_DATE,
                    UNSUPPORTED_DATE,
                    TWO_DIGIT_YEAR -> true;
            default -> false;
        };
    }

    /**
     * This format with another limit.
     *
     * @throws NullPointerException if the limit is null
     * @throws IllegalArgumentException if the value is below 1 ({@link Limit#PROBLEMS}: 0, {@link Limit#ARTICLE}: 65536)
     *     or beyond 2<sup>28</sup>
     */
    public DumpFormat withLimit(Limit limit, int value) {
        int least = limit.least();
        if (value < least || value > 1 << 28) {
            throw new IllegalArgumentException(limit + " is not in " + least + " to " + (1 << 28) + ": " + value);
        }
        Map<Limit, Integer> changed = new EnumMap<>(limits);
        changed.put(limit, value);
        return new DumpFormat(wording, dates, severities, changed, charset);
    }

    /**
     * This format for bytes in another charset. A byte order mark in the source still wins, and if it contradicts the
     * charset, a problem says so.
     *
     * @throws NullPointerException if the argument is null
     */
    public DumpFormat withCharset(Charset declared) {
        Objects.requireNonNull(declared, "declared");
        return new DumpFormat(wording, dates, severities, limits, declared);
    }

    /**
     * The texts of a section's label, the canonical one first; never empty, but for the title, which has none unless it was
     * given one.
     *
     * @throws NullPointerException if the section is null
     */
    public List<String> labels(Section section) {
        return wording.labels(section);
    }

    /** The words before the names of a byline, the canonical one first; never empty. */
    public List<String> bylineWords() {
        return wording.bylineWords();
    }

    /** The words of dates besides the English ones, in lower case, with the months that they name, or 0; never null. */
    public Map<String, Integer> dateWords() {
        return wording.dateWords();
    }

    /** The order of the numbers in a date; never null. */
    public DateOrder dateOrder() {
        return dates.order;
    }

    /** The separators between the numbers of a date, the canonical one first; never empty. */
    public String dateSeparators() {
        return dates.separators;
    }

    /** The first plausible year. */
    public int firstYear() {
        return dates.firstYear;
    }

    /** The last plausible year. */
    public int lastYear() {
        return dates.lastYear;
    }

    /**
     * How this format grades a problem; never null.
     *
     * @throws NullPointerException if the code is null
     */
    public Severity severity(ProblemCode code) {
        return severities.getOrDefault(code, code.severity());
    }

    /**
     * The value of a limit, in its own unit.
     *
     * @throws NullPointerException if the limit is null
     */
    public int limit(Limit limit) {
        return Objects.requireNonNull(limits.get(limit));
    }

    /** The charset of bytes without a byte order mark; never null. */
    public Charset charset() {
        return charset;
    }
}
