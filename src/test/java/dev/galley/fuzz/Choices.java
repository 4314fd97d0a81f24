package dev.galley.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * Bytes that are read as decisions, so that whoever changes them changes a decision. When they are used up, every
 * decision is for the first of its kind. Not thread-safe.
 */
final class Choices {

    private final byte[] bytes;
    private int pos;

    Choices(byte[] bytes) {
        this.bytes = bytes;
    }

    /** A number from 0 up to one below the bound, which is at most 65536. */
    int below(int bound) {
        int number = octet();
        return (bound > 256 ? number << 8 | octet() : number) % bound;
    }

    private int octet() {
        return pos < bytes.length ? bytes[pos++] & 0xFF : 0;
    }

    boolean yes() {
        return below(2) == 1;
    }

    <T> T of(List<T> things) {
        return things.get(below(things.size()));
    }

    <T> T of(T[] things) {
        return things[below(things.length)];
    }

    /** Text of up to so many bytes, as they are. */
    String text(int most) {
        int length = Math.min(below(most + 1), bytes.length - pos);
        pos += length;
        return new String(bytes, pos - length, length, StandardCharsets.UTF_8);
    }

    boolean areUsedUp() {
        return pos == bytes.length;
    }

    /** All bytes that were not read. */
    byte[] rest() {
        int start = pos;
        pos = bytes.length;
        return Arrays.copyOfRange(bytes, start, bytes.length);
    }
}
