package dev.galley.robust;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.galley.ParseResult;
import dev.galley.laws.Ledger;
import dev.galley.laws.Transcript;
import dev.galley.mutation.Trial;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Lines and gaps far beyond all limits, one of each kind in an article, and floods of all kinds of lines: a stream and memory
 * agree, and every byte is accounted for.
 */
public final class LongLineTrials {

    private static final List<String> ARTICLE = List.of(
            "Title\n",
            "Description\n",
            "A paragraph.\n",
            "by Ann Author\n\n",
            "Category\n",
            "- 1. Main\n",
            "Date Created\n",
            "09/26/2022\n",
            "Another title\n\nDescription\n\nText.\n");

    private static final int[] LENGTHS = {70_000, 140_000};

    private static final int FLOOD = 1 << 17;
    private static final int CHUNK = 30_000;

    private LongLineTrials() {}

    /** All trials. */
    public static List<Trial> all() {
        Random random = new Random(1);
        List<byte[]> dumps = new ArrayList<>();
        for (String unit : LongLineLaws.UNITS) {
            for (int i = 0; i < 2; i++) {
                dumps.add(dump(unit, random));
            }
        }
        List<Trial> trials = new ArrayList<>(Trial.each("long_lines", dumps, Trial::nameOf, LongLineTrials::check));
        for (Family family : Family.values()) {
            trials.add(new Trial("floods", family.name(), () -> check(family.dump(FLOOD), CHUNK)));
        }
        return trials;
    }

    /** An article with much of something at the start, in the middle or at the end of a line. */
    private static byte[] dump(String unit, Random random) {
        List<String> lines = new ArrayList<>(ARTICLE);
        int line = random.nextInt(lines.size());
        String text = lines.get(line);
        int place = random.nextInt(text.length() + 1);
        int bytes = unit.getBytes(StandardCharsets.UTF_8).length;
        String much = unit.repeat(LENGTHS[random.nextInt(LENGTHS.length)] / bytes);
        lines.set(line, text.substring(0, place) + much + text.substring(place));
        return String.join("", lines).getBytes(StandardCharsets.UTF_8);
    }

    private static void check(byte[] dump) {
        check(dump, CHUNK, Integer.MAX_VALUE);
    }

    private static void check(byte[] dump, int... chunks) {
        List<ParseResult> results = LongLineLaws.PARSER.stream(dump).toList();
        new Ledger(dump).audit(results);
        String expected = Transcript.of(results);
        for (int most : chunks) {
            try (Stream<ParseResult> stream = LongLineLaws.PARSER.stream(LongLineLaws.chunks(dump, most))) {
                assertEquals(expected, Transcript.of(stream.toList()));
            }
        }
    }
}
