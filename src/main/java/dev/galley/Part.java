package dev.galley;

import dev.galley.problem.Label;
import dev.galley.problem.Position;
import dev.galley.problem.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A part of a source that is read by itself, and how many lines and articles lie before it: counted when someone asks, but
 * not again where the parts before have been read. Thread-safe.
 */
final class Part {

    private static final int LINES = 0;
    private static final int ARTICLES = 1;

    private static final Part WHOLE = new Part(null, null, 0); // nothing of it ever changes

    private final @Nullable SeekableDump dump; // null if the source is not read in parts

    // Guarded by the dump.
    private @Nullable Part previous;
    private long start;
    private long end = -1; // -1 where it is not known, as all that follow
    private final long[] own = {-1, -1};
    private final long[] before = {-1, -1};

    private Part(@Nullable SeekableDump dump, @Nullable Part previous, long start) {
        this.dump = dump;
        this.previous = previous;
        this.start = start;
    }

    /** All of a source that is read from its start to its end. */
    static Part whole() {
        return WHOLE;
    }

    /** All of a dump, to be split. */
    static Part whole(SeekableDump dump) {
        Part part = new Part(dump, null, 0);
        Arrays.fill(part.before, 0);
        return part;
    }

    /** Splits off what lies before the offset of an article, as a part of its own; nothing of this one was read yet. */
    Part splitBefore(long offset) {
        synchronized (Objects.requireNonNull(dump)) {
            Part first = new Part(dump, previous, start);
            System.arraycopy(before, 0, first.before, 0, before.length);
            first.end = offset;
            previous = first;
            start = offset;
            Arrays.fill(before, -1);
            return first;
        }
    }

    /** The offset of the first byte. */
    long start() {
        return start;
    }

    /** Takes note of what the part holds, now that it was read. */
    void finish(long lines, long articles) {
        synchronized (Objects.requireNonNull(dump)) {
            own[LINES] = lines;
            own[ARTICLES] = articles;
        }
    }

    /**
     * The number of lines before this part.
     *
     * @throws UncheckedIOException if they have to be counted, and the source cannot be read
     */
    long linesBefore() {
        return before(LINES);
    }

    /**
     * The number of articles before this part.
     *
     * @throws UncheckedIOException if they have to be counted, and the source cannot be read
     */
    long articlesBefore() {
        return before(ARTICLES);
    }

    /** Problems whose lines are counted from the start of this part, with the lines of the source. */
    List<Problem> inSource(List<Problem> problems) {
        long lines = linesBefore();
        return lines == 0
                ? problems
                : problems.stream().map(problem -> inSource(problem, lines)).toList();
    }

    private static Problem inSource(Problem problem, long lines) {
        List<Label> labels = problem.labels().stream()
                .map(label -> new Label(label.span(), inSource(label.position(), lines), label.text()))
                .toList();
        return new Problem(
                problem.code(),
                problem.severity(),
                problem.section(),
                problem.span(),
                inSource(problem.position(), lines),
                problem.message(),
                labels,
                problem.fix());
    }

    private static Position inSource(Position position, long lines) {
        return new Position(lines + position.line(), position.column());
    }

    private long before(int what) {
        if (dump == null) {
            return 0;
        }
        synchronized (dump) {
            Deque<Part> unknown = new ArrayDeque<>();
            Part part = this;
            while (part.before[what] < 0 && part.previous != null) {
                unknown.push(part);
                part = part.previous;
            }
            for (Part next : unknown) {
                next.before[what] = part.before[what] + part.own(dump, what);
                part = next;
            }
            return before[what];
        }
    }

    private long own(SeekableDump source, int what) {
        if (own[what] < 0) {
            try {
                own[what] = what == LINES ? source.countLines(start, end) : source.countArticles(this, end);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return own[what];
    }
}
