package dev.galley.spec;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A dump that an example of the specification stands for, made from its notation.
 *
 * @param name how it was made, for messages
 * @param bytes the dump
 * @param utf8 its UTF-8 form
 * @param text the same as characters; empty if it holds bytes that are none
 */
record ExampleDump(String name, byte[] bytes, byte[] utf8, Optional<String> text) {

    /** The dumps that an example stands for: with each line break, and with and without one at the end. */
    static List<ExampleDump> of(List<String> lines, Options options) {
        boolean explicit = lines.stream().anyMatch(line -> line.contains("␍") || line.contains("␊"));
        if (explicit) {
            return List.of(mended(make("breaks as shown", joined(lines), "\n", options), options));
        }
        List<ExampleDump> dumps = new ArrayList<>();
        for (LineBreak lineBreak : LineBreak.values()) {
            String text = String.join("␤", lines);
            dumps.add(mended(make(lineBreak.name(), text, lineBreak.text, options), options));
            if (!lines.isEmpty()) {
                ExampleDump whole = make(lineBreak + " at the end, too", text + "␤", lineBreak.text, options);
                dumps.add(mended(whole, options));
            }
        }
        return dumps;
    }

    private static ExampleDump mended(ExampleDump dump, Options options) {
        if (options.mender().isEmpty()) {
            return dump;
        }
        byte[] bytes = options.mender().get().mend(dump.bytes);
        String text = new String(bytes, StandardCharsets.UTF_8);
        boolean isText = Arrays.equals(text.getBytes(StandardCharsets.UTF_8), bytes);
        return new ExampleDump(dump.name + ", mended", bytes, bytes, isText ? Optional.of(text) : Optional.empty());
    }

    private enum LineBreak {
        LF("\n"),
        CRLF("\r\n"),
        CR("\r");

        final String text;

        LineBreak(String text) {
            this.text = text;
        }
    }

    /** Where a line shows its break, that is its break; the others end with LF. */
    private static String joined(List<String> lines) {
        StringBuilder joined = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            boolean shown = line.endsWith("␍") || line.endsWith("␊");
            joined.append(line).append(shown || i == lines.size() - 1 ? "" : "\n");
        }
        return joined.toString();
    }

    private static ExampleDump make(String name, String notation, String lineBreak, Options options) {
        Builder builder = new Builder(options);
        for (int i = 0; i < notation.length(); ) {
            int close = notation.indexOf('}', i);
            if (notation.startsWith("\\u{", i)) {
                builder.add(Integer.parseInt(notation.substring(i + 3, close), 16));
                i = close + 1;
            } else if (notation.startsWith("\\x{", i)) {
                builder.add((byte) Integer.parseInt(notation.substring(i + 3, close), 16));
                i = close + 1;
            } else {
                int codePoint = notation.codePointAt(i);
                builder.add(
                        switch (codePoint) {
                            case '␤' -> lineBreak;
                            case '␍' -> "\r";
                            case '␊' -> "\n";
                            case '⇥' -> "\t";
                            case '␠' -> " ";
                            default -> Character.toString(codePoint);
                        });
                i += Character.charCount(codePoint);
            }
        }
        return builder.finish(name);
    }

    private static final class Builder {

        private final Charset charset;
        private final boolean declared;
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final ByteArrayOutputStream utf8 = new ByteArrayOutputStream();
        private final StringBuilder text = new StringBuilder();
        private boolean isText = true;

        Builder(Options options) {
            charset = options.charset();
            declared = !options.format().charset().equals(StandardCharsets.UTF_8);
        }

        void add(String characters) {
            bytes.writeBytes(characters.getBytes(charset));
            utf8.writeBytes(characters.getBytes(StandardCharsets.UTF_8));
            text.append(characters);
        }

        void add(int codePoint) {
            if (Character.getType(codePoint) == Character.SURROGATE) {
                addHalf((char) codePoint);
            } else {
                add(Character.toString(codePoint));
            }
        }

        /** Adds half a surrogate pair, which only UTF-16 can write. */
        private void addHalf(char surrogate) {
            if (!charset.equals(StandardCharsets.UTF_16LE)) {
                throw new IllegalStateException("not in UTF-16LE: a surrogate");
            }
            bytes.write(surrogate & 0xFF);
            bytes.write(surrogate >> 8);
            utf8.write(0xFF);
            isText = false;
        }

        /** Adds a byte that is no character: of the UTF-8 form, too, whatever the charset is. */
        void add(byte b) {
            bytes.write(b);
            utf8.write(isTranscoded() ? (byte) 0xFF : b);
            isText = false;
        }

        private boolean isTranscoded() {
            return !charset.equals(StandardCharsets.UTF_8) && (declared || startsWithMark());
        }

        private boolean startsWithMark() {
            return text.length() > 0 && text.charAt(0) == '\uFEFF';
        }

        ExampleDump finish(String name) {
            byte[] form = isTranscoded() ? utf8.toByteArray() : bytes.toByteArray();
            if (isTranscoded() && startsWithMark()) {
                form = Arrays.copyOfRange(form, 3, form.length); // the mark of another charset is left out
            }
            return new ExampleDump(
                    name, bytes.toByteArray(), form, isText ? Optional.of(text.toString()) : Optional.empty());
        }
    }

    /** The place of an offset of the UTF-8 form, counted from scratch. */
    String place(long offset) {
        int line = 1;
        int start = startsWithMark() ? Math.min(3, (int) offset) : 0;
        for (int i = start; i < offset; i++) {
            boolean crlf = utf8[i] == '\r' && i + 1 < utf8.length && utf8[i + 1] == '\n';
            if (utf8[i] == '\n' || utf8[i] == '\r' && !crlf) {
                line++;
                start = i + 1;
            }
        }
        String before = new String(utf8, start, (int) offset - start, StandardCharsets.UTF_8);
        return line + ":" + (before.codePointCount(0, before.length()) + 1);
    }

    private boolean startsWithMark() {
        return utf8.length >= 3 && utf8[0] == (byte) 0xEF && utf8[1] == (byte) 0xBB && utf8[2] == (byte) 0xBF;
    }

    /** The text of a part of the UTF-8 form. */
    String text(long start, long end) {
        return new String(utf8, (int) start, (int) (end - start), StandardCharsets.UTF_8);
    }
}
