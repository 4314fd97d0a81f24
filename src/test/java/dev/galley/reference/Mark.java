package dev.galley.reference;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What introduces a category: section 6 of the specification.
 *
 * @param bullet whether there is a bullet
 * @param number the digits, or null
 * @param numberAt where they start
 * @param name where the name starts
 * @param canonical whether all is written as in {@code - 1. Name}
 */
record Mark(boolean bullet, String number, int numberAt, int name, boolean canonical) {

    private static final String B = Characters.BLANK;
    private static final Pattern MARK = Pattern.compile(
            "(?<bullet>-(?!-)|[*+](?=[" + B + "]|$)|[\u2013\u2014\u2212\u2010](?=[" + B + "0-9]|$)"
                    + "|[\u2022\u2023\u25E6\u25AA\u25CF\u00B7\u2043\uF0B7])?+"
                    + "[" + B + "]*+"
                    + "(\\((?<a>[0-9]+)\\)|\\[(?<b>[0-9]+)\\]|#(?<c>[0-9]++)(?=[" + B
                    + "]|$)|(?<d>[0-9]+)(?>\\.\\)|[.):])(?![0-9])|(?<e>[0-9]+)[" + B + "]+(\\.\\)|[.)])(?=[" + B
                    + "]|$))?+"
                    + "[" + B + "]*+",
            Pattern.DOTALL);
    private static final Pattern CANONICAL = Pattern.compile("- (0|[1-9][0-9]*)\\.( |$)");

    /** The mark of a line, or null if it has none. */
    static Mark of(String line) {
        Matcher mark = MARK.matcher(line);
        mark.lookingAt();
        String number = null;
        int at = -1;
        for (String group : new String[] {"a", "b", "c", "d", "e"}) {
            if (mark.group(group) != null) {
                number = mark.group(group);
                at = mark.start(group);
            }
        }
        boolean bullet = mark.group("bullet") != null;
        Matcher canonical = CANONICAL.matcher(line);
        boolean isCanonical = canonical.lookingAt() && canonical.end() == mark.end();
        return bullet || number != null ? new Mark(bullet, number, at, mark.end(), isCanonical) : null;
    }
}
