package dev.galley;

import java.util.Arrays;

/** The paragraphs of one description while it is read: the text of each, and its first and last line in the table of lines. */
final class ParagraphTable {

    private String[] texts = new String[32];
    private int[] firsts = new int[32];
    private int[] lasts = new int[32];
    private int size;

    int size() {
        return size;
    }

    String text(int p) {
        return texts[p];
    }

    int first(int p) {
        return firsts[p];
    }

    int last(int p) {
        return lasts[p];
    }

    void add(String text, int first, int last) {
        if (size == texts.length) {
            texts = Arrays.copyOf(texts, size * 2);
            firsts = Arrays.copyOf(firsts, size * 2);
            lasts = Arrays.copyOf(lasts, size * 2);
        }
        texts[size] = text;
        firsts[size] = first;
        lasts[size++] = last;
    }

    void removeLast() {
        size--;
    }

    /** The first texts, as many as are wanted, without that of the byline, which may be -1; the table is empty then. */
    String[] take(int count, int byline) {
        if (byline >= 0) {
            System.arraycopy(texts, byline + 1, texts, byline, size - byline - 1);
        }
        String[] taken = Arrays.copyOf(texts, count);
        Arrays.fill(texts, 0, size, null); // the table keeps no text alive
        size = 0;
        return taken;
    }
}
