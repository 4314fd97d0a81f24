package dev.galley;

import dev.galley.problem.Section;
import java.util.Optional;

/** Reads the description: paragraphs between blank lines, the last of which may be the byline. */
final class DescriptionReader {

    private final Reading reading;
    private final Lines lines;
    private final int paragraphLimit;
    private final int paragraphsLimit;
    private final ParagraphTable paragraphs = new ParagraphTable();
    private final BylineReader bylineReader;

    private int surplus; // paragraphs beyond the limit

    DescriptionReader(Reading reading) {
        this.reading = reading;
        lines = reading.lines;
        paragraphLimit = reading.format.limit(Limit.PARAGRAPH);
        paragraphsLimit = reading.format.limit(Limit.PARAGRAPHS);
        bylineReader = new BylineReader(reading, paragraphs);
    }

    /** Starts a description. */
    void start() {
        surplus = 0;
        bylineReader.start();
    }

    /** Reads a value on the line of the label, and the lines directly below, which go on with it; the line behind them. */
    int readInline(int line, int start, int to) {
        int next = line + 1;
        while (next < to && lines.isText(next) && !lines.has(next, Lines.AFTER_BLANK)) {
            next++;
        }
        int gluedLine = next == to ? bylineReader.gluedLine(line, next - 1) : -1;
        int last = gluedLine < 0 ? next - 1 : gluedLine - 1;
        String value = TextRules.trim(reading.text(line, start, lines.end(line)));
        int end = lines.omissions().firstLine(line, last);
        String text = end == line ? value : value + '\n' + joined(line + 1, end);
        if (last == line) {
            reading.tileToEnd(start, line, Tiles.PARAGRAPH);
        } else {
            recordLines(start, line + 1, last);
        }
        if (!value.isEmpty()) {
            int label = Utf8.count(reading.bytes(), lines.start(line), start);
            add(cut(text, line, end, last, label), line, last);
        }
        if (gluedLine >= 0) {
            readParagraph(gluedLine, gluedLine);
            bylineReader.noteGlued();
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
            int gluedLine = next == to ? bylineReader.gluedLine(i, next - 1) : -1;
            if (gluedLine < 0) {
                readParagraph(i, next - 1);
            } else {
                readParagraph(i, gluedLine - 1);
                readParagraph(gluedLine, gluedLine);
                bylineReader.noteGlued();
            }
            i = next;
        }
    }

    private void readParagraph(int first, int last) {
        if (!bylineReader.mayBeByline(first, last)) { // otherwise its tile is recorded when it is known
            recordTile(first, last);
        }
        int end = lines.omissions().firstLine(first, last);
        String text = first == end ? line(first) : joined(first, end);
        add(cut(text, first, end, last, 0), first, last);
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

    /**
     * Cuts a paragraph to its limit: the text of its first lines, up to one at which more was omitted, or the last; so many
     * code points before it on the first line are no part of it.
     */
    private String cut(String text, int first, int end, int last, int before) {
        long omitted = lines.omissions().codePoints(first, last + 1) + codePoints(end + 1, last);
        if (omitted == 0 && text.length() <= paragraphLimit) {
            return text; // almost always, for a text has no more code points than chars
        }
        long length = text.codePointCount(0, text.length());
        if (length <= paragraphLimit && omitted == 0) {
            return text;
        }
        if (length <= paragraphLimit) {
            reading.reportCut(
                    Section.DESCRIPTION, lines.end(end), lines.end(last), "the article", omitted, "character");
            return text;
        }
        String value = TextRules.trim(text.substring(0, text.offsetByCodePoints(0, paragraphLimit)));
        long dropped = length - value.codePointCount(0, value.length()) + omitted;
        int cut = reading.placeAfter(first, end, before + value.codePointCount(0, value.length()));
        reading.reportCut(Section.DESCRIPTION, cut, lines.end(last), "the paragraph", dropped, "character");
        return value;
    }

    /** How many code points the lines of a range have, with their line breaks. */
    private long codePoints(int from, int last) {
        long sum = 0;
        for (int i = from; i <= last; i++) {
            sum += 1L + Utf8.count(reading.bytes(), lines.start(i), lines.end(i));
        }
        return sum;
    }

    private void add(String text, int first, int last) {
        if (paragraphs.size() == paragraphsLimit + 2) { // one more than can be needed: the last one may be the byline
            leaveOutLast();
        }
        paragraphs.add(text, first, last);
    }

    private void leaveOutLast() {
        int p = paragraphs.size() - 1;
        if (bylineReader.mayBeByline(paragraphs.first(p), paragraphs.last(p))) {
            recordTile(paragraphs.first(p), paragraphs.last(p));
        }
        paragraphs.removeLast();
        bylineReader.noteOmission();
        surplus++;
    }

    /**
     * Finds the byline, records the tiles and reports the section's problems; the paragraphs are left. What follows may be
     * certain, or read as what it is because of what stands above it.
     */
    ReadParagraphs finish(boolean isCertainBelow) {
        bylineReader.find(isCertainBelow);
        recordCandidates();
        int byline = bylineReader.at();
        int count = paragraphs.size() - (byline < 0 ? 0 : 1);
        if (count > paragraphsLimit) {
            reportSurplus(count - paragraphsLimit + surplus);
            count = paragraphsLimit;
        }
        reading.audit.report(Section.DESCRIPTION);
        String[] texts = paragraphs.take(count, byline);
        return new ReadParagraphs(null, texts, texts.length, Optional.ofNullable(bylineReader.names()));
    }

    /** Records the byline, and the paragraphs that could have been it; all others were recorded when they were read. */
    private void recordCandidates() {
        for (int p = 0; p < paragraphs.size(); p++) {
            if (p == bylineReader.at()) {
                bylineReader.record();
            } else if (bylineReader.mayBeByline(paragraphs.first(p), paragraphs.last(p))) {
                recordTile(paragraphs.first(p), paragraphs.last(p));
            }
        }
    }

    private void recordTile(int first, int last) {
        recordLines(lines.start(first), first, last);
    }

    /** One tile a paragraph, but for the escapes in it. */
    private void recordLines(int opening, int first, int last) {
        int start = opening;
        for (int i = first; i <= last; i++) {
            if (reading.escape.isEscaped(reading.bytes(), lines.start(i), lines.end(i))) {
                reading.tiles.add(start, lines.start(i), Tiles.PARAGRAPH);
                start = lines.start(i) + 1;
                reading.tiles.add(start - 1, start, Tiles.MARK | Tiles.PARAGRAPH);
            }
        }
        reading.tileToEnd(start, last, Tiles.PARAGRAPH);
    }

    /** Reports the paragraphs beyond the limit: from the first one to the last that is not the byline. */
    private void reportSurplus(int count) {
        int byline = bylineReader.at();
        int last = paragraphs.size() - 1;
        int from = byline >= 0 && byline < paragraphsLimit ? paragraphsLimit + 1 : paragraphsLimit;
        int lastLine = byline == last ? lastBefore(paragraphs.first(byline)) : paragraphs.last(last);
        int start = lines.start(paragraphs.first(from));
        reading.reportCut(Section.DESCRIPTION, start, lines.end(lastLine), "the description", count, "paragraph");
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
