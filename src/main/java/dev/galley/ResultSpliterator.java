package dev.galley;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;

/** The results of one source as a stream wants them. */
final class ResultSpliterator extends Spliterators.AbstractSpliterator<ParseResult> {

    private final DumpReader reader;
    private boolean failed; // what was read of an article is lost then: nothing more is certain

    ResultSpliterator(DumpReader reader) {
        super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE);
        this.reader = reader;
    }

    @Override
    public boolean tryAdvance(Consumer<? super ParseResult> action) {
        ParseResult next;
        try {
            next = failed ? null : reader.next();
        } catch (IOException e) {
            failed = true;
            throw new UncheckedIOException(e);
        }
        if (next == null) {
            return false;
        }
        action.accept(next);
        return true;
    }
}
