package dev.galley.fuzz;

import dev.galley.ArticleParser;
import dev.galley.ParseResult;
import dev.galley.SmallParts;
import dev.galley.laws.ByteArraySource;
import dev.galley.laws.Transcript;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** A dump after some bytes of choices: ranges that cover it give what is in the whole, and so do parts read backwards. */
final class SplitsOracle implements Oracle {

    private static final ArticleParser PARSER = new ArticleParser();

    @Override
    public void check(byte[] input) throws IOException {
        Choices choices = new Choices(input);
        int[] cuts = new int[2 + choices.below(4)];
        for (int i = 1; i < cuts.length - 1; i++) {
            cuts[i] = choices.below(65536);
        }
        int least = 1 + choices.below(256);
        byte[] dump = choices.rest();
        for (int i = 1; i < cuts.length - 1; i++) {
            cuts[i] %= dump.length + 1;
        }
        cuts[cuts.length - 1] = dump.length;
        Arrays.sort(cuts);
        List<ParseResult> expected = PARSER.stream(dump).toList();

        List<ParseResult> ranges = new ArrayList<>();
        for (int i = 1; i < cuts.length; i++) {
            try (Stream<ParseResult> range = PARSER.stream(new ByteArraySource(dump), cuts[i - 1], cuts[i])) {
                range.forEach(ranges::add);
            }
        }
        Transcript.requireSame(expected, ranges, "reading ranges");
        Transcript.requireSame(expected, SmallParts.readBackwards(dump, least), "reading parts");
    }
}
