package dev.galley.laws;

import static org.assertj.core.api.Assertions.fail;

import dev.galley.ArticleParser;
import dev.galley.DumpMender;
import dev.galley.ParseResult;
import dev.galley.problem.Fix;
import dev.galley.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** What is claimed of the fixes of any dump. */
public final class FixClaims {

    private static final ArticleParser PARSER = new ArticleParser();

    private FixClaims() {}

    /**
     * Fails unless each of the first safe fixes, applied alone, removes its problem from where it was.
     *
     * @param dump in UTF-8
     * @param most how many fixes are tried
     */
    public static void requireSafeFixesToWork(Dump dump, int most) {
        PARSER.stream(dump.bytes())
                .flatMap(result -> result.problems().stream())
                .filter(problem -> problem.fix().filter(Fix::safe).isPresent())
                .limit(most)
                .forEach(problem -> requireToWork(problem, problem.fix().orElseThrow(), dump));
    }

    private static void requireToWork(Problem problem, Fix fix, Dump dump) {
        byte[] mended = Fix.applyAll(List.of(fix), dump.bytes());
        long start = fix.span().start();
        long end = start + fix.replacement().getBytes(StandardCharsets.UTF_8).length;
        for (ParseResult result : PARSER.stream(mended).toList()) {
            for (Problem left : result.problems()) {
                if (left.code() == problem.code()
                        && left.span().start() < end
                        && left.span().end() > start
                        && left.message().equals(problem.message())) {
                    fail("%s in %s, mended from %s by %s", left, new Dump(mended), dump, fix);
                }
            }
        }
    }

    /** Fails if a mended dump is not as it is mended again. */
    public static void requireAnEnd(DumpMender mender, Dump dump) {
        byte[] mended = mender.mend(dump.bytes());
        byte[] again = mender.mend(mended);
        if (!Arrays.equals(mended, again)) {
            fail("%s, mended to %s, is mended again to %s", dump, new Dump(mended), new Dump(again));
        }
    }
}
