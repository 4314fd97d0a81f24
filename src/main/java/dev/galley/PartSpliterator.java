package dev.galley;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Spliterator;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The results of a part of a seekable dump, as a stream wants them: in order, and split in two at the start of an article
 * as long as nothing was read.
 */
final class PartSpliterator implements Spliterator<ParseResult> {

    /** A dump, or part of it, with fewer bytes is not split. */
    static final long LEAST = 1 << 17;

    /** How far to look for the start of an article. */
    private static final long FARTHEST = 1 << 24;

    /** About how many bytes an article has, to guess how many there are. */
    private static final int ARTICLE = 1 << 11;

    private final SeekableDump dump;
    private final long least;
    private final long to; // offset up to which articles are wanted
    private long from; // offset from which on they are wanted
    private final Part part; // starts at or before from
    private @Nullable Source source; // once it is open, from the start of the part
    private @Nullable DumpReader reader;
    private boolean started;
    private boolean finished;

    /**
     * The articles that start from one offset up to another.
     *
     * @param part what is read, from its start, which is not behind {@code from}
     * @param least a part with fewer bytes is not split
     */
    PartSpliterator(SeekableDump dump, Part part, long from, long to, long least) {
        this.dump = dump;
        this.part = part;
        this.from = from;
        this.to = to;
        this.least = least;
    }

    /** Opens the source, so that one which cannot be opened says so at once. */
    PartSpliterator open() throws IOException {
        opened();
        return this;
    }

    private Source opened() throws IOException {
        if (source == null) {
            source = dump.open(part.start());
        }
        return source;
    }

    @Override
    public boolean tryAdvance(Consumer<? super ParseResult> action) {
        ParseResult next;
        try {
            next = finished ? null : next();
        } catch (IOException e) {
            finished = true;
            throw new UncheckedIOException(e);
        }
        if (next == null) {
            return false;
        }
        action.accept(next);
        return true;
    }

    private @Nullable ParseResult next() throws IOException {
        if (dump.isClosed()) {
            throw new IllegalStateException("the stream is closed");
        }
        started = true;
        if (reader == null) {
            reader = dump.reader(opened(), part);
        }
        while (reader.extentEnd() < to) {
            ParseResult result = reader.next();
            if (result == null) {
                break;
            }
            if (result.extentStart() >= from) {
                return result;
            }
        }
        part.finish(reader.lines(), reader.articles());
        dump.finish(opened());
        finished = true;
        return null;
    }

    /** The articles of the first half; this keeps those of the second. */
    @Override
    public @Nullable Spliterator<ParseResult> trySplit() {
        if (started) {
            return null;
        }
        try {
            long cut = middle();
            if (cut <= from) {
                return null;
            }
            PartSpliterator first = new PartSpliterator(dump, part.splitBefore(cut, dump), from, cut, least);
            first.source = source;
            source = null;
            from = cut;
            return first;
        } catch (IOException e) {
            return null; // who reads on will meet it again
        }
    }

    private long middle() throws IOException {
        long length = Math.min(to, dump.size()) - from;
        if (length < least || !dump.isSplittable()) {
            return -1;
        }
        return new BoundaryFinder(dump, BoundaryFinder.FIRST_STEP)
                .lastBefore(from + length / 2, part.start(), FARTHEST);
    }

    @Override
    public long estimateSize() {
        try {
            return Math.max(Math.min(to, dump.size()) - from, 0) / ARTICLE + 1;
        } catch (IOException e) {
            return Long.MAX_VALUE;
        }
    }

    @Override
    public int characteristics() {
        return ORDERED | NONNULL | IMMUTABLE;
    }
}
