package dev.galley.mutation;

import dev.galley.SeriesTrials;
import dev.galley.corpus.CorpusTrials;
import dev.galley.fuzz.TargetTrials;
import dev.galley.laws.fault.FaultTrials;
import dev.galley.reference.PoolTrials;
import dev.galley.robust.LongLineTrials;
import dev.galley.spec.SpecificationTrials;
import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/**
 * All trials in one test, which is over at the first that fails; and that is the first the next time, for what notices a mutant of a
 * line often notices the next one, too.
 */
class WholeTest {

    /** Which kinds of trials are made: all, or those named. */
    private static final Set<String> KINDS =
            Set.of(System.getProperty("galley.trials", "all").split(","));

    /** A trial that is a whole test class takes seconds, the others a tenth of one at most. */
    private static final Set<String> CLASSES = Set.of("forms", "limits", "sources", "units", "work");

    private static final LinkedList<Trial> TRIALS = new LinkedList<>(trials());

    private static final int SECONDS = 2;
    private static final int SECONDS_OF_A_CLASS = 20;

    private static final int WARM_UP = 10;

    /** PIT runs each test once to find it, in each of its machines for mutants before there is any: then, a tenth will do. */
    private static boolean warm = !System.getProperty("sun.java.command", "").contains("MutationTestMinion");

    /** First those that notice most in the shortest time. */
    private static List<Trial> trials() {
        List<Trial> trials = new ArrayList<>();
        add(trials, Set.of("examples"), SpecificationTrials::values);
        add(trials, Set.of("pool"), PoolTrials::all);
        add(trials, Set.of("corpus"), CorpusTrials::all);
        add(trials, Set.of("faults", "mending"), FaultTrials::all);
        add(
                trials,
                Set.of("bytes", "chunks", "splits", "isolation", "formats", "round_trip", "fixes"),
                TargetTrials::all);
        add(trials, Set.of("claims"), SpecificationTrials::claims);
        add(trials, CLASSES, UnitTrials::all);
        add(trials, Set.of("ranges", "parts", "starts"), SeriesTrials::all);
        add(trials, Set.of("long_lines", "floods"), LongLineTrials::all);
        trials.removeIf(trial -> !isWanted(trial.kind()));
        return trials;
    }

    private static void add(List<Trial> trials, Set<String> kinds, Supplier<List<Trial>> maker) {
        if (kinds.stream().anyMatch(WholeTest::isWanted)) {
            trials.addAll(maker.get());
        }
    }

    private static boolean isWanted(String kind) {
        return KINDS.contains("all") || KINDS.contains(kind);
    }

    @Test
    void allIsAsItShouldBe() {
        List<Trial> trials = List.copyOf(TRIALS);
        try (Patience patience = new Patience()) {
            for (int i = 0; i < trials.size(); i += warm ? 1 : WARM_UP) {
                Trial trial = trials.get(i);
                patience.renew(CLASSES.contains(trial.kind()) ? SECONDS_OF_A_CLASS : SECONDS);
                try {
                    trial.check().run();
                } catch (RuntimeException | Error e) {
                    TRIALS.remove(trial);
                    TRIALS.addFirst(trial);
                    throw new AssertionError(patience.isOver() ? trial.kind() + " takes forever" : trial.kind(), e);
                }
            }
        }
        warm = true;
    }
}
