package dev.galley.reference;

import dev.galley.problem.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is a byline, and what is almost one: section 5 of the specification, escapes among it. */
final class Bylines {

    private static final String B = Characters.BLANK;
    private static final Pattern SPACE = Pattern.compile("[" + B + "]+|(?<=[,;])(?=\\p{L})");
    private static final Pattern BYLINE =
            Pattern.compile("[Bb][Yy][" + B + "][" + B + "\\x00]*(?<names>.+)", Pattern.DOTALL);
    private static final Set<String> PARTICLES = Set.of(
            "de", "da", "do", "dos", "das", "di", "del", "della", "der", "den", "des", "du", "d", "la", "le", "las",
            "los", "lo", "dal", "dalla", "dei", "degli", "van", "von", "vom", "zu", "zur", "zum", "ter", "ten", "te",
            "op", "'t", "\u2019t", "el", "al", "ul", "abu", "bin", "bint", "ibn", "ben", "y", "e", "i", "af", "av",
            "st");
    private static final Set<String> ROLES = Set.of(
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
    private static final Set<String> SUFFIXES = Set.of(
            "jr", "jr.", "sr", "sr.", "ii", "iii", "iv", "phd", "ph.d.", "md", "m.d.", "esq", "esq.", "mp", "m.p.");
    private static final Pattern BRACKETS =
            Pattern.compile(" (\\(.*?\\)|\\[.*?\\]|<.*?>)(?<behind>[,;.]*)(?= |$)", Pattern.DOTALL);
    private static final String INTRODUCTION =
            "(?i:(written |reported |report |story |text |words |article |posted )?by[: \\t,.]|(authors?|byline):)";
    private static final String SLIP = "(?i:(bu|bg|bh|bt|b7|b6|vy|ny|gy|hy|yb|bby|byy|bye|b y|y|b)[: \\t]|bby[,.])";
    private static final Set<String> PROSE = Set.of(
            "a", "an", "the", "this", "that", "these", "those", "his", "her", "its", "our", "their", "my", "your",
            "all", "any", "no", "not", "and", "or", "then", "now", "way", "far", "day", "night", "hand", "law", "to",
            "in", "of", "on", "for", "at", "with", "it", "one", "two", "chance", "mistake", "itself");
    private static final Pattern BARE = Pattern.compile(
            "[ \\t*_~\u2013\u2014(\\[{<\"'\u201C\u2018\u2022-]*(?<bare>.*?)[ \\t*_~\u2013\u2014)\\]}>\"'\u201D\u2019,;:.-]*",
            Pattern.DOTALL);

    private static final String LINK = "(?s)for|of|in|with|at|from|on|via|others|[0-9].*";

    private static final String SMALL = "(the|our|for|of|in|with|at|from|on|via|others)";
    private static final String NAMELESS = "(admin|administrator|staff|editors?|guest|anonymous|webmaster)";

    private Bylines() {}

    /** The names of a line that is a byline, or null. */
    static String names(String line) {
        Matcher byline = BYLINE.matcher(line);
        return byline.matches() && areNames(byline.group("names")) ? byline.group("names") : null;
    }

    private static List<String> words(String text) {
        return SPACE.splitAsStream(text).filter(word -> !word.isEmpty()).toList();
    }

    /** Whether a text is nothing but names, what joins them, and what may stand behind them. */
    static boolean areNames(String text) {
        List<String> words = words(text);
        boolean named = false;
        boolean joint = true; // an `and` needs names before it, and behind it
        for (String word : words) {
            boolean and = isAnd(word);
            if (and ? joint : !isName(word) && !isParticle(word) && !(named && isAside(word))) {
                return false;
            }
            joint = and;
            named |= !and && isName(word);
        }
        return named
                && !joint
                && !isParticle(words.get(words.size() - 1))
                && words.size() <= 24
                && !text.matches("(?s).*[:?!]");
    }

    /** A small word that belongs to the name behind it. */
    private static boolean isParticle(String word) {
        return PARTICLES.contains(bare(word)) && !isName(word);
    }

    private static boolean isName(String word) {
        int first = word.codePointAt(0);
        boolean elided = word.matches("(?s)\\p{L}['\u2019]\\p{Lu}.*");
        boolean joined =
                word.matches("(?s)[^-]+-\\p{Lu}.*") && PARTICLES.contains(word.substring(0, word.indexOf('-')));
        return Character.isLetter(first) && (!Character.isLowerCase(first) || elided || joined) && !isAddress(word);
    }

    private static boolean isAnd(String word) {
        return Set.of("&", "and", "und", "et").contains(bare(word));
    }

    private static boolean isRole(String word) {
        return Character.isLowerCase(word.codePointAt(0)) && ROLES.contains(bare(word));
    }

    private static boolean isAddress(String word) {
        return word.contains("@") || word.contains("://");
    }

    /** A word of no name that may follow one. */
    private static boolean isAside(String word) {
        return isRole(word) || isAddress(word) || word.matches("(?s)[(<\\[|/\u2013\u2014\"\u201C\u201E\u00AB-].*");
    }

    private static String bare(String word) {
        return Labels.lower(word.replaceAll("(?<=.)[,;.]+$", ""));
    }

    static boolean isAmbiguous(String names) {
        return words(names).stream().anyMatch(Bylines::isAside)
                || authors(names).size() > 1 && authors(names).stream().anyMatch(author -> author.startsWith("The "));
    }

    /** The names of a byline one by one, without roles, addresses, and what stands in brackets or behind a dash. */
    static List<String> authors(String names) {
        List<String> authors = new ArrayList<>();
        List<String> author = new ArrayList<>();
        String text = BRACKETS.matcher(String.join(" ", words(names)))
                .replaceAll(m -> m.group(2).matches(".*[,;]") ? "," : "");
        boolean behindDash = false;
        for (String word : words(text)) {
            boolean last = word.endsWith(",") || word.endsWith(";");
            behindDash |= word.matches("[–—|-]+");
            if (isAnd(word) || (behindDash && last)) {
                finish(author, authors);
                behindDash = false;
            } else if (behindDash) {
                continue;
            } else if (!isAddress(word) && !isRole(word)) {
                author.add(last ? word.substring(0, word.length() - 1) : word);
                if (last) {
                    finish(author, authors);
                }
            }
        }
        finish(author, authors);
        return authors;
    }

    private static void finish(List<String> words, List<String> authors) {
        String author = String.join(" ", words);
        words.clear();
        String last = author.substring(author.lastIndexOf(' ') + 1);
        boolean isSuffix = SUFFIXES.contains(Labels.lower(author));
        boolean endsSentence = last.matches("(?s)[^.]{2,}\\.") && !SUFFIXES.contains(Labels.lower(last));
        if (isSuffix && !authors.isEmpty()) {
            authors.add(authors.remove(authors.size() - 1) + ", " + author);
        } else if (!author.isEmpty()) {
            authors.add(endsSentence ? author.substring(0, author.length() - 1) : author);
        }
    }

    /** Whether a line is no byline, but likely meant as one. */
    static boolean isAlmost(String line) {
        if (Labels.bytes(line) > 120 || line.matches("(?s).*[.!?\"]") || names(line) != null) {
            return false;
        }
        String bare = bareLine(line);
        return isNameless(line)
                || areNamesAfter(INTRODUCTION, bare, 1)
                || areNamesAfter(SLIP, bare, 2)
                || areNamesAfter("[Bb]y(?=\\p{Lu})", bare, 2)
                || areSmallNames(bare)
                || areNamesBeforeMore(bare)
                || areNamesWithSmallWords(bare);
    }

    /** Whether a line is `by`, and no name: nothing, or an address. */
    static boolean isNameless(String line) {
        String bare = bareLine(line);
        return Labels.lower(bare).equals("by") || (bare.matches("(?i:by )[^ ]+") && isAddress(bare.substring(3)));
    }

    private static String bareLine(String line) {
        Matcher matcher = BARE.matcher(line);
        matcher.matches();
        return matcher.group("bare");
    }

    private static boolean areNamesAfter(String introduction, String bare, int least) {
        Matcher matcher = Pattern.compile(introduction).matcher(bare);
        if (!matcher.lookingAt()) {
            return false;
        }
        String names = bareLine(bare.substring(matcher.end()));
        if (!names.isEmpty() && !areNames(names)) {
            int last = names.lastIndexOf(' ') + 1;
            names = isAnd(names.substring(last)) ? bareLine(names.substring(0, last)) : names;
        }
        return !names.isEmpty() && areNames(names) && (least == 1 || names.contains(" "));
    }

    /** As in `by ann author`: two or three words that are not those of prose. */
    private static boolean areSmallNames(String bare) {
        if (!bare.matches("(?i:by )\\p{L}+( \\p{L}+){1,2}")) {
            return false;
        }
        return Pattern.compile(" ").splitAsStream(bare.substring(3)).noneMatch(w -> PROSE.contains(Labels.lower(w)));
    }

    /** As in `by Ann Author in Lisbon`: two names at least, and up to five words of which the first goes on behind names. */
    private static boolean areNamesBeforeMore(String bare) {
        List<String> words = bare.matches("(?is)by .+") ? words(bare.substring(3)) : List.of();
        List<String> names =
                words.stream().takeWhile(word -> !word.matches(LINK)).toList();
        if (words.size() > 24 || words.size() == names.size() || words.size() > names.size() + 5) {
            return false;
        }
        String text = bareLine(String.join(" ", names));
        int last = text.lastIndexOf(' ') + 1;
        text = isAnd(text.substring(last)) ? bareLine(text.substring(0, last)) : text;
        return text.contains(" ") && areNames(text);
    }

    /** As in `by the Harbour Times`, `by Joan of Arc` and `by our staff`: names, were the small words written with capitals. */
    private static boolean areNamesWithSmallWords(String bare) {
        if (!bare.matches("(?is)by .*") || bare.matches("(?s).*\\s" + SMALL)) {
            return false;
        }
        List<String> names = words(bare.substring(3)).stream()
                .map(word -> word.matches(SMALL + "|" + NAMELESS) ? word.toUpperCase(Locale.ROOT) : word)
                .toList();
        return !names.isEmpty() && areNames(String.join(" ", names));
    }

    /** The text of a line of the description or a title, without the backslash that says that it is text. */
    static String unescaped(String line, boolean title) {
        String text = line.replaceAll("^\\\\+", "");
        boolean isEscape =
                line.startsWith("\\") && !text.matches("(?s)([" + B + "\\x00].*)?") && isSpecial(text, title);
        return isEscape ? line.substring(1) : line;
    }

    private static boolean isSpecial(String text, boolean title) {
        boolean misspelt = false;
        for (Section section : Section.values()) {
            misspelt |= Labels.isMisspelt(section, text);
        }
        boolean isRule = text.matches("-{3,80}|\\*{3,80}|_{3,80}|={3,80}|~{3,80}");
        return misspelt || Labels.match(text) != null || names(text) != null || isAlmost(text) || (title && isRule);
    }
}
