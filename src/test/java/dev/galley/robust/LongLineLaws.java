package dev.galley.robust;

import dev.galley.ArticleParser;
import dev.galley.ByteSource;
import dev.galley.DumpFormat;
import dev.galley.Limit;
import dev.galley.ParseResult;
import dev.galley.laws.ByteArraySource;
import dev.galley.laws.Ledger;
import dev.galley.laws.Repeatable;
import dev.galley.laws.Transcript;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** Lines, gaps and articles far beyond all limits: a stream gives up what no value can hold, memory does not, and all say the same. */
@AddLifecycleHook(Repeatable.class)
class LongLineLaws {

    static final ArticleParser PARSER = new ArticleParser(DumpFormat.STANDARD
            .withLimit(Limit.ARTICLE, Limit.ARTICLE.standard() >> 8)
            .withLimit(Limit.PARAGRAPH, 2000)
            .withLimit(Limit.TITLE, 100));

    private static final List<String> LINES = List.of(
            "A title",
            "Description",
            "A paragraph that is not very long.",
            "by Ann Author",
            "Category",
            "- 1. Main",
            "Date Created",
            "09/26/2022",
            "09/26/2022 at noon",
            "Catagory",
            "Description: text",
            "\f",
            "\0",
            "x",
            "");

    static final List<String> UNITS = List.of(
            "x",
            " ",
            "\u00E9",
            "\u2003",
            "\u65E5",
            "\uD83D\uDE00",
            "\t",
            "-",
            "ab ",
            "\0",
            "\0 ",
            "\f \0",
            "\uFEFF\0",
            "a\0",
            "\uFEFF",
            "\u202E",
            "\n",
            "\r",
            "\r\n",
            " \n",
            "\f\n",
            "\0\n",
            "\uFEFF\n",
            "a line\n",
            "a line\r\nby Ann Author\n",
            "y\n\n",
            "A line that is somewhat longer, to be followed by others.\r\n\r\n");

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

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void aStreamAndMemoryAgree(
            @ForAll @Size(min = 3, max = 16) List<@From("lines") String> lines,
            @ForAll @IntRange(min = 3, max = 300_000) int most) {
        byte[] bytes = String.join("", lines).getBytes(StandardCharsets.UTF_8);

        Transcript.requireSame(
                PARSER.stream(bytes).toList(), read(PARSER.stream(chunks(bytes, most))), "in chunks of " + most);
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void everyPlaceIsWhereItIsSaidToBe(@ForAll @Size(min = 3, max = 16) List<@From("lines") String> lines) {
        byte[] bytes = String.join("", lines).getBytes(StandardCharsets.UTF_8);

        new Ledger(bytes).audit(PARSER.stream(bytes).toList());
    }

    @Property(tries = 40, shrinking = ShrinkingMode.OFF)
    void rangesAgree(
            @ForAll @Size(min = 3, max = 16) List<@From("lines") String> lines,
            @ForAll @DoubleRange(min = 0, max = 1) double cut)
            throws IOException {
        byte[] bytes = String.join("", lines).getBytes(StandardCharsets.UTF_8);
        ByteSource source = new ByteArraySource(bytes);
        long middle = (long) (cut * bytes.length);
        List<ParseResult> results = new ArrayList<>(read(PARSER.stream(source, 0, middle)));
        results.addAll(read(PARSER.stream(source, middle, bytes.length)));

        Transcript.requireSame(PARSER.stream(bytes).toList(), results, "cut at " + middle);
    }

    private static List<ParseResult> read(Stream<ParseResult> stream) {
        try (stream) {
            return stream.toList();
        }
    }

    static InputStream chunks(byte[] bytes, int most) {
        return new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] buffer, int offset, int length) {
                return super.read(buffer, offset, Math.min(length, most));
            }
        };
    }
}
