package dev.galley;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Bytes that can be read from any place on, as those of a file: what a stream of articles needs to be split. For files
 * there is {@link #of}; other stores, as those of a cluster, implement the two methods.
 *
 * <p>An implementation is safe for use by multiple threads, and always gives the same bytes.
 */
public interface ByteSource {

    /**
     * The number of bytes, at least 0. It only says where to split: articles behind are read all the same.
     *
     * @throws IOException if the source cannot be reached
     */
    long size() throws IOException;

    /**
     * Opens the source at a place; whoever opened it closes it.
     *
     * @param offset of the first byte to read, from 0 to {@link #size()}
     * @return a stream of its own, independent of all others; never null
     * @throws IOException if the source cannot be opened
     */
    InputStream open(long offset) throws IOException;

    /**
     * The bytes of a file. It is opened anew for each stream, by its name.
     *
     * @throws NullPointerException if the path is null
     */
    static ByteSource of(Path file) {
        Objects.requireNonNull(file, "file");
        return new ByteSource() {
            @Override
            public long size() throws IOException {
                return Files.size(file);
            }

            @Override
            public InputStream open(long offset) throws IOException {
                if (offset == 0) {
                    return Files.newInputStream(file); // also what has no places, as a pipe
                }
                SeekableByteChannel channel = Files.newByteChannel(file);
                return Channels.newInputStream(channel.position(offset));
            }
        };
    }
}
