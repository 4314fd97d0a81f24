package dev.galley.archive;

import dev.galley.archive.DateText.Form;

/**
 * Reads how a date is written: in numbers with equal separators, with the year first, or with the name of its month. A weekday
 * before it, a time of day behind it and emphasis around it are passed over. Reused from text to text.
 */
final class DateTextReader {

    /** A longer text is no date; what follows a date may be longer. */
    private static final int MAX = 64;

    private final MonthNames names;
    private String text = "";
    private int pos;

    DateTextReader(MonthNames names) {
        this.names = names;
    }

    /** The date at the start of a text; unreadable if there is none. */
    DateText read(String source) {
        text = source.substring(0, Math.min(source.length(), MAX));
        pos = 0;
        skip(" \t*_");
        skipWeekday();
        DateText date = pos < text.length() && isDigit(pos) ? readDayOrYear() : readMonthFirst();
        return date.form() == Form.UNREADABLE || endsHere() ? date : DateText.UNREADABLE;
    }

    /** Whether the whole text is a date, but for a time of day and marks. */
    boolean isDate(String source) {
        if (source.length() > MAX || read(source).form() == Form.UNREADABLE) {
            return false;
        }
        for (int i = pos; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c) ? !isTimeLetter(c) : !isDigit(i) && " \t:.,+-*_\u00a0".indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isTimeLetter(char c) {
        return "TZtzAPMapmUCGECSDuhrH".indexOf(c) >= 0; // of T, Z, a.m., p.m., UTC, GMT, EST, CEST, Uhr, h
    }

    private void skipWeekday() {
        int start = pos;
        if (names.isWeekday(word())) {
            skip("., \t");
        } else {
            pos = start;
        }
        start = pos;
        if (!names.isFiller(word())) {
            pos = start;
        }
        skip(" \t");
    }

    /** A date that begins with a number. */
    private DateText readDayOrYear() {
        int start = pos;
        int first = number();
        int digits = pos - start;
        if (digits > 4 || digits == 3 || pos == text.length()) {
            return DateText.UNREADABLE;
        }
        char separator = text.charAt(pos);
        boolean inNumbers = "/-.".indexOf(separator) >= 0 && pos + 1 < text.length() && isDigit(pos + 1);
        if (inNumbers) {
            pos++;
            return readNumbers(first, digits, separator);
        }
        return digits > 2 ? DateText.UNREADABLE : readNamed(first);
    }

    private DateText readNumbers(int first, int firstDigits, char separator) {
        int start = pos;
        int second = number();
        if (pos - start > 2 || pos == text.length() || text.charAt(pos) != separator) {
            return DateText.UNREADABLE;
        }
        start = ++pos;
        int third = number();
        int thirdDigits = pos - start;
        if (firstDigits == 4) {
            return thirdDigits == 0 || thirdDigits > 2
                    ? DateText.UNREADABLE
                    : checked(new DateText(Form.YEAR_FIRST, second, third, first));
        }
        return thirdDigits == 4 ? checked(new DateText(Form.of(separator), first, second, third)) : DateText.UNREADABLE;
    }

    private static DateText checked(DateText date) {
        return date.readings().isEmpty() ? DateText.UNREADABLE : date;
    }

    /** What follows the day: an ordinal, the name of the month, the year. */
    private DateText readNamed(int day) {
        skipOrdinal();
        skip(" \t-.");
        skipFiller();
        int month = names.month(word());
        return month == 0 ? DateText.UNREADABLE : readYear(month, day);
    }

    private DateText readMonthFirst() {
        int month = names.month(word());
        if (month == 0) {
            return DateText.UNREADABLE;
        }
        skip(" \t.");
        int start = pos;
        int day = number();
        int digits = pos - start;
        if (digits == 0 || digits > 2) {
            return DateText.UNREADABLE;
        }
        skipOrdinal();
        return readYear(month, day);
    }

    private DateText readYear(int month, int day) {
        skip(" \t.,-");
        skipFiller();
        int start = pos;
        int year = number();
        return pos - start == 4 ? checked(new DateText(Form.MONTH_NAME, month, day, year)) : DateText.UNREADABLE;
    }

    private void skipOrdinal() {
        int start = pos;
        if (!names.isOrdinal(word())) {
            pos = start;
        }
    }

    private void skipFiller() {
        int start = pos;
        if (names.isFiller(word())) {
            skip(" \t");
        } else {
            pos = start;
        }
    }

    /** Whether nothing at the position makes the date something else, as a fourth number or more letters. */
    private boolean endsHere() {
        if (pos == text.length()) {
            return true;
        }
        char c = text.charAt(pos);
        boolean digitFollows = pos + 1 < text.length() && isDigit(pos + 1);
        if (c == 'T' || c == 't') {
            return digitFollows;
        }
        return !Character.isLetterOrDigit(c) && c != '/' && !((c == '-' || c == '.') && digitFollows);
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
        while (pos < text.length() && Character.isLetter(text.charAt(pos))) {
            pos++;
        }
        return text.substring(start, pos);
    }

    private void skip(String marks) {
        while (pos < text.length() && marks.indexOf(text.charAt(pos)) >= 0) {
            pos++;
        }
    }
}
