package dev.galley.mutation;

import dev.galley.SeriesTrials;
import dev.galley.corpus.CorpusTrials;
import dev.galley.fuzz.TargetTrials;
import dev.galley.laws.fault.FaultTrials;
import dev.galley.reference.PoolTrials;
import dev.galley.robust.LongLineTrials;
import dev.galley.spec.SpecificationTrials;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/**
 * All trials in one test, which is over at the first that fails; and that is the first the next time, for what notices a mutant of a
 * line often notices the next one, too.
 *
 * <p>Most trials notice nothing that no other does, but cost time at every mutant that survives. Those that noticed something first
 * when all were made are listed: these alone are <em>sharp</em>.
 */
class WholeTest {

    /** What a run with all trials adds to, and the list that is made of it. */
    private static final Path NOTICED = Path.of("target", "mutation", "noticed");

    private static final Path SHARP = Path.of("src", "mutation", "sharp.txt");

    /** Which kinds of trials are made: all, the sharp ones of all, or those named. */
    private static final Set<String> KINDS =
            Set.of(System.getProperty("galley.trials", "all").split(","));

    /** Whole test classes are trials, too; some take seconds, all others a tenth of one at most. */
    private static final Set<String> CLASSES = Set.of("forms", "limits", "sources", "units", "work");

    private static final Set<String> LONG = Set.of("limits", "sources", "work");

    private static final LinkedList<Trial> TRIALS = new LinkedList<>(trials());

    private static final int SECONDS = 2;
    private static final int SECONDS_IF_LONG = 20;

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
        if (KINDS.contains("sharp")) {
            Set<String> sharp = Set.copyOf(read(SHARP)); // kinds, and single trials of others
            trials.removeIf(trial -> !sharp.contains(trial.kind()) && !sharp.contains(trial.toString()));
        }
        return trials;
    }

    private static void add(List<Trial> trials, Set<String> kinds, Supplier<List<Trial>> maker) {
        if (kinds.stream().anyMatch(WholeTest::isWanted)) {
            trials.addAll(maker.get());
        }
    }

    private static boolean isWanted(String kind) {
        return KINDS.contains("all") || KINDS.contains("sharp") || KINDS.contains(kind);
    }

    private static List<String> read(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void note(Trial trial) {
        try {
            Files.writeString(NOTICED, trial + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void allIsAsItShouldBe() {
        List<Trial> trials = List.copyOf(TRIALS);
        try (Patience patience = new Patience()) {
            for (int i = 0; i < trials.size(); i += warm ? 1 : WARM_UP) {
                Trial trial = trials.get(i);
                patience.renew(LONG.contains(trial.kind()) ? SECONDS_IF_LONG : SECONDS);
                try {
                    trial.check().run();
                } catch (RuntimeException | Error e) {
                    TRIALS.remove(trial);
                    TRIALS.addFirst(trial);
                    note(trial);
                    throw new AssertionError(patience.isOver() ? trial.kind() + " takes forever" : trial.kind(), e);
                }
            }
        }
        warm = true;
    }
}
