package dev.galley;

import java.util.Arrays;

/**
 * Tells whether a short line is a misspelt label: a few characters off, cut short, or continued. Both are in lower case.
 * Not safe for use by several threads: it reuses its rows.
 */
final class Similarity {

    private static final int MAX = Labels.MAX_LINE + 1;

    // Rows of the table of edit distances: of the character before the last, of the last, and of this one.
    private int[] before = new int[MAX];
    private int[] last = new int[MAX];
    private int[] row = new int[MAX];

    /** By so many bytes a similar line may be longer than the label it begins with. */
    static final int CONTINUED = 4;

    boolean isSimilar(byte[] text, int length, byte[] label) {
        int allowed = LabelTable.allowed(label.length);
        if (Math.abs(length - label.length) <= allowed && distance(text, length, label) <= allowed) {
            return true;
        }
        if (isWord(text, length, label)) {
            return true;
        }
        int common = 0;
        while (common < length && common < label.length && text[common] == label[common]) {
            common++;
        }
        return common * 4 >= label.length * 3 && length <= label.length + CONTINUED;
    }

    /** Whether the text is one of several words of the label, as {@code Date} or {@code Created}. */
    private static boolean isWord(byte[] text, int length, byte[] label) {
        int start = 0;
        for (int i = 0; i <= label.length; i++) {
            if (i == label.length || label[i] == ' ') {
                boolean whole = start == 0 && i == label.length;
                if (!whole && length >= 4 && Arrays.equals(text, 0, length, label, start, i)) {
                    return true;
                }
                start = i + 1;
            }
        }
        return false;
    }

    /** The number of insertions, deletions, replacements and swaps of neighbours that make one of the other. */
    private int distance(byte[] text, int length, byte[] label) {
        for (int j = 0; j <= label.length; j++) {
            last[j] = j;
        }
        for (int i = 1; i <= length; i++) {
            row[0] = i;
            for (int j = 1; j <= label.length; j++) {
                int replaced = last[j - 1] + (text[i - 1] == label[j - 1] ? 0 : 1);
                int least = Math.min(replaced, Math.min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && text[i - 1] == label[j - 2] && text[i - 2] == label[j - 1]) {
                    least = Math.min(least, before[j - 2] + 1);
                }
                row[j] = least;
            }
            int[] oldest = before;
            before = last;
            last = row;
            row = oldest;
        }
        return last[label.length];
    }
}
