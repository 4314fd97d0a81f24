package dev.galley.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.galley.Article;
import dev.galley.Field;
import dev.galley.ParseResult;
import dev.galley.Tile;
import dev.galley.problem.Label;
import dev.galley.problem.Position;
import dev.galley.problem.Problem;
import dev.galley.problem.ProblemCode;
import dev.galley.problem.Severity;
import dev.galley.problem.Span;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

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
            assertThat(result.index()).as("index of result %d", i).isEqualTo(i);
            assertThat(result.extent().start())
                    .as("the extent of result %d starts where the one before ends", i)
                    .isEqualTo(end);
            end = result.extent().end();
            audit(result);
        }
        if (results.isEmpty()) {
            assertThat(isBlank(0, source.length))
                    .as("a source without results is blank: %s", text(0, source.length))
                    .isTrue();
        } else {
            assertThat(end).as("the last extent ends with the source").isEqualTo(source.length);
        }
    }

    /** Checks one result of the source. */
    public void audit(ParseResult result) {
        auditTiles(result);
        assertThat(result.extent().contains(result.span()))
                .as("span %s lies in extent %s", result.span(), result.extent())
                .isTrue();
        if (!result.span().isEmpty()) {
            requirePosition("the article", result.span(), result.position());
        }
        long before = 0;
        for (Problem problem : result.problems()) {
            audit(result, problem);
            assertThat(problem.span().start())
                    .as("problems are sorted: %s", problem)
                    .isGreaterThanOrEqualTo(before);
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
        assertThat(result.hasErrors() || suppressed && result.article().isEmpty())
                .as("errors, of %s", result.problems())
                .isEqualTo(error || suppressed && result.article().isEmpty());
        assertThat(error && result.article().isPresent())
                .as("a valid article with errors: %s", result.problems())
                .isFalse();
    }

    private void audit(ParseResult result, Problem problem) {
        requireInside(result, problem, problem.span());
        requirePosition(problem.toString(), problem.span(), problem.position());
        for (Label label : problem.labels()) {
            requireInside(result, problem, label.span());
            requirePosition("label `" + label.text() + "` of " + problem, label.span(), label.position());
            requirePrintable(label.text());
        }
        requirePrintable(problem.message());
    }

    private static void requireInside(ParseResult result, Problem problem, Span span) {
        assertThat(result.extent().contains(span))
                .as("%s of %s lies in extent %s", span, problem, result.extent())
                .isTrue();
    }

    private static void requirePrintable(String message) {
        assertThat(message.chars().noneMatch(Character::isISOControl))
                .as("no control characters: %s", Dump.literal(message))
                .isTrue();
        assertThat(message).isNotBlank();
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
        assertThat(end)
                .as("the tiles cover the extent")
                .isEqualTo(result.extent().end());
    }

    private static void auditDraft(ParseResult result, Article article) {
        assertThat(result.orElseThrow()).isSameAs(article);
        assertThat(result.draft().title().value()).contains(article.title());
        assertThat(result.draft().paragraphs().value())
                .contains(article.description().paragraphs());
        assertThat(result.draft().byline().value())
                .isEqualTo(article.description().byline());
        assertThat(result.draft().categories().value()).contains(article.categories());
        assertThat(result.draft().dateCreated())
                .isInstanceOf(Field.Present.class)
                .returns(article.dateCreated(), field -> field.value().orElseThrow());
    }

    private void requirePosition(String what, Span span, Position position) {
        assertThat(position).as("position of %s at %s", what, span).isEqualTo(position((int) span.start()));
    }

    /** Line and column of an offset, counted from the start of its line. */
    Position position(int offset) {
        int line = Arrays.binarySearch(lineStarts, offset);
        line = Math.max(line >= 0 ? line : -line - 2, 0);
        String before = offset <= lineStarts[line] ? "" : text(lineStarts[line], offset);
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
        return text(start, end).codePoints().allMatch(Ledger::isBlank);
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
