package dev.galley;

import dev.galley.problem.Section;
import java.io.IOException;

/**
 * Finds, before any place in the middle of a dump, one where an article starts for certain.
 *
 * <p>The cutter is let loose some way before that place, not knowing what article it is in. After a {@code Description}
 * label that nothing but its own line makes one, it knows: whatever stood above, the article goes on with a description.
 * So the next article starts where the cutter says, as it would for a reader who comes from the start of the source. If
 * there is none, the search starts farther before.
 */
final class BoundaryFinder {

    /** How far before a place to look first: room for many articles. */
    static final int FIRST_STEP = 1 << 16;

    /** So many lines may be misunderstood because of what stands above them: a title has 8, and a date or item above. */
    private static final int UNSURE_LINES = 12;

    private final SeekableDump dump;
    private final int firstStep;

    /**
     * A finder for a dump.
     *
     * @param firstStep how far before a place to look first, in bytes; then four times as far, and so on
     */
    BoundaryFinder(SeekableDump dump, int firstStep) {
        this.dump = dump;
        this.firstStep = firstStep;
    }

    /**
     * The offset of the last article known to start at or before a place.
     *
     * @param lowest an offset where an article, or the dump, is known to start
     * @param farthest how far before the place to look
     * @return -1 if there is none so near
     */
    long lastBefore(long offset, long lowest, long farthest) throws IOException {
        for (long back = firstStep; ; back *= 4) {
            long from = Math.max(offset - back, lowest);
            long found = search(from, offset, from == lowest);
            if (found >= 0) {
                return found;
            }
            if (back >= farthest) {
                return -1;
            }
        }
    }

    private long search(long from, long to, boolean known) throws IOException {
        long found = known ? from : -1;
        try (Source source = dump.between(from, to)) {
            Window window = source.window();
            Lines lines = new Lines();
            ArticleCutter cutter = new ArticleCutter(dump.format(), window, lines, new Labels(dump.labels()));
            cutter.startAt(from == 0 ? window.skipByteOrderMark() : window.place(from), 1);
            boolean sure = known;
            int seen = 0;
            int count = cutter.next();
            while (!cutter.isAtEnd()) { // else, what the last line is cannot be told: it may go on
                boolean isWhole = !lines.omissions().areOfLines(); // what is left out depends on what stands far above
                sure = known || (isWhole && (sure || makesSure(lines, Math.max(UNSURE_LINES - seen, 1), count)));
                seen = isWhole ? Math.min(seen + count, UNSURE_LINES) : 0;
                if (sure && isWhole && !cutter.isGlued()) {
                    found = window.offset(lines.begin(count));
                }
                count = cutter.next();
            }
        }
        return found;
    }

    /**
     * Whether a line of a range, which has one before and one behind it, is a description label, and for certain: alone, for
     * two in a row may be title and label.
     */
    private static boolean makesSure(Lines lines, int from, int to) {
        for (int i = from; i < to; i++) {
            if (isDescription(lines, i) && !isDescription(lines, i - 1) && !isDescription(lines, i + 1)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDescription(Lines lines, int i) {
        return lines.isLabel(i, Section.DESCRIPTION)
                && (lines.form(i) == Lines.EXACT || lines.form(i) == Lines.VARIANT);
    }
}
