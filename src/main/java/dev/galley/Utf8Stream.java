package dev.galley;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The UTF-8 form of a stream of bytes: the stream itself if it is UTF-8, else transcoded from the charset of its byte
 * order mark or the declared one. What is malformed there is malformed here, too: each such piece becomes one byte that
 * cannot occur in UTF-8, so that the reader of this stream finds and reports it.
 */
final class Utf8Stream extends InputStream {

    private static final int CHUNK = 1 << 13;
    private static final int EMPTY_READS = 100;

    /** In no charset that is in use do smaller bytes, as those of spaces and line breaks, continue a character. */
    private static final int FIRST_TRAIL = 0x30;

    private final InputStream in;
    private final Charset declared;
    private final byte[] start = new byte[ByteOrderMark.MAX];
    private int startEnd;
    private int startPos;
    private boolean opened;
    private @Nullable Transcoder transcoder;
    private @Nullable String contradiction;

    Utf8Stream(InputStream in, Charset declared) {
        this.in = in;
        this.declared = declared;
    }

    /** A window on the stream. It is made here, so that reading an array needs nothing of streams. */
    Window window() {
        return new Window(this, 0);
    }

    boolean isTranscoded() {
        return transcoder != null;
    }

    boolean isContradicted() {
        return contradiction != null;
    }

    @Nullable
    String takeContradiction() {
        String taken = contradiction;
        contradiction = null;
        return taken;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (!opened) {
            open();
        }
        if (transcoder != null) {
            return transcoder.read(buffer, offset, length);
        }
        return readRaw(buffer, offset, length);
    }

    /** Reads the first bytes, and decides what the charset is. */
    private void open() throws IOException {
        int tries = 0;
        while (startEnd < start.length && tries < EMPTY_READS) {
            int read = in.read(start, startEnd, start.length - startEnd);
            if (read == -1) {
                break;
            }
            if (read < 0 || read > start.length - startEnd) {
                throw new IOException("the stream breaks its contract: read returned " + read);
            }
            tries = read == 0 ? tries + 1 : 0;
            startEnd += read;
        }
        opened = true;
        ByteOrderMark mark = ByteOrderMark.of(start, startEnd);
        Charset marked = mark.charset();
        boolean declaredUtf8 = declared.equals(StandardCharsets.UTF_8);
        if (marked != null && !declaredUtf8 && !isSame(marked, declared)) {
            contradiction = "the byte order mark says " + marked.name() + ", but " + declared.name() + " is declared";
        }
        Charset charset = marked == null ? declared : marked;
        if (!charset.equals(StandardCharsets.UTF_8)) {
            startPos = mark.length();
            transcoder = new Transcoder(charset);
        }
    }

    /** Whether the mark is one that text in the declared charset may have, as that of UTF-16LE for UTF-16. */
    private static boolean isSame(Charset marked, Charset declared) {
        return marked.name().startsWith(declared.name());
    }

    private int readRaw(byte[] buffer, int offset, int length) throws IOException {
        if (startPos < startEnd) {
            int count = Math.min(length, startEnd - startPos);
            System.arraycopy(start, startPos, buffer, offset, count);
            startPos += count;
            return count;
        }
        return in.read(buffer, offset, length);
    }

    /** Decodes the bytes behind the byte order mark and encodes them as UTF-8. */
    private final class Transcoder {

        private final CharsetDecoder decoder;
        private final boolean unicode;
        private final int unit; // bytes, of what is left out at most as malformed
        private final ByteBuffer encoded = ByteBuffer.allocate(CHUNK).limit(0);
        private final CharBuffer chars = CharBuffer.allocate(CHUNK);
        private final Utf8Encoder out = new Utf8Encoder();
        private boolean ended;
        private boolean flushed;

        Transcoder(Charset charset) {
            decoder = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT);
            unicode = charset.name().startsWith("UTF");
            // The JDK takes what follows half a surrogate pair for malformed, too, were it a line break.
            unit = charset.name().startsWith("UTF-16") ? 2 : Integer.MAX_VALUE;
        }

        int read(byte[] buffer, int offset, int length) throws IOException {
            for (int tries = 0; out.isEmpty(); tries++) {
                if (flushed) {
                    return -1;
                }
                if (tries > EMPTY_READS) {
                    throw new IOException("the stream returned no bytes " + EMPTY_READS + " times in a row");
                }
                int before = encoded.remaining();
                fill();
                tries = encoded.remaining() == before ? tries : 0;
                decode();
            }
            return out.take(buffer, offset, length);
        }

        private void fill() throws IOException {
            encoded.compact();
            int read = ended ? 0 : readRaw(encoded.array(), encoded.position(), encoded.remaining());
            if (read < -1 || read > encoded.remaining()) {
                throw new IOException("the stream breaks its contract: read returned " + read);
            }
            ended |= read < 0;
            encoded.position(encoded.position() + Math.max(read, 0));
            encoded.flip();
        }

        private void decode() {
            CoderResult result = decoder.decode(encoded, chars, ended);
            if (result.isUnderflow() && ended) {
                flushed = decoder.flush(chars).isUnderflow();
            }
            encode(chars.array(), chars.position());
            chars.clear();
            if (result.isError()) {
                encoded.position(encoded.position() + malformed(result.length()));
                out.addMalformed();
            }
        }

        private void encode(char[] from, int count) {
            for (int i = out.addAscii(from, 0, count); i < count; i = out.addAscii(from, i + 1, count)) {
                if (from[i] == '\uFFFD' && !unicode) { // what the JDK makes of a byte without a meaning
                    out.addMalformed();
                } else {
                    out.add(from[i]);
                }
            }
        }

        /** How many of the bytes that the decoder takes for one malformed character are. */
        private int malformed(int length) {
            int most = Math.min(length, unit);
            for (int i = 1; i < most && !unicode; i++) {
                byte b = encoded.get(encoded.position() + i);
                if (b >= 0 && b < FIRST_TRAIL) {
                    return i;
                }
            }
            return most;
        }
    }
}
