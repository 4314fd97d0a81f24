package dev.galley.cli;

import dev.galley.ParseResult;
import dev.galley.problem.Problem;
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
        List<Problem> problems = result.problems();
        return problems.subList(0, count(problems, result));
    }

    /** The problems of a result's article. */
    static List<Problem> articleProblems(ParseResult result) {
        List<Problem> problems = result.problems();
        return problems.subList(count(problems, result), problems.size());
    }

    /** Whether a problem of a result is none of its article. */
    static boolean isOutside(Problem problem, ParseResult result) {
        return !holdsArticle(result) || problem.span().start() < result.span().start();
    }

    // Problems come in the order of the source.
    private static int count(List<Problem> problems, ParseResult result) {
        int count = 0;
        while (count < problems.size() && isOutside(problems.get(count), result)) {
            count++;
        }
        return count;
    }
}
