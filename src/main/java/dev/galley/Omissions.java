package dev.galley;

import dev.galley.problem.Position;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The text of an article that was read but not kept, because no value could have held it: rarely any. */
final class Omissions {

    /**
     * Text that was not kept.
     *
     * @param line the index of the kept line that it follows, or whose end it is; -1 if it precedes all
     * @param codePoints how much it is, line breaks included
     * @param start the offset of its first byte in the source
     * @param end the offset after its last byte in the source
     * @param after the position there
     */
    record Omission(int line, long codePoints, long start, long end, Position after) {}

    private final List<Omission> list = new ArrayList<>(0);

    boolean isEmpty() {
        return list.isEmpty();
    }

    /** Adds what follows the line, to what was omitted there before. */
    void add(int line, long codePoints, long start, long end, Position after) {
        int last = list.size() - 1;
        if (last >= 0 && list.get(last).line == line) {
            Omission before = list.get(last);
            list.set(last, new Omission(line, before.codePoints + codePoints, before.start, end, after));
        } else {
            list.add(new Omission(line, codePoints, start, end, after));
        }
    }

    /** All that was omitted, in order. */
    List<Omission> list() {
        return list;
    }

    /** What was omitted in and after a line, or null if nothing was. */
    @Nullable
    Omission of(int line) {
        for (Omission omission : list) {
            if (omission.line == line) {
                return omission;
            }
        }
        return null;
    }

    /** How many code points were omitted in and after the lines of a range. */
    long codePoints(int from, int to) {
        long sum = 0;
        for (Omission omission : list) {
            if (omission.line >= from && omission.line < to) {
                sum += omission.codePoints;
            }
        }
        return sum;
    }

    /** The offset after what was omitted in and after the lines of a range, or {@code otherwise} if nothing was. */
    long end(int from, int to, long otherwise) {
        long end = otherwise;
        for (Omission omission : list) {
            if (omission.line >= from && omission.line < to) {
                end = Math.max(end, omission.end);
            }
        }
        return end;
    }

    /** Says that what was omitted last, in and after a line, belongs to another. */
    void moveLast(int from, int to) {
        int last = list.size() - 1;
        if (last >= 0 && list.get(last).line == from) {
            Omission moved = list.get(last);
            list.set(last, new Omission(to, moved.codePoints, moved.start, moved.end, moved.after));
        }
    }

    /** Forgets what was omitted in and after the lines from {@code from} on. */
    void truncate(int from) {
        list.removeIf(omission -> omission.line >= from);
    }

    /** Follows the lines when the first are removed. */
    void removeFirst(int count) {
        if (list.isEmpty()) {
            return;
        }
        List<Omission> kept = new ArrayList<>();
        for (Omission omission : list) {
            if (omission.line >= count) {
                kept.add(new Omission(
                        omission.line - count, omission.codePoints, omission.start, omission.end, omission.after));
            }
        }
        list.clear();
        list.addAll(kept);
    }
}
