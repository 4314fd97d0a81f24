package dev.galley;

import java.util.AbstractList;
import java.util.Objects;
import java.util.Optional;
import java.util.RandomAccess;

/**
 * The paragraphs of a description that was read from a dump, and the byline that was read with them. Both are known to be
 * in order, so that making the {@link Description} need not look at every character again. Immutable.
 */
final class ReadParagraphs extends AbstractList<String> implements RandomAccess {

    private final String[] paragraphs;
    private final int size;
    private final Optional<String> byline;

    /** The first texts of an array, which is taken over. */
    ReadParagraphs(String[] texts, int size, Optional<String> byline) {
        this.paragraphs = texts;
        this.size = size;
        this.byline = byline;
    }

    /** The byline that was read with the paragraphs. */
    Optional<String> byline() {
        return byline;
    }

    /** Whether the very byline was read with the paragraphs, so that neither needs a second look. */
    @SuppressWarnings({"OptionalEquality", "ReferenceEquality"})
    boolean wasReadWith(Optional<String> other) {
        return byline == other;
    }

    @Override
    public String get(int index) {
        return paragraphs[Objects.checkIndex(index, size)];
    }

    @Override
    public int size() {
        return size;
    }
}
