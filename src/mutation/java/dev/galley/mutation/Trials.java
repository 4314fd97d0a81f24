package dev.galley.mutation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.function.Consumer;

/**
 * Things that are checked until one of them fails, which is the first to be checked the next time: what notices a mutant of a
 * line often notices the next one, too.
 *
 * @param <T> the type of the things
 */
public final class Trials<T> {

    private final Deque<T> trials;

    /** All these, in their order. */
    public Trials(Collection<T> trials) {
        this.trials = new ArrayDeque<>(trials);
    }

    /** Checks all, or up to the first for which the check throws something or does not end. */
    public void check(Consumer<T> check) {
        try (Patience patience = new Patience()) {
            for (T trial : new ArrayList<>(trials)) {
                try {
                    check.accept(trial);
                } catch (RuntimeException | Error e) {
                    trials.remove(trial);
                    trials.addFirst(trial);
                    if (patience.isOver()) {
                        throw new AssertionError("this takes forever", e);
                    }
                    throw e;
                }
            }
        }
    }
}
