package dev.galley;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The byte order marks, and the charsets that they tell.
 *
 * @see <a href="https://www.unicode.org/faq/utf_bom.html">Unicode: UTF and BOM</a>
 */
enum ByteOrderMark {
    NONE(0),
    UTF_8(3),
    UTF_16BE(2),
    UTF_16LE(2),
    UTF_32BE(4),
    UTF_32LE(4);

    /** The bytes of the longest mark. */
    static final int MAX = 4;

    private final int length;

    ByteOrderMark(int length) {
        this.length = length;
    }

    /** The number of bytes of the mark. */
    int length() {
        return length;
    }

    /** The mark at the start of an array of which {@code count} bytes are filled. */
    static ByteOrderMark of(byte[] b, int count) {
        if (starts(b, count, 0xEF, 0xBB, 0xBF)) {
            return UTF_8;
        }
        if (starts(b, count, 0xFF, 0xFE, 0, 0)) {
            return UTF_32LE; // before UTF-16LE, which starts the same
        }
        if (starts(b, count, 0, 0, 0xFE, 0xFF)) {
            return UTF_32BE;
        }
        if (starts(b, count, 0xFF, 0xFE)) {
            return UTF_16LE;
        }
        return starts(b, count, 0xFE, 0xFF) ? UTF_16BE : NONE;
    }

    private static boolean starts(byte[] b, int count, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= count || (b[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** Whether bytes behind the mark need no transcoding; so without a mark. */
    boolean isUtf8() {
        return this == NONE || this == UTF_8;
    }

    /** The charset that the mark tells, or null. */
    @Nullable
    Charset charset() {
        return switch (this) {
            case NONE -> null;
            case UTF_8 -> StandardCharsets.UTF_8;
            case UTF_16BE -> StandardCharsets.UTF_16BE;
            case UTF_16LE -> StandardCharsets.UTF_16LE;
            case UTF_32BE -> Charset.forName("UTF-32BE");
            case UTF_32LE -> Charset.forName("UTF-32LE");
        };
    }
}
