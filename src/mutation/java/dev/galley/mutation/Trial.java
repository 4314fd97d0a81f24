package dev.galley.mutation;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/**
 * Something that a mutant may not survive.
 *
 * @param kind what is tried
 * @param check throws something unless all is as it should be
 */
public record Trial(String kind, Runnable check) {

    /** A trial for each of some things, all with the same check. */
    public static <T> List<Trial> each(String kind, Collection<T> things, Consumer<T> check) {
        return things.stream()
                .map(thing -> new Trial(kind, () -> check.accept(thing)))
                .toList();
    }
}
