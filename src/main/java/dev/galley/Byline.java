package dev.galley;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form of a byline: the word {@code by}, or that of the format, and names, as in {@code by Ann Author and Bob de Vries}. Names, not prose:
 * {@code by the time they arrived} is none.
 */
final class Byline {

    private static final int MAX_WORDS = 24;
    /** A longer line, in bytes, is prose. */
    static final int MAX_LINE = 1024;

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

    private Byline() {}

    /** Whether a line begins with the word {@code by}: a quick look before a closer one. */
    static boolean opens(byte[] bytes, int start, int end) {
        return end - start >= 2
                && (bytes[start] | 32) == 'b'
                && (bytes[start + 1] | 32) == 'y'
                && (end - start == 2 || !isAsciiLetterOrDigit(bytes[start + 2]));
    }

    private static boolean isAsciiLetterOrDigit(byte b) {
        return (b >= '0' && b <= '9') || ((b | 32) >= 'a' && (b | 32) <= 'z');
    }

    /** Whether a line is a byline. */
    static boolean isLine(byte[] bytes, int start, int end) {
        return end - start <= MAX_LINE
                && opens(bytes, start, end)
                && of(new String(bytes, start, end - start, StandardCharsets.UTF_8)) != null;
    }

    /** The names of a paragraph that is a byline in the standard format, or null if it is none. */
    static @Nullable String of(String paragraph) {
        return names(paragraph, "by");
    }

    /** The names of a paragraph that is a byline with a certain word, or null if it is none. */
    static @Nullable String names(String paragraph, String word) {
        int end = word.length();
        if (paragraph.length() < end + 2
                || !CharacterClass.isTrimmed(paragraph.charAt(end))
                || paragraph.indexOf('\n') >= 0
                || !startsWith(paragraph, word)) {
            return null;
        }
        String names = TextRules.trim(paragraph.substring(end));
        return isNames(names) ? names : null;
    }

    /** Whether a text starts with a word, regardless of the case of ASCII letters. */
    private static boolean startsWith(String text, String word) {
        for (int i = 0; i < word.length(); i++) {
            char a = text.charAt(i);
            char b = word.charAt(i);
            boolean letters = (a | 32) >= 'a' && (a | 32) <= 'z';
            if (a != b && !(letters && (a | 32) == (b | 32))) {
                return false;
            }
        }
        return true;
    }

    /** Refuses what could not be read back as a byline. */
    static void requireNames(String names) {
        TextRules.requireLine("byline", names);
        if (!isNames(names)) {
            throw new IllegalArgumentException(
                    "a byline holds names: capitalised words, joined by commas, & and `and`");
        }
    }

    /**
     * Whether a text is plain names, as almost all are: capitalised words of letters, dots and hyphens, joined by commas,
     * {@code &} and {@code and}. It then holds names and nothing more.
     */
    private static boolean isPlain(String text) {
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
            boolean and = first == '&' ? i == start + 1 : isAnd(text, start, i - start);
            if (and ? joint : first < 'A' || first > 'Z') {
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
        return !joint && !(joined && the) && words <= MAX_WORDS;
    }

    private static boolean isAnd(String text, int start, int length) {
        return length == 2
                ? text.regionMatches(true, start, "et", 0, 2)
                : length == 3
                        && (text.regionMatches(true, start, "and", 0, 3)
                                || text.regionMatches(true, start, "und", 0, 3));
    }

    private static boolean isPlain(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || c == '.'
                || c == '-'
                || (c > 0x7F && Character.isLetter(c));
    }

    /** Whether a text is nothing but names. */
    static boolean isNames(String text) {
        return isPlain(text) || areNames(text, words(text));
    }

    /** Whether a text is names, and certainly nothing more. */
    static boolean isClear(String text) {
        return isPlain(text) || (areNames(text, words(text)) && !isAmbiguous(text));
    }

    private static boolean areNames(String text, List<String> words) {
        boolean named = false;
        boolean joint = true; // the word before joins names
        for (String word : words) {
            boolean and = isAnd(word);
            if (and ? joint : !isName(word) && !isParticle(word) && !(named && isAside(word))) {
                return false;
            }
            joint = and;
            named |= !and && isName(word);
        }
        if (!named || joint || words.size() > MAX_WORDS || isParticle(words.get(words.size() - 1))) {
            return false;
        }
        char last = text.charAt(text.length() - 1);
        return last != ':' && last != '?' && last != '!';
    }

    /** A word of a name starts with a capital, or with a letter of a script without capitals. */
    private static boolean isName(String word) {
        int c = word.codePointAt(0);
        return Character.isLetter(c)
                && (!Character.isLowerCase(c) || startsWithElision(word) || startsWithParticle(word))
                && !isAddress(word);
    }

    /** A small word that belongs to the name behind it, as {@code van}. */
    private static boolean isParticle(String word) {
        return PARTICLES.contains(bare(word)) && !isName(word);
    }

    /** A word that joins names. */
    private static boolean isAnd(String word) {
        String bare = bare(word);
        return bare.equals("&") || bare.equals("and") || bare.equals("und") || bare.equals("et");
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
    private static boolean isAside(String word) {
        return (Character.isLowerCase(word.charAt(0)) && ROLES.contains(bare(word)))
                || isAddress(word)
                || "(<[|/-\u2013\u2014\"\u201C\u201E\u00AB".indexOf(word.charAt(0)) >= 0;
    }

    private static boolean isAddress(String word) {
        return word.indexOf('@') >= 0 || word.indexOf("://") >= 0;
    }

    private static String bare(String word) {
        int end = word.length();
        while (end > 1 && ",;.".indexOf(word.charAt(end - 1)) >= 0) {
            end--;
        }
        return DateWords.lower(word.substring(0, end));
    }

    /** Whether a byline holds more than names: a role, an address, or an outlet. */
    static boolean isAmbiguous(String names) {
        if (isPlain(names)) {
            return false;
        }
        for (String word : words(names)) {
            if (isAside(word)) {
                return true;
            }
        }
        List<String> authors = authors(names);
        for (String author : authors) {
            if (author.startsWith("The ") && authors.size() > 1) {
                return true;
            }
        }
        return false;
    }

    /** The names one by one, without roles, addresses, and what stands in brackets or behind a dash. */
    static List<String> authors(String names) {
        List<String> authors = new ArrayList<>();
        StringBuilder author = new StringBuilder();
        List<String> words = words(names);
        for (int i = 0; i < words.size(); i++) {
            int asideEnd = asideEnd(words, i);
            if (asideEnd > i) {
                i = asideEnd - 1;
                if (endsName(words.get(i))) {
                    finish(authors, author);
                }
                continue;
            }
            String word = words.get(i);
            if (isAnd(word)) {
                finish(authors, author);
            } else if (!isAddress(word) && !(Character.isLowerCase(word.charAt(0)) && ROLES.contains(bare(word)))) {
                boolean last = endsName(word);
                String part = last ? word.substring(0, word.length() - 1) : word;
                author.append(author.length() == 0 ? "" : " ").append(part);
                if (last) {
                    finish(authors, author);
                }
            }
        }
        finish(authors, author);
        return List.copyOf(authors);
    }

    private static boolean endsName(String word) {
        return word.endsWith(",") || word.endsWith(";");
    }

    /** The word after what stands in brackets from this word on, or behind it if it is a dash; the word itself otherwise. */
    private static int asideEnd(List<String> words, int from) {
        String word = words.get(from);
        int bracket = "([<".indexOf(word.charAt(0));
        if (bracket >= 0) {
            String closing = ")]>".substring(bracket, bracket + 1);
            for (int i = from; i < words.size(); i++) {
                if (bare(words.get(i)).endsWith(closing)) {
                    return i + 1;
                }
            }
            return from;
        }
        if (!isDash(word)) {
            return from;
        }
        for (int i = from + 1; i < words.size(); i++) {
            if (isAnd(words.get(i))) {
                return i;
            }
            if (endsName(words.get(i))) {
                return i + 1;
            }
        }
        return words.size();
    }

    private static boolean isDash(String word) {
        for (int i = 0; i < word.length(); i++) {
            if ("-\u2013\u2014|".indexOf(word.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private static void finish(List<String> authors, StringBuilder author) {
        String name = author.toString();
        author.setLength(0);
        boolean suffix = SUFFIXES.contains(DateWords.lower(name));
        if (suffix && !authors.isEmpty()) {
            int last = authors.size() - 1;
            authors.set(last, authors.get(last) + ", " + name);
            return;
        }
        if (endsSentence(name)) {
            name = name.substring(0, name.length() - 1);
        }
        if (!name.isEmpty()) {
            authors.add(name);
        }
    }

    /** Whether a full stop ends the name, but no initial or suffix. */
    private static boolean endsSentence(String name) {
        if (!name.endsWith(".")) {
            return false;
        }
        String word = name.substring(name.lastIndexOf(' ') + 1);
        return word.length() > 2 && word.indexOf('.') == word.length() - 1 && !SUFFIXES.contains(DateWords.lower(word));
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean blank = i == text.length() || CharacterClass.isTrimmed(text.charAt(i));
            if (blank && start >= 0) {
                words.add(text.substring(start, i));
                start = -1;
                if (words.size() > MAX_WORDS) {
                    return words;
                }
            } else if (!blank && start < 0) {
                start = i;
            }
        }
        return words;
    }
}
