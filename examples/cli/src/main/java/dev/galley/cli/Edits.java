package dev.galley.cli;

import dev.galley.problem.Fix;
import dev.galley.problem.Problem;
import dev.galley.problem.Severity;
import dev.galley.problem.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The fixes of a file, as edits that do not get in each other's way: in the order of the file, and where two fixes want the
 * same bytes, only the first. What is left out is offered again when the file is read the next time.
 */
final class Edits {

    private final boolean guesses;
    private final List<Edit> edits = new ArrayList<>();
    private long problems;
    private long errors;

    Edits(boolean guesses) {
        this.guesses = guesses;
    }

    /** Takes the fixes of the problems of a result. Results come in the order of the file. */
    void add(List<Problem> found) {
        List<Problem> fixable = new ArrayList<>();
        for (Problem problem : found) {
            if (problem.fix().filter(this::isWanted).isPresent()) {
                fixable.add(problem);
            } else {
                countLeft(problem);
            }
        }
        fixable.sort(Comparator.comparing(problem -> span(problem)));
        for (Problem problem : fixable) {
            if (isFree(span(problem))) {
                edits.add(Edit.of(problem.fix().orElseThrow()));
            } else {
                countLeft(problem);
            }
        }
    }

    private boolean isWanted(Fix fix) {
        return fix.safe() || guesses;
    }

    private static Span span(Problem problem) {
        return problem.fix().orElseThrow().span();
    }

    private boolean isFree(Span span) {
        if (edits.isEmpty()) {
            return true;
        }
        Edit last = edits.get(edits.size() - 1);
        boolean isSameInsertion = span.isEmpty() && last.span().equals(span);
        return span.start() >= last.end() && !isSameInsertion;
    }

    private void countLeft(Problem problem) {
        problems++;
        errors += problem.severity() == Severity.ERROR ? 1 : 0;
    }

    /** The edits in the order of the file; none overlap. */
    List<Edit> list() {
        return edits;
    }

    /** How many problems are left. */
    long problemsLeft() {
        return problems;
    }

    /** How many of those are errors. */
    long errorsLeft() {
        return errors;
    }
}
