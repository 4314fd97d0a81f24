package dev.galley.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.galley.mutation.Pool;
import dev.galley.mutation.Trial;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** The library reads thousands of dumps as the reference parser does. */
public final class PoolTrials {

    private PoolTrials() {}

    /** One for each dump. */
    public static List<Trial> all() {
        try {
            return Trial.each("pool", Pool.read(), entry -> Trial.nameOf(entry.dump()), PoolTrials::check);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void check(Pool.Entry entry) {
        assertEquals(entry.expected(), Comparison.found(entry.dump()));
    }
}
