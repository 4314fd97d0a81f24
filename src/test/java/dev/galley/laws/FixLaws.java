package dev.galley.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.Article;
import dev.galley.ArticleParser;
import dev.galley.ArticleWriter;
import dev.galley.Draft;
import dev.galley.DumpMender;
import dev.galley.ParseResult;
import dev.galley.problem.Fix;
import dev.galley.problem.Problem;
import dev.galley.problem.ProblemCode;
import dev.galley.problem.Span;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** A fix that a tool may apply unasked removes its problem, changes no value, and brings no other problem. */
@AddLifecycleHook(Repeatable.class)
class FixLaws {

    private static final ArticleParser PARSER = new ArticleParser();

    /** Characters that nobody can see, and what is left of such characters. */
    private static final List<String> UNSEEN =
            List.of("\0", "\u0080", "\u0081", "\u00AD", "\u202D", "\u202E", "\u2060", "\uFEFF");

    private static final List<String> BYTES = List.of(
            "\u00C2", "\u00E2", "\u00E2\u0081", "\u0080", "\u0081", "\u00A0", "\u00AD", "\u00FE", "\u00FF", "n");

    @Property(tries = 1000)
    void aSafeFixOfOneDefectRemovesItAndChangesNoValue(
            @ForAll(supplier = Dumps.PlainArticles.class) Article article, @ForAll Fault fault) {
        String canonical = new ArticleWriter().write(article);
        Dump dump = Dump.of(fault.in(canonical) + "\n" + canonical);
        List<ParseResult> before = PARSER.stream(dump.bytes()).toList();

        for (Problem problem : problems(before)) {
            if (isSafe(problem)) {
                Dump mended = apply(List.of(problem.fix().orElseThrow()), dump);
                List<ParseResult> after = PARSER.stream(mended.bytes()).toList();
                assertThat(problems(after))
                        .as("problems of %s, mended from %s", mended, dump)
                        .isEmpty();
                if (problem.code() != ProblemCode.CONTROL_CHARACTER) { // what is removed was part of a value
                    assertThat(values(after)).as("values of %s", mended).isEqualTo(values(before));
                }
            }
        }
    }

    @Property(tries = 1000)
    void aSafeFixRemovesItsProblemWhereItWas(@ForAll(supplier = Dumps.Anything.class) Dump dump) {
        Assume.that(!dump.isMarkedAsUtf16()); // a transcoded source has other offsets
        FixClaims.requireSafeFixesToWork(dump, Integer.MAX_VALUE);
    }

    @Property(tries = 500)
    void aSafeFixRemovesItsProblemFromLinesThatAreAlmostRight(@ForAll(supplier = Dumps.Varied.class) Dump dump) {
        FixClaims.requireSafeFixesToWork(dump, Integer.MAX_VALUE);
        FixClaims.requireAnEnd(new DumpMender(), dump);
        FixClaims.requireAnEnd(new DumpMender().withGuesses(), dump);
    }

    @Property(tries = 1000)
    void mendingComesToAnEnd(@ForAll(supplier = Dumps.Anything.class) Dump dump) {
        Assume.that(!dump.isMarkedAsUtf16());
        Dump mended = dump;
        int rounds = 0;
        for (List<Fix> fixes = safeFixes(mended); !fixes.isEmpty(); fixes = safeFixes(mended)) {
            assertThat(rounds++)
                    .as("rounds of mending %s, now %s with %s", dump, mended, fixes)
                    .isLessThan(20);
            mended = apply(fixes, mended);
        }
    }

    @Property(tries = 1000)
    void mendingTwiceChangesNothing(@ForAll(supplier = Dumps.Anything.class) Dump dump) {
        FixClaims.requireAnEnd(new DumpMender(), dump);
    }

    @Property(tries = 1000)
    void guessingComesToAnEndToo(@ForAll(supplier = Dumps.Anything.class) Dump dump) {
        FixClaims.requireAnEnd(new DumpMender().withGuesses(), dump);
    }

    @Property(tries = 3000)
    void whatNobodySeesIsLeftOutAndAllElseStaysAsItIs(
            @ForAll boolean atStart, @ForAll @Size(max = 5) List<@IntRange(min = 0, max = 17) Integer> pieces) {
        List<byte[]> dumped = new ArrayList<>();
        dumped.add((atStart ? "" : "Harbour opens\n\nDescription\n\nShips ").getBytes(StandardCharsets.UTF_8));
        for (int piece : pieces) {
            dumped.add(
                    piece < UNSEEN.size()
                            ? UNSEEN.get(piece).getBytes(StandardCharsets.UTF_8)
                            : BYTES.get(piece - UNSEEN.size()).getBytes(StandardCharsets.ISO_8859_1));
        }
        dumped.add(
                (atStart ? "Harbour opens\n\nDescription\n\nShips in.\n" : "in.\n").getBytes(StandardCharsets.UTF_8));
        Dump dump = Dump.join(dumped);
        Assume.that(!dump.isMarkedAsUtf16());

        List<Fix> fixes = safeFixes(dump);
        for (Fix fix : fixes) {
            requireAllElseToStay(dump, apply(List.of(fix), dump));
        }
        requireAllElseToStay(dump, apply(fixes, dump));
    }

    private static void requireAllElseToStay(Dump dump, Dump mended) {
        assertThat(mended.isMarkedAsUtf16())
                .as("%s, mended from %s", mended, dump)
                .isFalse();
        assertThat(withoutUnseen(mended.text()))
                .as("%s, mended from %s", mended, dump)
                .isEqualTo(withoutUnseen(dump.text()));
    }

    private static String withoutUnseen(String text) {
        String seen = text;
        for (String unseen : UNSEEN) {
            seen = seen.replace(unseen, "");
        }
        return seen;
    }

    /** Of two fixes that want the same bytes, only the first is applied; what no fix wants stays as it is. */
    @Property
    void fixesAreAppliedWhereNoneIsBeforeThem(
            @ForAll byte[] source, @ForAll @Size(max = 6) List<@IntRange(min = 0, max = 40) Integer> places) {
        List<Fix> fixes = new ArrayList<>();
        for (int i = 0; i + 1 < places.size(); i += 2) {
            int start = Math.min(places.get(i), source.length);
            int end = Math.min(start + places.get(i + 1) / 4, source.length);
            fixes.add(Fix.safe(new Span(start, end), "<" + i + ">"));
        }
        byte[] changed = Fix.applyAll(fixes, source);

        fixes.sort(Comparator.comparing(Fix::span));
        ByteArrayOutputStream expected = new ByteArrayOutputStream();
        int done = 0;
        Span last = null;
        for (Fix fix : fixes) {
            boolean sameInsertion =
                    last != null && fix.span().isEmpty() && fix.span().start() == last.end();
            if (fix.span().start() >= done && !sameInsertion) {
                last = fix.span();
                expected.write(source, done, (int) last.start() - done);
                expected.writeBytes(fix.replacement().getBytes(StandardCharsets.UTF_8));
                done = (int) last.end();
            }
        }
        expected.write(source, done, source.length - done);
        assertThat(changed).isEqualTo(expected.toByteArray());
    }

    @Property(tries = 1000)
    void aFixLiesWithinTheExtentOfItsArticle(@ForAll(supplier = Dumps.Anything.class) Dump dump) {
        for (ParseResult result : PARSER.stream(dump.bytes()).toList()) {
            for (Problem problem : result.problems()) {
                problem.fix()
                        .ifPresent(fix -> assertThat(result.extent().contains(fix.span()))
                                .as("%s of %s within %s", fix, problem, result.extent())
                                .isTrue());
            }
        }
    }

    @Property
    void allSafeFixesTogetherMendAnArchive(
            @ForAll(supplier = Dumps.PlainArticles.class) Article article, @ForAll Fault first, @ForAll Fault second) {
        String canonical = new ArticleWriter().write(article);
        Dump dump =
                Dump.of(Archive.Join.BLANK_LINE.join(List.of(first.in(canonical), canonical, second.in(canonical))));
        Dump mended = apply(safeFixes(dump), dump);

        assertThat(problems(PARSER.stream(mended.bytes()).toList()))
                .as("problems with safe fixes in %s, mended from %s", mended, dump)
                .noneMatch(FixLaws::isSafe);
    }

    private static boolean isSafe(Problem problem) {
        return problem.fix().filter(Fix::safe).isPresent();
    }

    private static List<Problem> problems(List<ParseResult> results) {
        return results.stream().flatMap(result -> result.problems().stream()).toList();
    }

    /** What was read, apart from where it stood. */
    private static List<Object> values(List<ParseResult> results) {
        List<Object> values = new ArrayList<>();
        for (ParseResult result : results) {
            Draft draft = result.draft();
            values.add(List.of(
                    draft.title().value(),
                    draft.paragraphs().value(),
                    draft.byline().value(),
                    draft.categories().value(),
                    draft.dateCreated().value()));
        }
        return values;
    }

    private static List<Fix> safeFixes(Dump dump) {
        return problems(PARSER.stream(dump.bytes()).toList()).stream()
                .filter(FixLaws::isSafe)
                .map(problem -> problem.fix().orElseThrow())
                .toList();
    }

    private static Dump apply(List<Fix> fixes, Dump dump) {
        return new Dump(Fix.applyAll(fixes, dump.bytes()));
    }
}
