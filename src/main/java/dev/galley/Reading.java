package dev.galley;

import dev.galley.problem.Fix;
import dev.galley.problem.Label;
import dev.galley.problem.ProblemCode;
import dev.galley.problem.Section;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the section readers share while one article is read: its bytes and lines, and where findings and tiles go. */
final class Reading {

    final DumpFormat format;
    final Window window;
    final Lines lines;
    final Findings findings;
    final Tiling tiles;
    final Labels labels;
    final Escape escape;
    final Utf8 utf8 = new Utf8();
    final CharacterAudit audit;

    private byte[] bytes = {};

    Reading(DumpFormat format, Window window, Lines lines, Labels labels) {
        this.format = format;
        this.window = window;
        this.lines = lines;
        this.labels = labels;
        escape = new Escape(labels);
        findings = new Findings(format, window, lines);
        tiles = new Tiling(window);
        audit = new CharacterAudit(findings);
    }

    /** Gets ready for an article whose lines are all in the table; the window stays as it is until it is read. */
    void start() {
        bytes = window.bytes();
    }

    byte[] bytes() {
        return bytes;
    }

    /** The text between two places on a line, with its characters checked. */
    String text(int line, int start, int end) {
        int flags = lines.flags(line);
        if ((flags & (Lines.NON_ASCII | Lines.CONTROL)) == 0) {
            return new String(bytes, start, end - start, StandardCharsets.ISO_8859_1);
        }
        String text = utf8.decode(bytes, start, end);
        if (utf8.takeNotable() || (flags & Lines.CONTROL) != 0) {
            audit.look(bytes, start, end);
        }
        return text;
    }

    /** Checks what is trimmed at the start of a line for byte order marks and NUL characters. */
    void checkMargins(int line) {
        if ((lines.flags(line) & (Lines.NON_ASCII | Lines.PADDED)) != 0) {
            audit.lookForMarks(bytes, lines.begin(line), lines.start(line));
            int end = line + 1 < lines.size() ? Math.min(lines.begin(line + 1), lines.end(line) + 64) : lines.end(line);
            audit.lookForMarks(bytes, lines.end(line), Math.max(end, lines.end(line)));
        }
    }

    /** The offset of the end of a line, with what was omitted behind it. */
    long endOffset(int line) {
        return lines.omissions().isEmpty()
                ? window.offset(lines.end(line))
                : lines.omissions().end(line, line + 1, window.offset(lines.end(line)));
    }

    /** Reports that a value that ends at a place was cut at another, by a number of code points or other things. */
    void reportCut(Section section, int cut, int end, String what, long dropped, String unit) {
        String message = what + " is too long: the last " + Findings.counted(dropped, unit) + " were cut";
        findings.add(ProblemCode.LIMIT_EXCEEDED, section, Math.min(cut, end), end, message);
    }

    /** A fix that needs no thought. */
    Fix safeFix(int start, int end, String replacement) {
        return Fix.safe(findings.span(start, end), replacement);
    }

    /** A fix that needs thought. */
    Fix guessFix(int start, int end, String replacement) {
        return Fix.guess(findings.span(start, end), replacement);
    }

    /** Reports a problem with a label under its place and a fix. */
    void report(
            ProblemCode code,
            @Nullable Section section,
            int start,
            int end,
            String message,
            String label,
            @Nullable Fix fix) {
        List<Label> labels = label.isEmpty() ? List.of() : List.of(findings.label(start, end, label));
        findings.add(code, section, start, end, message, labels, fix);
    }
}
