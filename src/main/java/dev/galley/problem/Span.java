package dev.galley.problem;

/**
 * A stretch of the source. Immutable.
 *
 * @param start the offset of the first byte, from 0, in the UTF-8 form of the source
 * @param end the offset after the last byte; equal to {@code start} where something is missing
 */
public record Span(long start, long end) implements Comparable<Span> {

    /**
     * Makes a span.
     *
     * @throws IllegalArgumentException if {@code start} is negative or after {@code end}
     */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: " + start + " to " + end);
        }
    }

    /** The number of bytes, 0 or more. */
    public long length() {
        return end - start;
    }

    /** Whether the span holds no byte. */
    public boolean isEmpty() {
        return start == end;
    }

    /**
     * Whether every byte of the other span is in this one; an empty one is if it lies within or at an end.
     *
     * @throws NullPointerException if the other span is null
     */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Orders by start, then by end. */
    @Override
    public int compareTo(Span other) {
        int byStart = Long.compare(start, other.start);
        return byStart != 0 ? byStart : Long.compare(end, other.end);
    }
}
