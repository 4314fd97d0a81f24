package dev.galley.reference;

import dev.galley.problem.ProblemCode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What is a date, what only looks like one, and what day it is: section 7 of the specification, month first. */
final class Dates {

    /**
     * What a text says.
     *
     * @param date the day, or null
     * @param end where its text ends; what follows is something else
     * @param variant whether it is not in the canonical form
     * @param weekday the one that the text says, from 1 for Monday, or 0
     * @param problem why there is no date
     * @param readings the dates that may be meant, if there are two
     * @param isNoDay whether the text says a day that does not exist
     */
    record Reading(
            LocalDate date,
            int end,
            boolean variant,
            int weekday,
            ProblemCode problem,
            List<LocalDate> readings,
            boolean isNoDay) {

        /** The same behind a day of the week. */
        Reading on(int named) {
            return new Reading(date, end, date != null, named, problem, readings, isNoDay);
        }
    }

    private static final List<Pattern> MONTHS = patterns(
            "jan(uary)?",
            "feb(ruary)?",
            "mar(ch)?",
            "apr(il)?",
            "may",
            "june?",
            "july?",
            "aug(ust)?",
            "sep(t|tember)?",
            "oct(ober)?",
            "nov(ember)?",
            "dec(ember)?");
    private static final List<Pattern> WEEKDAYS = patterns(
            "mon(day)?", "tue(s|sday)?", "wed(nesday)?", "thu(r|rs|rsday)?", "fri(day)?", "sat(urday)?", "sun(day)?");
    private static final Set<String> TIME_WORDS = Set.of(
            "t", "z", "am", "pm", "utc", "gmt", "bst", "ist", "cet", "cest", "est", "edt", "cst", "cdt", "mst", "mdt",
            "pst", "pdt");
    private static final Set<String> FILLERS = Set.of("st", "nd", "rd", "th", "of", "the");

    private static final Pattern NUMBERS = Pattern.compile(
            "([0-9]{4}([/.-])[0-9]{1,2}\\2[0-9]{1,2}|[0-9]{1,2}([/.-])[0-9]{1,2}\\3([0-9]{4}|[0-9]{2}(?![0-9])(?=[A-Za-z])))"
                    + "(?<next>.?)",
            Pattern.DOTALL);
    private static final Pattern PARTS = Pattern.compile("(?<word>[A-Za-z]+)|(?<number>[0-9]{1,4})|[ ,.]");
    private static final Pattern NUMERIC = Pattern.compile("([0-9]+)([/.-])([0-9]+)\\2([0-9]+)");
    private static final String WEEKDAY = "((?<weekday>(?!(?i:the)(?![A-Za-z]))[A-Za-z]+)[,. ]*)?";
    private static final String YEAR = "(?<year>[0-9]++)";
    private static final String DAY = "(?<day>[0-9]++)((?i:st|nd|rd|th)(?![A-Za-z]))?";
    private static final String CLOCK =
            "(([Tt]|[ ,]*+)((?i:at)(?![A-Za-z]) *)?([0-9]{1,2}(?=:)|(?<=[Tt])[0-9]{4}(?![0-9])|(?<=[Tt])[0-9]{6}(?![0-9]))[0-9:.]*+( *+(?i:"
                    + String.join("|", TIME_WORDS) + ")(?![A-Za-z])){0,2}+([+-][0-9:]+| +[+-][0-9:]{4,}+(?![/-]))?+)?+";
    private static final Pattern DIGITS =
            Pattern.compile("(?<year>19[0-9]{2}|20[0-9]{2}|2100)(?<month>[0-9]{2})(?<day>[0-9]{2})(?=[Tt][0-9])");
    private static final Pattern MONTH_FIRST =
            Pattern.compile(WEEKDAY + "(?<month>(?<![A-Za-z])[A-Za-z]++)(-+|[. ]*)" + DAY + CLOCK + "[,. -]*" + YEAR);
    private static final Pattern DAY_FIRST = Pattern.compile(WEEKDAY + "((?i:the)(?![A-Za-z]) *)?" + DAY
            + "[ .-]*((?i:of)(?![A-Za-z]) *)?(?<month>[A-Za-z]++)[,. -]*" + YEAR);
    private static final Pattern YEAR_FIRST = Pattern.compile(WEEKDAY
            + "(?<year>[0-9]{4}+)(?![0-9])((?i:st|nd|rd|th)(?![A-Za-z]))?[ .-]*((?i:of)(?![A-Za-z]) *)?(?<month>[A-Za-z]++)[,. -]*"
            + DAY);
    private static final Pattern TIME = Pattern.compile(
            "([Tt]|[ ,]*)((?i:at) *)?([0-9]{1,2}:|(?<=[Tt])([0-9]{4}|[0-9]{6})(?![0-9]))[0-9:.]*( *(?<a>[A-Za-z]++))?+( *(?<b>[A-Za-z]++))?+");

    private Dates() {}

    private static List<Pattern> patterns(String... words) {
        return Stream.of(words)
                .map(word -> Pattern.compile(word, Pattern.CASE_INSENSITIVE))
                .toList();
    }

    /** Which of the patterns a word matches, from 1; 0 if none. */
    private static int index(List<Pattern> patterns, String word) {
        for (int i = 0; word != null && i < patterns.size(); i++) {
            if (patterns.get(i).matcher(word).matches()) {
                return i + 1;
            }
        }
        return 0;
    }

    private static boolean isName(String word) {
        return index(MONTHS, word) > 0 || index(WEEKDAYS, word) > 0 || FILLERS.contains(Labels.lower(word));
    }

    /** Where the date ends that a line begins with, right or wrong, judged by its shape; -1 if the line begins otherwise. */
    static int shapeEnd(String line) {
        if (!line.matches("(?s)([0-9A-Za-z/.+*_]|-[^ ]).*")) {
            return -1;
        }
        Matcher numbers = NUMBERS.matcher(line);
        boolean isNumbers = numbers.lookingAt();
        if (isNumbers) {
            String separator = numbers.group(2) != null ? numbers.group(2) : numbers.group(3);
            isNumbers = separator.equals(".") || !separator.equals(numbers.group("next"));
        }
        if (Labels.bytes(line) <= Labels.MAX_BYTES && isDateText(line, !isNumbers)) {
            return line.length();
        }
        return isNumbers ? numbers.start("next") : wordsEnd(line);
    }

    /** Whether a line is shaped like a date and says a day: three numbers, or the name of a month and two. */
    static boolean isDay(String line) {
        boolean month =
                Pattern.compile("[A-Za-z]+").matcher(line).results().anyMatch(word -> index(MONTHS, word.group()) > 0);
        long numbers = Pattern.compile("[0-9]+").matcher(line).results().count();
        return shapeEnd(line) == line.length() && numbers >= (month ? 2 : 3);
    }

    /** Whether a line has a digit, and nothing but numbers, separators, and words of dates and times. */
    private static boolean isDateText(String line, boolean withNames) {
        return line.matches("(?s)([0-9A-Za-z/.,:+\\t *_-])*")
                && line.matches("(?s).*[0-9].*")
                && Pattern.compile("[A-Za-z]+")
                        .matcher(line)
                        .results()
                        .allMatch(m -> TIME_WORDS.contains(Labels.lower(m.group()))
                                || (withNames && isName(m.group()))
                                || isAt(line, m.start(), m.end()));
    }

    /** Whether a word stands between a number and a time of day, as in {@code 09/26/2022 at 5:30}. */
    private static boolean isAt(String line, int from, int to) {
        return Labels.lower(line.substring(from, to)).equals("at")
                && line.substring(0, from).matches("(?s).*[0-9].*")
                && line.substring(to).matches("(?s) *[0-9]{1,2}:.*");
    }

    /** The end of a date with a month in words, and a year of four digits behind month and day; or -1. */
    private static int wordsEnd(String line) {
        Matcher part = PARTS.matcher(line);
        boolean month = false;
        boolean day = false;
        for (int i = 0;
                i < Math.min(line.length(), 64) && part.region(i, line.length()).lookingAt();
                i = part.end()) {
            String word = part.group("word");
            String number = part.group("number");
            if (word != null && !isName(word) && !TIME_WORDS.contains(Labels.lower(word))) {
                return -1;
            }
            month |= index(MONTHS, word) > 0;
            if (number != null && number.length() == 4 && month && day) {
                return part.end();
            }
            day |= number != null && number.length() <= 2;
        }
        return -1;
    }

    /** Reads the date that a text begins with. */
    static Reading read(String text) {
        Matcher marks = Pattern.compile("[*_]{0,3}").matcher(text);
        marks.lookingAt();
        Matcher date = DIGITS.matcher(text).region(marks.end(), text.length());
        if (date.lookingAt()) {
            LocalDate day = day(date.group("year"), date.group("month"), date.group("day"));
            return day == null ? noDay() : whole(text, marks.group(), date.end(), day, true, 0);
        }
        date = NUMERIC.matcher(text).region(marks.end(), text.length());
        if (date.lookingAt()) {
            return readNumbers(text, marks.group(), date);
        }
        Matcher weekday =
                Pattern.compile("(?<weekday>[A-Za-z]+)[,. ]*").matcher(text).region(marks.end(), text.length());
        if (weekday.lookingAt() && index(WEEKDAYS, weekday.group("weekday")) > 0) {
            date = NUMERIC.matcher(text).region(weekday.end(), text.length());
            if (date.lookingAt()) {
                return readNumbers(text, marks.group(), date).on(index(WEEKDAYS, weekday.group("weekday")));
            }
        }
        for (Pattern pattern : List.of(MONTH_FIRST, DAY_FIRST, YEAR_FIRST)) {
            date = pattern.matcher(text).region(marks.end(), text.length());
            boolean fits = date.lookingAt()
                    && (date.group("weekday") == null || index(WEEKDAYS, date.group("weekday")) > 0)
                    && index(MONTHS, date.group("month")) > 0
                    && date.group("day").length() <= 2;
            if (fits && date.group("year").length() == 2) {
                return none(ProblemCode.TWO_DIGIT_YEAR, List.of());
            }
            if (fits && date.group("year").length() == 4) {
                LocalDate day = day(date.group("year"), index(MONTHS, date.group("month")) + "", date.group("day"));
                return day == null
                        ? noDay()
                        : whole(text, marks.group(), date.end(), day, true, index(WEEKDAYS, date.group("weekday")));
            }
        }
        return none(isOfNumbers(text) ? ProblemCode.IMPOSSIBLE_DATE : ProblemCode.UNSUPPORTED_DATE, List.of());
    }

    private static boolean isOfNumbers(String text) {
        return text.matches("[0-9/+\\- \\t]*[0-9/][0-9/+\\- \\t]*");
    }

    private static Reading readNumbers(String text, String marks, Matcher date) {
        String first = date.group(1);
        String second = date.group(3);
        String third = date.group(4);
        boolean slash = date.group(2).equals("/");
        boolean short2 = second.length() <= 2;
        if (first.length() == 4 && short2 && third.length() <= 2) {
            LocalDate day = day(first, second, third);
            return day == null ? noDay() : whole(text, marks, date.end(), day, true, 0);
        }
        if (first.length() <= 2 && short2 && third.length() == 4) {
            LocalDate monthFirst = day(third, first, second);
            LocalDate dayFirst = day(third, second, first);
            if (monthFirst == null) {
                return noDay();
            }
            if (!slash && dayFirst != null && !monthFirst.equals(dayFirst)) {
                return none(ProblemCode.UNSUPPORTED_DATE, List.of(monthFirst, dayFirst));
            }
            boolean canonical = slash && first.length() == 2 && second.length() == 2;
            return whole(text, marks, date.end(), monthFirst, !canonical, 0);
        }
        boolean twoDigits = first.length() <= 2 && short2 && third.length() == 2;
        if (!twoDigits && text.substring(date.end()).matches("(?s)[A-Za-z].*")) {
            return none(ProblemCode.UNSUPPORTED_DATE, List.of());
        }
        return none(twoDigits ? ProblemCode.TWO_DIGIT_YEAR : ProblemCode.IMPOSSIBLE_DATE, List.of());
    }

    private static LocalDate day(String year, String month, String day) {
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return date.getYear() < 1 ? null : date;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static Reading noDay() {
        return new Reading(null, 0, false, 0, ProblemCode.IMPOSSIBLE_DATE, List.of(), true);
    }

    private static Reading none(ProblemCode problem, List<LocalDate> readings) {
        return new Reading(null, 0, false, 0, problem, readings, false);
    }

    /** A date with the time of day and the marks behind it. */
    private static Reading whole(String text, String marks, int dateEnd, LocalDate date, boolean variant, int weekday) {
        if (text.startsWith("/", dateEnd)) { // something else
            return none(isOfNumbers(text) ? ProblemCode.IMPOSSIBLE_DATE : ProblemCode.UNSUPPORTED_DATE, List.of());
        }
        int end = dateEnd;
        Matcher time = TIME.matcher(text).region(dateEnd, text.length());
        if (time.lookingAt()) {
            end = time.end();
            end = isTimeWord(time.group("b")) || time.group("b") == null ? end : time.start("b");
            end = isTimeWord(time.group("a")) || time.group("a") == null ? end : time.start("a");
            while (end > dateEnd && text.charAt(end - 1) == ' ') {
                end--;
            }
            Matcher zone = Pattern.compile("[+-][0-9:]+| +[+-][0-9:]{4,}+(?![/-])")
                    .matcher(text)
                    .region(end, text.length());
            end = zone.lookingAt() ? zone.end() : end;
        }
        return new Reading(
                date,
                text.startsWith(marks, end) ? end + marks.length() : end,
                variant || end > dateEnd || !marks.isEmpty(),
                weekday,
                null,
                List.of(),
                false);
    }

    private static boolean isTimeWord(String word) {
        return word != null && TIME_WORDS.contains(Labels.lower(word));
    }
}
