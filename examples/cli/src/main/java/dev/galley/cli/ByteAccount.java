package dev.galley.cli;

import dev.galley.ParseResult;
import dev.galley.Tile;

/** What every byte of the sources is: the sum of the tiles of all results. Not thread-safe. */
final class ByteAccount {

    private final long[] counts = new long[Tile.Role.values().length];

    void add(ParseResult result) {
        for (Tile tile : result.tiles()) {
            counts[tile.role().ordinal()] += tile.span().length();
        }
    }

    long count(Tile.Role role) {
        return counts[role.ordinal()];
    }

    long total() {
        long total = 0;
        for (long count : counts) {
            total += count;
        }
        return total;
    }

    /** A role in words. */
    static String word(Tile.Role role) {
        return switch (role) {
            case VALUE -> "values";
            case LABEL -> "labels and marks";
            case SEPARATOR -> "separators";
            case BLANK -> "blank space";
            case UNCLAIMED -> "unclaimed text";
        };
    }
}
