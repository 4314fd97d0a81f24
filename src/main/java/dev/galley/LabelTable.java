package dev.galley;

import dev.galley.problem.Section;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;

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
    private final int longest; // a longer line is no label by itself
    private final int mostLetters; // no line with more ASCII letters is similar to a label
    final boolean areWords; // every label begins with a letter, and is so short that no list item is similar to it
    final boolean hasTitles; // some label is one of titles
    final Map<String, Integer> dateWords;
    final BylineForm bylines;
    final PlainFormat plain;

    LabelTable(DumpFormat format) {
        int count = 0;
        for (Section section : Section.values()) {
            count += format.labels(section).size();
        }
        exact = new byte[count][];
        folded = new byte[count][];
        sections = new Section[count];
        int i = 0;
        int length = 0;
        boolean words = true;
        for (Section section : Section.values()) {
            for (String text : format.labels(section)) {
                exact[i] = text.getBytes(StandardCharsets.UTF_8);
                folded[i] = Ascii.fold(exact[i]);
                opens[exact[i][0] & 0xFF] = true;
                opens[folded[i][0] & 0xFF] = true;
                opens[Ascii.upper(folded[i][0]) & 0xFF] = true;
                length = Math.max(length, exact[i].length);
                words &= Character.isLetter(text.codePointAt(0)) && allowed(exact[i].length) < ITEM_MARK;
                sections[i++] = section;
            }
        }
        for (char c : new char[] {'#', '*', '_'}) {
            opens[c] = true;
        }
        for (int lead : UNSEEN) {
            opens[lead] = true;
        }
        longest = Math.max(length, Labels.MAX_LINE);
        mostLetters = length + Math.max(allowed(length), Similarity.CONTINUED);
        areWords = words;
        dateWords = format.dateWords();
        bylines = new BylineForm(format.bylineWords());
        plain = new PlainFormat(format);
        hasTitles = !format.labels(Section.TITLE).isEmpty();
    }

    /** How many changes make a line similar to a label of so many bytes. */
    static int allowed(int length) {
        return (length + 1) / 4;
    }

    /** Whether a line that begins with a byte may be a label: a quick look before a closer one. */
    boolean mayOpen(byte first) {
        return opens[first & 0xFF];
    }

    /** Whether the bytes are a label of the section as the format spells it. */
    boolean isExact(Section section, byte[] bytes, int start, int end) {
        int length = end - start;
        for (int i = 0; i < exact.length; i++) {
            byte[] label = exact[i];
            if (label.length == length
                    && sections[i] == section
                    && Arrays.equals(label, 0, length, bytes, start, end)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a line is too long, or has too many letters, for a label, and no colon that may end one: true of most text. */
    boolean isSurelyText(byte[] bytes, int start, int end) {
        return (end - start > longest || hasManyLetters(bytes, start, end)) && colon(bytes, start, end) < 0;
    }

    /** The place of the colon that may end a label, or -1. */
    static int colon(byte[] bytes, int start, int end) {
        int last = Math.min(end, start + Labels.MAX_LINE);
        for (int i = start; i < last; i++) {
            if (bytes[i] == ':') {
                return i;
            }
        }
        return -1;
    }

    /** Whether a line has more letters than anything similar to a label can have. */
    boolean hasManyLetters(byte[] bytes, int start, int end) {
        int letters = 0;
        for (int i = start; i < end && letters <= mostLetters; i++) {
            letters += Ascii.isLetter(bytes[i]) ? 1 : 0;
        }
        return letters > mostLetters;
    }
}
