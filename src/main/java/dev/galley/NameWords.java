package dev.galley;

import java.util.ArrayList;
import java.util.List;

/** The words of a list of names, and what each may be: a part of a name, a joint between names, or something beside them. */
final class NameWords {

    /** A text of more words is prose. */
    static final int MAX = 24;

    private static final List<String> PARTICLES = List.of(
            "de", "da", "do", "dos", "das", "di", "del", "della", "der", "den", "des", "du", "d", "la", "le", "las",
            "los", "lo", "dal", "dalla", "dei", "degli", "van", "von", "vom", "zu", "zur", "zum", "ter", "ten", "te",
            "op", "'t", "\u2019t", "el", "al", "ul", "abu", "bin", "bint", "ibn", "ben", "y", "e", "i", "af", "av",
            "st");

    private static final List<String> ROLES = List.of(
            "staff",
            "writer",
            "writers",
            "reporter",
            "reporters",
            "correspondent",
            "correspondents",
            "editor",
            "editors",
            "contributor",
            "contributors",
            "columnist",
            "photographer");

    private static final List<String> SUFFIXES = List.of(
            "jr", "jr.", "sr", "sr.", "ii", "iii", "iv", "phd", "ph.d.", "md", "m.d.", "esq", "esq.", "mp", "m.p.");

    private NameWords() {}

    /** The words of a text; one more than {@link #MAX} if there are more. */
    static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length() && words.size() <= MAX; i++) {
            boolean blank = i == text.length() || CharacterClass.isTrimmed(text.charAt(i));
            if (start >= 0 && (blank || isBehindComma(text, i))) {
                words.add(text.substring(start, i));
                start = -1;
            }
            if (!blank && start < 0) {
                start = i;
            }
        }
        return words;
    }

    /** Whether a word starts at a place though no space is before it: a comma or semicolon is, which separates names. */
    private static boolean isBehindComma(String text, int i) {
        char before = text.charAt(i - 1);
        return (before == ',' || before == ';') && Character.isLetter(text.codePointAt(i));
    }

    /** A word of a name starts with a capital, or with a letter of a script without capitals. */
    static boolean isName(String word) {
        int c = word.codePointAt(0);
        return Character.isLetter(c)
                && (!Character.isLowerCase(c) || startsWithElision(word) || startsWithParticle(word))
                && !isAddress(word);
    }

    /** A small word that belongs to the name behind it, as {@code van}. */
    static boolean isParticle(String word) {
        return PARTICLES.contains(bare(word)) && !isName(word);
    }

    /** Whether a word joins names. */
    static boolean joins(String word) {
        String bare = bare(word);
        return joins(bare, 0, bare.length());
    }

    /** Whether a part of a text is a word that joins names. */
    static boolean joins(String text, int start, int length) {
        return switch (length) {
            case 1 -> text.charAt(start) == '&';
            case 2 -> text.regionMatches(true, start, "et", 0, 2);
            case 3 -> text.regionMatches(true, start, "and", 0, 3) || text.regionMatches(true, start, "und", 0, 3);
            default -> false;
        };
    }

    /** As in {@code d'Arcy}. */
    private static boolean startsWithElision(String word) {
        return word.length() > 2 // and the first letter is small
                && (word.charAt(1) == '\'' || word.charAt(1) == '\u2019')
                && Character.isUpperCase(word.charAt(2));
    }

    /** As in {@code al-Din}. */
    private static boolean startsWithParticle(String word) {
        int hyphen = word.indexOf('-');
        return hyphen > 0
                && hyphen + 1 < word.length()
                && Character.isUpperCase(word.charAt(hyphen + 1))
                && PARTICLES.contains(word.substring(0, hyphen));
    }

    /** A word that belongs to no name, but may follow one: a role or an address. */
    static boolean isAside(String word) {
        return isRole(word) || isAddress(word) || "(<[|/-\u2013\u2014\"\u201C\u201E\u00AB".indexOf(word.charAt(0)) >= 0;
    }

    /** As in {@code staff writer}. */
    static boolean isRole(String word) {
        return Character.isLowerCase(word.charAt(0)) && ROLES.contains(bare(word));
    }

    /** A mail or web address. */
    static boolean isAddress(String word) {
        return word.indexOf('@') >= 0 || word.indexOf("://") >= 0;
    }

    /** The word in lower case, without the marks behind it. */
    static String bare(String word) {
        int end = word.length();
        while (end > 0 && ",;.".indexOf(word.charAt(end - 1)) >= 0) {
            end--;
        }
        return Ascii.lower(word.substring(0, end));
    }

    /** Whether a word, or a name that is nothing more, follows a name as {@code Jr.} does. */
    static boolean isSuffix(String word) {
        return SUFFIXES.contains(Ascii.lower(word));
    }
}
