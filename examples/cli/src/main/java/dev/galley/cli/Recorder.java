package dev.galley.cli;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;

/**
 * A console that keeps what one thread prints, for another that prints it when its turn has come. It holds only so much: a
 * thread that is far ahead waits.
 */
final class Recorder implements Console {

    private static final int PIECES = 64;

    /** How a piece is to be printed. */
    private enum Kind {
        OUT,
        REPORT,
        LINE,
        END
    }

    private record Piece(Kind kind, byte[] utf8) {}

    private final BlockingQueue<Piece> pieces = new ArrayBlockingQueue<>(PIECES);
    private final Output out = new Output(
            new OutputStream() {
                @Override
                public void write(int b) {
                    put(Kind.OUT, new byte[] {(byte) b});
                }

                @Override
                public void write(byte[] bytes, int offset, int length) {
                    put(Kind.OUT, Arrays.copyOfRange(bytes, offset, offset + length));
                }
            },
            "standard output");

    @Override
    public Output out() {
        return out;
    }

    @Override
    public void report(String text) {
        out.flush();
        put(Kind.REPORT, text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void line(String text) {
        out.flush();
        put(Kind.LINE, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Says that nothing more will be printed here. */
    void end() {
        out.flush();
        put(Kind.END, new byte[0]);
    }

    private void put(Kind kind, byte[] utf8) {
        try {
            pieces.put(new Piece(kind, utf8));
        } catch (InterruptedException e) {
            throw (CancellationException) new CancellationException("nobody prints any more").initCause(e);
        }
    }

    /**
     * Prints all of it, as it comes, until its {@link #end}.
     *
     * @param whileWaiting what to do now and then
     */
    void playOn(Console console, Runnable whileWaiting) {
        for (Piece piece = next(console, whileWaiting); piece.kind != Kind.END; piece = next(console, whileWaiting)) {
            switch (piece.kind) {
                case OUT -> {
                    console.out().write(piece.utf8, 0, piece.utf8.length);
                    console.out().endPiece();
                }
                case REPORT -> console.report(new String(piece.utf8, StandardCharsets.UTF_8));
                case LINE -> console.line(new String(piece.utf8, StandardCharsets.UTF_8));
                case END -> throw new AssertionError();
            }
        }
    }

    private Piece next(Console console, Runnable whileWaiting) {
        Piece piece = pieces.poll();
        if (piece == null) {
            console.out().flush(); // nothing that is known waits for what is not
        }
        try {
            while (piece == null) {
                whileWaiting.run();
                piece = pieces.poll(100, TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException("nobody interrupts this thread", e);
        }
        return piece;
    }
}
