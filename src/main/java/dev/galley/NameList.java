package dev.galley;

import java.util.List;

/**
 * The names of a byline, behind its {@code by}: capitalised words, with small ones as {@code van} among them, joined by
 * commas, {@code &} and {@code and}. Tells names from prose, and names alone from names with more beside them.
 */
final class NameList {

    private NameList() {}

    /** Whether a text is nothing but names. */
    static boolean is(String text) {
        return isPlain(text) || areNames(text, NameWords.of(text));
    }

    /** Whether a text is names, and certainly nothing more. */
    static boolean isClear(String text) {
        return isPlain(text) || (areNames(text, NameWords.of(text)) && !isAmbiguous(text));
    }

    /** Whether there is more than names: a role, an address, or an outlet. */
    static boolean isAmbiguous(String names) {
        if (isPlain(names)) {
            return false;
        }
        for (String word : NameWords.of(names)) {
            if (NameWords.isAside(word)) {
                return true;
            }
        }
        List<String> authors = Authors.of(names);
        for (String author : authors) {
            if (author.startsWith("The ") && authors.size() > 1) {
                return true;
            }
        }
        return false;
    }

    /** Names without a word behind them that joins them to nothing. */
    static String withoutLastJoint(String names) {
        int last = names.lastIndexOf(' ') + 1;
        return NameWords.joins(names.substring(last)) ? names.substring(0, last) : names;
    }

    /** Refuses what could not be read back as a byline. */
    static void require(String names) {
        TextRules.requireLine("byline", names);
        if (!is(names)) {
            throw new IllegalArgumentException(
                    "a byline holds names: capitalised words, joined by commas, & and `and`");
        }
    }

    /**
     * Whether a text is plain names, as almost all are: capitalised words of letters, dots and hyphens, joined by commas,
     * {@code &} and {@code and}. It then holds names and nothing more.
     */
    static boolean isPlain(String text) {
        int words = 0;
        boolean joint = true; // the word before joins names
        boolean joined = false;
        boolean the = false; // an outlet, perhaps
        int length = text.length();
        for (int i = 0; i < length; i++) {
            int start = i;
            char first = text.charAt(i++);
            while (i < length && isPlain(text.charAt(i))) {
                i++;
            }
            boolean and = NameWords.joins(text, start, i - start);
            if (and ? joint : !Ascii.isLarge(first)) {
                return false;
            }
            joint = and;
            joined |= and;
            the |= text.startsWith("The ", start);
            words++;
            if (i < length && text.charAt(i) == ',' && !and) {
                joined = true;
                i++;
            }
            if (i < length && text.charAt(i) != ' ') {
                return false;
            }
        }
        return !joint && !(joined && the) && words <= NameWords.MAX;
    }

    private static boolean isPlain(char c) {
        return c == '.' || c == '-' || Character.isLetter(c);
    }

    private static boolean areNames(String text, List<String> words) {
        boolean named = false;
        boolean joint = true; // the word before joins names
        for (String word : words) {
            boolean and = NameWords.joins(word);
            if (and
                    ? joint
                    : !NameWords.isName(word) && !NameWords.isParticle(word) && !(named && NameWords.isAside(word))) {
                return false;
            }
            joint = and;
            named |= !and && NameWords.isName(word);
        }
        if (!named || joint || words.size() > NameWords.MAX || NameWords.isParticle(words.get(words.size() - 1))) {
            return false;
        }
        char last = text.charAt(text.length() - 1);
        return last != ':' && last != '?' && last != '!';
    }
}
