package dev.galley;

import dev.galley.problem.Position;
import dev.galley.problem.Problem;
import dev.galley.problem.ProblemCode;
import dev.galley.problem.Severity;
import dev.galley.problem.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes one result of a source that ought to hold one article, and says so if there is none, or more. */
final class OneArticle {

    private final DumpFormat format;
    private final DumpReader reader;

    /** The article of a reader that has read nothing yet. */
    OneArticle(DumpFormat format, DumpReader reader) {
        this.format = format;
        this.reader = reader;
    }

    /** Reads the source to its end. */
    ParseResult read() throws IOException {
        ParseResult first = reader.next();
        if (first == null || first.isNothing()) {
            return nothing(first);
        }
        ParseResult second = reader.next();
        return second == null ? first : withExtra(first, second);
    }

    /** The result for a source without any article: that of its text, if it has some, and a problem that says so. */
    private ParseResult nothing(@Nullable ParseResult text) {
        Position start = new Position(1, 1);
        Problem problem = problem(ProblemCode.NO_ARTICLE, new Span(0, 0), start, "there is no article");
        if (text == null) {
            Tiles tiles = new Tiles(0, reader.end(), new int[0], 0);
            return new ParseResult(
                    Part.whole(), 0, new Span(0, 0), start, false, null, true, Draft.EMPTY, List.of(problem), tiles);
        }
        List<Problem> problems = new ArrayList<>(text.problems());
        problems.add(0, problem);
        return text.withProblems(problems, text.extent().end(), true);
    }

    /** The first result, with a problem that covers all articles behind it. */
    private ParseResult withExtra(ParseResult first, ParseResult second) throws IOException {
        long count = 1;
        ParseResult last = second;
        for (ParseResult next = reader.next(); next != null; next = reader.next()) {
            last = next;
            count++;
        }
        if (format.severity(ProblemCode.EXTRA_ARTICLE) == Severity.OFF) {
            return first.withProblems(first.problems(), last.extent().end(), false);
        }
        Span span = new Span(second.span().start(), last.span().end());
        String message = Findings.counted(count, "more article") + (count == 1 ? " follows" : " follow");
        List<Problem> problems = new ArrayList<>(first.problems());
        Problem extra = problem(ProblemCode.EXTRA_ARTICLE, span, second.position(), message);
        problems.add(extra);
        return first.withProblems(problems, last.extent().end(), extra.severity() == Severity.ERROR);
    }

    private Problem problem(ProblemCode code, Span span, Position position, String message) {
        return new Problem(
                code, format.severity(code), Optional.empty(), span, position, message, List.of(), Optional.empty());
    }
}
