package dev.galley.fuzz;

import dev.galley.ArticleParser;
import dev.galley.DateOrder;
import dev.galley.DumpFormat;
import dev.galley.Limit;
import dev.galley.LongWay;
import dev.galley.ParseResult;
import dev.galley.laws.ChunkedStream;
import dev.galley.laws.Dump;
import dev.galley.laws.Ledger;
import dev.galley.laws.Transcript;
import dev.galley.problem.ProblemCode;
import dev.galley.problem.Section;
import dev.galley.problem.Severity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A dump after some bytes of choices, read in a format that they make: of other labels, words, dates, years, severities and
 * limits. Every byte is accounted for, chunks do not matter, the short way gives what the long way gives, and other
 * severities change no value.
 */
final class FormatsOracle implements Oracle {

    private static final List<String> LABELS = List.of(
            "Text",
            "Beschreibung",
            "T",
            "Erstellt am",
            "\u00A7 1",
            "Cat\u00E9gorie",
            "Dates",
            "Catagory",
            "\u65E5\u4ED8",
            "Description",
            "Category",
            "Date Created");

    private static final List<String> WORDS =
            List.of("by", "von", "par", "de", "M\u00E4rz", "Sept", "lundi", "stood", "x", "\u6708");

    @Override
    public void check(byte[] input) throws IOException {
        Choices choices = new Choices(input);
        DumpFormat format = format(choices);
        DumpFormat graded = graded(format, choices);
        int chunk = 1 + choices.below(64);
        byte[] dump = choices.rest();
        ArticleParser parser = new ArticleParser(graded);
        List<ParseResult> results = parser.stream(dump).toList();

        Transcript.requireSame(new LongWay(graded).read(dump), results, "the short way");
        try (Stream<ParseResult> chunks = parser.stream(new ChunkedStream(dump, () -> chunk))) {
            Transcript.requireSame(results, chunks.toList(), "reading in chunks of " + chunk);
        }
        if (!new Dump(dump).isMarkedAsUtf16()) { // a transcoded source has other offsets
            Ledger ledger = new Ledger(dump);
            ledger.audit(results);
            ledger.audit(parser.parse(dump));
        }
        requireSameValues(new ArticleParser(format).stream(dump).toList(), results);
    }

    private static DumpFormat format(Choices choices) {
        DumpFormat format = DumpFormat.STANDARD;
        for (int i = choices.below(6); i > 0; i--) {
            try {
                format = switch (choices.below(11)) {
                    case 0 -> format.withLimit(choices.of(Limit.values()), choices.below(65536));
                    case 1 -> format.withDateOrder(choices.of(DateOrder.values()));
                    case 2 -> format.withDateSeparators(choices.of(List.of("/", "-", ".", "/-", "./", "-./")));
                    case 3 -> format.withYears(choices.below(65536), choices.below(65536));
                    case 4 -> format.withLabel(choices.of(Section.values()), choices.of(LABELS));
                    case 5 -> format.withLabel(choices.of(Section.values()), choices.of(LABELS), choices.of(LABELS));
                    case 6 -> format.withLabel(choices.of(Section.values()), choices.text(12));
                    case 7 -> format.withBylineWords(choices.of(WORDS), choices.text(6));
                    case 8 -> format.withDateWords(Map.of(choices.of(WORDS), choices.below(13)));
                    case 9 -> format.withDateWords(Map.of(choices.text(8), choices.below(13)));
                    default -> format.withLimit(choices.of(Limit.values()), choices.below(40));
                };
            } catch (IllegalArgumentException e) {
                // what is no format is refused, and the format stays as it is
            }
        }
        return format.withCharset(StandardCharsets.UTF_8);
    }

    private static DumpFormat graded(DumpFormat format, Choices choices) {
        DumpFormat graded = format;
        for (int i = choices.below(4); i > 0; i--) {
            try {
                ProblemCode code = choices.of(ProblemCode.values());
                if (code != ProblemCode.PROBLEMS_SUPPRESSED) { // without which errors may be counted, but not listed
                    graded = graded.withSeverity(code, choices.of(Severity.values()));
                }
            } catch (IllegalArgumentException e) {
                // an absence is always an error
            }
        }
        return graded;
    }

    private static void requireSameValues(List<ParseResult> expected, List<ParseResult> actual) {
        boolean same = expected.size() == actual.size();
        for (int i = 0; same && i < expected.size(); i++) {
            same = expected.get(i).draft().equals(actual.get(i).draft())
                    && expected.get(i).tiles().equals(actual.get(i).tiles());
        }
        if (!same) {
            throw new AssertionError("severities change values:\n" + Transcript.of(expected) + Transcript.of(actual));
        }
    }
}
