package dev.galley;

import org.jspecify.annotations.Nullable;

/** Tells why a source without any label is no text in its declared charset, if it is none. */
final class NotText {

    /** Of so many characters of text, at most one is malformed or a control character. */
    private static final int RATIO = 10;

    /** Fewer such characters say nothing of a source, however short. */
    private static final int LEAST = 3;

    private NotText() {}

    /** The reason in a sentence, or null if the first lines, with what stands between them, may well be text. */
    static @Nullable String reason(Reading reading, int count) {
        byte[] bytes = reading.bytes();
        Lines lines = reading.lines;
        String kind = kind(bytes, lines.start(0), lines.end(count - 1));
        if (kind != null) {
            return "the source is " + kind + ", not text";
        }
        long unusual = 0;
        long all = 0;
        for (int line = 0; line < count; line++) {
            int end = line < count - 1 && reading.isWholeBehind(line) ? lines.start(line + 1) : lines.end(line);
            for (int i = lines.start(line); i < end; i += Utf8.length(Utf8.at(bytes, i, end))) {
                if (bytes[i] == '\n' || bytes[i] == '\r') {
                    continue; // how lines end says nothing
                }
                int step = Utf8.at(bytes, i, end);
                all++;
                if (Utf8.isMalformed(step) || CharacterClass.of(Utf8.codePoint(step)) == CharacterClass.CONTROL) {
                    unusual++;
                }
            }
        }
        return unusual >= LEAST && unusual * RATIO > all ? "the source is not text in the declared charset" : null;
    }

    private static @Nullable String kind(byte[] bytes, int start, int end) {
        if (starts(bytes, start, end, "PK\3\4")) {
            return "a ZIP archive";
        }
        if (starts(bytes, start, end, "%PDF-")) {
            return "a PDF document";
        }
        return starts(bytes, start, end, "\u001F\u008B") ? "gzip-compressed data" : null;
    }

    private static boolean starts(byte[] bytes, int start, int end, String magic) {
        for (int i = 0; i < magic.length(); i++) {
            if (start + i >= end || (bytes[start + i] & 0xFF) != magic.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
