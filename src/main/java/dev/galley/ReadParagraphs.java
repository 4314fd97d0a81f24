package dev.galley;

import java.util.AbstractList;
import java.util.Objects;
import java.util.Optional;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/**
 * The paragraphs of a description that was read from a dump, and the title and byline that were read with them. All are known
 * to be in order, so that making the {@link Article} and its {@link Description} need not look at every character again.
 * Immutable.
 */
final class ReadParagraphs extends AbstractList<String> implements RandomAccess {

    private final @Nullable String title;
    private final String[] paragraphs;
    private final int size;
    private final Optional<String> byline;

    /** The first texts of an array, which is taken over; the title, if it was read the same way. */
    ReadParagraphs(@Nullable String title, String[] texts, int size, Optional<String> byline) {
        this.title = title;
        this.paragraphs = texts;
        this.size = size;
        this.byline = byline;
    }

    /** The byline that was read with the paragraphs. */
    Optional<String> byline() {
        return byline;
    }

    /** Whether the very title was read with the paragraphs. */
    @SuppressWarnings("ReferenceEquality")
    boolean wereReadBelow(String other) {
        return title == other;
    }

    /** Whether the very byline was read with the paragraphs, so that neither needs a second look. */
    @SuppressWarnings({"OptionalEquality", "ReferenceEquality"})
    boolean wereReadWith(Optional<String> other) {
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
