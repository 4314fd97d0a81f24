package dev.galley.laws.fault;

import dev.galley.problem.Span;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The dump of one article in its parts, to be damaged, and the values that it is to be read as. Texts may hold marks:
 * around a place where a problem is expected, and for raw bytes and line breaks.
 */
final class Sheet {

    /** What a part of a dump is. */
    enum Kind {
        TITLE,
        DESCRIPTION,
        PARAGRAPH,
        BYLINE,
        CATEGORY,
        ITEM,
        DATE_CREATED,
        DATE,
        OTHER
    }

    /** A stretch of text, and the line breaks before it. */
    static final class Part {
        final Kind kind;
        String text;
        String gap;

        Part(Kind kind, String text, String gap) {
            this.kind = kind;
            this.text = text;
            this.gap = gap;
        }

        /** Expects a problem at the whole text. */
        void mark() {
            text = marked(text);
        }
    }

    /** A dump in bytes, and the places where problems are expected, in order. */
    record Printed(byte[] bytes, List<Span> places) {}

    private static final char OPEN = '\uE000';
    private static final char CLOSE = '\uE001';
    private static final char RAW = '\uE100'; // plus a byte

    final List<Part> parts = new ArrayList<>();
    String end = "\n";
    String lineBreak = "\n";
    Values values;
    private @Nullable Values intended;

    Sheet(Values values) {
        this.values = values;
    }

    /** A text at which a problem is expected. */
    static String marked(String text) {
        return OPEN + text + CLOSE;
    }

    /** A byte as it is, in UTF-8 or not. */
    static String raw(int... bytes) {
        StringBuilder text = new StringBuilder();
        for (int b : bytes) {
            text.append((char) (RAW + b));
        }
        return text.toString();
    }

    /** Says what the dump is meant to say, if that is not what it is to be read as. */
    void intend(Values meant) {
        intended = meant;
    }

    /** What the dump is meant to say, and says once it is mended. */
    Values intended() {
        return intended == null ? values : intended;
    }

    Part get(Kind kind) {
        return parts.stream().filter(part -> part.kind == kind).findFirst().orElseThrow();
    }

    boolean has(Kind kind) {
        return parts.stream().anyMatch(part -> part.kind == kind);
    }

    List<Part> all(Kind kind) {
        return parts.stream().filter(part -> part.kind == kind).toList();
    }

    Part last(Kind kind) {
        List<Part> all = all(kind);
        return all.get(all.size() - 1);
    }

    Part after(Part part) {
        return parts.get(parts.indexOf(part) + 1);
    }

    void insertBefore(Part next, Part part) {
        parts.add(parts.indexOf(next), part);
    }

    void insertAfter(Part last, Part part) {
        parts.add(parts.indexOf(last) + 1, part);
    }

    void remove(Kind kind) {
        parts.removeIf(part -> part.kind == kind);
    }

    /** The dump in UTF-8. */
    Printed print() {
        StringBuilder text = new StringBuilder();
        for (Part part : parts) {
            text.append(part.gap).append(part.text);
        }
        return encode(text.append(end).toString().replace("\n", lineBreak));
    }

    private static Printed encode(String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Span> places = new ArrayList<>();
        List<Integer> open = new ArrayList<>();
        int done = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == OPEN || c == CLOSE || (c >= RAW && c <= RAW + 0xFF)) {
                out.writeBytes(text.substring(done, i).getBytes(StandardCharsets.UTF_8));
                done = i + 1;
                if (c == OPEN) {
                    open.add(out.size());
                } else if (c == CLOSE) {
                    places.add(new Span(open.remove(open.size() - 1), out.size()));
                } else {
                    out.write(c - RAW);
                }
            }
        }
        out.writeBytes(text.substring(done).getBytes(StandardCharsets.UTF_8));
        places.sort(null);
        return new Printed(out.toByteArray(), places);
    }
}
