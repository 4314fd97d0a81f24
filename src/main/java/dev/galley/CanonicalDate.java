package dev.galley;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** The canonical form of a date: two digits, two digits and four digits, in the order and with the separator of a format. */
final class CanonicalDate {

    private static final int LENGTH = 10;

    private CanonicalDate() {}

    /** The date that some bytes are, without any string in between; null if they are anything else. */
    static @Nullable LocalDate read(byte[] b, int start, int end, DumpFormat format) {
        char separator = format.dateSeparators().charAt(0);
        if (end - start != LENGTH || b[start + 2] != separator || b[start + 5] != separator) {
            return null;
        }
        int first = twoDigits(b, start);
        int second = twoDigits(b, start + 3);
        int century = twoDigits(b, start + 6);
        int years = twoDigits(b, start + 8);
        return (first | second | century | years) < 0
                ? null
                : inOrder(format.dateOrder(), first, second, century * 100 + years);
    }

    private static int twoDigits(byte[] b, int i) {
        int tens = b[i] - '0';
        int units = b[i + 1] - '0';
        return tens < 0 || tens > 9 || units < 0 || units > 9 ? -1 : tens * 10 + units;
    }

    /** The date in its canonical form. */
    static String write(LocalDate date, DumpFormat format) {
        char separator = format.dateSeparators().charAt(0);
        boolean monthFirst = format.dateOrder() == DateOrder.MONTH_FIRST;
        StringBuilder out = new StringBuilder(LENGTH);
        appendPadded(out, monthFirst ? date.getMonthValue() : date.getDayOfMonth(), 10);
        out.append(separator);
        appendPadded(out, monthFirst ? date.getDayOfMonth() : date.getMonthValue(), 10);
        out.append(separator);
        appendPadded(out, date.getYear(), 1000);
        return out.toString();
    }

    /** Appends a number with as many digits as a power of ten has. */
    private static void appendPadded(StringBuilder out, int number, int power) {
        for (int p = power; p > 0; p /= 10) {
            out.append((char) ('0' + number / p % 10));
        }
    }

    /** The canonical form in words, as {@code MM/DD/YYYY}. */
    static String pattern(DumpFormat format) {
        String pattern = format.dateOrder() == DateOrder.MONTH_FIRST ? "MM/DD/YYYY" : "DD/MM/YYYY";
        return pattern.replace('/', format.dateSeparators().charAt(0));
    }

    /** The date of two numbers in an order and a year; null if it is not in the calendar, which is strict. */
    static @Nullable LocalDate inOrder(DateOrder order, int first, int second, int year) {
        return order == DateOrder.MONTH_FIRST ? of(year, first, second) : of(year, second, first);
    }

    /** The date of its numbers; null if it is not in the calendar of the years 1 to 9999. */
    static @Nullable LocalDate of(int year, int month, int day) {
        if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1) {
            return null;
        }
        if (day > 28 && day > YearMonth.of(year, month).lengthOfMonth()) {
            return null;
        }
        return LocalDate.of(year, month, day);
    }
}
