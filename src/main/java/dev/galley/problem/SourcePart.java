package dev.galley.problem;

/**
 * The bytes that a report may quote: a whole source or a part of it. Indices count from the start of the part. Shares
 * its array with the caller and never changes it.
 */
final class SourcePart {

    /** How many bytes of a line are looked at on either side of a place. */
    private static final int REACH = 2048;

    private final byte[] bytes;
    private final long offset;

    SourcePart(byte[] bytes, long offset) {
        this.bytes = bytes;
        this.offset = offset;
    }

    /** Whether the span starts in this part; an empty one may also stand at its end. */
    boolean holds(Span span) {
        if (span.start() < offset) {
            return false;
        }
        long start = span.start() - offset;
        return start < bytes.length || (span.isEmpty() && start == bytes.length);
    }

    /** Whether the span ends in this part. */
    boolean holdsEnd(Span span) {
        return span.end() - offset <= bytes.length;
    }

    /** The index of a place at or after the start of this part; the length for all places behind it. */
    int index(long place) {
        return (int) Math.min(place - offset, bytes.length);
    }

    /** The same index, but the CR of a CRLF for its LF, so that it never lies within a line break. */
    int beforeBreak(int index) {
        return splitsBreak(index) ? index - 1 : index;
    }

    /** Where the line of an index starts, or a place in the line if that is too far. */
    int lineStart(int index) {
        int least = Math.max(0, index - REACH);
        int start = index;
        while (start > least && !startsLine(start)) {
            start--;
        }
        if (startsLine(start)) {
            return start;
        }
        while (start < least + 3 && SourceChar.continues(bytes[start])) {
            start++;
        }
        return start;
    }

    /** Where the line of an index ends, before the line break, or a place in the line if that is too far. */
    int lineEnd(int index) {
        int most = (int) Math.min(bytes.length, (long) index + REACH);
        int end = index;
        while (end < most && !endsLine(end)) {
            end++;
        }
        return end;
    }

    /** Whether a line starts at an index, which is not within a line break. */
    boolean startsLine(int index) {
        return index == 0 || isBreak(index - 1);
    }

    boolean endsLine(int index) {
        return index == bytes.length || isBreak(index);
    }

    /** The index after the line break at the end of a line; the same index where there is none. */
    int afterBreak(int index) {
        if (index == bytes.length) {
            return index;
        }
        return splitsBreak(index + 1) ? index + 2 : index + 1;
    }

    SourceChar charAt(int index) {
        return SourceChar.read(bytes, index);
    }

    private boolean isBreak(int index) {
        return bytes[index] == '\n' || bytes[index] == '\r';
    }

    private boolean splitsBreak(int index) {
        return index > 0 && index < bytes.length && bytes[index] == '\n' && bytes[index - 1] == '\r';
    }
}
