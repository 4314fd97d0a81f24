package dev.galley.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.galley.ArticleParser;
import dev.galley.mutation.Trials;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The corpus as two tests, each over at the first dump that is not read as expected. */
class WholeCorpusTest {

    private static final List<Sample> SAMPLES = Case.families().stream()
            .flatMap(family -> Case.of(family).stream())
            .map(each -> new Sample(each, Layout.of(each.expected())))
            .toList();

    private static final Trials<Sample> VALUES = new Trials<>(SAMPLES);
    private static final Trials<Sample> CLAIMS = new Trials<>(SAMPLES);

    /** A dump, and what is expected of it in the layout of its file. */
    private record Sample(Case one, String expected) {

        void checkValues() {
            ArticleParser parser = new ArticleParser(one.format());
            String actual = Layout.of(
                    Answer.to(one.expected(), parser.stream(one.dump()).toList()));
            assertEquals(expected, actual);
        }

        void checkClaims() {
            try {
                CorpusTest.check(one);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Test
    void dumpsAsTheyAre() {
        VALUES.check(Sample::checkValues);
    }
}
