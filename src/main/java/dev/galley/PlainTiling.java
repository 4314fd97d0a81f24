package dev.galley;

import java.util.Arrays;

/** Collects the pieces of plain articles, which come in order, for {@link Tiles}. */
final class PlainTiling {

    /** As many pieces as almost all articles have. */
    private static final int USUAL = 28;

    private static final int[] NONE = {};

    private int[] pieces = NONE;
    private int count;
    private int end; // the place after the last piece
    private boolean fits;

    /** Starts an article whose extent starts at a place. */
    void start(int place) {
        count = 0;
        end = place;
        fits = true;
    }

    /** Adds a piece between two places. */
    void add(int from, int to, int role) {
        int gap = from - end;
        if (gap > Tiles.MAX_GAP || to - from > Tiles.MAX_LENGTH) {
            fits = false;
        }
        if (count == pieces.length) {
            pieces = Arrays.copyOf(pieces, Math.max(USUAL, count * 2));
        }
        pieces[count++] = Tiles.pack(gap, to - from, role);
        end = to;
    }

    /** Whether no piece of the article was too long to be one, and no gap before one. */
    boolean fits() {
        return fits;
    }

    /** Whether an array is full but for a third, and so becomes the result's own. */
    static boolean isFull(int length, int count) {
        return length - count <= length / 3;
    }

    /** The tiles of the article, whose extent lies between two offsets. */
    Tiles finish(long extentStart, long extentEnd) {
        int[] taken = pieces;
        if (isFull(taken.length, count)) {
            pieces = NONE;
        } else {
            taken = Arrays.copyOf(taken, count);
        }
        return new Tiles(extentStart, extentEnd, taken, count);
    }
}
