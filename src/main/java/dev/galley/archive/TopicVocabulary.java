package dev.galley.archive;

import dev.galley.Category;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells hyphens that separate topics from hyphens within a topic, by the names of all categories of an archive. Take all names first,
 * with {@link Archive#topics} or one by one with {@link #add}; split afterwards:
 *
 * <pre>{@code
 * TopicVocabulary words = new TopicVocabulary();
 * for (String name : List.of("Health-Covid-19", "Travel-Covid-19-Masks", "War-Anti-War-Marches", "War-Cold War",
 *         "Europe-Bosnia-Herzegovina", "Europe-Malta", "Travel-Malta")) {
 *     words.add(Category.of(name));
 * }
 * words.split(Category.of("Health-Covid-19")).parts();              // [Health, Covid-19]
 * words.split(Category.of("War-Anti-War-Marches")).parts();         // [War, Anti-War, Marches]
 * words.split(Category.of("Europe-Bosnia-Herzegovina")).parts();    // [Europe, Bosnia, Herzegovina]
 * words.split(Category.of("Europe-Bosnia-Herzegovina")).doubtful(); // [Bosnia-Herzegovina]
 * }</pre>
 *
 * <p>A hyphen is within a topic if the archive shows it:
 *
 * <ul>
 *   <li>the words are also written as one, as {@code Covid 19} or {@code Antiwar};
 *   <li>the second word begins with a digit or a small letter, and never stands elsewhere;
 *   <li>the first word is a prefix, as {@code Anti}, or a single letter, and never ends a name;
 *   <li>one of the words never stands without the other, and together they stand in four names, after three different words
 *       (or none).
 * </ul>
 *
 * Any other hyphen separates. It is doubtful if the archive shows neither word without the other, or if there is some, but not
 * enough for the other reading. A name counts once, however often it is used.
 *
 * <p>At most {@value #MAX_NAMES} different names are remembered, and fewer if they have more than {@value #MAX_PAIRS} different
 * hyphens; those beyond are split by what the others show. Not safe for use by several threads at once.
 */
public final class TopicVocabulary {

    private static final int MAX_NAMES = 1 << 16;
    private static final int MAX_PAIRS = 1 << 18;
    private static final int MANY = 3; // different words before or after another
    private static final int OFTEN = 4; // names

    private final Set<String> names = new HashSet<>();
    private final Map<String, Word> words = new HashMap<>();
    private final Map<String, Word> pairs = new HashMap<>(); // by both words and the hyphen
    private long all; // words in names
    private long small; // of these, those that begin with a small letter

    /** No names yet. */
    public TopicVocabulary() {}

    /** A word between hyphens, or a pair of them: what stands around it. */
    private static final class Word {
        private final Set<String> before = new HashSet<>(); // a few, "" for the start of a name
        private boolean starts; // a name
        private boolean ends;
        private int count;

        void see(String previous, String next) {
            count++;
            starts |= previous.isEmpty();
            ends |= next.isEmpty();
            if (before.size() < MANY) {
                before.add(previous);
            }
        }
    }

    /**
     * Takes the name of a category into account.
     *
     * @throws NullPointerException if the category is null
     */
    public void add(Category category) {
        String name = category.name();
        if (names.size() == MAX_NAMES || pairs.size() > MAX_PAIRS || !names.add(name)) {
            return;
        }
        List<String> atoms = Words.split(name, '-');
        for (int i = 0; i < atoms.size(); i++) {
            String word = word(atoms, i);
            words.computeIfAbsent(word, w -> new Word()).see(word(atoms, i - 1), word(atoms, i + 1));
            all++;
            small += startsSmall(word) ? 1 : 0;
            if (i > 0) {
                pairs.computeIfAbsent(pair(word(atoms, i - 1), word), p -> new Word())
                        .see(word(atoms, i - 2), word(atoms, i + 1));
            }
        }
    }

    /** A word between hyphens, without white space around it; empty beyond the ends. */
    private static String word(List<String> atoms, int i) {
        return i < 0 || i >= atoms.size() ? "" : atoms.get(i).strip();
    }

    private static String pair(String first, String second) {
        return first + "-" + second;
    }

    private static boolean startsSmall(String word) {
        return !word.isEmpty() && Character.isLowerCase(word.charAt(0));
    }

    /**
     * Splits the name of a category. It need not have been added, but its archive should have been.
     *
     * @throws NullPointerException if the category is null
     */
    public TopicSplit split(Category category) {
        String name = category.name();
        List<String> atoms = Words.split(name, '-');
        List<String> parts = new ArrayList<>();
        List<String> doubtful = new ArrayList<>();
        StringBuilder part = new StringBuilder(atoms.get(0));
        for (int i = 1; i < atoms.size(); i++) {
            Hyphen hyphen = judge(atoms, i);
            if (hyphen == Hyphen.DOUBTFUL) {
                doubtful.add(pair(word(atoms, i - 1), word(atoms, i)));
            }
            if (hyphen == Hyphen.JOINS) {
                part.append('-').append(atoms.get(i));
            } else {
                parts.add(part.toString());
                part = new StringBuilder(atoms.get(i));
            }
        }
        parts.add(part.toString());
        return new TopicSplit(name, parts, doubtful);
    }

    /** What a hyphen does. */
    private enum Hyphen {
        JOINS,
        SEPARATES,
        DOUBTFUL
    }

    private Hyphen judge(List<String> atoms, int i) {
        String left = atoms.get(i - 1);
        String right = atoms.get(i);
        String first = left.strip();
        String second = right.strip();
        if (first.isEmpty() || second.isEmpty() || left.endsWith(" ") || right.startsWith(" ")) {
            return Hyphen.SEPARATES; // Health - Masks
        }
        if (isAlsoOneWord(first, second)) {
            return Hyphen.JOINS;
        }
        Word a = words.get(first);
        Word b = words.get(second);
        Word both = pairs.get(pair(first, second));
        if (a == null || b == null || both == null) {
            return judgeUnseen(first, second);
        }
        if (Character.isDigit(second.charAt(0))) {
            return judgeNumber(second, b);
        }
        if (startsSmall(second) && 5 * small < all) {
            return b.before.size() == 1 ? Hyphen.JOINS : Hyphen.DOUBTFUL;
        }
        if (isPrefix(first)) {
            return a.ends ? Hyphen.DOUBTFUL : Hyphen.JOINS;
        }
        return judgeCompany(a, b, both);
    }

    /** A word that never goes without the other, among different words, is part of it: {@code Narco} of {@code Narco-War}. */
    private static Hyphen judgeCompany(Word a, Word b, Word both) {
        boolean firstOnlyHere = a.count == both.count;
        boolean secondOnlyHere = b.count == both.count;
        if ((firstOnlyHere || secondOnlyHere) && both.count >= OFTEN && both.before.size() >= MANY) {
            return Hyphen.JOINS;
        }
        boolean company = both.count > 1 && both.before.size() > 1;
        return (firstOnlyHere && secondOnlyHere) || ((firstOnlyHere || secondOnlyHere) && company)
                ? Hyphen.DOUBTFUL
                : Hyphen.SEPARATES;
    }

    /** Words that were never seen side by side: the look of them is all there is, and that may be wrong. */
    private Hyphen judgeUnseen(String first, String second) {
        boolean looksJoined = isPrefix(first) || Character.isDigit(second.charAt(0)) || startsSmall(second);
        boolean known = words.containsKey(first) || words.containsKey(second);
        return looksJoined || !known ? Hyphen.DOUBTFUL : Hyphen.SEPARATES;
    }

    /** As {@code 19} of {@code Covid-19}; a year, or a number that follows different words, is a topic of its own. */
    private static Hyphen judgeNumber(String number, Word word) {
        if (word.before.size() >= MANY || word.starts) {
            return Hyphen.SEPARATES;
        }
        return word.before.size() == 1 && !isYear(number) ? Hyphen.JOINS : Hyphen.DOUBTFUL;
    }

    private static boolean isYear(String number) {
        return number.length() == 4
                && (number.startsWith("19") || number.startsWith("20"))
                && number.chars().allMatch(Character::isDigit);
    }

    /** Whether the archive also has the two words as one topic, without the hyphen. */
    private boolean isAlsoOneWord(String first, String second) {
        return words.containsKey(first + " " + second)
                || words.containsKey(first + Words.fold(second))
                || words.containsKey(first + "\u2011" + second); // the hyphen that does not break
    }

    private static boolean isPrefix(String word) {
        return (word.length() == 1 && Character.isLetter(word.charAt(0))) || Prefixes.has(word);
    }

    /** The number of different names that were added. */
    public int size() {
        return names.size();
    }

    /** The size in words. */
    @Override
    public String toString() {
        return Words.counted(names.size(), "name") + " of " + Words.counted(words.size(), "word");
    }
}
