package dev.galley.laws.fault;

import dev.galley.mutation.Trial;
import java.util.ArrayList;
import java.util.List;

/** Each fault is the problem that it should be, and is undone if it can be. */
public final class FaultTrials {

    private FaultTrials() {}

    /** Two for each fault. */
    public static List<Trial> all() {
        List<SingleFault> faults = SingleFaultTest.faults().toList();
        List<Trial> trials = new ArrayList<>();
        trials.addAll(Trial.each("faults", faults, SingleFault::name, new SingleFaultTest()::isOneProblem));
        trials.addAll(Trial.each("mending", faults, SingleFault::name, new MendingTest()::undoesWhatCanBeUndone));
        return trials;
    }
}
