package dev.galley;

import dev.galley.problem.Position;

/**
 * Decides which lines of an article are kept. All are, until the article or a line run exceeds what any value can hold;
 * from then on text is left out, but for the last line run before each label (it may be a byline or the next title).
 */
final class LineBudget {

    /** A run that may be a title or byline after the article's limit is reached: its further lines up to this are kept. */
    private static final int RUN = 1 << 16;

    /** What a line costs besides its bytes. */
    private static final int OVERHEAD = 32;

    /** What a label or separator costs, for each makes a section. */
    private static final int SECTION_OVERHEAD = 64;

    private static final int NONE = Integer.MAX_VALUE;

    private static final int KIND = Lines.LABEL | Lines.SEPARATOR | Lines.SECTION_MASK;

    private final Window window;
    private final Lines lines;
    private final int articleLimit;
    private final int runLimit;
    private final int sectionLimit;
    private final long flood; // bytes beyond which not even labels are kept

    private long kept; // bytes of the article's lines
    private long allowed; // bytes that may be kept
    private long runBytes; // of the current line run

    /**
     * A budget.
     *
     * @param articleLimit the bytes of an article
     * @param runLimit the bytes of consecutive lines of text
     */
    LineBudget(Window window, Lines lines, int articleLimit, int runLimit) {
        this.window = window;
        this.lines = lines;
        this.articleLimit = articleLimit;
        this.runLimit = runLimit;
        this.sectionLimit = Math.max(articleLimit / 16, 1 << 16);
        this.flood = (long) articleLimit + sectionLimit;
    }

    /** Starts anew with the lines that are in the table. */
    void startArticle() {
        kept = 0;
        runBytes = 0;
        lines.setSpareRun(NONE);
        allowed = articleLimit;
        for (int i = 0; i < lines.size(); i++) {
            kept += lines.end(i) - lines.begin(i) + (long) OVERHEAD;
        }
    }

    /** Whether to keep the line that the scanner found; if not, it is noted as omitted. */
    boolean admits(LineScanner line, int flags) {
        int length = line.end() - line.begin();
        kept += length + (long) OVERHEAD;
        if ((flags & (Lines.LABEL | Lines.SEPARATOR | Lines.SECTION_MASK)) != 0) {
            return admitsLabel(line, flags);
        }
        runBytes = runBytes == 0 || (flags & Lines.AFTER_BLANK) != 0 ? length : runBytes + length + 1;
        if (kept <= allowed) {
            return runBytes <= runLimit || omit(line);
        }
        return admitsBeyond(line, flags);
    }

    /** Labels are kept, and open room for their section; but not a flood of them, and no form feed after another. */
    private boolean admitsLabel(LineScanner line, int flags) {
        int last = lines.size() - 1;
        kept += SECTION_OVERHEAD;
        boolean again = last >= 0 && (lines.flags(last) & KIND) == (flags & KIND);
        if (again
                && (kept > flood
                        || ((flags & Lines.SEPARATOR) != 0 && (flags & (Lines.PADDED | Lines.NON_ASCII)) == 0))) {
            kept -= SECTION_OVERHEAD;
            return omit(line);
        }
        runBytes = 0;
        lines.setSpareRun(NONE);
        if (kept > allowed - sectionLimit && kept <= flood) {
            allowed = kept + (long) sectionLimit;
        }
        return true;
    }

    private boolean admitsBeyond(LineScanner line, int flags) {
        boolean spare = lines.spareRun() < lines.size();
        if (spare && lines.spareRun() == lines.size() - 1 && isTitleLabel(lines.size() - 1)) {
            return true; // the title, perhaps, whose label is kept
        }
        if (!spare || (flags & Lines.AFTER_BLANK) != 0) {
            if (spare) {
                omitSpareRun();
            }
            lines.setSpareRun(lines.size());
            runBytes = (long) line.end() - line.begin();
            return true; // it may be a title, which is cut as any other
        }
        return runBytes <= RUN || omit(line);
    }

    private boolean isTitleLabel(int i) {
        return lines.isTitleLabel(i) && lines.form(i) != Lines.INLINE;
    }

    private boolean omit(LineScanner line) {
        kept -= line.end() - line.begin() + (long) OVERHEAD;
        if (lines.kind(Math.max(lines.size() - 1, 0)) == Lines.SEPARATOR && lines.size() > 0) {
            return false;
        }
        long count = 1L + Utf8.count(window.bytes(), line.start(), line.end()) + line.omitted();
        long from = window.offset(line.start());
        long to = line.omitted() > 0 ? line.omittedTo() : window.offset(line.end());
        lines.omissions().add(lines.size() - 1, count, from, to, line.after());
        return false;
    }

    private void omitSpareRun() {
        byte[] bytes = window.bytes();
        int spareRun = lines.spareRun();
        int last = lines.size() - 1;
        long count = lines.omissions().codePoints(spareRun, last + 1);
        for (int i = spareRun; i <= last; i++) {
            kept -= lines.end(i) - lines.begin(i) + (long) OVERHEAD;
            count += 1L + Utf8.count(bytes, lines.start(i), lines.end(i));
        }
        Omissions.Omission omitted = lines.omissions().of(last);
        long from = window.offset(lines.start(spareRun));
        long to = omitted == null ? window.offset(lines.end(last)) : omitted.end();
        Position after = omitted == null
                ? new Position(lines.number(last), 1L + Utf8.count(bytes, lines.begin(last), lines.end(last)))
                : omitted.after();
        lines.truncate(spareRun);
        lines.omissions().add(spareRun - 1, count, from, to, after);
    }
}
