package dev.galley;

import dev.galley.problem.Fix;
import dev.galley.problem.ProblemCode;
import dev.galley.problem.Section;
import org.jspecify.annotations.Nullable;

/** Finds the byline among the paragraphs of a description, and reports one that is misplaced, ambiguous or almost one. */
final class BylineReader {

    /** What introduces the names, {@code by} and a space or a longer word, is allowed for. */
    private static final int MARK = 3;

    private final Reading reading;
    private final Lines lines;
    private final ParagraphTable paragraphs;
    private final int limit;
    private final BylineForm form;

    private int glued; // the paragraph that is a byline without a blank line above it, or -1
    private int at; // the paragraph that is the byline, or -1
    private @Nullable String names;
    private boolean isMovable; // whether no paragraph was left out, and none below could be read otherwise

    BylineReader(Reading reading, ParagraphTable paragraphs) {
        this.reading = reading;
        this.paragraphs = paragraphs;
        lines = reading.lines;
        limit = reading.format.limit(Limit.BYLINE);
        form = reading.labels.bylines();
    }

    /** Starts a description. */
    void start() {
        glued = -1;
        at = -1;
        names = null;
        isMovable = true;
    }

    /** The names of the byline that was found, or null. */
    @Nullable
    String names() {
        return names;
    }

    /** The paragraph that was found to be the byline, or -1. */
    int at() {
        return at;
    }

    /** Notes that the paragraph last added is a byline with no blank line above it. */
    void noteGlued() {
        glued = paragraphs.size() - 1;
    }

    /** Notes that a paragraph was left out, being beyond the limit. */
    void noteOmission() {
        isMovable = false;
    }

    /** The last line of the last paragraph, if it is a byline below the end of a sentence; otherwise -1. */
    int gluedLine(int first, int last) {
        byte[] bytes = reading.bytes();
        int start = lines.start(last);
        int end = lines.end(last);
        boolean isByline = first < last
                && end - start <= limit + MARK
                && form.isLine(bytes, start, end)
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

    /** Looks for the byline once the paragraphs are read: the last of them that is one. */
    void find(boolean isCertainBelow) {
        isMovable &= isCertainBelow;
        int last = paragraphs.size() - 1;
        for (int p = last; p >= 0; p--) {
            if (mayBeByline(paragraphs.first(p), paragraphs.last(p))) {
                readByline(p);
            }
        }
        if (names == null && last >= 0) {
            reportAlmostByline(last);
        }
    }

    /** Reads a paragraph as the byline if it is one; above other paragraphs, only if no other one is. */
    private void readByline(int p) {
        String read = isShort(p) ? form.of(paragraphs.text(p)) : null;
        if (read == null) {
            return;
        }
        if (p < paragraphs.size() - 1) {
            reportMisplaced(p);
        }
        if (at < 0) {
            names = read;
            at = p;
            reportAmbiguity(p, read);
        }
    }

    private boolean isShort(int p) {
        int line = paragraphs.first(p);
        return Utf8.count(reading.bytes(), lines.start(line), lines.end(line)) <= limit + MARK;
    }

    /** Whether a paragraph may be a byline by its first word. */
    boolean mayBeByline(int first, int last) {
        return first == last
                && lines.isText(first)
                && form.opens(reading.bytes(), lines.start(first), lines.end(first));
    }

    /** A byline above other paragraphs: it is read as the byline if there is no other. */
    private void reportMisplaced(int p) {
        int start = lines.start(paragraphs.first(p));
        int end = lines.end(paragraphs.last(p));
        boolean read = at < 0;
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

    /** The byline behind the other paragraphs. */
    private @Nullable Fix movingFix(int p) {
        int last = paragraphs.last(paragraphs.size() - 1);
        int start = lines.start(paragraphs.first(p));
        int end = lines.end(last);
        String byline = reading.rewriting.text(start, lines.end(paragraphs.last(p)));
        String rest = reading.rewriting.text(lines.start(paragraphs.first(p + 1)), end);
        if (byline == null || rest == null || !isMovable) {
            return null;
        }
        return reading.safeFix(start, end, rest + lines.lineBreak() + lines.lineBreak() + byline);
    }

    private void reportAmbiguity(int p, String names) {
        int line = paragraphs.first(p);
        int start = lines.start(line);
        if (p == glued) {
            int end = lines.end(line);
            int begin = lines.begin(line);
            String message = "no blank line stands above the byline " + reading.findings.quote(start, end);
            Fix fix = reading.safeFix(begin, begin, lines.lineBreak());
            reading.report(ProblemCode.AMBIGUOUS_BYLINE, Section.DESCRIPTION, start, end, message, "", fix);
        } else if (NameList.isAmbiguous(names)) {
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
        int first = paragraphs.first(p);
        int start = lines.start(first);
        int end = lines.end(paragraphs.last(p));
        if (first == paragraphs.last(p)) {
            reportAlmostByline(start, end);
        } else if (form.opens(reading.bytes(), start, lines.end(first))
                && reading.window.offset(end) - reading.window.offset(start) <= 4L * limit) {
            String oneLine = paragraphs.text(p).replace('\n', ' ');
            if (form.of(oneLine) != null) {
                Fix fix = reading.guessFix(start, end, oneLine);
                reportAmbiguous(start, end, "looks like a byline on several lines; it was read as text", "", fix);
            }
        }
    }

    private void reportAlmostByline(int start, int end) {
        byte[] bytes = reading.bytes();
        if (bytes[start] == Escape.MARK || !form.hasBy() || !AlmostByline.mayBe(bytes, start, end)) {
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
            String label = "did you mean " + reading.findings.quote(meant) + '?';
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

    /** Records the tiles of the byline that was found. */
    void record() {
        int start = lines.start(paragraphs.first(at));
        int end = lines.end(paragraphs.first(at));
        int from = nameStart(start, end);
        reading.tiles.add(start, from, Tiles.MARK | Tiles.BYLINE);
        reading.tiles.add(from, end, Tiles.BYLINE);
    }

    private int nameStart(int start, int end) {
        byte[] bytes = reading.bytes();
        return Edges.afterMargin(bytes, form.wordEnd(bytes, start, end), end);
    }
}
