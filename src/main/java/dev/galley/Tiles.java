package dev.galley;

import dev.galley.problem.Section;
import dev.galley.problem.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where the pieces of one article stand, packed, for a result to keep: what is no piece is blank. Immutable.
 *
 * <p>A piece is an {@code int}: 8 bits for the blank bytes before it, 18 bits of length, 6 bits of role. A longer piece is
 * several in a row, and more blank bytes are pieces of their own.
 */
final class Tiles {

    static final int TITLE = 0;
    static final int PARAGRAPH = 1;
    static final int BYLINE = 2;
    static final int CATEGORY = 3;
    static final int DATE = 4;
    static final int LABEL = 8; // plus one of the above
    static final int MARK = LABEL | 16; // plus one of the above: what introduces a value, but no label
    static final int UNCLAIMED = 32;
    static final int SEPARATOR = 33;
    static final int BLANK = 34;

    static final int ROLE_BITS = 6;
    static final int LENGTH_BITS = 18;

    private static final int GAP_SHIFT = LENGTH_BITS + ROLE_BITS;

    /** The length of a piece, in bytes, at most. */
    static final int MAX_LENGTH = (1 << LENGTH_BITS) - 1;

    /** The blank bytes before a piece, at most. */
    static final int MAX_GAP = (1 << 8) - 1;

    private final long start;
    private final long end;
    private final int[] pieces;
    private final int count;

    /** Takes over the array, of which the first {@code count} are pieces. */
    Tiles(long start, long end, int[] pieces, int count) {
        this.start = start;
        this.end = end;
        this.pieces = pieces;
        this.count = count;
    }

    /** The role of the label of a section. */
    static int label(Section section) {
        return LABEL
                | switch (section) {
                    case TITLE -> TITLE;
                    case DESCRIPTION -> PARAGRAPH;
                    case CATEGORY -> CATEGORY;
                    case DATE -> DATE;
                };
    }

    /** Packs a piece. */
    static int pack(int gap, int length, int role) {
        return gap << GAP_SHIFT | length << ROLE_BITS | role;
    }

    private static int gap(int piece) {
        return piece >>> GAP_SHIFT;
    }

    private static int length(int piece) {
        return (piece >>> ROLE_BITS) & MAX_LENGTH;
    }

    private static int role(int piece) {
        return piece & ((1 << ROLE_BITS) - 1);
    }

    long start() {
        return start;
    }

    Span extent() {
        return new Span(start, end);
    }

    /** These tiles and, up to another end of the extent, text that no field claims. */
    Tiles upTo(long newEnd) {
        Tiling tiling = new Tiling(start);
        long at = start;
        for (int i = 0; i < count; i++) {
            long from = at + gap(pieces[i]);
            at = from + length(pieces[i]);
            tiling.addOffsets(from, at, role(pieces[i]));
        }
        tiling.addOffsets(end, newEnd, UNCLAIMED);
        return tiling.finish(newEnd);
    }

    /** From the first value of a section to its last. */
    Optional<Span> span(Section section) {
        return switch (section) {
            case TITLE -> span(TITLE, TITLE);
            case DESCRIPTION -> span(PARAGRAPH, BYLINE);
            case CATEGORY -> span(CATEGORY, CATEGORY);
            case DATE -> span(DATE, DATE);
        };
    }

    private Optional<Span> span(int role, int otherRole) {
        long first = Long.MAX_VALUE;
        long last = -1;
        long at = start;
        for (int i = 0; i < count; i++) {
            long from = at + gap(pieces[i]);
            at = from + length(pieces[i]);
            if (role(pieces[i]) == role || role(pieces[i]) == otherRole) {
                first = Math.min(first, from);
                last = at;
            }
        }
        return last < 0 ? Optional.empty() : Optional.of(new Span(first, last));
    }

    /** Every byte of the extent in exactly one tile. */
    List<Tile> list() {
        List<Tile> list = new ArrayList<>(2 * count + 1);
        long done = start;
        long at = start;
        for (int i = 0; i < count; i++) {
            int role = role(pieces[i]);
            long from = at + gap(pieces[i]);
            at = from + length(pieces[i]);
            while (i + 1 < count && gap(pieces[i + 1]) == 0 && role(pieces[i + 1]) == role) {
                at += length(pieces[++i]);
            }
            if (role != BLANK) {
                addBlank(list, done, from);
                list.add(tile(from, at, role));
                done = at;
            }
        }
        addBlank(list, done, end);
        return Collections.unmodifiableList(list);
    }

    /** The tile that holds a byte. */
    Optional<Tile> at(long offset) {
        List<Tile> list = list();
        int low = 0;
        int high = list.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Span span = list.get(middle).span();
            if (offset < span.start()) {
                high = middle - 1;
            } else if (offset >= span.end()) {
                low = middle + 1;
            } else {
                return Optional.of(list.get(middle));
            }
        }
        return Optional.empty();
    }

    private static void addBlank(List<Tile> list, long from, long to) {
        if (from < to) {
            list.add(new Tile(new Span(from, to), Tile.Role.BLANK, Optional.empty(), Rule.BLANK));
        }
    }

    private static Tile tile(long from, long to, int role) {
        Tile.Role kind = switch (role) {
            case UNCLAIMED -> Tile.Role.UNCLAIMED;
            case SEPARATOR -> Tile.Role.SEPARATOR;
            default -> role >= LABEL ? Tile.Role.LABEL : Tile.Role.VALUE;
        };
        return new Tile(new Span(from, to), kind, section(role), rule(role));
    }

    private static Rule rule(int role) {
        return switch (role) {
            case TITLE -> Rule.TITLE;
            case PARAGRAPH -> Rule.PARAGRAPH;
            case BYLINE, MARK | BYLINE -> Rule.BYLINE;
            case CATEGORY -> Rule.CATEGORY;
            case DATE -> Rule.DATE;
            case MARK | TITLE, MARK | PARAGRAPH -> Rule.ESCAPE;
            case MARK | CATEGORY -> Rule.CATEGORY_MARK;
            case UNCLAIMED -> Rule.UNCLAIMED;
            case SEPARATOR -> Rule.SEPARATOR;
            default -> Rule.LABEL;
        };
    }

    private static Optional<Section> section(int role) {
        return switch ((role & LABEL - 1) | (role & UNCLAIMED)) {
            case TITLE -> Optional.of(Section.TITLE);
            case PARAGRAPH, BYLINE -> Optional.of(Section.DESCRIPTION);
            case CATEGORY -> Optional.of(Section.CATEGORY);
            case DATE -> Optional.of(Section.DATE);
            default -> Optional.empty();
        };
    }

    /** What a valid article was made of. */
    Draft draftOf(Article article) {
        Description description = article.description();
        return new Draft(
                new Field.Present<>(article.title(), require(span(TITLE, TITLE))),
                new Field.Present<>(description.paragraphs(), require(span(PARAGRAPH, PARAGRAPH))),
                description
                        .byline()
                        .<Field<String>>map(names -> new Field.Present<>(names, require(span(BYLINE, BYLINE))))
                        .orElseGet(Field.Missing::new),
                new Field.Present<>(article.categories(), require(span(CATEGORY, CATEGORY))),
                new Field.Present<>(article.dateCreated(), require(span(DATE, DATE))));
    }

    /** What was found of an article that is not valid: nulls and empty lists where nothing was. */
    Draft draft(
            @Nullable String title,
            List<String> paragraphs,
            @Nullable String byline,
            List<Category> categories,
            Field<LocalDate> date) {
        return new Draft(
                field(title, TITLE),
                field(paragraphs.isEmpty() ? null : paragraphs, PARAGRAPH),
                field(byline, BYLINE),
                field(categories.isEmpty() ? null : categories, CATEGORY),
                date);
    }

    private <T> Field<T> field(@Nullable T value, int role) {
        return value == null ? new Field.Missing<>() : new Field.Present<>(value, require(span(role, role)));
    }

    private static Span require(Optional<Span> span) {
        return Objects.requireNonNull(span.orElse(null));
    }
}
