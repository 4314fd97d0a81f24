package dev.galley;

import dev.galley.DateCursor.Digits;
import dev.galley.problem.ProblemCode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads one date from text: the canonical form, and the few others that can be read in one way only. Strict: 30 February
 * does not roll over, and day and month are never swapped. Immutable.
 */
final class DateParser {

    /** Longer texts are no dates. */
    static final int MAX = 128;

    private static final int MAX_MARKS = 3;

    /** Eight digits and a time can be read in one way only if they begin with such a year. */
    private static final int FIRST_OF_DIGITS = 1900;

    private static final int LAST_OF_DIGITS = 2100;

    private final DateOrder order;
    private final String separators; // for which the order holds; the first is the canonical one
    private final DateNames names;

    DateParser(DumpFormat format) {
        order = format.dateOrder();
        separators = format.dateSeparators();
        names = new DateNames(format.dateWords());
    }

    /** Reads the date at the start of a text. */
    ParsedDate parse(String text) {
        return parse(text, false);
    }

    /** Reads the date at the start of a text that goes on beyond what is given of it. */
    ParsedDate parseCut(String text) {
        return parse(text, true);
    }

    private ParsedDate parse(String text, boolean goesOn) {
        DateCursor at = new DateCursor(text, names);
        int marks = passMarks(at);
        ParsedDate read = parseDigits(at);
        if (read == null) {
            read = parseNumbers(at);
        }
        if (read == null) {
            read = parseWords(at);
        }
        if (!(read instanceof ParsedDate.Found found)) {
            return read;
        }
        at.moveTo(found.end());
        if (at.isAtEnd() ? goesOn : at.isAt("/")) {
            return none(at); // as in 9/26/2022/5: not a date and more, but something else
        }
        int end = TimeOfDay.end(at, found.end(), names);
        boolean isVariant = found.isVariant() || end > found.end() || marks > 0;
        if (text.startsWith(text.substring(0, marks), end)) {
            end += marks;
        }
        return new ParsedDate.Found(found.date(), end, isVariant, found.weekday());
    }

    /** Passes the marks of emphasis; how many they are. */
    private static int passMarks(DateCursor at) {
        while (at.place() < MAX_MARKS && at.isAt("*_")) {
            at.next();
        }
        return at.place();
    }

    /** Eight digits, a year from 1900 to 2100 first, and a time of day directly behind, as ISO 8601 has them; null if no such are next. */
    private static @Nullable ParsedDate parseDigits(DateCursor at) {
        int start = at.place();
        if (at.digits().count() == 8) {
            int year = Integer.parseInt(at.text().substring(start, start + 4));
            int month = Integer.parseInt(at.text().substring(start + 4, start + 6));
            int day = Integer.parseInt(at.text().substring(start + 6, start + 8));
            if (year >= FIRST_OF_DIGITS && year <= LAST_OF_DIGITS && isAtTime(at)) {
                return ofParts(at, year, month, day, 0);
            }
        }
        at.moveTo(start);
        return null;
    }

    private static boolean isAtTime(DateCursor at) {
        int before = at.place();
        boolean isAtTime = at.isAt("Tt");
        at.skip("Tt");
        isAtTime &= at.isAtDigit() && at.place() == before + 1;
        at.moveTo(before);
        return isAtTime;
    }

    /** Three numbers with equal separators, whether or not they are a date; null if no such are next. */
    private @Nullable ParsedDate parseNumbers(DateCursor at) {
        int start = at.place();
        Digits first = at.digits();
        if (first.count() == 0 || !at.isAt("/-.")) {
            at.moveTo(start);
            return null;
        }
        char separator = at.next();
        Digits second = at.digits();
        if (second.count() == 0 || !at.isAt(String.valueOf(separator))) {
            at.moveTo(start);
            return null;
        }
        at.next();
        Digits third = at.digits();
        if (third.count() == 0) {
            at.moveTo(start);
            return null;
        }
        return ofNumbers(at, first, second, third, separator);
    }

    private ParsedDate ofNumbers(DateCursor at, Digits first, Digits second, Digits third, char separator) {
        if (second.count() <= 2) {
            if (first.count() == 4 && third.count() <= 2) {
                return ofParts(at, first.value(), second.value(), third.value(), 0);
            }
            if (first.count() <= 2 && third.count() == 4) {
                return inOrder(at, first, second, third.value(), separator);
            }
            if (first.count() <= 2 && third.count() == 2) {
                return twoDigitYear();
            }
        }
        return at.isAtLetter() ? none(at) : new ParsedDate.None(ProblemCode.IMPOSSIBLE_DATE, "");
    }

    /** Day and month, whose order the format says for its own separators only, and a year. */
    private ParsedDate inOrder(DateCursor at, Digits first, Digits second, int year, char separator) {
        LocalDate declared = CanonicalDate.inOrder(order, first.value(), second.value(), year);
        LocalDate other = CanonicalDate.inOrder(order, second.value(), first.value(), year);
        boolean monthFirst = order == DateOrder.MONTH_FIRST;
        if (declared == null) {
            ParsedDate.None impossible = monthFirst
                    ? impossible(year, first.value(), second.value())
                    : impossible(year, second.value(), first.value());
            String question = monthFirst ? "day first?" : "month first?";
            return other == null ? impossible : new ParsedDate.None(impossible.problem(), question, other, List.of());
        }
        if (separators.indexOf(separator) < 0 && other != null && !declared.equals(other)) {
            List<LocalDate> readings = List.of(declared, other);
            String question = "month first or day first?";
            return new ParsedDate.None(ProblemCode.UNSUPPORTED_DATE, question, declared, readings);
        }
        boolean isVariant = separator != separators.charAt(0) || first.count() + second.count() < 4;
        return new ParsedDate.Found(declared, at.place(), isVariant, 0);
    }

    /** A date with the name of its month, as in {@code Monday, September 26th, 2022} or {@code 26 Sept. 2022}. */
    private ParsedDate parseWords(DateCursor at) {
        int start = at.place();
        int weekday = DateWords.weekday(at.word());
        if (weekday > 0) {
            at.skip(",. ");
        } else {
            at.moveTo(start);
        }
        if (at.skipArticle()) {
            return dayFirst(at, weekday);
        }
        String word = at.tellingWord();
        if (!word.isEmpty()) {
            return monthFirst(at, names.month(word), weekday);
        }
        ParsedDate numbers = at.place() > start ? parseNumbers(at) : null;
        if (numbers instanceof ParsedDate.Found found) { // as in Monday, 09/26/2022
            return new ParsedDate.Found(found.date(), found.end(), true, weekday);
        }
        return numbers != null ? numbers : dayFirst(at, weekday);
    }

    private ParsedDate monthFirst(DateCursor at, int month, int weekday) {
        at.skip(at.isAt("-") ? "-" : ". ");
        Digits day = at.digits();
        at.skipOrdinal();
        at.moveTo(TimeOfDay.end(at, at.place(), names)); // as in Sep 26 17:30:00 UTC 2022
        return ofWords(at, year(at), month, day, weekday);
    }

    private ParsedDate dayFirst(DateCursor at, int weekday) {
        Digits first = at.digits();
        at.skipOrdinal();
        at.skip(" -.");
        String word = at.tellingWord();
        if (Ascii.lower(word).equals("of")) {
            at.skip(" ");
            word = at.word();
        }
        int month = names.month(word);
        Digits last = year(at);
        if (first.count() == 4 && last.count() > 0 && last.count() <= 2) { // as in 2022-Sep-26
            at.skipOrdinal();
            return ofWords(at, first, month, last, weekday);
        }
        return ofWords(at, last, month, first, weekday);
    }

    private static Digits year(DateCursor at) {
        at.skip(",. -");
        at.skipFiller();
        return at.digits();
    }

    private ParsedDate ofWords(DateCursor at, Digits year, int month, Digits day, int weekday) {
        if (month == 0 || day.count() == 0 || day.count() > 2) {
            return none(at);
        }
        return switch (year.count()) {
            case 2 -> twoDigitYear();
            case 4 -> ofParts(at, year.value(), month, day.value(), weekday);
            default -> none(at);
        };
    }

    /** A date whose parts are known from how it is written, which is not the canonical form. */
    private static ParsedDate ofParts(DateCursor at, int year, int month, int day, int weekday) {
        LocalDate date = CanonicalDate.of(year, month, day);
        return date == null ? impossible(year, month, day) : new ParsedDate.Found(date, at.place(), true, weekday);
    }

    private static ParsedDate.None impossible(int year, int month, int day) {
        String reason;
        if (month < 1 || month > 12) {
            reason = "there is no month " + month;
        } else if (year < 1) {
            reason = "there is no year " + year;
        } else if (day < 1) {
            reason = "there is no day " + day;
        } else {
            int days = YearMonth.of(year, month).lengthOfMonth();
            reason = DateWords.monthName(month) + " " + year + " has " + days + " days";
        }
        return new ParsedDate.None(ProblemCode.IMPOSSIBLE_DATE, reason);
    }

    private static ParsedDate.None twoDigitYear() {
        return new ParsedDate.None(ProblemCode.TWO_DIGIT_YEAR, "the century is not known");
    }

    /** No date that anything could be said of but whether numbers alone are no date, or a form that is not known. */
    private ParsedDate.None none(DateCursor at) {
        boolean isOfNumbers = isOfNumbers(at.text());
        return new ParsedDate.None(isOfNumbers ? ProblemCode.IMPOSSIBLE_DATE : ProblemCode.UNSUPPORTED_DATE, "");
    }

    private boolean isOfNumbers(String text) {
        boolean digit = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isDigit = Ascii.isDigit(c);
            digit |= c == '/' || isDigit;
            if (!isDigit && c != separators.charAt(0) && "/+- \t".indexOf(c) < 0) {
                return false;
            }
        }
        return digit;
    }
}
