package dev.galley.benchmarks.contenders;

/** What a contender is there for. */
public enum Kind {

    /** The library that this is about. */
    GALLEY,

    /** What takes part of the work away, and shows how much of the time is left to win. It makes no articles. */
    LIMIT,

    /** What one would write in an afternoon, without a library. */
    BY_HAND,

    /** What one would use instead, with the same content in another format. */
    RIVAL
}
