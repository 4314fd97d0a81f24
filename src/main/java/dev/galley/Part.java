package dev.galley;

import dev.galley.problem.Position;
import dev.galley.problem.Problem;
import dev.galley.problem.Remark;
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
 * not again where the parts before have been read. Once that is known the part lets go of the source. Thread-safe.
 */
final class Part {

    private static final int LINES = 0;
    private static final int ARTICLES = 1;

    private static final Part WHOLE = new Part(new Object(), 0); // nothing of it ever changes

    private final Object lock; // of all parts of the source

    // Guarded by the lock.
    private @Nullable SeekableDump dump; // to count what lies before; null once that is known
    private @Nullable Part previous; // likewise
    private @Nullable Part next; // null if there is none, or if it knows what lies before
    private long start;
    private long end = -1; // -1 where it is not known, as all that follow
    private final long[] own = {-1, -1};
    private final long[] before = {0, 0};

    private Part(Object lock, long start) {
        this.lock = lock;
        this.start = start;
    }

    /** All of a source, which is read from its start to its end. */
    static Part whole() {
        return WHOLE;
    }

    /** All of a source, to be split. */
    static Part splittable() {
        return new Part(new Object(), 0);
    }

    /** Splits off what lies before the offset of an article, as a part of its own; nothing of this one was read yet. */
    Part splitBefore(long offset, SeekableDump source) {
        synchronized (lock) {
            Part first = new Part(lock, start);
            System.arraycopy(before, 0, first.before, 0, before.length);
            first.end = offset;
            first.dump = dump;
            first.previous = previous;
            first.next = this;
            if (previous != null) {
                previous.next = first;
            }
            dump = source;
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
        synchronized (lock) {
            own[LINES] = lines;
            own[ARTICLES] = articles;
            passOn();
        }
    }

    /** Tells the parts behind what they need not count any more. */
    private void passOn() {
        Part part = this;
        for (Part behind = next; behind != null && part.isCounted(); behind = part.next) {
            behind.addUp(LINES, part);
            behind.addUp(ARTICLES, part);
            part = behind;
        }
    }

    private boolean isCounted() {
        return before[LINES] >= 0 && before[ARTICLES] >= 0 && own[LINES] >= 0 && own[ARTICLES] >= 0;
    }

    /** Takes over what lies before and in the part before, and lets go of what was needed to count it. */
    private void addUp(int what, Part above) {
        before[what] = above.before[what] + above.own[what];
        if (before[LINES] >= 0 && before[ARTICLES] >= 0) {
            dump = null;
            previous = null;
            above.next = null;
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
        List<Remark> remarks = problem.remarks().stream()
                .map(remark -> new Remark(remark.span(), inSource(remark.position(), lines), remark.text()))
                .toList();
        return new Problem(
                problem.code(),
                problem.severity(),
                problem.section(),
                problem.span(),
                inSource(problem.position(), lines),
                problem.message(),
                remarks,
                problem.fix());
    }

    private static Position inSource(Position position, long lines) {
        return new Position(lines + position.line(), position.column());
    }

    private long before(int what) {
        if (this == WHOLE) {
            return 0;
        }
        synchronized (lock) {
            Deque<Part> unknown = new ArrayDeque<>();
            Part part = this;
            while (part.before[what] < 0) {
                unknown.push(part);
                part = Objects.requireNonNull(part.previous);
            }
            for (Part behind : unknown) {
                part.count(what, Objects.requireNonNull(behind.dump));
                behind.addUp(what, part);
                part = behind;
            }
            passOn();
            return before[what];
        }
    }

    private void count(int what, SeekableDump source) {
        if (own[what] < 0) {
            try {
                own[what] = what == LINES ? source.countLines(start, end) : source.countArticles(this, end);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
