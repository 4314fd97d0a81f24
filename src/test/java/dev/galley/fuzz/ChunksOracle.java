package dev.galley.fuzz;

import dev.galley.ArticleParser;
import dev.galley.ParseResult;
import dev.galley.laws.ChunkedStream;
import dev.galley.laws.Transcript;
import java.util.List;
import java.util.function.IntSupplier;
import java.util.stream.Stream;

/** A dump after two bytes of choices: it reads the same byte by byte, and in chunks of any sizes. */
final class ChunksOracle implements Oracle {

    private static final ArticleParser PARSER = new ArticleParser();

    @Override
    public void check(byte[] input) {
        Choices choices = new Choices(input);
        int seed = choices.below(65536);
        byte[] dump = choices.rest();
        List<ParseResult> expected = PARSER.stream(dump).toList();

        requireSame(expected, dump, () -> 1, "reading byte by byte");
        requireSame(expected, dump, new Sizes(seed), "reading in chunks");
    }

    private static void requireSame(List<ParseResult> expected, byte[] dump, IntSupplier sizes, String way) {
        try (Stream<ParseResult> results = PARSER.stream(new ChunkedStream(dump, sizes))) {
            Transcript.requireSame(expected, results.toList(), way);
        }
    }

    /** Sizes from 0 up to 7, or to 63, one after another. */
    private static final class Sizes implements IntSupplier {

        private final int mask;
        private int state;

        Sizes(int seed) {
            mask = seed % 2 == 0 ? 7 : 63;
            state = seed;
        }

        @Override
        public int getAsInt() {
            state = state * 1_664_525 + 1_013_904_223;
            return state >>> 20 & mask;
        }
    }
}
