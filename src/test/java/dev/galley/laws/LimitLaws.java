package dev.galley.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.ArticleParser;
import dev.galley.DumpFormat;
import dev.galley.Limit;
import dev.galley.ParseResult;
import dev.galley.problem.ProblemCode;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** A limit never changes what is within it. */
@AddLifecycleHook(Repeatable.class)
class LimitLaws {

    @Property(tries = 500)
    void raisingALimitChangesNothingWithinIt(
            @ForAll(supplier = Dumps.Anything.class) Dump dump,
            @ForAll Limit limit,
            @ForAll @IntRange(min = 1, max = 300) int value) {
        Assume.that(limit != Limit.EXCERPT && limit != Limit.BYLINE && limit != Limit.ARTICLE);
        ArticleParser low = new ArticleParser(DumpFormat.STANDARD.withLimit(limit, value));
        ArticleParser high =
                new ArticleParser(DumpFormat.STANDARD.withLimit(limit, Math.max(value * 7, limit.standard())));
        List<ParseResult> results = low.stream(dump.bytes()).toList();
        Assume.that(isWithinLimits(results));

        assertThat(Transcript.of(high, dump.bytes()))
                .as("%s %d, raised, on %s", limit, value, dump)
                .isEqualTo(Transcript.of(results));
    }

    @Property
    void theHighestLimitsChangeNothing(@ForAll(supplier = Dumps.Anything.class) Dump dump, @ForAll Limit limit) {
        Assume.that(limit != Limit.EXCERPT); // which is about messages, not about the dump
        ArticleParser high = new ArticleParser(DumpFormat.STANDARD.withLimit(limit, 1 << 28));

        assertThat(Transcript.of(high, dump.bytes()))
                .as("highest %s on %s", limit, dump)
                .isEqualTo(Transcript.of(new ArticleParser(), dump.bytes()));
    }

    @Property(tries = 500)
    void whateverTheLimitsEveryByteIsAccountedFor(
            @ForAll(supplier = Dumps.Anything.class) Dump dump,
            @ForAll Limit first,
            @ForAll Limit second,
            @ForAll @IntRange(min = 1, max = 40) int value,
            @ForAll @IntRange(min = 1, max = 40) int other) {
        Assume.that(!dump.isMarkedAsUtf16()); // a transcoded source has other offsets
        Assume.that(first != Limit.ARTICLE && second != Limit.ARTICLE); // which may not be so low
        ArticleParser parser =
                new ArticleParser(DumpFormat.STANDARD.withLimit(first, value).withLimit(second, other));
        Ledger ledger = new Ledger(dump.bytes());

        ledger.audit(parser.stream(dump.bytes()).toList());
        ledger.audit(parser.parse(dump.bytes()));
    }

    @Property
    void lowLimitsAreTheSameForAllSources(
            @ForAll(supplier = Dumps.Anything.class) Dump dump,
            @ForAll Limit limit,
            @ForAll @IntRange(min = 1, max = 40) int value,
            @ForAll @IntRange(min = 1, max = 100) int chunk) {
        Assume.that(limit != Limit.ARTICLE);
        ArticleParser parser = new ArticleParser(DumpFormat.STANDARD.withLimit(limit, value));

        assertThat(Transcript.of(parser.stream(new ChunkedStream(dump.bytes(), () -> chunk))))
                .as("%s %d on %s in chunks of %d bytes", limit, value, dump, chunk)
                .isEqualTo(Transcript.of(parser, dump.bytes()));
    }

    private static boolean isWithinLimits(List<ParseResult> results) {
        return results.stream()
                .flatMap(result -> result.problems().stream())
                .noneMatch(problem -> problem.code() == ProblemCode.LIMIT_EXCEEDED
                        || problem.code() == ProblemCode.PROBLEMS_SUPPRESSED);
    }
}
