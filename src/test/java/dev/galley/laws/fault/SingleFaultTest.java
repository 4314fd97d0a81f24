package dev.galley.laws.fault;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.ArticleParser;
import dev.galley.ParseResult;
import dev.galley.laws.fault.Sheet.Printed;
import dev.galley.problem.Span;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One fault is one problem, at its place, whatever the article and whatever stands beside it; all other values are as they
 * were, and so are the neighbours. {@code -Dgalley.faults=500} tries more dumps of each kind.
 */
class SingleFaultTest {

    private static final int DUMPS = Integer.getInteger("galley.faults", 8);

    private static final List<String> JOINS = List.of("\n", "\n\n", "\n\n\n", "\n\f\n", "\n\n---\n\n");

    static Stream<SingleFault> faults() {
        return Stream.of(
                        TitleFaults.all(),
                        LabelFaults.all(),
                        DescriptionFaults.all(),
                        CategoryFaults.all(),
                        DateFaults.all(),
                        CharacterFaults.all(),
                        ArchiveFaults.all())
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("faults")
    void isOneProblem(SingleFault fault) {
        for (int seed = 0; seed < DUMPS; seed++) {
            Random random = new Random(seed * 31L + fault.name().hashCode());
            Sheet sheet = new Sheets(random).next();
            fault.damage().apply(sheet, random);
            Printed printed = sheet.print();
            check(fault, printed.bytes(), printed.places(), 0, List.of(sheet.values), seed);
        }
    }

    @ParameterizedTest
    @MethodSource("faults")
    void changesNothingInItsNeighbours(SingleFault fault) {
        for (int seed = 0; seed < DUMPS; seed++) {
            Random random = new Random(seed * 31L + fault.name().hashCode());
            Sheets sheets = new Sheets(random);
            Sheet left = sheets.next();
            Sheet sheet = sheets.next();
            Sheet right = sheets.next();
            left.end = sheets.any(JOINS);
            sheet.lineBreak = left.lineBreak;
            right.lineBreak = left.lineBreak;
            if (sheet.end.length() < 2) {
                sheet.end = sheets.any(JOINS);
            }
            fault.damage().apply(sheet, random);
            left.lineBreak = sheet.lineBreak;
            right.lineBreak = sheet.lineBreak;
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            out.writeBytes(left.print().bytes());
            int before = out.size();
            out.writeBytes(sheet.print().bytes());
            out.writeBytes(right.print().bytes());
            check(
                    fault,
                    out.toByteArray(),
                    sheet.print().places(),
                    before,
                    List.of(left.values, sheet.values, right.values),
                    seed);
        }
    }

    private static void check(
            SingleFault fault, byte[] dump, List<Span> places, long before, List<Values> values, int seed) {
        List<ParseResult> results = new ArticleParser().stream(dump).toList();
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < fault.codes().size(); i++) {
            Span place = places.get(i);
            expected.add(fault.codes().get(i).id() + " " + (before + place.start()) + "-" + (before + place.end()));
        }
        List<String> found = results.stream()
                .flatMap(result -> result.problems().stream())
                .map(problem -> problem.code().id() + " " + problem.span().start() + "-"
                        + problem.span().end())
                .toList();
        String text = "seed " + seed + "\n" + new String(dump, StandardCharsets.UTF_8) + "\n";
        assertThat(found).as(text).isEqualTo(expected);
        assertThat(results.stream().map(Values::of).toList()).as(text).isEqualTo(values);
    }
}
