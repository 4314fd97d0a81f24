package dev.galley.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.galley.ArticleParser;
import dev.galley.mutation.Trial;
import java.util.List;

/** Each dump of the corpus is read as its file says. */
public final class CorpusTrials {

    private CorpusTrials() {}

    /** A dump, and what is expected of it in the layout of its file. */
    private record Sample(Case one, String expected) {

        String name() {
            return one.name();
        }

        void check() {
            ArticleParser parser = new ArticleParser(one.format());
            String actual = Layout.of(
                    Answer.to(one.expected(), parser.stream(one.dump()).toList()));
            assertEquals(expected, actual);
        }
    }

    /** One for each dump. */
    public static List<Trial> all() {
        List<Sample> samples = Case.families().stream()
                .flatMap(family -> Case.of(family).stream())
                .map(each -> new Sample(each, Layout.of(each.expected())))
                .toList();
        return Trial.each("corpus", samples, Sample::name, Sample::check);
    }
}
