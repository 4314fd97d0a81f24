package dev.galley;

import dev.galley.problem.Section;
import java.nio.charset.StandardCharsets;

/**
 * The labels of a format as bytes, ready to be compared with lines, and what its dates and bylines look like. Immutable, and made
 * once a parser.
 */
final class LabelTable {

    /** What introduces an item, {@code - 1. }, has at least so many bytes, and none of them is a letter. */
    private static final int ITEM_MARK = 5;

    /** The first bytes of characters that a label may begin with, because nobody sees them: U+00AD, U+200D and the like. */
    private static final int[] UNSEEN = {0xC2, 0xCD, 0xE1, 0xE2, 0xE3, 0xEF, 0xF3};

    final byte[][] exact; // as the format spells them
    final byte[][] folded; // the same in ASCII lower case
    final Section[] sections; // of each
    final boolean[] opens = new boolean[256]; // bytes that a label can begin with, decorations included
    final int mostLetters; // no line with more ASCII letters is similar to a label
    final boolean areWords; // every label begins with a letter, and is so short that no list item is similar to it
    final boolean hasTitles; // some label is one of titles
    final DateShape dates;
    final BylineForm bylines;

    LabelTable(DumpFormat format) {
        int count = 0;
        for (Section section : Section.values()) {
            count += format.labels(section).size();
        }
        exact = new byte[count][];
        folded = new byte[count][];
        sections = new Section[count];
        int i = 0;
        int longest = 0;
        boolean words = true;
        for (Section section : Section.values()) {
            for (String text : format.labels(section)) {
                exact[i] = text.getBytes(StandardCharsets.UTF_8);
                folded[i] = fold(exact[i]);
                opens[exact[i][0] & 0xFF] = true;
                opens[folded[i][0] & 0xFF] = true;
                opens[upper(folded[i][0]) & 0xFF] = true;
                longest = Math.max(longest, exact[i].length);
                words &= Character.isLetter(text.codePointAt(0)) && Similarity.allowed(exact[i].length) < ITEM_MARK;
                sections[i++] = section;
            }
        }
        for (char c : new char[] {'#', '*', '_'}) {
            opens[c] = true;
        }
        for (int lead : UNSEEN) {
            opens[lead] = true;
        }
        mostLetters = longest + Math.max(Similarity.allowed(longest), Similarity.CONTINUED);
        areWords = words;
        dates = new DateShape(new DateNames(format.dateWords()));
        bylines = new BylineForm(format.bylineWords());
        hasTitles = !format.labels(Section.TITLE).isEmpty();
    }

    private static byte[] fold(byte[] bytes) {
        byte[] lower = bytes.clone();
        for (int i = 0; i < lower.length; i++) {
            lower[i] = lower(lower[i]);
        }
        return lower;
    }

    static byte lower(byte b) {
        return b >= 'A' && b <= 'Z' ? (byte) (b + 32) : b;
    }

    private static byte upper(byte b) {
        return b >= 'a' && b <= 'z' ? (byte) (b - 32) : b;
    }
}
