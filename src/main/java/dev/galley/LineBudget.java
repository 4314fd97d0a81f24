package dev.galley;

import dev.galley.Omissions.Omission;
import dev.galley.problem.Position;
import dev.galley.problem.Section;
import dev.galley.problem.Span;

/**
 * Decides which lines of an article are kept. All are, until the article or a line run exceeds what any value can hold;
 * from then on text is left out, but for the last lines of the last run before each label: they may be the next title, or
 * end in a byline.
 */
final class LineBudget {

    /** So many last lines of a run tell what the title is, with what may stand above it and the rules that underline it. */
    private static final int SPARE_LINES = TitleFinder.MAX_LINES + 4;

    /** What a line costs besides its bytes. */
    private static final int OVERHEAD = 32;

    /** What a label or separator costs, for each makes a section. */
    private static final int SECTION_OVERHEAD = 64;

    private static final int NONE = Integer.MAX_VALUE;

    /** What makes a line open a section: a label, or a separator. */
    static final int KIND = Lines.LABEL | Lines.SEPARATOR | Lines.SECTION_MASK;

    private final Window window;
    private final Lines lines;
    private final int articleLimit;
    private final int runLimit;
    private final int sectionLimit;
    private long kept; // bytes of the article's lines
    private long allowed; // bytes that may be kept
    private long flood; // bytes beyond which not even labels are kept
    private long runBytes; // of the current line run
    private boolean isList; // the lines are items, each a value, so that a run of them may be of any length

    /**
     * A budget.
     *
     * @param articleLimit the bytes of an article
     * @param runLimit the bytes of consecutive lines of text: no more is needed for a value
     */
    LineBudget(Window window, Lines lines, int articleLimit, int runLimit) {
        this.window = window;
        this.lines = lines;
        this.articleLimit = articleLimit;
        this.runLimit = runLimit;
        this.sectionLimit = Math.max(articleLimit / 16, 1 << 16);
    }

    /** Starts anew with the lines that are in the table, as if they were read again. */
    void startArticle() {
        kept = 0;
        runBytes = 0;
        isList = false;
        lines.setSpareRun(NONE);
        allowed = articleLimit;
        flood = (long) articleLimit + sectionLimit;
        for (int i = 0; i < lines.size(); i++) {
            kept += cost(i);
            if (lines.has(i, Lines.OPENING)) {
                kept += SECTION_OVERHEAD;
                openSection(lines.flags(i), isDescription(i - 1, lines.flags(i)));
            } else {
                addToRun(lines.flags(i), lines.end(i) - lines.start(i));
            }
        }
    }

    private long cost(int i) {
        return lines.end(i) - lines.begin(i) + (long) OVERHEAD;
    }

    private static long cost(ScannedLine line) {
        return line.end() - line.begin() + (long) OVERHEAD;
    }

    /** Whether to keep the line that the scanner found; if not, it is noted as omitted. */
    boolean admits(ScannedLine line, int flags) {
        long cost = cost(line);
        if ((flags & Lines.OPENING) != 0) {
            kept += cost;
            return admitsLabel(line, flags);
        }
        boolean opensRun = opensRun(flags);
        long before = opensRun ? 0 : runBytes;
        addToRun(flags, line.end() - line.start());
        if (lines.spareRun() < lines.size()) {
            admitBesideSpare(opensRun);
        } else if (kept > allowed || (before > runLimit && !isList)) {
            lines.setSpareRun(lines.size());
        }
        kept += cost;
        return true;
    }

    private boolean opensRun(int flags) {
        return runBytes == 0 || (flags & Lines.AFTER_BLANK) != 0;
    }

    private void addToRun(int flags, int length) {
        runBytes = (opensRun(flags) ? 0 : runBytes) + length + 1;
    }

    /** Makes room for one more line: those of a run before are not needed any more, nor are all of a long one. */
    private void admitBesideSpare(boolean opensRun) {
        int first = lines.spareRun();
        if (hasLabel(first)) {
            makeRoom();
        } else if (!opensRun) {
            if (lines.size() - first == SPARE_LINES) {
                omitSpare(first);
            }
        } else if (lines.size() - first > 1 || !isTitleLabel(first)) { // else this may be the title whose label is kept
            while (lines.size() > first) {
                omitSpare(first);
            }
            lines.setSpareRun(kept > allowed ? first : NONE);
        }
    }

    /** Whether a line from an index on was found to be a label by what stands around it. */
    private boolean hasLabel(int from) {
        for (int i = from; i < lines.size(); i++) {
            if (lines.isLabel(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isTitleLabel(int i) {
        return lines.isTitleLabel(i) && lines.form(i) != Lines.INLINE;
    }

    /**
     * Labels are kept, and open room for their section; but not a flood of them, of equal ones still less, unless they are of
     * descriptions, of which no article has many; and no form feed after another.
     */
    private boolean admitsLabel(ScannedLine line, int flags) {
        kept += SECTION_OVERHEAD;
        boolean again = isAgain(lines.size() - 1, flags);
        boolean isDescription = isDescription(lines.size() - 1, flags);
        boolean isVoid = (flags & Lines.SEPARATOR) != 0 && (flags & (Lines.PADDED | Lines.NON_ASCII)) == 0;
        if ((kept > (again ? flood : 2 * flood) && !isDescription) || (again && isVoid)) {
            kept -= SECTION_OVERHEAD;
            omit(line, flags);
            if (!isVoid) {
                allowed = Math.min(allowed, kept); // what belongs to the label is passed over with it
            }
            return false;
        }
        openSection(flags, isDescription);
        return true;
    }

    /** Whether the line above a label is the same one. */
    private boolean isAgain(int above, int flags) {
        return above >= 0 && (lines.flags(above) & KIND) == (flags & KIND);
    }

    private boolean isDescription(int above, int flags) {
        return Lines.sayLabel(flags, Section.DESCRIPTION) && !isAgain(above, flags);
    }

    private void openSection(int flags, boolean isDescription) {
        if (isDescription) {
            flood = Math.max(flood, kept + sectionLimit);
        }
        runBytes = 0;
        if ((flags & Lines.SEPARATOR) == 0) {
            isList = Lines.sayLabel(flags, Section.CATEGORY);
        }
        makeRoom();
    }

    private void makeRoom() {
        lines.setSpareRun(NONE);
        if (kept > allowed - sectionLimit && kept <= flood) {
            allowed = kept + (long) sectionLimit;
        }
    }

    private void omit(ScannedLine line, int flags) {
        kept -= cost(line);
        if ((flags & Lines.SEPARATOR) != 0 && (flags & Lines.PADDED) == 0) {
            return; // it means nothing
        }
        long column = line.indent() + Utf8.count(window.bytes(), line.begin(), line.start()) + 1;
        long count = 1L + Utf8.count(window.bytes(), line.start(), line.end()) + line.omitted();
        Span span = new Span(window.offset(line.start()), line.endOffset());
        Position position = new Position(line.number(), column);
        lines.omissions().add(new Omission(lines.size() - 1, false, count, span, position, line.after()));
    }

    private void omitSpare(int i) {
        kept -= cost(i);
        Omission end = lines.omissions().lastOf(i);
        int length = Utf8.count(window.bytes(), lines.start(i), lines.end(i));
        long column = lines.columnsBefore(i) + Utf8.count(window.bytes(), lines.begin(i), lines.start(i)) + 1;
        long count = 1L + length + lines.omissions().codePoints(i, i + 1);
        long to = end == null ? window.endOffset(lines.end(i)) : end.span().end();
        Span span = new Span(window.offset(lines.start(i)), to);
        Position position = new Position(lines.number(i), column);
        Position after = end == null ? new Position(lines.number(i), column + length) : end.after();
        lines.remove(i);
        lines.omissions().add(new Omission(i - 1, false, count, span, position, after));
    }
}
