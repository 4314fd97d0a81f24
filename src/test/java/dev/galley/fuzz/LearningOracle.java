package dev.galley.fuzz;

import dev.galley.archive.LearningClaims;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * An archive of up to three dumps, each more than once, so that lines occur again: what is learned of it can be printed and
 * loaded, and no question about it throws.
 */
final class LearningOracle implements Oracle {

    @Override
    public void check(byte[] input) throws IOException {
        Choices choices = new Choices(input);
        int times = 1 + choices.below(3);
        boolean inOneFile = choices.yes();
        List<String> dumps = dumps(choices.rest());
        List<String> texts = new ArrayList<>();
        Collections.nCopies(times, dumps).forEach(texts::addAll);
        LearningClaims.requireAnswers(inOneFile ? List.of(String.join("\n", texts)) : texts);
    }

    /** The dumps, of which each ends with a byte FF, which is not in UTF-8. */
    private static List<String> dumps(byte[] bytes) {
        List<String> dumps = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= bytes.length; i++) {
            if (i == bytes.length || (bytes[i] == (byte) 0xFF && dumps.size() < 2)) {
                dumps.add(new String(bytes, start, i - start, StandardCharsets.UTF_8));
                start = i + 1;
            }
        }
        return dumps;
    }
}
