package dev.galley.laws;

import static org.assertj.core.api.Assertions.fail;

import dev.galley.Article;
import dev.galley.Draft;
import dev.galley.Field;
import dev.galley.ParseResult;
import dev.galley.Tile;
import dev.galley.problem.Position;
import dev.galley.problem.Problem;
import dev.galley.problem.ProblemCode;
import dev.galley.problem.Remark;
import dev.galley.problem.Severity;
import dev.galley.problem.Span;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A second set of books on a source, kept in the slow and obvious way: whether every byte is accounted for once, and
 * whether every place is where it is said to be.
 */
public final class Ledger {

    private final byte[] source;
    private final int[] lineStarts;
    private final int lines;

    /** The ledger of a source in UTF-8. */
    public Ledger(byte[] source) {
        this.source = source;
        int[] starts = new int[source.length + 1];
        int count = 0;
        starts[count++] = startsWithMark() ? 3 : 0; // a byte order mark is no character of the first line
        for (int i = 0; i < source.length; i++) {
            boolean crlf = source[i] == '\r' && i + 1 < source.length && source[i + 1] == '\n';
            if (source[i] == '\n' || source[i] == '\r' && !crlf) {
                starts[count++] = i + 1;
            }
        }
        lineStarts = Arrays.copyOf(starts, count);
        lines = count;
    }

    private boolean startsWithMark() {
        return source.length >= 3 && source[0] == (byte) 0xEF && source[1] == (byte) 0xBB && source[2] == (byte) 0xBF;
    }

    /** Checks all results of the source. */
    public void audit(List<ParseResult> results) {
        long end = 0;
        for (int i = 0; i < results.size(); i++) {
            ParseResult result = results.get(i);
            if (result.index() != i || result.extent().start() != end) {
                fail(
                        "result %d has index %d, and extent %s where the one before ends at %d",
                        i, result.index(), result.extent(), end);
            }
            end = result.extent().end();
            audit(result);
        }
        if (results.isEmpty() && !isBlank(0, source.length)) {
            fail("a source without results is blank: " + text(0, source.length));
        }
        if (!results.isEmpty() && end != source.length) {
            fail("the last extent ends with the source, at %d and not %d", source.length, end);
        }
    }

    /** Checks one result of the source. */
    public void audit(ParseResult result) {
        auditTiles(result);
        if (!result.extent().contains(result.span())) {
            fail("span %s lies in extent %s", result.span(), result.extent());
        }
        if (!result.span().isEmpty()) {
            requirePosition("the article", result.span(), result.position());
        }
        long before = 0;
        for (Problem problem : result.problems()) {
            audit(result, problem);
            if (problem.span().start() < before) {
                fail("problems are sorted: %s", result.problems());
            }
            before = problem.span().start();
        }
        auditErrors(result);
        result.article().ifPresent(article -> auditDraft(result, article));
    }

    private static void auditErrors(ParseResult result) {
        boolean error = false;
        boolean suppressed = false;
        for (Problem problem : result.problems()) {
            error |= problem.severity() == Severity.ERROR;
            suppressed |= problem.code() == ProblemCode.PROBLEMS_SUPPRESSED;
        }
        if (result.hasErrors() != error && !(suppressed && result.article().isEmpty())) {
            fail("errors are %s, of %s", result.hasErrors(), result.problems());
        }
        if (error && result.article().isPresent()) {
            fail("a valid article with errors: %s", result.problems());
        }
    }

    private void audit(ParseResult result, Problem problem) {
        requireInside(result, problem, problem.span());
        requirePosition(problem, problem.span(), problem.position());
        for (Remark remark : problem.remarks()) {
            requireInside(result, problem, remark.span());
            requirePosition(remark, remark.span(), remark.position());
            requirePrintable(remark.text());
        }
        requirePrintable(problem.message());
    }

    private static void requireInside(ParseResult result, Problem problem, Span span) {
        if (!result.extent().contains(span)) {
            fail("%s of %s lies in extent %s", span, problem, result.extent());
        }
    }

    private static void requirePrintable(String message) {
        for (int i = 0; i < message.length(); i++) {
            if (Character.isISOControl(message.charAt(i))) {
                fail("no control characters: %s", Dump.literal(message));
            }
        }
        if (message.isBlank()) {
            fail("a message says something");
        }
    }

    private void auditTiles(ParseResult result) {
        long end = result.extent().start();
        for (Tile tile : result.tiles()) {
            if (tile.span().start() != end || tile.span().isEmpty()) {
                fail("%s does not begin at %d, where the tile before ends, or is empty", tile, end);
            }
            end = tile.span().end();
            if (tile.role() == Tile.Role.BLANK && !isBlank((int) tile.span().start(), (int) end)) {
                fail(
                        "%s is not blank, but begins %s",
                        tile, excerpt((int) tile.span().start(), (int) end));
            }
        }
        if (end != result.extent().end()) {
            fail("the tiles cover the extent %s up to %d", result.extent(), end);
        }
    }

    private static void auditDraft(ParseResult result, Article article) {
        Draft draft = result.draft();
        boolean same = result.orElseThrow() == article
                && draft.title().value().equals(Optional.of(article.title()))
                && draft.paragraphs()
                        .value()
                        .equals(Optional.of(article.description().paragraphs()))
                && draft.byline().value().equals(article.description().byline())
                && draft.categories().value().equals(Optional.of(article.categories()))
                && draft.dateCreated() instanceof Field.Present
                && draft.dateCreated().value().equals(Optional.of(article.dateCreated()));
        if (!same) {
            fail("%s is the draft of %s", draft, article);
        }
    }

    private void requirePosition(Object what, Span span, Position position) {
        Position expected = position((int) span.start());
        if (!position.equals(expected)) {
            fail("the position of %s, at %s, is %s and not %s", what, span, expected, position);
        }
    }

    /** Line and column of an offset, counted from the start of its line. */
    Position position(int offset) {
        int line = Arrays.binarySearch(lineStarts, offset);
        line = Math.max(line >= 0 ? line : -line - 2, 0);
        if (offset <= lineStarts[line]) {
            return new Position(line + 1, 1);
        }
        String before = text(lineStarts[line], offset);
        return new Position(line + 1, before.codePointCount(0, before.length()) + 1);
    }

    /** The number of lines, of which the last may be empty. */
    int lines() {
        return lines;
    }

    private String text(int start, int end) {
        return new String(source, start, end - start, StandardCharsets.UTF_8);
    }

    private String excerpt(int start, int end) {
        return Dump.literal(text(start, Math.min(end, start + 100)));
    }

    /** White space of any kind, what cannot be seen and does not count, and NUL, which is trimmed (and reported). */
    private boolean isBlank(int start, int end) {
        String text = text(start, end);
        for (int i = 0; i < text.length(); i++) {
            if (!isBlank(text.charAt(i))) { // no surrogate is blank
                return false;
            }
        }
        return true;
    }

    private static boolean isBlank(int c) {
        return Character.isWhitespace(c) && (c < 0x1C || c > 0x1F)
                || Character.isSpaceChar(c)
                || c == 0
                || c == 0x85
                || c == 0x200B
                || c == 0x2060
                || c == 0xFEFF;
    }
}
