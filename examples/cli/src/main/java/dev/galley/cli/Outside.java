package dev.galley.cli;

import dev.galley.ParseResult;
import dev.galley.problem.Problem;
import dev.galley.problem.ProblemCode;
import java.util.List;

/** The text of a file outside any article: before the first one, or all of it if there is none. */
final class Outside {

    private Outside() {}

    /** Whether a result is an article. One with an empty span is not: it only says what the text of a file is. */
    static boolean holdsArticle(ParseResult result) {
        return !result.span().isEmpty();
    }

    /** The problems of a result that are no problems of its article. */
    static List<Problem> problems(ParseResult result) {
        return result.problems().stream()
                .filter(problem -> isOutside(problem, result))
                .toList();
    }

    /** The problems of a result's article. */
    static List<Problem> articleProblems(ParseResult result) {
        return result.problems().stream()
                .filter(problem -> !isOutside(problem, result))
                .toList();
    }

    /** Whether a problem of a result is none of its article, as text above it; characters in front of its title are its problem. */
    static boolean isOutside(Problem problem, ParseResult result) {
        boolean isOfTheSource =
                problem.code() == ProblemCode.UNCLAIMED_TEXT || problem.code() == ProblemCode.CHARSET_CONFLICT;
        return !holdsArticle(result)
                || isOfTheSource && problem.span().start() < result.span().start();
    }
}
