package dev.galley;

import dev.galley.problem.Fix;
import dev.galley.problem.ProblemCode;
import dev.galley.problem.Remark;
import dev.galley.problem.Section;
import dev.galley.problem.Span;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the section readers share while one article is read: its bytes and lines, and where findings and tiles go. */
final class Reading {

    private static final int MAX_REMARK_LINES = 4;
    private static final int MAX_REMARK = 400;

    final DumpFormat format;
    final Window window;
    final Lines lines;
    final Findings findings;
    final Tiling tiles;
    final Labels labels;
    final Escape escape;
    final Utf8 utf8 = new Utf8();
    final Rewriting rewriting;
    final CharacterAudit audit;

    private byte[] bytes = {};
    private boolean labelled;

    Reading(DumpFormat format, Window window, Lines lines, Labels labels) {
        this.format = format;
        this.window = window;
        this.lines = lines;
        this.labels = labels;
        escape = new Escape(labels);
        findings = new Findings(format, window, lines);
        tiles = new Tiling(window);
        rewriting = new Rewriting(window, lines);
        audit = new CharacterAudit(findings, rewriting);
    }

    /** Gets ready for an article, or text without a label, whose lines are all in the table; the window stays as it is until it is read. */
    void start(boolean hasLabel) {
        labelled = hasLabel;
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

    /** The offset of the end of a line, with what was omitted in and behind it. */
    long endOffset(int line) {
        return lines.omissions().isEmpty()
                ? window.endOffset(lines.end(line))
                : lines.omissions().end(line, line + 1, window.endOffset(lines.end(line)));
    }

    /** The span from a place to the end of a line, with what was omitted in and behind it. */
    Span spanToEnd(int start, int line) {
        return new Span(window.offset(start), endOffset(line));
    }

    /** Records that all from a place to the end of a line, with what was omitted in and behind it, has a role. */
    void tileToEnd(int start, int line, int role) {
        tiles.addOffsets(window.offset(start), endOffset(line), role);
    }

    /**
     * Whether all that stands between a line and the next is at hand: nothing was omitted there, and no more white space
     * than is always kept. What else there is between two lines is not looked at.
     */
    boolean isWholeBehind(int line) {
        long next = line + 1 < lines.size() ? window.offset(lines.start(line + 1)) : window.offset(window.end());
        boolean isHole = lines.has(line, Lines.HOLE) || (line + 1 < lines.size() && lines.has(line + 1, Lines.HOLE));
        return !isHole
                && next - window.endOffset(lines.end(line)) <= LineScanner.DROP_SIZE
                && lines.omissions().firstLine(line, line + 1) > line;
    }

    /** Where the value on the line of a label starts. */
    int inlineValue(int line) {
        int date =
                lines.section(line) == Section.DATE ? labels.inlineDate(bytes, lines.start(line), lines.end(line)) : -1;
        int item = lines.section(line) == Section.CATEGORY
                ? labels.inlineItem(bytes, lines.start(line), lines.end(line))
                : -1;
        return date >= 0 ? date : item >= 0 ? item : labels.inlineValue(bytes, lines.start(line), lines.end(line));
    }

    /** Accounts for what stands between two places, with what was omitted there of a line. */
    void tile(int start, int end, int role) {
        long to = lines.omittedEnd(end);
        if (to > 0) {
            tiles.addOffsets(window.offset(start), to, role);
        } else {
            tiles.add(start, end, role);
        }
    }

    /** Reports lines that belong to no field. */
    void leaveUnclaimed(int from, int to) {
        int start = lines.start(from);
        Span span = spanToEnd(start, to - 1);
        tiles.addOffsets(span.start(), span.end(), Tiles.UNCLAIMED);
        if (CharacterAudit.isMalformed(bytes, start, lines.end(to - 1))) {
            audit.look(bytes, start, lines.end(to - 1));
            audit.report(null);
            return;
        }
        String message = "the text " + findings.quote(start, lines.end(from)) + " belongs to no field";
        Fix fix = removal(from, to);
        findings.add(ProblemCode.UNCLAIMED_TEXT, null, span, findings.position(start), message, List.of(), fix);
        if (!labelled) {
            reportBreaks(from, to);
        }
    }

    /** Where there is no label, characters that break lines elsewhere may be the reason. */
    private void reportBreaks(int from, int to) {
        for (int i = from; i < to; i++) {
            if (lines.has(i, Lines.NON_ASCII | Lines.CONTROL)) {
                audit.lookForBreaks(bytes, lines.start(i), lines.end(i));
            }
        }
        audit.report(null);
    }

    /** A guess that some lines beside an article should go; null if they may be more than a stray remark. */
    @Nullable
    Fix removal(int from, int to) {
        int start = lines.start(from);
        int end = lines.end(to - 1);
        boolean isRemark = to - from <= MAX_REMARK_LINES
                && window.offset(end) - window.offset(start) <= MAX_REMARK
                && lines.omissions().isEmpty();
        return isRemark && labelled ? guessFix(start, end, "") : null;
    }

    /** The place in the lines of a range after so many code points of their joined text. */
    int placeAfter(int first, int last, long codePoints) {
        long left = codePoints;
        int i = first;
        int length = Utf8.count(bytes, textStart(i), lines.end(i));
        while (i < last && left > length) {
            left -= length + 1; // the line break, or what joins the lines, counts
            i++;
            length = Utf8.count(bytes, textStart(i), lines.end(i));
        }
        return Utf8.skip(bytes, textStart(i), lines.end(i), (int) left);
    }

    /** Where the text of a line starts: behind a backslash that only says that it is text. */
    private int textStart(int line) {
        int start = lines.start(line);
        return escape.isEscaped(bytes, start, lines.end(line)) ? start + 1 : start;
    }

    /** Reports that a value that ends at a place was cut at another, by a number of code points or other things. */
    void reportCut(Section section, int cut, int end, String what, long dropped, String unit) {
        String cutText = dropped == 1 ? unit + " was cut" : dropped + " " + unit + "s were cut";
        String message = what + " is too long: the last " + cutText;
        int start = Math.min(cut, end);
        Span span = new Span(window.offset(start), Math.max(window.offset(end), endOffset(lines.lineAt(end))));
        findings.add(ProblemCode.LIMIT_EXCEEDED, section, span, findings.position(start), message, List.of(), null);
    }

    /** A fix that needs no thought. */
    Fix safeFix(int start, int end, String replacement) {
        return Fix.safe(findings.span(start, end), replacement);
    }

    /** A fix that needs thought. */
    Fix guessFix(int start, int end, String replacement) {
        return Fix.guess(findings.span(start, end), replacement);
    }

    /** Reports a problem with a remark on its place, which may be empty, and a fix. */
    void report(
            ProblemCode code,
            @Nullable Section section,
            int start,
            int end,
            String message,
            String remark,
            @Nullable Fix fix) {
        List<Remark> remarks = remark.isEmpty() ? List.of() : List.of(findings.remark(start, end, remark));
        findings.add(code, section, start, end, message, remarks, fix);
    }
}
