package dev.galley.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.channels.Channels;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * A file as UTF-8, whatever it is written in: its byte order mark decides, or else the declared charset. Malformed bytes become
 * U+FFFD; that they are is a matter of the parser, not of those who gather evidence.
 */
final class Utf8Input extends InputStream {

    private final Reader reader;
    private final char[] chars = new char[1 << 12];
    private int held; // 1 if the first of them is half a pair
    private byte[] bytes = new byte[0];
    private int pos;

    private Utf8Input(Reader reader) {
        this.reader = reader;
    }

    /** The stream itself if it is UTF-8. */
    static InputStream of(InputStream in, Charset declared) throws IOException {
        PushbackInputStream marked = new PushbackInputStream(in, 4);
        byte[] start = new byte[4];
        int length = marked.readNBytes(start, 0, 4);
        marked.unread(start, 0, length);
        Charset charset = charset(start, length, declared);
        if (charset.equals(StandardCharsets.UTF_8)) {
            return marked;
        }
        return new Utf8Input(Channels.newReader(
                Channels.newChannel(marked),
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE),
                -1));
    }

    private static Charset charset(byte[] start, int length, Charset declared) {
        int first = length < 2 ? 0 : (start[0] & 0xFF) << 8 | (start[1] & 0xFF);
        int second = length < 4 ? -1 : (start[2] & 0xFF) << 8 | (start[3] & 0xFF);
        if (first == 0xEFBB && length > 2 && start[2] == (byte) 0xBF) {
            return StandardCharsets.UTF_8;
        }
        if (first == 0xFEFF) {
            return StandardCharsets.UTF_16BE;
        }
        if (first == 0xFFFE) {
            return second == 0 ? Charset.forName("UTF-32LE") : StandardCharsets.UTF_16LE;
        }
        return first == 0 && second == 0xFEFF ? Charset.forName("UTF-32BE") : declared;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (pos == bytes.length) {
            if (!fill()) {
                return -1;
            }
        }
        int count = Math.min(length, bytes.length - pos);
        System.arraycopy(bytes, pos, buffer, offset, count);
        pos += count;
        return count;
    }

    private boolean fill() throws IOException {
        int read = reader.read(chars, held, chars.length - held);
        if (read < 0 && held == 0) {
            return false;
        }
        int end = held + Math.max(read, 0);
        boolean half = read >= 0 && end > 0 && Character.isHighSurrogate(chars[end - 1]);
        bytes = new String(chars, 0, half ? end - 1 : end).getBytes(StandardCharsets.UTF_8);
        pos = 0;
        held = half ? 1 : 0;
        chars[0] = half ? chars[end - 1] : chars[0];
        return true;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
