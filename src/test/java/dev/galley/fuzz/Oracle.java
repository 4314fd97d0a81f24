package dev.galley.fuzz;

import java.io.IOException;

/** Something that is claimed of all bytes. */
@FunctionalInterface
interface Oracle {

    /** Returns if the claim holds. */
    void check(byte[] input) throws IOException;
}
