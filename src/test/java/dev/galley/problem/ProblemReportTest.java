package dev.galley.problem;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.galley.laws.Repeatable;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import org.junit.jupiter.api.Test;

/** Reports show people the place of each problem, on any terminal, whatever stands there. */
@AddLifecycleHook(Repeatable.class)
class ProblemReportTest {

    private static final String DATED = "Title\n\nDate Created\n02/30/2022\n";

    private static final Problem IMPOSSIBLE = problem(
            ProblemCode.IMPOSSIBLE_DATE,
            new Span(20, 30),
            new Position(34, 1),
            "the date `02/30/2022` does not exist",
            remark(new Span(20, 30), 34, 1, "February 2022 has 28 days"));

    @Test
    void underlinesThePlaceAndSaysWhy() {
        assertThat(report(DATED).render(IMPOSSIBLE)).isEqualTo("""
                error[impossible-date]: the date `02/30/2022` does not exist
                  --> news.txt:34:1
                   |
                34 | 02/30/2022
                   | ^^^^^^^^^^ February 2022 has 28 days
                   = help: write the date as MM/DD/YYYY
                """);
    }

    @Test
    void fitsOnOneLine() {
        assertThat(report(DATED).withColor().line(IMPOSSIBLE))
                .isEqualTo("news.txt:34:1: error impossible-date: the date `02/30/2022` does not exist");
    }

    @Test
    void showsOtherPlacesInFileOrder() {
        Problem problem = problem(
                ProblemCode.DUPLICATE_SECTION,
                new Span(16, 24),
                new Position(10, 1),
                "a second `Category`",
                remark(new Span(25, 28), 11, 1, "its first item"),
                remark(new Span(0, 8), 8, 1, "first seen here"),
                remark(new Span(16, 24), 10, 1, "again"),
                remark(new Span(20, 24), 10, 5, "these letters"));
        assertThat(report("Category\n- 1. A\nCategory\n- 2. B\n").render(problem))
                .isEqualTo("""
                warning[duplicate-section]: a second `Category`
                  --> news.txt:10:1
                   |
                 8 | Category
                   | -------- first seen here
                ...
                10 | Category
                   | ^^^^^^^^ again
                   |     ---- these letters
                11 | - 2. B
                   | --- its first item
                   = help: merge the two sections into one
                """);
    }

    @Test
    void leavesAnEmptyLineBetweenProblems() {
        Problem second = problem(ProblemCode.NO_ARTICLE, new Span(0, 5), new Position(1, 1), "no article");
        assertThat(report(DATED).render(List.of(IMPOSSIBLE, second))).isEqualTo("""
                error[impossible-date]: the date `02/30/2022` does not exist
                  --> news.txt:34:1
                   |
                34 | 02/30/2022
                   | ^^^^^^^^^^ February 2022 has 28 days
                   = help: write the date as MM/DD/YYYY

                error[no-article]: no article
                 --> news.txt:1:1
                  |
                1 | Title
                  | ^^^^^
                  = help: check that this is an article dump
                """);
        assertThat(report(DATED).render(List.of())).isEmpty();
    }

    @Test
    void drawsOneCaretWhereSomethingIsMissing() {
        assertThat(snippet("a\n\nb", 2, 2)).isEqualTo("""
                1 |
                  | ^ here
                """);
        assertThat(snippet("ab", 2, 2)).isEqualTo("""
                1 | ab
                  |   ^ here
                """);
        assertThat(snippet("ab\n", 3, 3)).isEqualTo("""
                1 |
                  | ^ here
                """);
        assertThat(snippet("", 0, 0)).isEqualTo("""
                1 |
                  | ^ here
                """);
        assertThat(snippet("abc", 1, 1)).isEqualTo("""
                1 | abc
                  |  ^ here
                """);
    }

    @Test
    void underlinesTheFirstOfManyLines() {
        assertThat(snippet("one two\nthree\n", 4, 10)).isEqualTo("""
                1 | one two
                  |     ^^^ ... here
                """);
        assertThat(snippet("one two\nthree\n", 4, 8)).isEqualTo("""
                1 | one two
                  |     ^^^ here
                """);
    }

    @Test
    void expandsTabs() {
        assertThat(snippet("\ta\tbc\td", 3, 6)).isEqualTo("""
                1 |     a   bc  d
                  |         ^^^^ here
                """);
    }

    @Test
    void givesWideCharactersTwoColumns() {
        assertThat(snippet("日本語\uD83D\uDE00x", 3, 6)).isEqualTo("""
                1 | 日本語\uD83D\uDE00x
                  |   ^^ here
                """);
        assertThat(snippet("日本語\uD83D\uDE00x", 13, 14)).isEqualTo("""
                1 | 日本語\uD83D\uDE00x
                  |         ^ here
                """);
    }

    @Test
    void givesCombiningMarksNoColumn() {
        assertThat(snippet("e\u0301te\u0301x", 3, 7)).isEqualTo("""
                1 | e\u0301te\u0301x
                  |  ^^ here
                """);
        assertThat(snippet("e\u0301te\u0301x", 5, 7)).isEqualTo("""
                1 | e\u0301te\u0301x
                  |   ^ here
                """);
    }

    @Test
    void cutsTheEndOfALongLine() {
        assertThat(snippet("0123456789".repeat(9), 2, 5)).isEqualTo("""
                1 | 01234567890123456789012345678901...
                  |   ^^^ here
                """);
    }

    @Test
    void cutsALongLineOnBothSides() {
        assertThat(snippet("0123456789".repeat(9), 52, 55)).isEqualTo("""
                1 | ...90123456789012345678901234567...
                  |                 ^^^ here
                """);
        assertThat(snippet("日本".repeat(90), 240, 246)).isEqualTo("""
                1 | ...日本日本日本日本日本日本日本...
                  |                ^^^^ here
                """);
    }

    @Test
    void cutsTheStartOfALongLine() {
        assertThat(snippet("0123456789".repeat(9), 88, 90)).isEqualTo("""
                1 | ...89012345678901234567890123456789
                  |                                  ^^ here
                """);
        assertThat(snippet("0123456789".repeat(9), 90, 90)).isEqualTo("""
                1 | ...89012345678901234567890123456789
                  |                                    ^ here
                """);
    }

    @Test
    void underlinesTheDotsWhereALongPlaceIsCut() {
        assertThat(snippet("0123456789".repeat(9), 4, 80)).isEqualTo("""
                1 | 01234567890123456789012345678901...
                  |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ here
                """);
    }

    @Test
    void showsDistantPlacesOfALongLineApart() {
        Problem problem = problem(
                ProblemCode.DUPLICATE_CATEGORY,
                new Span(80, 82),
                new Position(1, 81),
                "again",
                remark(new Span(1, 3), 1, 2, "first"));
        assertThat(report("0123456789".repeat(9)).withWidth(40).render(problem)).isEqualTo("""
                info[duplicate-category]: again
                 --> news.txt:1:81
                  |
                1 | 01234567890123456789012345678901...
                  |  -- first
                1 | ...89012345678901234567890123456789
                  |                          ^^
                  = help: remove one of the two
                """);
    }

    @Test
    void looksOnlyAtTheSurroundingsInAHugeLine() {
        byte[] source = "x".repeat(20_000_000).getBytes(UTF_8);
        Problem problem = here(10_000_000, 10_000_001);
        for (int i = 0; i < 1000; i++) {
            assertThat(ProblemReport.of("x", source)
                            .withWidth(Integer.MAX_VALUE)
                            .render(problem))
                    .hasSizeLessThan(10_000);
        }
    }

    @Test
    void escapesWhatCouldHarmATerminal() {
        byte[] source = "a\u001b[31m\u202eb\uFEFFc".getBytes(UTF_8);
        Problem problem = problem(
                ProblemCode.CONTROL_CHARACTER,
                new Span(1, 2),
                new Position(1, 2),
                "a \u001b here",
                remark(new Span(1, 2), 1, 2, "\u0007"));
        assertThat(ProblemReport.of("a\u009b\n.txt", source).render(problem)).isEqualTo("""
                warning[control-character]: a \\u001b here
                 --> a\\u009b\\u000a.txt:1:2
                  |
                1 | a\\u001b[31m\\u202eb\\ufeffc
                  |  ^^^^^^ \\u0007
                  = help: remove the character
                """);
    }

    @Test
    void showsMalformedBytesAsReplacements() {
        byte[] source = "a\u00FF\u00E2\u0082b\u00C0\u00AF\u00ED\u00A0\u0080c\u00F0\u009F".getBytes(ISO_8859_1);
        Problem problem = here(4, 5);
        assertThat(body(ProblemReport.of("x", source).render(problem))).isEqualTo("""
                1 | a\uFFFD\uFFFDb\uFFFD\uFFFD\uFFFD\uFFFD\uFFFDc\uFFFD
                  |    ^ here
                """);
    }

    @Test
    void endsLinesWithCrLfAndBoth() {
        for (String lineBreak : List.of("\n", "\r", "\r\n")) {
            int start = 3 + lineBreak.length();
            String source = "one" + lineBreak + "two\u2028x\u0085" + lineBreak + "three";
            assertThat(snippet(source, start, start + 3)).isEqualTo("""
                    1 | two\\u2028x\\u0085
                      | ^^^ here
                    """);
            assertThat(snippet(source, 3, start)).isEqualTo("""
                    1 | one
                      |    ^ here
                    """);
            assertThat(snippet(source, start - 1, start - 1)).isEqualTo("""
                    1 | one
                      |    ^ here
                    """);
        }
    }

    @Test
    void findsPlacesInAPart() {
        byte[] part = "02/30/2022\nnext".getBytes(UTF_8);
        assertThat(ProblemReport.of("news.txt", part, 20).render(IMPOSSIBLE)).isEqualTo("""
                error[impossible-date]: the date `02/30/2022` does not exist
                  --> news.txt:34:1
                   |
                34 | 02/30/2022
                   | ^^^^^^^^^^ February 2022 has 28 days
                   = help: write the date as MM/DD/YYYY
                """);
        assertThat(body(ProblemReport.of("x", part, Long.MAX_VALUE).render(here(Long.MAX_VALUE, Long.MAX_VALUE))))
                .isEqualTo("""
                1 | 02/30/2022
                  | ^ here
                """);
    }

    @Test
    void quotesNothingOutsideThePart() {
        for (long offset : new long[] {0, 21, 31}) {
            assertThat(ProblemReport.of("news.txt", "02/30/2022".getBytes(UTF_8), offset)
                            .render(IMPOSSIBLE))
                    .isEqualTo("""
                error[impossible-date]: the date `02/30/2022` does not exist
                  --> news.txt:34:1
                   = note: 34:1: February 2022 has 28 days
                   = help: write the date as MM/DD/YYYY
                """);
        }
    }

    @Test
    void findsAPlaceAtTheEndOfThePartButNoneBehind() {
        ProblemReport report = ProblemReport.of("x", "ab".getBytes(UTF_8), 7);

        assertThat(body(report.render(here(9, 9)))).isEqualTo("""
                1 | ab
                  |   ^ here
                """);
        assertThat(body(report.render(here(10, 10)))).isBlank();
        assertThat(body(report.render(here(9, 10)))).isBlank();
    }

    /** Where a huge line has no character to begin with, it is cut all the same. */
    @Test
    void cutsALineOfBytesThatStartNoCharacter() {
        byte[] source = "\u0080".repeat(10_000).getBytes(ISO_8859_1);

        String report = body(ProblemReport.of("x", source).withWidth(40).render(here(5000, 5001)));

        assertThat(report).startsWith("1 | ...").contains("...\n").contains("^ here");
    }

    @Test
    void underlinesAPlaceThatLeavesThePart() {
        assertThat(body(ProblemReport.of("x", "ab".getBytes(UTF_8), 7).render(here(8, 20))))
                .isEqualTo("""
                1 | ab
                  |  ^ ... here
                """);
    }

    @Test
    void describesShortFixes() {
        assertThat(fix(Fix.safe(new Span(0, 2), "ab"))).isEqualTo("  = fix: replace `a\\u000a` by `ab`\n");
        assertThat(fix(Fix.guess(new Span(0, 1), "\u001b"))).isEqualTo("  = fix (guess): replace `a` by `\\u001b`\n");
        assertThat(fix(Fix.safe(new Span(1, 1), "x"))).isEqualTo("  = fix: insert `x`\n");
        assertThat(fix(Fix.safe(new Span(0, 1), ""))).isEqualTo("  = fix: delete `a`\n");
        assertThat(fix(Fix.safe(new Span(0, 1), "x".repeat(41)))).isEmpty();
        assertThat(fix(Fix.safe(new Span(2, 43), ""))).isEmpty();
        assertThat(fix(Fix.safe(new Span(2, 42), ""))).isEqualTo("  = fix: delete `" + "b".repeat(40) + "`\n");
        assertThat(fix(Fix.safe(new Span(50, 99), ""))).isEmpty();
        assertThat(fix(Fix.safe(new Span(1, 1), ""))).isEmpty();
    }

    @Test
    void coloursByTheSeverity() {
        assertThat(report(DATED).withColor().withWidth(40).render(IMPOSSIBLE)).isEqualTo("""
                \033[31merror[impossible-date]\033[0m: \033[1mthe date `02/30/2022` does not exist\033[0m
                  --> news.txt:34:1
                   |
                34 | 02/30/2022
                   | \033[31m^^^^^^^^^^ February 2022 has 28 days\033[0m
                   = help: write the date as MM/DD/YYYY
                """);
        assertThat(report("").withColor().render(coded(ProblemCode.EXTRA_DATE))).startsWith("\033[33mwarning[");
        assertThat(report("").withColor().render(coded(ProblemCode.DATE_VARIANT)))
                .startsWith("\033[36minfo[");
    }

    @Test
    void refusesWidthsBelow40AndNegativeOffsets() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> report("").withWidth(39))
                .withMessage("a report needs 40 columns or more: 39");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProblemReport.of("x", new byte[0], -1))
                .withMessage("offsets count from 0: -1");
    }

    @Property(tries = 2000)
    void isSafeAndNarrowWhateverTheSource(
            @ForAll @Size(max = 300) byte[] source,
            @ForAll @Size(max = 4) List<String> pieces,
            @ForAll @IntRange(min = 0, max = 10_000) int from,
            @ForAll @IntRange(min = 0, max = 10_000) int length,
            @ForAll @IntRange(min = 0, max = 10_000) int other,
            @ForAll @IntRange(min = 40, max = 120) int width) {
        byte[] bytes = join(source, String.join("日\t\u0301", pieces).getBytes(UTF_8));
        int start = from % (bytes.length + 1);
        int end = start + (length % (bytes.length - start + 1));
        int place = other % (bytes.length + 1);
        Problem problem = problem(
                ProblemCode.MALFORMED_BYTES,
                new Span(start, end),
                new Position(12, 3),
                "malformed",
                remark(new Span(place, Math.max(place, end)), 12, 1, ""));
        String report = ProblemReport.of("x", bytes).withWidth(width).render(problem);
        assertThat(report.codePoints()).allMatch(c -> c == '\n' || Printable.isSafe(c));
        assertThat(report).endsWith("\n");
        for (String line : body(report).split("\n", -1)) {
            assertThat(DisplayWidth.of(line)).as(line).isLessThanOrEqualTo(width);
        }
    }

    private static byte[] join(byte[] first, byte[] second) {
        byte[] joined = new byte[first.length + second.length];
        System.arraycopy(first, 0, joined, 0, first.length);
        System.arraycopy(second, 0, joined, first.length, second.length);
        return joined;
    }

    private static ProblemReport report(String source) {
        return ProblemReport.of("news.txt", source.getBytes(UTF_8));
    }

    /** What is shown of a source for a span, 40 columns wide. */
    private static String snippet(String source, long start, long end) {
        return body(report(source).withWidth(40).render(here(start, end)));
    }

    /** A report without its first three and its last line. */
    private static String body(String report) {
        List<String> lines = report.lines().toList();
        return String.join("\n", lines.subList(3, lines.size() - 1)) + "\n";
    }

    private static String fix(Fix fix) {
        Problem bare = coded(ProblemCode.EXTRA_DATE);
        Problem fixed = new Problem(
                bare.code(),
                bare.severity(),
                bare.section(),
                bare.span(),
                bare.position(),
                bare.message(),
                bare.remarks(),
                Optional.of(fix));
        ProblemReport report = report("a\n" + "b".repeat(48));
        return report.render(fixed).substring(report.render(bare).length());
    }

    private static Problem coded(ProblemCode code) {
        return problem(code, new Span(0, 0), new Position(1, 1), "a message");
    }

    private static Problem here(long start, long end) {
        Remark remark = remark(new Span(start, end), 1, 1, "here");
        return problem(ProblemCode.UNCLAIMED_TEXT, new Span(start, end), new Position(1, 1), "a message", remark);
    }

    private static Remark remark(Span span, long line, long column, String text) {
        return new Remark(span, new Position(line, column), text);
    }

    private static Problem problem(ProblemCode code, Span span, Position position, String message, Remark... remarks) {
        return new Problem(
                code, code.severity(), Optional.empty(), span, position, message, List.of(remarks), Optional.empty());
    }
}
