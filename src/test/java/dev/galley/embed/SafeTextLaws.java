package dev.galley.embed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.galley.ArticleParser;
import dev.galley.DumpFormat;
import dev.galley.InvalidArticleException;
import dev.galley.Limit;
import dev.galley.ParseResult;
import dev.galley.laws.Dump;
import dev.galley.laws.Dumps;
import dev.galley.laws.Repeatable;
import dev.galley.laws.SafeText;
import dev.galley.laws.Tokens;
import dev.galley.problem.Problem;
import dev.galley.problem.ProblemReport;
import dev.galley.problem.Remark;
import dev.galley.problem.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Whoever prints what is said of a dump prints nothing that its author could steer a terminal with, and not much of it. */
@AddLifecycleHook(Repeatable.class)
class SafeTextLaws {

    /** Counted in messages: it stands in no word of the library. */
    private static final String MARK = "\u0436";

    private static final ArticleParser PARSER = new ArticleParser();

    /** Lines of all kinds, with characters that do not belong there at the start, in the middle or at the end of many. */
    @Provide
    Arbitrary<Dump> hostile() {
        return Arbitraries.oneOf(
                Combinators.combine(
                                new Dumps.LineSoups().get(),
                                Arbitraries.integers().between(0, 1000))
                        .as((dump, seed) -> Dump.of(withUnusual(dump.text(), seed))),
                new Dumps.Soups().get(),
                new Dumps.Mutants().get(),
                new Dumps.Noise().get());
    }

    private static String withUnusual(String text, int seed) {
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if ((i + seed) % 3 == 0 && !line.isBlank()) {
                int place = line.offsetByCodePoints(0, (seed + 7 * i) % (line.codePointCount(0, line.length()) + 1));
                String unusual = Tokens.UNUSUAL.get((seed + i) % Tokens.UNUSUAL.size());
                lines.set(i, line.substring(0, place) + unusual + line.substring(place));
            }
        }
        return String.join("\n", lines);
    }

    @Property(tries = 1000)
    void whatIsSaidOfADumpIsSafeToPrint(@ForAll @From("hostile") Dump dump) {
        ProblemReport report = ProblemReport.of("a\u202Eb\n.txt", dump.bytes()).withWidth(60);
        for (ParseResult result : PARSER.stream(dump.bytes()).toList()) {
            SafeText.requireLine(result.toString());
            for (Problem problem : result.problems()) {
                SafeText.requireLine(problem.toString());
                SafeText.requireLine(problem.message());
                SafeText.requireLine(report.line(problem));
                SafeText.requireLines(report.render(problem));
                problem.remarks().forEach(remark -> SafeText.requireLine(remark.text()));
            }
            if (result.article().isEmpty()) {
                InvalidArticleException refusal =
                        catchThrowableOfType(InvalidArticleException.class, result::orElseThrow);
                SafeText.requireLines(refusal.getMessage());
                assertThat(refusal.problems()).isEqualTo(result.problems());
                assertThat(refusal.getMessage().lines().skip(1))
                        .containsExactlyElementsOf(result.problems().stream()
                                .map(Problem::toString)
                                .toList());
            }
        }
    }

    @Property(tries = 500)
    void noMoreIsQuotedThanTheExcerptLimit(
            @ForAll(supplier = Dumps.LineSoups.class) Dump dump,
            @ForAll @IntRange(min = 1, max = 30) int excerpt,
            @ForAll @IntRange(max = 2) int every) {
        List<String> lines = new ArrayList<>(List.of(dump.text().split("\n", -1)));
        for (int i = every; i < lines.size(); i += 3) {
            lines.set(i, lines.get(i) + (lines.get(i).isBlank() ? "" : MARK.repeat(35)));
        }
        ArticleParser parser = new ArticleParser(DumpFormat.STANDARD.withLimit(Limit.EXCERPT, excerpt));
        for (ParseResult result : parser.stream(String.join("\n", lines)).toList()) {
            for (Problem problem : result.problems()) {
                int quotes = problem.message().startsWith("the lines ") ? 2 : 1; // from one line to another
                requireNoMoreThan(quotes * excerpt, problem.message());
                for (Remark remark : problem.remarks()) {
                    requireNoMoreThan(excerpt, remark.text());
                }
            }
        }
    }

    private static void requireNoMoreThan(int limit, String text) {
        assertThat(text.chars().filter(c -> c == MARK.charAt(0)).count())
                .as("the length of what is quoted in: %s", text)
                .isLessThanOrEqualTo(limit);
        String unescaped = text.replaceAll("\\\\u[0-9a-f]{4}", "u");
        assertThat(unescaped.codePointCount(0, unescaped.length()))
                .as("the length of: %s", text)
                .isLessThanOrEqualTo(120 + 2 * limit);
    }

    @Example
    void anAlmostBylineIsQuotedUpToTheLimit() {
        String dump = "A title\n\nDescription\n\nText.\n\nWritten by Ann Author and Bob Writer\n\n"
                + "Category\n\n- 1. Main\n\nDate Created\n\n09/26/2022\n";
        DumpFormat format = DumpFormat.STANDARD.withLimit(Limit.EXCERPT, 10);

        assertThat(new ArticleParser(format).parse(dump).problems())
                .flatExtracting(Problem::remarks)
                .extracting(Remark::text)
                .containsExactly("did you mean `by Ann Aut...`?");
    }

    /** The caller's own texts are no different: they may come from a file as well. */
    @Example
    void whatIsRefusedIsQuotedSafely() {
        List<String> refused = List.of(
                "\u202E:", "a\u001B[31m_", "\u2066" + "x".repeat(1_000_000), "by\u0085#", "09/26/2022\u200B\u202E:");
        for (String text : refused) {
            requireRefusal(() -> DumpFormat.STANDARD.withLabel(Section.DATE, text));
            requireRefusal(() -> DumpFormat.STANDARD.withBylineWords(text));
            requireRefusal(() -> DumpFormat.STANDARD.withDateWords(Map.of(text, 1)));
            requireRefusal(() -> DumpFormat.STANDARD.withDateSeparators(text));
        }
    }

    private static void requireRefusal(ThrowingCallable call) {
        String refusal =
                catchThrowableOfType(IllegalArgumentException.class, call).getMessage();

        SafeText.requireLine(refusal);
        assertThat(refusal).hasSizeLessThan(300);
    }
}
