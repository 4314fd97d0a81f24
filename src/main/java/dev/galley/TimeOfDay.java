package dev.galley;

/** The time of day behind a date, as {@code T23:30:00Z} or {@code 11:30 pm EST}: no part of the date, but harmless. */
final class TimeOfDay {

    private TimeOfDay() {}

    /** The place after the time of day that stands behind a date; the date's own end if none does. */
    static int end(DateCursor at, int dateEnd, DateNames names) {
        at.moveTo(dateEnd);
        boolean isIso = at.isAt("Tt");
        if (isIso) {
            at.next();
        } else {
            at.skip(" ,");
        }
        skipAt(at, names);
        int digits = at.digits().count();
        boolean isWithoutColons = isIso && (digits == 4 || digits == 6);
        if (!isWithoutColons && (digits == 0 || digits > 2 || !at.isAt(":"))) {
            return dateEnd;
        }
        while (at.isAtDigit() || at.isAt(":.")) {
            at.next();
        }
        int end = at.place();
        for (int word = 0; word < 2; word++) { // am or pm, and a zone
            at.moveTo(end);
            end = wordEnd(at, names);
        }
        at.moveTo(end);
        return offsetEnd(at);
    }

    /** Passes the word before a time of day, {@code at} or one that says nothing. */
    private static void skipAt(DateCursor at, DateNames names) {
        int before = at.place();
        String word = at.word();
        if (Ascii.lower(word).equals("at") || names.saysNothing(word)) {
            at.skip(" ");
        } else {
            at.moveTo(before);
        }
    }

    /** The place after the next word if it belongs to a time of day, or else the place. */
    private static int wordEnd(DateCursor at, DateNames names) {
        int before = at.place();
        at.skip(" ");
        String word = at.word();
        return DateWords.isTime(word) || names.saysNothing(word) ? at.place() : before;
    }

    /** The place after the distance from UTC, {@code +02:00} or {@code +0200}, that comes next, or else the place. */
    private static int offsetEnd(DateCursor at) {
        int timeEnd = at.place();
        at.skip(" ");
        boolean apart = at.place() > timeEnd;
        if (!at.isAt("+-")) {
            return timeEnd;
        }
        at.next();
        int digits = at.place();
        while (at.isAtDigit() || at.isAt(":")) {
            at.next();
        }
        boolean isDate = apart && (at.place() < digits + 4 || at.isAt("/-"));
        return at.place() > digits && !isDate ? at.place() : timeEnd;
    }
}
