package dev.galley;

/** A place in a text that may be a date. It moves over the numbers, words and marks that it finds there. */
final class DateCursor {

    /** Digits in a row: their value, capped at 100,000, and how many they are, perhaps none. */
    record Digits(int value, int count) {}

    private static final int MAX_VALUE = 100_000;

    private final String text;
    private final DateNames names;
    private int place;

    /** A cursor at the start of a text, in which the names of a format may stand. */
    DateCursor(String text, DateNames names) {
        this.text = text;
        this.names = names;
    }

    /** All of the text, also what lies behind. */
    String text() {
        return text;
    }

    int place() {
        return place;
    }

    /** Goes to a place, as back to one that it came from. */
    void moveTo(int target) {
        place = target;
    }

    boolean isAtEnd() {
        return place == text.length();
    }

    /** Whether one of some characters is next. */
    boolean isAt(String characters) {
        return !isAtEnd() && characters.indexOf(text.charAt(place)) >= 0;
    }

    boolean isAtDigit() {
        return !isAtEnd() && Ascii.isDigit(text.charAt(place));
    }

    /** ASCII letters, and those of other scripts if the format has names of its own. */
    boolean isAtLetter() {
        if (isAtEnd()) {
            return false;
        }
        char c = text.charAt(place);
        return Ascii.isLetter(c) || (names.hasOthers() && Character.isLetter(c));
    }

    /** Passes the next character. There is one. */
    char next() {
        return text.charAt(place++);
    }

    /** Passes what is next of some characters. */
    void skip(String characters) {
        while (isAt(characters)) {
            place++;
        }
    }

    /** Passes the digits that are next. */
    Digits digits() {
        int start = place;
        int value = 0;
        while (isAtDigit()) {
            value = Math.min(value * 10 + next() - '0', MAX_VALUE);
        }
        return new Digits(value, place - start);
    }

    /** Passes the letters that are next, perhaps none. */
    String word() {
        int start = place;
        while (isAtLetter()) {
            place++;
        }
        return text.substring(start, place);
    }

    /** Passes the words that are next up to the first that says something; that one, perhaps empty. */
    String tellingWord() {
        String word = word();
        while (names.saysNothing(word)) {
            skip(",. ");
            word = word();
        }
        return word;
    }

    /** Passes the next word if it says nothing, as {@code de} before the year. */
    void skipFiller() {
        int before = place;
        if (names.saysNothing(word())) {
            skip(" ");
        } else {
            place = before;
        }
    }

    /** Passes {@code the} before a day, as of {@code the 26th of September}; whether it is there. */
    boolean skipArticle() {
        int before = place;
        boolean isThere = Ascii.lower(word()).equals("the");
        skip(" ");
        isThere &= isAtDigit();
        place = isThere ? place : before;
        return isThere;
    }

    /** Passes the end of an ordinal number, as of {@code 26th}. */
    void skipOrdinal() {
        int before = place;
        String word = word();
        if (!names.saysNothing(word) && !DateWords.isOrdinalEnd(word)) {
            place = before;
        }
    }
}
