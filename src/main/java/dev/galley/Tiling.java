package dev.galley;

import java.util.Arrays;

/**
 * Collects the pieces of one article as its sections are read, for {@link Tiles}. Reused from article to article.
 *
 * <p>As long as they may come in any order, a piece is a {@code long} that begins with its distance from the start of the
 * extent, 40 bits; length and role follow, as in {@link Tiles}.
 */
final class Tiling {

    private static final int DISTANCE_SHIFT = Tiles.LENGTH_BITS + Tiles.ROLE_BITS;

    private final Window window;
    private long[] pieces = new long[64];
    private int size;
    private long origin; // offset of the extent's start
    private boolean sorted;
    private long claimedStart; // of what belongs to the article
    private long claimedEnd;

    Tiling(Window window) {
        this.window = window;
    }

    /** A tiling of pieces of which the offsets are known, from the offset where the extent starts. */
    Tiling(long origin) {
        window = new Window(new byte[0], 0);
        start(origin);
    }

    /** Starts an article whose extent starts at an offset. */
    void start(long offset) {
        origin = offset;
        size = 0;
        sorted = true;
        claimedStart = Long.MAX_VALUE;
        claimedEnd = 0;
    }

    /** Adds a piece between two places of the window. */
    void add(int start, int end, int role) {
        if (start < end) {
            addOffsets(window.offset(start), window.endOffset(end), role);
        }
    }

    /** Adds a piece between two offsets of the source. */
    void addOffsets(long start, long end, int role) {
        if (role < Tiles.UNCLAIMED) {
            claimedStart = Math.min(claimedStart, start);
            claimedEnd = Math.max(claimedEnd, end);
        }
        for (long from = start; from < end; from += Tiles.MAX_LENGTH) {
            if (size == pieces.length) {
                pieces = Arrays.copyOf(pieces, size * 2 + 1);
            }
            int length = (int) Math.min(end - from, Tiles.MAX_LENGTH);
            long piece = ((from - origin) << DISTANCE_SHIFT) | Tiles.pack(0, length, role);
            sorted &= size == 0 || pieces[size - 1] < piece;
            pieces[size++] = piece;
        }
    }

    /** Whether a byte is in a piece that was added. */
    boolean covers(long offset) {
        sort();
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (origin + (pieces[middle] >>> DISTANCE_SHIFT) <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        long piece = low == 0 ? 0 : pieces[low - 1];
        int length = (int) (piece >>> Tiles.ROLE_BITS) & Tiles.MAX_LENGTH;
        return low > 0 && origin + (piece >>> DISTANCE_SHIFT) + length > offset;
    }

    private void sort() {
        if (!sorted) {
            Arrays.sort(pieces, 0, size);
            sorted = true;
        }
    }

    /** The offset of the first byte that belongs to the article. */
    long claimedStart() {
        return claimedStart;
    }

    /** The offset after the last byte that belongs to the article. */
    long claimedEnd() {
        return claimedEnd;
    }

    /** The tiles of the article, whose extent ends at an offset. */
    Tiles finish(long end) {
        sort();
        int[] packed = new int[size];
        int count = 0;
        long done = 0;
        for (int i = 0; i < size; i++) {
            long gap = (pieces[i] >>> DISTANCE_SHIFT) - done;
            done += gap;
            while (gap > Tiles.MAX_GAP) {
                int blank = (int) Math.min(gap, Tiles.MAX_LENGTH);
                packed = withRoom(packed, count);
                packed[count++] = Tiles.pack(0, blank, Tiles.BLANK);
                gap -= blank;
            }
            int piece = (int) pieces[i] & ((1 << DISTANCE_SHIFT) - 1);
            packed = withRoom(packed, count);
            packed[count++] = piece | Tiles.pack((int) gap, 0, 0);
            done += piece >>> Tiles.ROLE_BITS;
        }
        return new Tiles(origin, end, packed, count);
    }

    private static int[] withRoom(int[] packed, int count) {
        return count < packed.length ? packed : Arrays.copyOf(packed, count + (count >> 1) + 4);
    }
}
