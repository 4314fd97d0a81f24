package dev.galley.laws;

import dev.galley.ByteSource;
import java.io.ByteArrayInputStream;
import java.io.InputStream;

/** An array as a source that can be read from any place on. */
public record ByteArraySource(byte[] bytes) implements ByteSource {

    @Override
    public long size() {
        return bytes.length;
    }

    @Override
    public InputStream open(long offset) {
        return new ByteArrayInputStream(bytes, (int) offset, bytes.length - (int) offset);
    }
}
