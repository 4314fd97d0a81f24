package dev.galley.cli;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.List;

/**
 * Puts a changed file in the place of the old one: written beside it first, and moved there in one step, so that a program
 * that is stopped leaves either the old file or the new one.
 */
final class Rewriting {

    private Rewriting() {}

    /**
     * Applies edits to a file.
     *
     * @param size the size of the file that the edits are for
     * @param time when that file was last changed
     * @throws IOException if the file has been changed by another, or cannot be read or written; it is then as it was
     */
    static void apply(Path file, List<Edit> edits, long size, FileTime time) throws IOException {
        Path real = file.toRealPath();
        Path temporary = Files.createTempFile(real.toAbsolutePath().getParent(), ".galley-", ".tmp");
        try {
            copyEdited(real, edits, temporary);
            if (Files.size(real) != size || !Files.getLastModifiedTime(real).equals(time)) {
                throw new IOException("the file was changed by another program");
            }
            keepPermissions(real, temporary);
            move(temporary, real);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static void copyEdited(Path from, List<Edit> edits, Path to) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(from), 1 << 16);
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(to), 1 << 16)) {
            long offset = 0;
            for (Edit edit : edits) {
                copy(in, out, edit.start() - offset);
                in.skipNBytes(edit.end() - edit.start());
                out.write(edit.replacement());
                offset = edit.end();
            }
            in.transferTo(out);
        }
    }

    private static void copy(InputStream in, OutputStream out, long count) throws IOException {
        byte[] buffer = new byte[1 << 13];
        for (long left = count; left > 0; ) {
            int read = in.readNBytes(buffer, 0, (int) Math.min(buffer.length, left));
            if (read == 0) {
                throw new IOException("the file has become shorter");
            }
            out.write(buffer, 0, read);
            left -= read;
        }
    }

    private static void keepPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(from, PosixFileAttributeView.class);
        if (view != null) {
            Files.setPosixFilePermissions(to, view.readAttributes().permissions());
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
