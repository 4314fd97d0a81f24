package dev.galley.archive;

import dev.galley.ParseResult;
import dev.galley.problem.Problem;
import dev.galley.problem.ProblemCode;
import dev.galley.problem.Severity;
import java.util.EnumMap;
import java.util.Map;

/** Reads the articles that were held back with the learned format, and counts what goes wrong. */
final class Validation implements ArticleVisitor {

    private final Sample sample;
    private final Map<ProblemCode, Long> errors = new EnumMap<>(ProblemCode.class);
    private long articles;
    private long valid;

    Validation(Sample sample) {
        this.sample = sample;
    }

    @Override
    public void visit(String source, int file, ParseResult result, KeptStream text) {
        if (sample.holds(file, result.position().line())) {
            return;
        }
        articles++;
        valid += result.article().isPresent() ? 1 : 0;
        for (Problem problem : result.problems()) {
            if (problem.severity() == Severity.ERROR) {
                errors.merge(problem.code(), 1L, Long::sum);
            }
        }
    }

    long articles() {
        return articles;
    }

    long valid() {
        return valid;
    }

    /** The errors by their codes. */
    Map<ProblemCode, Long> errors() {
        return errors;
    }
}
