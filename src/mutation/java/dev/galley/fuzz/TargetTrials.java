package dev.galley.fuzz;

import dev.galley.laws.RandomDumps;
import dev.galley.mutation.Trial;
import dev.galley.spec.SpecificationDumps;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What is fuzzed, held to the seeds and to the dumps of the specification. */
public final class TargetTrials {

    /** What has nothing to do with reading articles, and what is tried with the answers of the reference parser at hand. */
    private static final Set<Target> OTHERS = EnumSet.of(Target.LEARNING, Target.REFERENCE);

    private TargetTrials() {}

    /** One for each target and input; what is mended is held to more. */
    public static List<Trial> all() {
        List<byte[]> dumps = SpecificationDumps.withLineFeeds();
        List<Trial> trials = new ArrayList<>();
        try {
            for (Target target : EnumSet.complementOf(EnumSet.copyOf(OTHERS))) {
                trials.addAll(Trial.each(
                        target.name().toLowerCase(Locale.ROOT), Seeds.of(target), Trial::nameOf, target::check));
                trials.addAll(Trial.each(target.name().toLowerCase(Locale.ROOT), dumps, Trial::nameOf, target::check));
            }
            trials.addAll(Trial.each("fixes", RandomDumps.variations(800), Trial::nameOf, Target.FIXES::check));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return trials;
    }
}
