package dev.galley;

import dev.galley.problem.ProblemCode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads one date from text: the canonical form, and the few others that can be read in one way only. Strict: 30 February
 * does not roll over, and day and month are never swapped. Reused from date to date: call {@link #parse}, then ask.
 */
final class DateParser {

    /** Longer texts are no dates. */
    static final int MAX = 128;

    private final DateOrder order;
    private final String separators; // for which the order holds
    private final char separator; // the canonical one

    private final DateNames names;

    private String text = "";
    private int pos;

    private @Nullable LocalDate date;
    private int end;
    private boolean variant;
    private int weekday;
    private ProblemCode problem = ProblemCode.UNSUPPORTED_DATE;
    private String reason = "";
    private @Nullable LocalDate guess;
    private List<LocalDate> readings = List.of();

    DateParser(DumpFormat format) {
        order = format.dateOrder();
        separators = format.dateSeparators();
        separator = separators.charAt(0);
        names = new DateNames(format.dateWords());
    }

    /** The date that was read, or null. */
    @Nullable
    LocalDate date() {
        return date;
    }

    /** Where the date ends in the text, its time of day included. */
    int end() {
        return end;
    }

    /** Whether the date is not in the canonical form. */
    boolean isVariant() {
        return variant;
    }

    /** The weekday that the text states, from 1 for Monday; or 0. */
    int statedWeekday() {
        return weekday;
    }

    /** Why no date was read. */
    ProblemCode problem() {
        return problem;
    }

    /** The same in a few words, perhaps none. */
    String reason() {
        return reason;
    }

    /** The date that may be meant where none was read, or null. */
    @Nullable
    LocalDate guess() {
        return guess;
    }

    /** The dates that may be meant, if there are several. */
    List<LocalDate> readings() {
        return readings;
    }

    /** The canonical form in words. */
    String pattern() {
        String numbers = order == DateOrder.MONTH_FIRST ? "MM/DD/YYYY" : "DD/MM/YYYY";
        return numbers.replace('/', separator);
    }

    /** A date in the canonical form. */
    String canonical(LocalDate value) {
        StringBuilder out = new StringBuilder(10);
        boolean monthFirst = order == DateOrder.MONTH_FIRST;
        appendPadded(out, monthFirst ? value.getMonthValue() : value.getDayOfMonth(), 2);
        out.append(separator);
        appendPadded(out, monthFirst ? value.getDayOfMonth() : value.getMonthValue(), 2);
        out.append(separator);
        appendPadded(out, value.getYear(), 4);
        return out.toString();
    }

    private static void appendPadded(StringBuilder out, int number, int digits) {
        for (int power = digits == 4 ? 1000 : 10; power > 0; power /= 10) {
            out.append((char) ('0' + number / power % 10));
        }
    }

    /** Reads the date at the start of the text; {@code cut} says that the text goes on beyond. */
    void parse(String source, boolean cut) {
        text = source;
        pos = 0;
        date = null;
        end = 0;
        variant = false;
        weekday = 0;
        problem = isOfNumbers(source) ? ProblemCode.IMPOSSIBLE_DATE : ProblemCode.UNSUPPORTED_DATE;
        reason = "";
        guess = null;
        readings = List.of();
        int marks = skipMarks();
        if (!parseNumbers()) {
            parseWords();
        }
        if (date == null) {
            return;
        }
        end = pos;
        if (end < text.length() ? text.charAt(end) == '/' : cut) {
            date = null; // as in 9/26/2022/5: not a date and more, but something else
            return;
        }
        parseTime();
        closeMarks(marks);
    }

    private boolean isOfNumbers(String text) {
        boolean digit = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            digit |= c == '/' || (c >= '0' && c <= '9');
            if (!(c >= '0' && c <= '9') && c != separator && "/+- \t".indexOf(c) < 0) {
                return false;
            }
        }
        return digit;
    }

    private int skipMarks() {
        while (pos < text.length() && pos < 3 && (text.charAt(pos) == '*' || text.charAt(pos) == '_')) {
            pos++;
        }
        return pos;
    }

    private void closeMarks(int marks) {
        variant |= marks > 0;
        if (text.startsWith(text.substring(0, marks), end)) {
            end += marks;
        }
    }

    /** Three numbers with equal separators; true if the text begins so, whether or not they are a date. */
    private boolean parseNumbers() {
        int start = pos;
        int first = number();
        int firstDigits = pos - start;
        if (firstDigits == 0 || pos == text.length() || "/-.".indexOf(text.charAt(pos)) < 0) {
            pos = start;
            return false;
        }
        char found = text.charAt(pos++);
        int secondStart = pos;
        int second = number();
        int secondDigits = pos - secondStart;
        if (secondDigits == 0 || pos == text.length() || text.charAt(pos) != found) {
            pos = start;
            return false;
        }
        int thirdStart = ++pos;
        int third = number();
        int thirdDigits = pos - thirdStart;
        if (thirdDigits == 0) {
            pos = start;
            return false;
        }
        if (firstDigits == 4 && secondDigits <= 2 && thirdDigits <= 2) {
            variant = true;
            require(CanonicalDate.of(first, second, third), second, third, first);
        } else if (firstDigits <= 2 && secondDigits <= 2 && thirdDigits == 4) {
            variant = found != separator || firstDigits + secondDigits < 4;
            interpret(first, second, third, found);
        } else if (firstDigits <= 2 && secondDigits <= 2 && thirdDigits == 2) {
            problem = ProblemCode.TWO_DIGIT_YEAR;
            reason = "the century is not known";
        } else if (pos == text.length() || !isLetter(text.charAt(pos))) {
            problem = ProblemCode.IMPOSSIBLE_DATE;
        }
        return true;
    }

    private void interpret(int first, int second, int year, char found) {
        LocalDate declared = CanonicalDate.inOrder(order, first, second, year);
        LocalDate other = CanonicalDate.inOrder(order, second, first, year);
        boolean monthFirst = order == DateOrder.MONTH_FIRST;
        if (separators.indexOf(found) < 0 && declared != null && other != null && !declared.equals(other)) {
            problem = ProblemCode.UNSUPPORTED_DATE;
            readings = List.of(declared, other);
            reason = "month first or day first?";
            guess = declared;
            return;
        }
        require(declared, monthFirst ? first : second, monthFirst ? second : first, year);
        if (date == null && other != null) {
            guess = other;
            reason = monthFirst ? "day first?" : "month first?";
        }
    }

    private void require(@Nullable LocalDate found, int month, int day, int year) {
        date = found;
        if (found != null) {
            return;
        }
        problem = ProblemCode.IMPOSSIBLE_DATE;
        if (month < 1 || month > 12) {
            reason = "there is no month " + month;
        } else if (year < 1) {
            reason = "there is no year " + year;
        } else if (day < 1) {
            reason = "there is no day " + day;
        } else {
            reason = DateWords.monthName(month) + " " + year + " has "
                    + YearMonth.of(year, month).lengthOfMonth() + " days";
        }
    }

    /** A date with the name of its month, as in {@code Monday, September 26th, 2022} or {@code 26 Sept. 2022}. */
    private void parseWords() {
        variant = true;
        int start = pos;
        String word = word();
        int day = DateWords.weekday(word);
        if (day > 0) {
            weekday = day;
            skip(",. ");
            word = word();
        }
        word = pastWords(word);
        if (word.isEmpty() && pos > start && parseNumbers()) { // as in Monday, 09/26/2022
            variant = true;
            return;
        }
        boolean monthFirst = !word.isEmpty();
        int month = 0;
        int dayOfMonth = 0;
        int digits = 0;
        if (monthFirst) {
            month = names.month(word);
            skip(pos < text.length() && text.charAt(pos) == '-' ? "-" : ". ");
            start = pos;
            dayOfMonth = number();
            digits = pos - start;
            skipOrdinal();
        } else {
            start = pos;
            dayOfMonth = number();
            digits = pos - start;
            skipOrdinal();
            skip(" -.");
            word = pastWords(word());
            if (DateWords.lower(word).equals("of")) {
                skip(" ");
                word = word();
            }
            month = names.month(word);
        }
        skip(",. -");
        skipWord();
        int yearStart = pos;
        int year = number();
        int yearDigits = pos - yearStart;
        if (!monthFirst && digits == 4 && yearDigits > 0 && yearDigits <= 2) { // as in 2022-Sep-26
            int first = dayOfMonth;
            dayOfMonth = year;
            year = first;
            digits = yearDigits;
            yearDigits = 4;
            skipOrdinal();
        }
        if (month == 0 || digits == 0 || digits > 2) {
            return;
        }
        if (yearDigits == 2) {
            problem = ProblemCode.TWO_DIGIT_YEAR;
            reason = "the century is not known";
        } else if (yearDigits == 4) {
            require(CanonicalDate.of(year, month, dayOfMonth), month, dayOfMonth, year);
        }
    }

    /** The first word, from this one on, that says something; the place is behind it. */
    private String pastWords(String first) {
        String word = first;
        while (names.saysNothing(word)) {
            skip(",. ");
            word = word();
        }
        return word;
    }

    /** Skips a word that says nothing, as {@code de} before the year. */
    private void skipWord() {
        int before = pos;
        if (names.saysNothing(word())) {
            skip(" ");
        } else {
            pos = before;
        }
    }

    private void skipOrdinal() {
        int before = pos;
        String word = DateWords.lower(word());
        if (!names.saysNothing(word)
                && !(word.equals("st") || word.equals("nd") || word.equals("rd") || word.equals("th"))) {
            pos = before;
        }
    }

    /** A time of day behind the date, as {@code T23:30:00Z} or {@code 11:30 pm EST}: no part of a date, but harmless. */
    private void parseTime() {
        int i = end;
        if (i < text.length() && (text.charAt(i) == 'T' || text.charAt(i) == 't')) {
            i++;
        } else {
            while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == ',')) {
                i++;
            }
        }
        pos = i;
        String at = word();
        if (DateWords.lower(at).equals("at") || names.saysNothing(at)) {
            skip(" ");
            i = pos;
        }
        pos = i;
        number();
        if (pos == i || pos > i + 2 || pos == text.length() || text.charAt(pos) != ':') {
            return;
        }
        while (pos < text.length() && (isDigit(pos) || text.charAt(pos) == ':' || text.charAt(pos) == '.')) {
            pos++;
        }
        int timeEnd = pos;
        for (int zone = 0; zone < 2; zone++) { // am or pm, and a zone
            skip(" ");
            String word = word();
            if (DateWords.isTime(word) || names.saysNothing(word)) {
                timeEnd = pos;
            } else {
                pos = timeEnd;
            }
        }
        end = Math.max(timeEnd, offsetEnd(timeEnd));
        variant = true;
    }

    /** The end of the distance from UTC behind a time of day, {@code +02:00} or {@code +0200}, or else where that ends. */
    private int offsetEnd(int timeEnd) {
        pos = timeEnd;
        skip(" ");
        boolean apart = pos > timeEnd;
        if (pos == text.length() || (text.charAt(pos) != '+' && text.charAt(pos) != '-')) {
            return timeEnd;
        }
        int digits = ++pos;
        while (pos < text.length() && (isDigit(pos) || text.charAt(pos) == ':')) {
            pos++;
        }
        boolean isDate = apart && (pos < digits + 4 || (pos < text.length() && "/-".indexOf(text.charAt(pos)) >= 0));
        return pos > digits && !isDate ? pos : timeEnd;
    }

    private boolean isDigit(int i) {
        return text.charAt(i) >= '0' && text.charAt(i) <= '9';
    }

    /** The number at the position, which moves behind it; large ones are capped. */
    private int number() {
        int value = 0;
        while (pos < text.length() && isDigit(pos)) {
            value = Math.min(value * 10 + text.charAt(pos) - '0', 100_000);
            pos++;
        }
        return value;
    }

    /** The letters at the position, which moves behind them. */
    private String word() {
        int start = pos;
        while (pos < text.length() && isLetter(text.charAt(pos))) {
            pos++;
        }
        return text.substring(start, pos);
    }

    private boolean isLetter(char c) {
        return ((c | 32) >= 'a' && (c | 32) <= 'z') || (names.hasOthers() && Character.isLetter(c));
    }

    private void skip(String marks) {
        while (pos < text.length() && marks.indexOf(text.charAt(pos)) >= 0) {
            pos++;
        }
    }
}
