package dev.galley;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A closing line that is no byline, but was likely meant to be one: {@code bu Ann Author}, {@code Written by Ann Author},
 * {@code *by Ann Author*}, {@code by ann author}, {@code by Ann Author in Lisbon}, {@code by the Harbour Times}, or {@code by}
 * alone.
 */
final class AlmostByline {

    /** A longer line is prose. */
    private static final int MAX = 120;

    /** What people write instead of {@code by}; two names must follow, for these are no words. */
    private static final List<String> SLIPS = List.of(
            "bu", "bg", "bh", "bt", "b7", "b6", "vy", "ny", "gy", "hy", "yb", "bby", "byy", "bye", "b y", "y", "b");

    /** What people write before {@code by}, or instead of it. */
    private static final List<String> INTRODUCTIONS = List.of(
            "by",
            "written by",
            "reported by",
            "report by",
            "story by",
            "text by",
            "words by",
            "article by",
            "posted by",
            "byline",
            "author",
            "authors");

    /** Words that follow {@code by} in prose. */
    private static final List<String> PROSE = List.of(
            "a", "an", "the", "this", "that", "these", "those", "his", "her", "its", "our", "their", "my", "your",
            "all", "any", "no", "not", "and", "or", "then", "now", "way", "far", "day", "night", "hand", "law", "to",
            "in", "of", "on", "for", "at", "with", "it", "one", "two", "chance", "mistake", "itself");

    /** What goes on behind names. */
    private static final List<String> LINKS = List.of("for", "of", "in", "with", "at", "from", "on", "via", "others");

    /** What goes before a name that is not a person's. */
    private static final List<String> ARTICLES = List.of("the", "our");

    /** So many words may go on behind names; more are prose. */
    private static final int MAX_BEHIND = 5;

    /** Who writes without a name. */
    private static final List<String> NAMELESS =
            List.of("admin", "administrator", "staff", "editor", "editors", "guest", "anonymous", "webmaster");

    private static final String OPENING = " \t*_~-\u2013\u2014([{<\"'\u201C\u2018\u2022";
    private static final String CLOSING = " \t*_~-\u2013\u2014)]}>\"'\u201D\u2019,;:.";

    private AlmostByline() {}

    /** A quick look: whether a line is short, and no sentence. */
    static boolean mayBe(byte[] bytes, int start, int end) {
        byte last = bytes[end - 1];
        return end - start <= MAX && last != '.' && last != '!' && last != '?' && last != '"';
    }

    /** Whether a line is almost a byline. */
    static boolean isLine(byte[] bytes, int start, int end) {
        return mayBe(bytes, start, end) && of(new String(bytes, start, end - start, StandardCharsets.UTF_8)) != null;
    }

    /** The byline that is meant, as {@code by Ann Author}; empty if the name is missing; null if none is meant. */
    static @Nullable String of(String line) {
        if (Byline.of(line) != null) {
            return null; // nothing less
        }
        String bare = bare(line);
        if (Ascii.lower(bare).equals("by") || isAddress(bare)) {
            return "";
        }
        String names = names(bare);
        return names == null ? null : "by " + names;
    }

    private static @Nullable String names(String bare) {
        String names = namesAfter(bare, INTRODUCTIONS);
        names = names != null ? names : severalWords(namesAfter(bare, SLIPS));
        names = names != null ? names : namesWithoutSpace(bare);
        names = names != null ? names : smallNames(bare);
        names = names != null ? names : namesBeforeMore(bare);
        return names != null ? names : namesWithSmallWords(bare);
    }

    private static @Nullable String severalWords(@Nullable String names) {
        return names != null && names.indexOf(' ') > 0 ? names : null;
    }

    /** As of {@code byAnn Author}. */
    private static @Nullable String namesWithoutSpace(String bare) {
        boolean isBy = (bare.startsWith("by") || bare.startsWith("By"))
                && bare.length() > 2
                && Character.isUpperCase(bare.charAt(2));
        String names = isBy ? severalWords(bare.substring(2)) : null;
        return names != null && NameList.is(names) ? names : null;
    }

    private static String bare(String line) {
        int start = 0;
        int end = line.length();
        while (start < end && OPENING.indexOf(line.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && CLOSING.indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        return line.substring(start, end);
    }

    private static @Nullable String namesAfter(String bare, List<String> introductions) {
        String lower = Ascii.lower(bare);
        for (String introduction : introductions) {
            int end = introduction.length();
            String marks = introduction.endsWith("by") ? ": \t,." : ": \t";
            if (lower.startsWith(introduction) && end < bare.length() && marks.indexOf(bare.charAt(end)) >= 0) {
                String names = bare(bare.substring(end + 1));
                boolean isNoun = introduction.startsWith("author") || introduction.equals("byline");
                boolean introduces = !isNoun || bare.charAt(end) == ':';
                if (introduces && !NameList.is(names)) {
                    names = bare(NameList.withoutLastJoint(names)); // another name is missing
                }
                if (introduces && !names.isEmpty() && NameList.is(names)) {
                    return names;
                }
            }
        }
        return null;
    }

    /** Names with small first letters, as of {@code by ann author}, in capitals; null if it may be prose. */
    private static @Nullable String smallNames(String bare) {
        if (!startsWithBy(bare)) {
            return null;
        }
        StringBuilder names = new StringBuilder();
        int words = 0;
        for (int start = 3; start < bare.length(); ) {
            int end = bare.indexOf(' ', start);
            end = end < 0 ? bare.length() : end;
            String word = bare.substring(start, end);
            if (!isWord(word) || PROSE.contains(Ascii.lower(word)) || ++words > 3) {
                return null;
            }
            names.append(words == 1 ? "" : " ").append(capital(word));
            start = end + 1;
        }
        return words >= 2 ? names.toString() : null;
    }

    private static boolean startsWithBy(String bare) {
        return Ascii.lower(bare).startsWith("by ");
    }

    /** As {@code by @annauthor}, which names nobody. */
    private static boolean isAddress(String bare) {
        return startsWithBy(bare) && bare.indexOf(' ', 3) < 0 && NameWords.isAddress(bare.substring(3));
    }

    /** Two names at least behind which a little more follows, as a place or a date; null if there are none. */
    private static @Nullable String namesBeforeMore(String bare) {
        if (!startsWithBy(bare)) {
            return null;
        }
        List<String> words = NameWords.of(bare.substring(3));
        int more = 0;
        while (more < words.size() && !goesOn(words.get(more))) {
            more++;
        }
        int behind = words.size() - more;
        if (behind == 0 || behind > MAX_BEHIND || words.size() > NameWords.MAX) {
            return null;
        }
        String names = bare(String.join(" ", words.subList(0, more)));
        names = bare(NameList.withoutLastJoint(names));
        return names.indexOf(' ') > 0 && NameList.is(names) ? names : null;
    }

    /**
     * Names that small words belong to, as of {@code by the Harbour Times} or {@code by Joan of Arc}, and those who write without
     * one, as of {@code by our staff}, in capitals; null if there are other words.
     */
    private static @Nullable String namesWithSmallWords(String bare) {
        StringBuilder names = new StringBuilder();
        boolean isOpen = true; // nothing, or a word that another must follow
        for (String word : startsWithBy(bare) ? NameWords.of(bare.substring(3)) : List.<String>of()) {
            isOpen = LINKS.contains(word) || ARTICLES.contains(word);
            names.append(names.length() == 0 ? "" : " ");
            names.append(isOpen || NAMELESS.contains(word) ? capital(word) : word);
        }
        return !isOpen && NameList.is(names.toString()) ? names.toString() : null;
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private static boolean goesOn(String word) {
        return LINKS.contains(word) || Ascii.isDigit(word.charAt(0));
    }

    private static boolean isWord(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (!Character.isLetter(word.charAt(i))) {
                return false;
            }
        }
        return !word.isEmpty();
    }
}
