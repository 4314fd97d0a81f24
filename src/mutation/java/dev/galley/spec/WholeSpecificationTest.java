package dev.galley.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.galley.ArticleParser;
import dev.galley.ParseResult;
import dev.galley.mutation.Trials;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The specification as few tests, each over at the first dump that fails: thousands of mutants are held to it, and one test for
 * each dump would take most of its time to start.
 */
class WholeSpecificationTest {

    private static final List<Sample> SAMPLES = samples();

    private static final Trials<Sample> VALUES = new Trials<>(SAMPLES);
    private static final Trials<Sample> WAYS = new Trials<>(SAMPLES);
    private static final Trials<Sample> CLAIMS = new Trials<>(SAMPLES);

    /** An example, one of its cases, and the dumps that this stands for. */
    private record Sample(Example example, Example.Case one, List<Dump> dumps) {

        void check(Dump dump, List<ParseResult> results) {
            Expectation outcome = new Outcome(dump).of(results, one.expected());
            assertEquals(one.expected().toString(), outcome.toString());
        }

        void checkValues() {
            Dump dump = dumps.get(0);
            check(dump, Entrances.fromBytes(dump, example.options()));
        }

        /** Each dump by another way. */
        void checkWays() {
            for (int i = 1; i < dumps.size(); i++) {
                check(dumps.get(i), results(dumps.get(i), i));
            }
        }

        private List<ParseResult> results(Dump dump, int way) {
            ArticleParser parser = new ArticleParser(example.options().format());
            if (example.options().single()) {
                return List.of(parser.parse(dump.bytes()));
            }
            Stream<ParseResult> results;
            if (example.options().isPlain() && dump.text().isPresent() && way % 2 == 0) {
                String text = dump.text().get();
                results = way == 2 ? parser.stream(text) : parser.stream(new StringReader(text));
            } else {
                results = parser.stream(new ByteArrayInputStream(dump.bytes()));
            }
            return results.toList();
        }

        void checkClaims() {
            SpecificationTest.check(example, one, dumps.get(dumps.size() > 3 ? 3 : 0));
        }
    }

    private static List<Sample> samples() {
        List<Sample> samples = new ArrayList<>();
        for (Example example : Specification.read().examples()) {
            for (Example.Case one : example.cases()) {
                samples.add(new Sample(example, one, Dump.of(one.input(), example.options())));
            }
        }
        return samples;
    }

    @Test
    void examplesWithLineFeeds() {
        VALUES.check(Sample::checkValues);
    }

    @Test
    void examplesWithOtherLineBreaksByOtherWays() {
        WAYS.check(Sample::checkWays);
    }

    @Test
    void claimsAboutExamples() {
        CLAIMS.check(Sample::checkClaims);
    }
}
