package dev.galley.robust;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.ArticleParser;
import dev.galley.DumpFormat;
import dev.galley.Limit;
import dev.galley.ParseResult;
import dev.galley.laws.Repeatable;
import dev.galley.problem.Problem;
import dev.galley.problem.ProblemCode;
import dev.galley.problem.Severity;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** Lines, gaps and articles far beyond all limits: a stream gives up what no value can hold, memory does not, and both say the same. */
@AddLifecycleHook(Repeatable.class)
class LongLineLaws {

    private static final ArticleParser PARSER = new ArticleParser(DumpFormat.STANDARD
            .withLimit(Limit.ARTICLE, Limit.ARTICLE.standard() >> 8)
            .withLimit(Limit.PARAGRAPH, 2000)
            .withLimit(Limit.TITLE, 100)
            .withSeverity(ProblemCode.MIXED_LINE_ENDINGS, Severity.OFF));

    private static final List<String> LINES = List.of(
            "A title",
            "Description",
            "A paragraph that is not very long.",
            "by Ann Author",
            "Category",
            "- 1. Main",
            "Date Created",
            "09/26/2022",
            "Catagory",
            "\f",
            "x",
            "");

    private static final List<String> UNITS = List.of(
            "x",
            " ",
            "\u00E9",
            "\u2003",
            "\u65E5",
            "\uD83D\uDE00",
            "\t",
            "-",
            "ab ",
            "\u202E",
            "\n",
            "\r",
            "\r\n",
            " \n",
            "\f\n",
            "y\n\n");

    /** A line, perhaps with far too much of something before, in or after it. */
    @Provide
    Arbitrary<String> lines() {
        Arbitrary<String> filler = Combinators.combine(Arbitraries.of(UNITS), Arbitraries.of(70_000, 140_000, 400_000))
                .as((unit, bytes) -> unit.repeat(bytes / unit.getBytes(StandardCharsets.UTF_8).length));
        Arbitrary<String> line = Arbitraries.of(LINES);
        Arbitrary<String> end = Arbitraries.of("\n", "\n\n", "\r\n", "\r");
        return Combinators.combine(line, filler.injectNull(0.8), line, end)
                .as((first, middle, last, lineEnd) -> (middle == null ? first : first + middle + last) + lineEnd);
    }

    @Property(tries = 40, shrinking = ShrinkingMode.OFF)
    void aStreamAndMemoryAgree(
            @ForAll @Size(min = 3, max = 16) List<@From("lines") String> lines,
            @ForAll @IntRange(min = 3, max = 300_000) int most) {
        byte[] bytes = String.join("", lines).getBytes(StandardCharsets.UTF_8);
        ByteArrayInputStream in = new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] buffer, int offset, int length) {
                return super.read(buffer, offset, Math.min(length, most));
            }
        };
        try (Stream<ParseResult> results = PARSER.stream(in)) {
            Iterator<ParseResult> expected = PARSER.stream(bytes).iterator();
            results.forEachOrdered(result -> assertThat(said(result))
                    .zipSatisfy(
                            said(expected.next()),
                            (one, other) -> assertThat(one).isEqualTo(other)));
            assertThat(expected).isExhausted();
        }
    }

    /** All but the fixes: these need the bytes between two places, which a stream may have given up. */
    private static List<Object> said(ParseResult result) {
        List<Object> said = new ArrayList<>(List.of(result.index(), result.span(), result.position(), result.draft()));
        for (Problem problem : result.problems()) {
            said.addAll(List.of(problem.toString(), problem.span(), problem.labels()));
        }
        said.addAll(result.tiles());
        return said;
    }
}
