package dev.galley;

import dev.galley.problem.Position;
import dev.galley.problem.Problem;
import dev.galley.problem.Section;
import dev.galley.problem.Severity;
import dev.galley.problem.Span;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What became of one article of a dump: the article if it is valid, what was found in any case, every problem, and where
 * each field stands. Immutable and safe for use by multiple threads; nothing in it is null.
 *
 * <p>Offsets are bytes of the source in UTF-8; where the source had another encoding, of its UTF-8 form, and
 * {@link #isTranscoded()} says so.
 *
 * <p>A result holds nothing of the source: changing the array that it was read from does not change it. Only where a source is
 * read in parts, by a parallel stream or by ranges, it keeps hold of the source until all parts before its own have been read, or
 * their lines and articles counted.
 */
public final class ParseResult {

    private final Part part;
    private final long index; // in the part, as the line
    private final long start;
    private final long end;
    private final long line;
    private final long column;
    private final boolean transcoded;
    private final @Nullable Article article;
    private final @Nullable Draft draft; // null if it says the same as the article
    private final List<Problem> problems; // lines are those of the part
    private final Tiles tiles;
    private final boolean errors;

    ParseResult(
            Part part,
            long index,
            Span span,
            Position position,
            boolean transcoded,
            @Nullable Article article,
            boolean errors,
            @Nullable Draft draft,
            List<Problem> problems,
            Tiles tiles) {
        this.part = part;
        this.index = index;
        this.start = span.start();
        this.end = span.end();
        this.line = position.line();
        this.column = position.column();
        this.transcoded = transcoded;
        this.article = article;
        this.draft = draft;
        this.problems = problems;
        this.tiles = tiles;
        this.errors = errors;
    }

    /** The result of an article without any problem that starts a line. */
    ParseResult(
            Part part, long index, long start, long end, long line, boolean transcoded, Article article, Tiles tiles) {
        this.part = part;
        this.index = index;
        this.start = start;
        this.end = end;
        this.line = line;
        this.column = 1;
        this.transcoded = transcoded;
        this.article = article;
        this.draft = null;
        this.problems = List.of();
        this.tiles = tiles;
        this.errors = false;
    }

    /** This result of the first article as the result of a whole source. */
    ParseResult withProblems(List<Problem> all, long end, boolean invalid) {
        Article kept = invalid ? null : article;
        Draft found = kept == null ? draft() : draft;
        return new ParseResult(
                part,
                index,
                span(),
                new Position(line, column),
                transcoded,
                kept,
                errors || invalid,
                found,
                List.copyOf(all),
                tiles.upTo(end));
    }

    /**
     * The number of articles before this one in the source, from 0. Where a source is read in parts, the articles of the
     * parts before are counted now unless they were read.
     *
     * @throws UncheckedIOException if they have to be counted, and the source cannot be read
     */
    public long index() {
        return part.articlesBefore() + index;
    }

    /**
     * The article in the source, from its first byte to its last, without white space around it. Empty if the source
     * holds text but no article: then {@link #problems()} says what the text is, and every field is missing.
     */
    public Span span() {
        return new Span(start, end);
    }

    /** Whether the source holds no article here, only text: the {@link #span()} is empty. */
    boolean isNothing() {
        return start == end;
    }

    /**
     * Where the {@linkplain #span() span} starts, as people count. Where a source is read in parts, the lines of the parts
     * before are counted now unless they were read.
     *
     * @throws UncheckedIOException if they have to be counted, and the source cannot be read
     */
    public Position position() {
        return new Position(part.linesBefore() + line, column);
    }

    /**
     * All bytes that this result accounts for: the article, white space and text after it up to the next article, and for
     * the first result also what precedes it. The extents of all results of a source lie side by side and cover it.
     */
    public Span extent() {
        return tiles.extent();
    }

    /** Where the extent starts. */
    long extentStart() {
        return tiles.start();
    }

    /** Whether the source was not UTF-8, so that offsets are those of its UTF-8 form. */
    public boolean isTranscoded() {
        return transcoded;
    }

    /** The article, if there is no problem of severity {@link Severity#ERROR}: exactly then. */
    public Optional<Article> article() {
        return Optional.ofNullable(article);
    }

    /** What was found, field by field, whether or not the article is valid. */
    public Draft draft() {
        return draft != null ? draft : tiles.draftOf(Objects.requireNonNull(article));
    }

    /**
     * All problems, in the order of the source; unmodifiable, and empty for a clean article. Where a source is read in parts
     * and there is a problem, the lines of the parts before are counted now unless they were read.
     *
     * @throws UncheckedIOException if they have to be counted, and the source cannot be read
     */
    public List<Problem> problems() {
        return problems.isEmpty() ? problems : part.inSource(problems);
    }

    /** Whether a problem is of severity {@link Severity#ERROR}. */
    public boolean hasErrors() {
        return errors;
    }

    /**
     * The article, for callers who want nothing less.
     *
     * @throws InvalidArticleException if there is no {@link #article()}; it carries all problems
     */
    public Article orElseThrow() {
        if (article == null) {
            throw new InvalidArticleException(problems());
        }
        return article;
    }

    /**
     * Where a section's values stand, from the first byte of the first to the last byte of the last, if it has any.
     *
     * @throws NullPointerException if the section is null
     */
    public Optional<Span> span(Section section) {
        return tiles.span(section);
    }

    /** Every byte of the {@linkplain #extent() extent} in exactly one piece, in order; unmodifiable. */
    public List<Tile> tiles() {
        return tiles.list();
    }

    /**
     * The tile that holds a byte, if the byte belongs to the {@linkplain #extent() extent}: what it is, and by which rule.
     *
     * @param offset of the byte in the source
     */
    public Optional<Tile> tileAt(long offset) {
        return tiles.at(offset);
    }

    /** Place, validity and number of problems, on one line. */
    @Override
    public String toString() {
        return "article at byte " + start + ", " + (article == null ? "invalid" : "valid") + ", "
                + Findings.counted(problems.size(), "problem");
    }
}
