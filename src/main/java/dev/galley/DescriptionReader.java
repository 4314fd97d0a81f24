package dev.galley;

import dev.galley.problem.Fix;
import dev.galley.problem.ProblemCode;
import dev.galley.problem.Section;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the description: paragraphs between blank lines, the last of which may be the byline. */
final class DescriptionReader {

    private final Reading reading;
    private final Lines lines;
    private final int paragraphLimit;
    private final int paragraphsLimit;
    private final int bylineLimit;

    // The paragraphs so far: the text and lines of each, and the byline among them.
    private String[] texts = new String[32];
    private int[] firsts = new int[32];
    private int[] lasts = new int[32];
    private int size;
    private int surplus; // paragraphs beyond the limit
    private @Nullable String byline;
    private int bylineAt;
    private boolean candidates; // whether there were any of the following
    private int glued; // the paragraph that is a byline without a blank line above it, or -1
    private int bylines; // paragraphs that may be bylines by their first word

    DescriptionReader(Reading reading) {
        this.reading = reading;
        lines = reading.lines;
        paragraphLimit = reading.format.limit(Limit.PARAGRAPH);
        paragraphsLimit = reading.format.limit(Limit.PARAGRAPHS);
        bylineLimit = reading.format.limit(Limit.BYLINE);
    }

    /** Starts a description. */
    void start() {
        size = 0;
        surplus = 0;
        byline = null;
        bylineAt = -1;
        glued = -1;
        bylines = 0;
    }

    /** Reads a value on the line of the label, and the lines directly below, which go on with it; the line behind them. */
    int readInline(int line, int start, int to) {
        int next = line + 1;
        while (next < to && lines.isText(next) && !lines.has(next, Lines.AFTER_BLANK)) {
            next++;
        }
        String value = TextRules.trim(reading.text(line, start, lines.end(line)));
        String text = next == line + 1 ? value : value + '\n' + joined(line + 1, next - 1);
        reading.tiles.addOffsets(reading.window.offset(start), reading.endOffset(next - 1), Tiles.PARAGRAPH);
        if (!value.isEmpty()) {
            add(cut(text, line, next - 1), line, next - 1);
        }
        return next;
    }

    /** Reads the paragraphs of a range of lines. */
    void read(int from, int to) {
        int i = from;
        while (i < to) {
            if (lines.kind(i) == Lines.SEPARATOR) {
                reading.tiles.add(lines.start(i), lines.end(i), Tiles.SEPARATOR);
                i++;
                continue;
            }
            int next = i + 1;
            while (next < to && !lines.has(next, Lines.AFTER_BLANK) && lines.kind(next) != Lines.SEPARATOR) {
                next++;
            }
            int gluedLine = next == to ? gluedByline(i, next - 1) : -1;
            if (gluedLine < 0) {
                readParagraph(i, next - 1);
            } else {
                readParagraph(i, gluedLine - 1);
                readParagraph(gluedLine, gluedLine);
                glued = size - 1;
            }
            i = next;
        }
    }

    /** The last line of the last paragraph, if it is a byline below the end of a sentence; otherwise -1. */
    private int gluedByline(int first, int last) {
        byte[] bytes = reading.bytes();
        int start = lines.start(last);
        int end = lines.end(last);
        boolean isByline = first < last
                && lines.isText(last)
                && end - start <= bylineLimit + 3
                && Byline.isLine(bytes, start, end)
                && endsSentence(bytes, lines.start(last - 1), lines.end(last - 1));
        return isByline ? last : -1;
    }

    private static boolean endsSentence(byte[] bytes, int start, int end) {
        int i = end;
        while (i > start && ("\"')*_".indexOf(bytes[i - 1]) >= 0 || isClosingQuote(bytes, start, i))) {
            i -= bytes[i - 1] < 0 ? 3 : 1;
        }
        return i > start && ".!?:".indexOf(bytes[i - 1]) >= 0;
    }

    /** Whether U+2019 or U+201D ends at a place. */
    private static boolean isClosingQuote(byte[] bytes, int start, int end) {
        return end - start > 3
                && bytes[end - 3] == (byte) 0xE2
                && bytes[end - 2] == (byte) 0x80
                && (bytes[end - 1] == (byte) 0x99 || bytes[end - 1] == (byte) 0x9D);
    }

    private void readParagraph(int first, int last) {
        if ((reading.bytes()[lines.start(first)] | 32) == 'b' && mayBeByline(first, last)) {
            bylines++;
        } else {
            recordTile(first, last);
        }
        String text = first == last ? line(first) : joined(first, last);
        int bytes = lines.end(last) - lines.start(first);
        if (bytes > paragraphLimit || !lines.omissions().isEmpty()) {
            text = cut(text, first, last);
        }
        add(text, first, last);
    }

    private String line(int i) {
        int start = lines.start(i);
        int end = lines.end(i);
        if (reading.escape.isEscaped(reading.bytes(), start, end)) {
            start++;
        }
        return reading.text(i, start, end);
    }

    private String joined(int first, int last) {
        StringBuilder text = new StringBuilder();
        for (int i = first; i <= last; i++) {
            text.append(i == first ? "" : "\n").append(line(i));
        }
        return text.toString();
    }

    private String cut(String text, int first, int last) {
        long omitted = lines.omissions().codePoints(first, last + 1);
        long length = text.codePointCount(0, text.length());
        if (length <= paragraphLimit && omitted == 0) {
            return text;
        }
        int end = lines.end(last);
        if (length <= paragraphLimit) {
            reading.reportCut(Section.DESCRIPTION, end, end, "the article", omitted, "character");
            return text;
        }
        String value = TextRules.trim(text.substring(0, text.offsetByCodePoints(0, paragraphLimit)));
        long dropped = length - value.codePointCount(0, value.length()) + omitted;
        int cut = reading.placeAfter(first, last, value.codePointCount(0, value.length()));
        reading.reportCut(Section.DESCRIPTION, cut, end, "the paragraph", dropped, "character");
        return value;
    }

    private void add(String text, int first, int last) {
        if (size == paragraphsLimit + 2) { // one more than can be needed: the last one may be the byline
            surplus++;
            size--;
            if (mayBeByline(firsts[size], lasts[size])) {
                recordTile(firsts[size], lasts[size]);
            }
        }
        if (size == texts.length) {
            texts = Arrays.copyOf(texts, size * 2);
            firsts = Arrays.copyOf(firsts, size * 2);
            lasts = Arrays.copyOf(lasts, size * 2);
        }
        texts[size] = text;
        firsts[size] = first;
        lasts[size++] = last;
    }

    /** Finds the byline, records the tiles and reports the section's problems; the paragraphs are left. */
    ReadParagraphs finish() {
        findByline();
        for (int p = 0; p < size && candidates; p++) {
            recordCandidate(p);
        }
        int paragraphs = size;
        if (bylineAt >= 0) {
            System.arraycopy(texts, bylineAt + 1, texts, bylineAt, size - bylineAt - 1);
            paragraphs--;
        }
        if (paragraphs > paragraphsLimit) {
            reportSurplus(paragraphs - paragraphsLimit + surplus);
            paragraphs = paragraphsLimit;
        }
        reading.audit.report(Section.DESCRIPTION);
        ReadParagraphs result = new ReadParagraphs(texts, paragraphs, Optional.ofNullable(byline));
        Arrays.fill(texts, 0, Math.min(size, texts.length), null);
        return result;
    }

    /** The names of the byline that was found, or null. */
    @Nullable
    String byline() {
        return byline;
    }

    private void findByline() {
        candidates = bylines > 0;
        if (size == 0) {
            return;
        }
        int last = size - 1;
        for (int p = last; p >= 0 && bylines > 0; p--) {
            if (mayBeByline(firsts[p], lasts[p])) {
                bylines--;
                readByline(p);
            }
        }
        if (byline == null) {
            reportAlmostByline(last);
        }
    }

    /** Reads a paragraph as the byline if it is one; above other paragraphs, only if no other one is. */
    private void readByline(int p) {
        String names = isShort(p) ? Byline.of(texts[p]) : null;
        if (names == null) {
            return;
        }
        if (p < size - 1) {
            reportMisplaced(p);
        }
        if (byline == null) {
            byline = names;
            bylineAt = p;
            reportAmbiguity(p, names);
        }
    }

    private boolean isShort(int p) {
        int bytes = lines.end(lasts[p]) - lines.start(firsts[p]);
        return bytes <= bylineLimit + 3
                || (bytes <= 4 * bylineLimit && texts[p].codePointCount(0, texts[p].length()) <= bylineLimit + 3);
    }

    private boolean mayBeByline(int first, int last) {
        return first == last
                && lines.isText(first)
                && Byline.opens(reading.bytes(), lines.start(first), lines.end(first));
    }

    /** A byline above other paragraphs: it is read as the byline if there is no other. */
    private void reportMisplaced(int p) {
        int start = lines.start(firsts[p]);
        int end = lines.end(lasts[p]);
        boolean read = bylineAt < 0;
        reading.report(
                ProblemCode.MISPLACED_BYLINE,
                Section.DESCRIPTION,
                start,
                end,
                "the byline " + reading.findings.quote(start, end) + " is not the last paragraph; it was read as "
                        + (read ? "the byline" : "text"),
                "",
                read ? movingFix(p) : null);
    }

    /** The byline behind the other paragraphs; what a misspelt label after them means may depend on what stands above it. */
    private @Nullable Fix movingFix(int p) {
        int start = lines.start(firsts[p]);
        int end = lines.end(lasts[size - 1]);
        String byline = reading.rewriting.text(start, lines.end(lasts[p]));
        String rest = reading.rewriting.text(lines.start(firsts[p + 1]), end);
        int below = lasts[size - 1] + 1;
        boolean isSettled = below >= lines.size() || lines.form(below) != Lines.MISSPELT;
        if (byline == null || rest == null || surplus > 0 || hasLabel(firsts[p], lasts[size - 1]) || !isSettled) {
            return null;
        }
        return reading.safeFix(start, end, rest + lines.lineBreak() + lines.lineBreak() + byline);
    }

    private boolean hasLabel(int first, int last) {
        for (int i = first; i < last; i++) {
            if (lines.isLabel(i)) {
                return true;
            }
        }
        return false;
    }

    private void reportAmbiguity(int p, String names) {
        int line = firsts[p];
        int start = lines.start(line);
        if (p == glued) {
            int end = lines.end(line);
            int begin = lines.begin(line);
            String message = "no blank line stands above the byline " + reading.findings.quote(start, end);
            Fix fix = reading.safeFix(begin, begin, lines.lineBreak());
            reading.report(ProblemCode.AMBIGUOUS_BYLINE, Section.DESCRIPTION, start, end, message, "", fix);
        } else if (Byline.isAmbiguous(names)) {
            reading.report(
                    ProblemCode.AMBIGUOUS_BYLINE,
                    Section.DESCRIPTION,
                    start,
                    lines.end(line),
                    "the byline " + reading.findings.quote(start, lines.end(line)) + " may hold more than names",
                    "",
                    null);
        }
    }

    /** A last paragraph that is no byline, but nearly. */
    private void reportAlmostByline(int p) {
        int first = firsts[p];
        int start = lines.start(first);
        int end = lines.end(lasts[p]);
        if (first == lasts[p]) {
            reportAlmostByline(start, end);
        } else if (Byline.opens(reading.bytes(), start, lines.end(first)) && end - start <= 4 * bylineLimit) {
            String oneLine = texts[p].replace('\n', ' ');
            if (Byline.of(oneLine) != null) {
                Fix fix = reading.guessFix(start, end, oneLine);
                reportAmbiguous(start, end, "looks like a byline on several lines; it was read as text", "", fix);
            }
        }
    }

    private void reportAlmostByline(int start, int end) {
        byte[] bytes = reading.bytes();
        if (bytes[start] == Escape.MARK || !AlmostByline.mayBe(bytes, start, end)) {
            return;
        }
        String meant = AlmostByline.of(reading.utf8.decode(bytes, start, end));
        reading.utf8.takeNotable();
        if (meant == null) {
            return;
        }
        if (meant.isEmpty()) {
            reportAmbiguous(start, end, "is `by` without a name; it was read as text", "", null);
        } else {
            Fix fix = reading.guessFix(start, end, meant);
            String label = "did you mean `" + meant + "`?";
            reportAmbiguous(start, end, "is almost a byline; it was read as text", label, fix);
        }
    }

    private void reportAmbiguous(int start, int end, String what, String label, @Nullable Fix fix) {
        reading.report(
                ProblemCode.AMBIGUOUS_BYLINE,
                Section.DESCRIPTION,
                start,
                end,
                "the last paragraph " + what,
                label,
                fix);
    }

    /** Records a paragraph that could have been the byline, or is it. */
    private void recordCandidate(int p) {
        int first = firsts[p];
        int start = lines.start(first);
        if (!mayBeByline(first, lasts[p])) {
            return; // it was recorded when it was read
        }
        if (p == bylineAt) {
            int names = nameStart(start, lines.end(first));
            reading.tiles.add(start, names, Tiles.MARK | Tiles.BYLINE);
            reading.tiles.add(names, lines.end(first), Tiles.BYLINE);
            return;
        }
        recordTile(first, lasts[p]);
    }

    private void recordTile(int first, int last) {
        int start = lines.start(first);
        if (first == last && lines.omissions().isEmpty() && reading.bytes()[start] != Escape.MARK) {
            reading.tiles.add(start, lines.end(last), Tiles.PARAGRAPH);
        } else {
            recordLines(first, last);
        }
    }

    /** One tile a paragraph, but for the escapes in it. */
    private void recordLines(int first, int last) {
        int start = lines.start(first);
        for (int i = first; i <= last; i++) {
            if (reading.escape.isEscaped(reading.bytes(), lines.start(i), lines.end(i))) {
                reading.tiles.add(start, lines.start(i), Tiles.PARAGRAPH);
                start = lines.start(i) + 1;
                reading.tiles.add(start - 1, start, Tiles.MARK | Tiles.PARAGRAPH);
            }
        }
        reading.tiles.addOffsets(
                reading.window.offset(start),
                lines.omissions().end(first, last + 1, reading.window.offset(lines.end(last))),
                Tiles.PARAGRAPH);
    }

    private int nameStart(int start, int end) {
        byte[] bytes = reading.bytes();
        int i = start + 2;
        while (i < end) {
            int step = Utf8.at(bytes, i, end);
            if (!CharacterClass.isTrimmed(Utf8.codePoint(step))) {
                break;
            }
            i += Utf8.length(step);
        }
        return i;
    }

    /** Reports the paragraphs beyond the limit: from the first one to the last that is not the byline. */
    private void reportSurplus(int count) {
        int first = bylineAt >= 0 && bylineAt < paragraphsLimit ? paragraphsLimit + 1 : paragraphsLimit;
        int last = bylineAt == size - 1 ? lastBefore(firsts[bylineAt]) : lasts[size - 1];
        reading.reportCut(
                Section.DESCRIPTION,
                lines.start(firsts[first]),
                lines.end(last),
                "the description",
                count,
                "paragraph");
    }

    /** The last line of the paragraph before a line. */
    private int lastBefore(int line) {
        int last = line - 1;
        while (!lines.isText(last)) {
            last--;
        }
        return last;
    }
}
