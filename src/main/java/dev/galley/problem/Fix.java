package dev.galley.problem;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * An edit of the source that removes a problem. Immutable.
 *
 * @param span what to replace; empty to insert
 * @param replacement the text to put there; empty to delete
 * @param safe whether a tool may apply it unasked; otherwise it is a guess, for a person to judge
 */
public record Fix(Span span, String replacement, boolean safe) {

    /**
     * Makes a fix.
     *
     * @throws NullPointerException if an argument is null
     */
    public Fix {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(replacement, "replacement");
    }

    /**
     * Applies fixes to the source that their spans count from. Where two want the same bytes, or to insert at the same place,
     * the one that comes first in the source is applied and the other is left out.
     *
     * @param fixes in any order
     * @param source UTF-8; not changed
     * @return a new array; never null
     * @throws NullPointerException if an argument is null or holds null
     * @throws IndexOutOfBoundsException if a fix reaches beyond the source
     */
    public static byte[] applyAll(List<Fix> fixes, byte[] source) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(source.length + 64);
        List<Fix> sorted = new ArrayList<>(fixes);
        sorted.sort(Comparator.comparing(Fix::span));
        long done = 0;
        long inserted = -1;
        for (Fix fix : sorted) {
            long start = fix.span.start();
            boolean isFree = start >= done && !(fix.span.isEmpty() && start == inserted);
            if (isFree) {
                out.write(source, (int) done, Math.toIntExact(start - done));
                out.writeBytes(fix.replacement.getBytes(StandardCharsets.UTF_8));
                done = fix.span.end();
                inserted = done;
            }
        }
        out.write(source, (int) done, Math.toIntExact(source.length - done));
        return out.toByteArray();
    }

    /**
     * A fix that a tool may apply unasked.
     *
     * @throws NullPointerException if an argument is null
     */
    public static Fix safe(Span span, String replacement) {
        return new Fix(span, replacement, true);
    }

    /**
     * A fix that is likely right, but for a person to judge.
     *
     * @throws NullPointerException if an argument is null
     */
    public static Fix guess(Span span, String replacement) {
        return new Fix(span, replacement, false);
    }
}
