package dev.galley;

import java.util.Arrays;

/** Collects the pieces of one article as its sections are read, for {@link Tiles}. Reused from article to article. */
final class Tiling {

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

    /** A tiling that goes on behind the pieces of one that is finished. */
    Tiling(long origin, long[] finished) {
        window = new Window(new byte[0], 0);
        pieces = Arrays.copyOf(finished, finished.length + 1);
        size = finished.length;
        sorted = true;
        this.origin = origin;
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
            addOffsets(window.offset(start), window.offset(end), role);
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
            long piece = Tiles.pack(from - origin, (int) Math.min(end - from, Tiles.MAX_LENGTH), role);
            sorted &= size == 0 || pieces[size - 1] < piece;
            pieces[size++] = piece;
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
        long[] own = Arrays.copyOf(pieces, size);
        if (!sorted) {
            Arrays.sort(own);
        }
        return new Tiles(origin, end, own);
    }
}
