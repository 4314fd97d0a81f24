package dev.galley.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;

/** What is fuzzed: each target is a claim about all inputs. */
public enum Target {
    BYTES(new BytesOracle()),
    REFERENCE(new ReferenceOracle()),
    CHUNKS(new ChunksOracle()),
    SPLITS(new SplitsOracle()),
    ISOLATION(new IsolationOracle()),
    FORMATS(new FormatsOracle()),
    ROUND_TRIP(new RoundTripOracle()),
    FIXES(new FixesOracle()),
    LEARNING(new LearningOracle());

    private final Oracle oracle;

    Target(Oracle oracle) {
        this.oracle = oracle;
    }

    /** Returns if the claim holds for an input; otherwise throws what is wrong. */
    public void check(byte[] input) {
        try {
            oracle.check(input);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not fail
        }
    }
}
