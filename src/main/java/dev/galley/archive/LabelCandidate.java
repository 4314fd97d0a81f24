package dev.galley.archive;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A line that occurs often, and what stands before and after it: what a label is known by when its word is not. */
final class LabelCandidate {

    private static final int MAX_SPELLINGS = 8;
    private static final int PROSE = 80;

    private final String key;
    private final Counts spellings = new Counts(MAX_SPELLINGS);
    private final Map<LineKind, Long> values = new EnumMap<>(LineKind.class); // the first line of content that follows
    private final Witnesses seen = new Witnesses();
    private long afterTitle; // so often a line that may be a title stands directly above
    private long beforeProse; // so often a paragraph follows on the same line
    private long beforeTitle; // so often one line that may be a title follows, and then another candidate

    LabelCandidate(String key) {
        this.key = key;
    }

    /** Sees the line once more. */
    void see(Heading heading, Witness place, boolean titleAbove) {
        seen.add(place);
        spellings.add(heading.core());
        afterTitle += titleAbove ? 1 : 0;
        beforeProse += heading.value().length() > PROSE || heading.value().endsWith(".") ? 1 : 0;
    }

    /** Sees what the first line of its content is. */
    void seeValue(LineKind kind) {
        values.merge(kind, 1L, Long::sum);
    }

    /** Sees that what follows is one line that may be a title, and then another candidate. */
    void seeTitle() {
        beforeTitle++;
    }

    String key() {
        return key;
    }

    long count() {
        return seen.count();
    }

    /** The first place where the line was seen, or null if it was never. */
    @Nullable
    Witness first() {
        return seen.count() == 0 ? null : seen.first().get(0);
    }

    /** The share of lines that are followed by content of a kind, from 0 to 1. */
    double share(LineKind kind) {
        return seen.count() == 0 ? 0 : (double) values.getOrDefault(kind, 0L) / seen.count();
    }

    /** The share of lines directly below what may be a title. */
    double shareAfterTitle() {
        return seen.count() == 0 ? 0 : (double) afterTitle / seen.count();
    }

    /** The share of lines that only what may be a title separates from another candidate. */
    double shareBeforeTitle() {
        return seen.count() == 0 ? 0 : (double) beforeTitle / seen.count();
    }

    /** Whether it is a byline that is seen again and again. */
    boolean isByline() {
        return Language.opensByline(key);
    }

    /** Whether it mostly leads into a paragraph on the same line, as places do: {@code OSLO: After years ...}. */
    boolean isLeadIn() {
        return 2 * beforeProse > seen.count();
    }

    /** The spelling that is seen most often. */
    String spelling() {
        return seen.count() == 0 ? key : spellings.most();
    }
}
