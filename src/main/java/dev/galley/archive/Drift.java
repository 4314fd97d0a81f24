package dev.galley.archive;

import java.util.Objects;

/**
 * A change in how the dumps of an archive are written, seen against a profile. Immutable.
 *
 * <pre>
 * from file 812 on, `Category` is spelt `Categories` (37 times), as news/0812.txt:21: Categories
 * </pre>
 *
 * @param file the number of the first file with the change, from 1, in the order of the archive
 * @param article the number of the first article with it, from 1, in the whole archive
 * @param trait what has changed: {@code title}, {@code description}, {@code category} or {@code date} for a label, or
 *     {@code order}, {@code heading}, {@code list}, {@code dates}, {@code byline}
 * @param expected what the profile says
 * @param found what is found instead; empty if nothing is
 * @param count so many articles have the change
 * @param unchanged so many articles from the first one on have it not
 * @param first where it is seen first
 */
public record Drift(
        int file,
        long article,
        String trait,
        String expected,
        String found,
        long count,
        long unchanged,
        Witness first) {

    /**
     * Makes a change.
     *
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if a number from 1 is below
     */
    public Drift {
        Objects.requireNonNull(trait, "trait");
        Objects.requireNonNull(expected, "expected");
        Objects.requireNonNull(found, "found");
        Objects.requireNonNull(first, "first");
        if (file < 1 || article < 1 || count < 1 || unchanged < 0) {
            throw new IllegalArgumentException("files, articles and changes count from 1");
        }
    }

    /** The change as a sentence, safe to print. */
    @Override
    public String toString() {
        boolean label = ProfileText.isLabel(trait);
        String usual = Words.shown(expected);
        String what = label ? "`" + usual + "`" : "`" + trait + ": " + usual + "`";
        String change = found.isEmpty() ? " is missing" : (label ? " is spelt `" : " is `") + Words.shown(found) + "`";
        return "from file " + file + " on, " + what + change + " (" + Words.counted(count, "time")
                + (unchanged > 0 ? ", and not " + Words.counted(unchanged, "time") : "") + "), as " + first;
    }
}
