package dev.galley.robust;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A stream of bytes that is far longer than what it takes to make it: pieces, each repeated to a length. */
final class Endless extends InputStream {

    private final List<Piece> pieces;
    private int piece;
    private long done; // bytes of the piece
    private long read;

    private record Piece(byte[] pattern, long length) {}

    private Endless(List<Piece> pieces) {
        this.pieces = pieces;
    }

    /** An empty stream. */
    static Endless empty() {
        return new Endless(List.of());
    }

    /** This stream, and after it a text. */
    Endless then(String text) {
        return then(text, text.getBytes(StandardCharsets.UTF_8).length);
    }

    /** This stream, and after it a text that is repeated until it has so many bytes. */
    Endless then(String text, long length) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        byte[] pattern = new byte[bytes.length * Math.max(1, (1 << 16) / bytes.length)];
        for (int i = 0; i < pattern.length; i++) {
            pattern[i] = bytes[i % bytes.length];
        }
        List<Piece> more = new ArrayList<>(pieces);
        more.add(new Piece(pattern, length));
        return new Endless(more);
    }

    /** How many bytes were read. */
    long bytesRead() {
        return read;
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
        while (piece < pieces.size() && done == pieces.get(piece).length) {
            piece++;
            done = 0;
        }
        if (piece == pieces.size()) {
            return -1;
        }
        byte[] pattern = pieces.get(piece).pattern;
        int from = (int) (done % pattern.length);
        long count = Math.min(Math.min(length, pattern.length - from), pieces.get(piece).length - done);
        System.arraycopy(pattern, from, buffer, offset, (int) count);
        done += count;
        read += count;
        return (int) count;
    }
}
