package dev.galley.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.galley.mutation.Trial;
import java.util.ArrayList;
import java.util.List;

/** The examples of the specification; {@link SpecificationTest} holds the library to more of their dumps, but takes its time. */
public final class SpecificationTrials {

    private static final List<Sample> SAMPLES = samples();

    private SpecificationTrials() {}

    /** An example, one of its cases, and the dumps that this stands for. */
    private record Sample(Example example, Example.Case one, List<ExampleDump> dumps) {

        String name() {
            return Trial.nameOf(dumps.get(0).bytes());
        }

        void checkValues() {
            ExampleDump dump = dumps.get(0);
            Expectation outcome = new Outcome(dump).of(Entrances.fromBytes(dump, example.options()), one.expected());
            assertEquals(one.expected().toString(), outcome.toString());
        }

        void checkClaims() {
            SpecificationTest.check(example, one, dumps.get(dumps.size() > 3 ? 3 : 0));
        }
    }

    private static List<Sample> samples() {
        List<Sample> samples = new ArrayList<>();
        for (Example example : Specification.read().examples()) {
            for (Example.Case one : example.cases()) {
                samples.add(new Sample(example, one, ExampleDump.of(one.input(), example.options())));
            }
        }
        return samples;
    }

    /** Each example is read as it says. */
    public static List<Trial> values() {
        return Trial.each("examples", SAMPLES, Sample::name, Sample::checkValues);
    }

    /** Each is read as it says with other line breaks, too, and by all ways. */
    public static List<Trial> claims() {
        return Trial.each("claims", SAMPLES, Sample::name, Sample::checkClaims);
    }
}
