package dev.galley.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Cuts UTF-8 into lines at LF, CRLF and CR, and says what they look like. Of a line, {@value #MOST} bytes are kept. */
final class RawLines {

    private static final int MOST = 1 << 12;

    private final InputStream in;
    private final DateTextReader dates;
    private final byte[] buffer = new byte[1 << 14];
    private int pos;
    private int end;
    private final byte[] line = new byte[MOST];
    private long number;
    private boolean afterReturn;

    RawLines(InputStream in, DateTextReader dates) {
        this.in = in;
        this.dates = dates;
    }

    /** Reads the next line; false at the end. */
    boolean next(Sink sink) throws IOException {
        int length = 0;
        boolean any = false;
        while (true) {
            if (pos == end) {
                pos = 0;
                end = in.read(buffer);
                if (end <= 0) {
                    end = 0;
                    if (any) {
                        finish(sink, length);
                    }
                    return any;
                }
            }
            byte b = buffer[pos++];
            boolean pair = b == '\n' && afterReturn;
            afterReturn = b == '\r';
            if (pair) {
                continue;
            }
            any = true;
            if (b == '\n' || b == '\r') {
                finish(sink, length);
                return true;
            }
            if (length < MOST) {
                line[length++] = b;
            }
        }
    }

    private void finish(Sink sink, int length) {
        number++;
        sink.take(of(number, new String(line, 0, length, StandardCharsets.UTF_8), dates));
    }

    /** A line by its text. */
    static RawLine of(long number, String raw, DateTextReader dates) {
        String text = trim(raw);
        if (text.isEmpty()) {
            return new RawLine(number, text, raw.indexOf('\f') >= 0 ? LineKind.SEPARATOR : LineKind.BLANK);
        }
        if (isRule(text)) {
            return new RawLine(number, text, LineKind.SEPARATOR);
        }
        if (dates.isDate(text)) {
            return new RawLine(number, text, LineKind.DATE);
        }
        return new RawLine(number, text, ItemMark.of(text).isEmpty() ? LineKind.TEXT : LineKind.ITEM);
    }

    private static String trim(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isMargin(text.charAt(start))) {
            start++;
        }
        while (end > start && isMargin(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isMargin(char c) {
        return c <= ' ' || Character.isSpaceChar(c) || c == '\u0085' || c == '\u200B' || c == '\u2060' || c == '\uFEFF';
    }

    /** Whether a line is of three or more equal marks. */
    static boolean isRule(String text) {
        char mark = text.charAt(0);
        if (text.length() < 3 || "-*_=~".indexOf(mark) < 0) {
            return false;
        }
        for (int i = 1; i < text.length(); i++) {
            if (text.charAt(i) != mark) {
                return false;
            }
        }
        return true;
    }

    /** Takes lines. */
    interface Sink {
        void take(RawLine line);
    }
}
