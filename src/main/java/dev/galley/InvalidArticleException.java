package dev.galley;

import dev.galley.problem.Problem;
import java.util.List;

/**
 * Thrown by {@link ParseResult#orElseThrow()} for an article that is not valid; carries every problem. Its message has a line
 * for each and is safe to print. Immutable.
 */
public final class InvalidArticleException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    InvalidArticleException(List<Problem> problems) {
        super(summary(problems));
        this.problems = problems;
    }

    /** All problems of the article, errors and others, in the order of the source; never null, and unmodifiable. */
    public List<Problem> problems() {
        return problems == null ? List.of() : problems;
    }

    private static String summary(List<Problem> problems) {
        StringBuilder lines = new StringBuilder("the article is not valid:");
        for (Problem problem : problems) {
            lines.append('\n').append(problem);
        }
        return lines.toString();
    }
}
