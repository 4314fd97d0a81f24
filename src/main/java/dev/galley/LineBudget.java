package dev.galley;

/**
 * Decides which lines of an article are kept. All are, until the article or a line run exceeds what any value can hold;
 * from then on text is left out, but for the last line run before each label (it may be a byline or the next title).
 */
final class LineBudget {

    /** A run that may be a title or byline after the article's limit is reached: no more than this is kept. */
    private static final int RUN = 1 << 16;

    private final Window window;
    private final Lines lines;
    private final int articleLimit;
    private final int runLimit;
    private final int sectionLimit;

    private long kept; // bytes of the article's lines
    private long allowed; // bytes that may be kept
    private long runBytes; // of the current line run
    private int spareRun; // the first line of a run beyond the limit, or -1

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
    }

    /** Starts anew with the lines that are in the table. */
    void startArticle() {
        kept = 0;
        runBytes = 0;
        spareRun = -1;
        allowed = articleLimit;
        for (int i = 0; i < lines.size(); i++) {
            kept += lines.end(i) - lines.begin(i);
        }
    }

    /** Whether to keep the line that the scanner found; if not, it is noted as omitted. */
    boolean admits(LineScanner line, int flags) {
        int length = line.end() - line.begin();
        kept += length;
        if ((flags & (Lines.LABEL | Lines.SEPARATOR)) != 0) {
            runBytes = 0;
            spareRun = -1;
            if (kept > allowed - sectionLimit) {
                allowed = kept + sectionLimit;
            }
            return true;
        }
        runBytes = (flags & Lines.AFTER_BLANK) != 0 ? length : runBytes + length + 1;
        if (kept <= allowed) {
            return runBytes <= runLimit || omit(line);
        }
        return admitsBeyond(line, flags);
    }

    private boolean admitsBeyond(LineScanner line, int flags) {
        if (spareRun < 0 || (flags & Lines.AFTER_BLANK) != 0) {
            if (spareRun >= 0) {
                omitSpareRun();
            }
            spareRun = lines.size();
            runBytes = line.end() - line.begin();
        }
        return runBytes <= RUN || omit(line);
    }

    private boolean omit(LineScanner line) {
        kept -= line.end() - line.begin();
        long count = Utf8.count(window.bytes(), line.start(), line.end()) + 1 + line.omitted();
        long from = window.offset(line.start());
        long to = line.omitted() > 0 ? line.omittedTo() : window.offset(line.end());
        lines.omissions().add(lines.size() - 1, count, from, to);
        return false;
    }

    private void omitSpareRun() {
        byte[] bytes = window.bytes();
        for (int i = spareRun; i < lines.size(); i++) {
            kept -= lines.end(i) - lines.begin(i);
            long count = Utf8.count(bytes, lines.start(i), lines.end(i)) + 1;
            lines.omissions().add(
                    spareRun - 1,
                    count + lines.omissions().codePoints(i, i + 1),
                    window.offset(lines.start(i)),
                    lines.omissions().end(i, i + 1, window.offset(lines.end(i))));
        }
        lines.truncate(spareRun);
    }
}
