package dev.galley.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.galley.ArticleParser;
import dev.galley.ParseResult;
import dev.galley.Tile;
import dev.galley.problem.Problem;
import dev.galley.problem.Remark;
import dev.galley.problem.Section;
import java.util.List;
import java.util.stream.Stream;

/**
 * All that results say, written down: two results are the same if their transcripts are, and if they are not, the
 * transcripts show where they differ.
 */
public final class Transcript {

    private Transcript() {}

    /** The transcript of what a parser reads from bytes. */
    public static String of(ArticleParser parser, byte[] bytes) {
        return of(parser.stream(bytes));
    }

    /** The transcript of a stream of results, which is closed. */
    public static String of(Stream<ParseResult> results) {
        try (results) {
            return of(results.toList());
        }
    }

    /** The transcript of a list of results. */
    public static String of(List<ParseResult> results) {
        StringBuilder out = new StringBuilder();
        for (ParseResult result : results) {
            append(out, result);
        }
        return out.toString();
    }

    /** The transcript of one result. */
    public static String of(ParseResult result) {
        return of(List.of(result));
    }

    /**
     * Fails if results are not the same, and shows their transcripts, which are made only then.
     *
     * @param way how the actual results were come by
     */
    public static void requireSame(List<ParseResult> expected, List<ParseResult> actual, String way) {
        boolean same = expected.size() == actual.size();
        for (int i = 0; same && i < expected.size(); i++) {
            same = isSame(expected.get(i), actual.get(i));
        }
        if (!same) {
            assertThat(of(actual)).as(way).isEqualTo(of(expected));
            fail(way + " differs in what transcripts do not show: " + of(actual));
        }
    }

    private static boolean isSame(ParseResult expected, ParseResult actual) {
        return expected.index() == actual.index()
                && expected.position().equals(actual.position())
                && expected.span().equals(actual.span())
                && expected.extent().equals(actual.extent())
                && expected.isTranscoded() == actual.isTranscoded()
                && expected.hasErrors() == actual.hasErrors()
                && expected.article().equals(actual.article())
                && expected.draft().equals(actual.draft())
                && expected.problems().equals(actual.problems())
                && expected.tiles().equals(actual.tiles());
    }

    private static void append(StringBuilder out, ParseResult result) {
        out.append("result ").append(result.index()).append(" at ").append(result.position());
        out.append("\n  span ").append(result.span()).append(", extent ").append(result.extent());
        out.append("\n  transcoded ")
                .append(result.isTranscoded())
                .append(", errors ")
                .append(result.hasErrors());
        out.append("\n  ").append(result.article());
        out.append("\n  ").append(result.draft());
        for (Section section : Section.values()) {
            out.append("\n  ").append(section).append(' ').append(result.span(section));
        }
        for (Problem problem : result.problems()) {
            append(out.append("\n  "), problem);
        }
        for (Tile tile : result.tiles()) {
            out.append("\n  ").append(tile);
        }
        out.append('\n');
    }

    private static void append(StringBuilder out, Problem problem) {
        out.append(problem).append(" | ").append(problem.section()).append(' ').append(problem.span());
        for (Remark remark : problem.remarks()) {
            out.append(" | ").append(remark);
        }
        problem.fix().ifPresent(fix -> out.append(" | ").append(fix));
    }
}
