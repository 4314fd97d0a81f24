package dev.galley;

import dev.galley.problem.Position;
import dev.galley.problem.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The text of an article that was read but not kept, because no value could have held it: rarely any. Nobody looks at it
 * again, whether or not its bytes are still at hand, so that what is said of an article does not depend on that.
 */
final class Omissions {

    /**
     * Text that was not kept.
     *
     * @param line the index of the kept line that it follows, or whose end it is: the first line is always kept
     * @param isEnd whether it is the end of that line
     * @param codePoints how much it is, line breaks included
     * @param span where it is in the source
     * @param position where it starts
     * @param after the position behind it
     */
    record Omission(int line, boolean isEnd, long codePoints, Span span, Position position, Position after) {

        private Omission at(int other) {
            return new Omission(other, isEnd, codePoints, span, position, after);
        }
    }

    private final List<Omission> list = new ArrayList<>(0); // in order; of a line, its end and what follows it

    boolean isEmpty() {
        return list.isEmpty();
    }

    /** Whether whole lines were omitted, and not only ends of lines. */
    boolean areOfLines() {
        for (Omission omission : list) {
            if (!omission.isEnd) {
                return true;
            }
        }
        return false;
    }

    /** Adds what was omitted last; if it follows a line, to what was omitted there before. */
    void add(Omission omission) {
        int i = first(omission.line + 1);
        Omission before = i > 0 ? list.get(i - 1) : null;
        if (before == null || before.line != omission.line || before.isEnd) {
            list.add(i, omission);
            return;
        }
        long codePoints = before.codePoints + omission.codePoints;
        Span span = new Span(before.span.start(), omission.span.end());
        list.set(i - 1, new Omission(omission.line, false, codePoints, span, before.position, omission.after));
    }

    /** All that was omitted, in order. */
    List<Omission> list() {
        return list;
    }

    /** What was omitted last in and after a line, or null if nothing was. */
    @Nullable
    Omission lastOf(int line) {
        int i = first(line + 1) - 1;
        return i >= 0 && list.get(i).line == line ? list.get(i) : null;
    }

    /** The first line of a range that was cut, or behind which something was omitted; the range's end if there is none. */
    int firstLine(int from, int to) {
        int i = first(from);
        return i < list.size() ? Math.min(list.get(i).line, to) : to;
    }

    /** How many code points were omitted in and after the lines of a range. */
    long codePoints(int from, int to) {
        long sum = 0;
        for (int i = first(from); i < list.size() && list.get(i).line < to; i++) {
            sum += list.get(i).codePoints;
        }
        return sum;
    }

    /** The offset after what was omitted in and after the lines of a range, or {@code otherwise} if nothing was. */
    long end(int from, int to, long otherwise) {
        int i = first(to) - 1;
        return i >= 0 && list.get(i).line >= from
                ? Math.max(otherwise, list.get(i).span.end())
                : otherwise;
    }

    /** The offset after the omitted end of a line, or {@code otherwise} if the line was not cut. */
    long lineEnd(int line, long otherwise) {
        int i = first(line);
        return i < list.size() && list.get(i).line == line && list.get(i).isEnd
                ? list.get(i).span.end()
                : otherwise;
    }

    /** Whether something was omitted between two offsets. */
    boolean touch(long start, long end) {
        for (Omission omission : list) {
            if (omission.span.start() < end && omission.span.end() > start) {
                return true;
            }
        }
        return false;
    }

    /** The first omission in or after a line or one below it. */
    private int first(int line) {
        int low = 0;
        int high = list.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (list.get(middle).line < line) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Follows the lines when the last is split in two: what was omitted is the end of the second. */
    void splitLast(int line) {
        int last = list.size() - 1;
        if (last >= 0 && list.get(last).line == line) {
            list.set(last, list.get(last).at(line + 1));
        }
    }

    /** Follows the lines when one is removed, and forgets what was omitted in and after it. */
    void remove(int line) {
        int i = first(line);
        while (i < list.size() && list.get(i).line == line) {
            list.remove(i);
        }
        for (; i < list.size(); i++) {
            list.set(i, list.get(i).at(list.get(i).line - 1));
        }
    }

    /** Follows the lines when the first are removed. */
    void removeFirst(int count) {
        if (list.isEmpty()) {
            return;
        }
        list.subList(0, first(count)).clear();
        list.replaceAll(omission -> omission.at(omission.line - count));
    }
}
