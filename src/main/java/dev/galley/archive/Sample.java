package dev.galley.archive;

/** The part of an archive that is learned from; the rest is held back, to try what was learned. */
interface Sample {

    /** Whether a line, by its number from 1, of a file, by its number from 0, is learned from. */
    boolean holds(int file, long line);
}
