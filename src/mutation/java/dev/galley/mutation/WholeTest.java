package dev.galley.mutation;

import dev.galley.SeriesTrials;
import dev.galley.corpus.CorpusTrials;
import dev.galley.fuzz.TargetTrials;
import dev.galley.laws.fault.FaultTrials;
import dev.galley.reference.PoolTrials;
import dev.galley.spec.SpecificationTrials;
import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * All trials in one test, which is over at the first that fails; and that is the first the next time, for what notices a mutant of a
 * line often notices the next one, too.
 */
class WholeTest {

    /** Which kinds of trials are made: all, or those named. */
    private static final Set<String> KINDS =
            Set.of(System.getProperty("galley.trials", "all").split(","));

    private static final LinkedList<Trial> TRIALS = new LinkedList<>(trials());

    private static final int WARM_UP = 10;

    private static boolean warm;

    /** First those that notice most in the shortest time. */
    private static List<Trial> trials() {
        List<Trial> trials = new ArrayList<>();
        trials.addAll(SpecificationTrials.values());
        trials.addAll(PoolTrials.all());
        trials.addAll(CorpusTrials.all());
        trials.addAll(FaultTrials.all());
        trials.addAll(TargetTrials.all());
        trials.addAll(SpecificationTrials.claims());
        trials.addAll(UnitTrials.all());
        trials.addAll(SeriesTrials.all());
        trials.removeIf(trial -> !KINDS.contains("all") && !KINDS.contains(trial.kind()));
        return trials;
    }

    /** PIT runs each test once to find it, in each of its machines, before there is any mutant: then, a tenth will do. */
    @Test
    void allIsAsItShouldBe() {
        List<Trial> trials = List.copyOf(TRIALS);
        try (Patience patience = new Patience()) {
            for (int i = 0; i < trials.size(); i += warm ? 1 : WARM_UP) {
                Trial trial = trials.get(i);
                patience.renew();
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
