package dev.galley;

import dev.galley.problem.Section;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The short way for plain articles, which almost all are: written in the canonical form, with LF line breaks, nothing to
 * report, all of it at hand, and followed by the end of the source or by another article's title and label. Such an article
 * is read in one pass, without a table of lines. At the first thing that is not plain it gives up, and {@link ArticleReader}
 * reads the article from its start; for plain articles the two give the same result. Not thread-safe.
 */
final class PlainReader {

    /** More categories than this are looked through for duplicates by the other reader. */
    private static final int MAX_CATEGORIES = 16;

    /** A number of so many digits is in range. */
    private static final int MAX_DIGITS = 9;

    private static final String[] NO_PARAGRAPHS = {};
    private static final byte[] NO_BYTES = {};
    private static final int[] NONE = {};

    /** An array that is full but for a third becomes the result's own. */
    private static final int SLACK = 3;

    // How many entries an array has at first: as many as almost all articles need.
    private static final int PARAGRAPHS = 12;
    private static final int CATEGORIES = 4;
    private static final int PIECES = 28;

    private final DumpFormat format;
    private final Source source;
    private final Part part;
    private final Window window;
    private final LabelTable table;
    private @Nullable Labels labels; // made when it is needed, as all that a plain article may do without
    private @Nullable TitleSuspicion suspicions;
    private @Nullable Utf8 utf8;

    // The limits of the format, which are asked for many times an article.
    private final int longestTitle;
    private final int longestParagraph;
    private final int mostParagraphs;
    private final int longestByline;
    private final int mostCategories;
    private final int longestName;
    private final int mostTopics;
    private final int longestArticle;

    private byte[] bytes = NO_BYTES;
    private int limit;

    // The line at hand.
    private int start;
    private int end;
    private int line; // its number, from 0 for the first
    private boolean afterBlank;

    // What follows it.
    private int pos;
    private int lines; // how many there are before

    // The article at hand.
    private int origin; // the place where its extent starts
    private String[] paragraphs = NO_PARAGRAPHS;
    private int size;
    private @Nullable String byline;
    private Category[] categories = new Category[CATEGORIES];
    private int categoryCount;
    private int[] pieces = NONE;
    private int pieceCount;
    private int pieceEnd; // of the last one
    private int[] runs = NONE; // where bytes that are not ASCII start
    private int runCount;
    private int nextRun; // that no text holds yet
    private boolean ranOut; // of bytes at hand
    private long scanned;

    // The title line of the article at hand; of the next one, as soon as that is found.
    private int titleStart;
    private int titleEnd;
    private int titleLine;

    // What follows the article that was read, if one was.
    private int following; // the place where the next one starts
    private long followingLine; // its number in the source
    private long followingOffset;
    private boolean opened; // its title and label are the lines that were found last
    private int openingRuns; // the first of its runs

    PlainReader(DumpFormat format, Source source, LabelTable table, Part part) {
        this.format = format;
        this.source = source;
        this.table = table;
        this.part = part;
        window = source.window();
        longestTitle = format.limit(Limit.TITLE);
        longestParagraph = format.limit(Limit.PARAGRAPH);
        mostParagraphs = format.limit(Limit.PARAGRAPHS);
        longestByline = format.limit(Limit.BYLINE);
        mostCategories = Math.min(format.limit(Limit.CATEGORIES), MAX_CATEGORIES);
        longestName = format.limit(Limit.CATEGORY_NAME);
        mostTopics = format.limit(Limit.TOPICS);
        longestArticle = format.limit(Limit.ARTICLE) / 2;
    }

    /**
     * Reads the article that starts at a place, if it is plain.
     *
     * @param place the start of its first line, or of blank lines before it
     * @param number the number of the line that starts there
     * @param index the number of articles before
     * @param extentStart the offset from which on the article accounts for the source
     * @return null if the article is not plain, or not all of it is at hand
     */
    @Nullable
    ParseResult read(int place, long number, long index, long extentStart) {
        boolean found = opened && isWhereItEnded(place);
        opened = false;
        if (found) {
            keepOpening();
        } else {
            bytes = window.bytes();
            limit = window.end();
            pos = place;
            lines = 0;
            runCount = 0;
        }
        int from = pos;
        origin = place - (int) (window.offset(place) - extentStart);
        pieceCount = 0;
        pieceEnd = origin;
        nextRun = 0;
        ranOut = false;
        ParseResult result = isUsable() && (found || findOpening()) ? read(number, index, extentStart) : null;
        scanned += pos - from;
        return result;
    }

    /** Whether a place is that of the next article, in a window to which nothing has happened since. */
    private boolean isWhereItEnded(int place) {
        return window.offset(place) == followingOffset && window.bytes() == bytes && window.end() == limit;
    }

    /** Makes the opening that was found behind one article that of the next, and counts from there. */
    private void keepOpening() {
        runCount -= openingRuns;
        System.arraycopy(runs, openingRuns, runs, 0, runCount);
        lines -= titleLine;
        line -= titleLine;
        titleLine = 0;
    }

    private boolean isUsable() {
        return table.areWords && !table.hasTitles && table.bylines.isStandard();
    }

    private @Nullable ParseResult read(long number, long index, long extentStart) {
        int first = titleStart;
        long firstLine = number + titleLine;
        String title = readTitle();
        if (title == null || !readDescription() || !readCategories()) {
            return null;
        }
        LocalDate date = readDate();
        int last = end;
        if (date == null || last - first + 64L * lines > longestArticle || !findNextArticle()) {
            return null;
        }
        followingLine += number;
        Optional<String> names = Optional.ofNullable(byline);
        Description description = new Description(new ReadParagraphs(title, takeParagraphs(), size, names), names);
        Article article = new Article(title, description, categories(), date);
        long offset = extentStart - origin;
        Tiles tiles = new Tiles(extentStart, offset + following, takePieces(), pieceCount);
        return new ParseResult(
                part, index, offset + first, offset + last, firstLine, source.isTranscoded(), article, tiles);
    }

    private String[] takeParagraphs() {
        String[] taken = paragraphs;
        if (taken.length - size > taken.length / SLACK) {
            return Arrays.copyOf(taken, size);
        }
        paragraphs = NO_PARAGRAPHS;
        return taken;
    }

    private int[] takePieces() {
        int[] taken = pieces;
        if (taken.length - pieceCount > taken.length / SLACK) {
            return Arrays.copyOf(taken, pieceCount);
        }
        pieces = NONE;
        return taken;
    }

    private List<Category> categories() {
        Category[] c = categories;
        return switch (categoryCount) { // without a copy of a copy
            case 1 -> List.of(c[0]);
            case 2 -> List.of(c[0], c[1]);
            case 3 -> List.of(c[0], c[1], c[2]);
            case 4 -> List.of(c[0], c[1], c[2], c[3]);
            default -> List.of(Arrays.copyOf(c, categoryCount));
        };
    }

    /** How many bytes were looked at, some of them several times. */
    long scanned() {
        return scanned;
    }

    /** Whether an article was not read because more bytes are needed than are at hand. */
    boolean ranOut() {
        return ranOut;
    }

    /** The place where the article after the one that was read starts, or the source ends. */
    int following() {
        return following;
    }

    /** The number of the line at {@link #following}. */
    long followingLine() {
        return followingLine;
    }

    /** Finds the two lines that open an article, a title and the label of the description, which is then at hand. */
    private boolean findOpening() {
        if (!nextLine() || isRule()) {
            return false;
        }
        titleStart = start;
        titleEnd = end;
        titleLine = line;
        return nextLine() && isLabel(Section.DESCRIPTION);
    }

    private @Nullable String readTitle() {
        if (titleEnd - titleStart > longestTitle || bytes[titleStart] == Escape.MARK) {
            return null;
        }
        String title = text(titleStart, titleEnd);
        if (title == null || isSuspicious(title)) {
            return null;
        }
        return addPiece(titleStart, titleEnd, Tiles.TITLE) ? title : null;
    }

    private boolean isSuspicious(String title) {
        byte opening = bytes[titleStart];
        if (isLetter(opening) && !table.mayOpen(opening)) {
            return false; // almost always
        }
        if (suspicions == null) {
            suspicions = new TitleSuspicion(labels());
        }
        return suspicions.of(title, bytes, titleStart, titleEnd) != null;
    }

    private boolean readDescription() {
        if (!addPiece(start, end, Tiles.LABEL | Tiles.PARAGRAPH)) {
            return false;
        }
        size = 0;
        byline = null;
        int from = -1; // the paragraph that is not finished
        int to = -1;
        while (nextLine()) {
            byte opening = bytes[start];
            if (opening == Escape.MARK) {
                return false;
            }
            if (table.mayOpen(opening) && !isQuotation()) {
                if (isLabel(Section.CATEGORY)) {
                    return from >= 0 && addLast(from, to);
                }
                if (!isText(start, end)) {
                    return false;
                }
            }
            if (from >= 0 && !afterBlank) {
                to = end; // the paragraph goes on
                continue;
            }
            if (from < 0 ? !afterBlank && isRule() : !add(from, to)) {
                return false;
            }
            from = start;
            to = end;
        }
        return false;
    }

    /** Adds a paragraph that is not the last, if it cannot be a byline. */
    private boolean add(int from, int to) {
        if (to - from > longestParagraph || size == mostParagraphs) {
            return false;
        }
        String text = text(from, to);
        if (text == null || (Byline.opens(bytes, from, to) && Byline.of(text) != null)) {
            return false;
        }
        if (size == paragraphs.length) {
            paragraphs = Arrays.copyOf(paragraphs, Math.max(PARAGRAPHS, size * 2));
        }
        paragraphs[size++] = text;
        return addPiece(from, to, Tiles.PARAGRAPH);
    }

    /** Adds the last paragraph, or makes it the byline; and then the label of the categories, which is the line at hand. */
    private boolean addLast(int from, int to) {
        if (!Byline.opens(bytes, from, to)) {
            if (mayEndInByline(from, to) || !add(from, to)) {
                return false;
            }
        } else if (size == 0 || !addByline(from, to)) {
            return false;
        }
        return addPiece(start, end, Tiles.LABEL | Tiles.CATEGORY);
    }

    /** Whether a closing paragraph is almost a byline, or its last line is one. */
    private boolean mayEndInByline(int from, int to) {
        int last = to;
        while (last > from && bytes[last - 1] != '\n') {
            last--;
        }
        return last > from ? Byline.opens(bytes, last, to) : AlmostByline.mayBe(bytes, from, to);
    }

    private boolean addByline(int from, int to) {
        int names = from + 3;
        if (to <= names || to - from > longestByline || bytes[names - 1] != ' ' || isEdgeBlank(names)) {
            return false;
        }
        byline = text(names, to);
        return byline != null
                && byline.indexOf('\n') < 0
                && Byline.isClear(byline)
                && addPiece(from, names, Tiles.MARK | Tiles.BYLINE)
                && addPiece(names, to, Tiles.BYLINE);
    }

    private boolean readCategories() {
        categoryCount = 0;
        while (nextLine()) {
            if (bytes[start] != '-') {
                return categoryCount > 0
                        && isLabel(Section.DATE)
                        && !DuplicateCategories.hasDuplicate(categories, 0, categoryCount)
                        && addPiece(start, end, Tiles.LABEL | Tiles.DATE);
            }
            if (!readCategory()) {
                return false;
            }
        }
        return false;
    }

    /** {@code - 1. Name}. */
    private boolean readCategory() {
        if (end - start < 6 || bytes[start + 1] != ' ' || categoryCount == mostCategories) {
            return false;
        }
        int p = start + 2;
        int value = 0;
        while (p < end && bytes[p] >= '0' && bytes[p] <= '9' && p < start + 2 + MAX_DIGITS) {
            value = value * 10 + bytes[p++] - '0';
        }
        int name = p + 2;
        boolean leadingZero = bytes[start + 2] == '0' && p > start + 3;
        if (p == start + 2 || leadingZero || name >= end || bytes[p] != '.' || bytes[p + 1] != ' ') {
            return false;
        }
        if (bytes[name] == Escape.MARK || isEdgeBlank(name) || end - name > longestName || hasManyTopics(name)) {
            return false;
        }
        String text = text(name, end);
        if (text == null) {
            return false;
        }
        if (categoryCount == categories.length) {
            categories = Arrays.copyOf(categories, categoryCount * 2);
        }
        categories[categoryCount++] = Category.of(value, text);
        return addPiece(start, name, Tiles.MARK | Tiles.CATEGORY) && addPiece(name, end, Tiles.CATEGORY);
    }

    private boolean hasManyTopics(int name) {
        int hyphens = 0;
        for (int p = name; p < end && end - name >= mostTopics; p++) {
            hyphens += bytes[p] == '-' ? 1 : 0;
        }
        return hyphens >= mostTopics;
    }

    private @Nullable LocalDate readDate() {
        LocalDate date = nextLine() ? CanonicalDate.read(bytes, start, end, format) : null;
        if (date == null || date.getYear() < format.firstYear() || date.getYear() > format.lastYear()) {
            return null;
        }
        return addPiece(start, end, Tiles.DATE) ? date : null;
    }

    /** Finds the end of the source, or the title and label that open the next article. */
    private boolean findNextArticle() {
        int p = blankEnd();
        if (p == limit) {
            following = limit;
            followingLine = (long) lines + p - pos;
            ranOut = !window.isExhausted();
            return !ranOut;
        }
        openingRuns = runCount;
        opened = p > pos && findOpening() && isTitle();
        following = titleStart;
        followingLine = titleLine;
        followingOffset = window.offset(following);
        return opened;
    }

    /** Whether the line above the label is surely the next title. */
    private boolean isTitle() {
        return !table.mayOpen(bytes[titleStart]) || isText(titleStart, titleEnd);
    }

    /** Finds the next line that is not blank; false if it is not plain, or not all at hand. */
    private boolean nextLine() {
        int p = blankEnd();
        int blank = p - pos;
        afterBlank = blank > 0;
        line = lines + blank;
        start = p;
        while (true) {
            p = PlainBytes.end(bytes, p, limit);
            if (p == limit) {
                end = p;
                pos = p;
                lines = line;
                ranOut = !window.isExhausted();
                return !ranOut && isTrimmed();
            }
            byte b = bytes[p];
            if (b == '\n') {
                end = p;
                pos = p + 1;
                lines = line + 1;
                return isTrimmed();
            }
            if (b < 0) {
                addRun(p);
                while (p < limit && bytes[p] < 0) {
                    p++;
                }
            } else if (b == '\t') {
                p++;
            } else {
                return false;
            }
        }
    }

    private void addRun(int place) {
        if (runCount == runs.length) {
            runs = Arrays.copyOf(runs, 2 * runCount + 8);
        }
        runs[runCount++] = place;
    }

    /** The place after the empty lines that follow. */
    private int blankEnd() {
        int p = pos;
        while (p < limit && bytes[p] == '\n') {
            p++;
        }
        return p;
    }

    /** Whether the line is not blank and has no white space around it. */
    private boolean isTrimmed() {
        if (start == end || isEdgeBlank(start)) {
            return false;
        }
        byte b = bytes[end - 1];
        return b > ' ' || (b < 0 && !isTrimmed(Utf8.before(bytes, start, end)));
    }

    private boolean isEdgeBlank(int place) {
        byte b = bytes[place];
        return b <= ' ' && (b >= 0 || isTrimmed(place));
    }

    private boolean isTrimmed(int place) {
        return CharacterClass.isTrimmed(Utf8.codePoint(Utf8.at(bytes, place, end)));
    }

    /** Whether the line begins with a typographic quotation mark or dash, U+2010 to U+2027, as no label does. */
    private boolean isQuotation() {
        return bytes[start] == (byte) 0xE2
                && end - start > 2
                && bytes[start + 1] == (byte) 0x80
                && (bytes[start + 2] & 0xFF) >= 0x90
                && (bytes[start + 2] & 0xFF) < 0xA8;
    }

    private boolean isRule() {
        return !isLetter(bytes[start]) && RuleLine.is(bytes, start, end);
    }

    private static boolean isLetter(byte b) {
        return (b | 0x20) >= 'a' && (b | 0x20) <= 'z';
    }

    private boolean isText(int from, int to) {
        return table.isSurelyText(bytes, from, to) || labels().match(bytes, from, to) == Lines.TEXT;
    }

    private Labels labels() {
        if (labels == null) {
            labels = new Labels(table);
        }
        return labels;
    }

    private boolean isLabel(Section section) {
        return table.isExact(section, bytes, start, end);
    }

    /** The text between two places, behind that which was read before, or null if it holds a character to report. */
    private @Nullable String text(int from, int to) {
        while (nextRun < runCount && runs[nextRun] < from) {
            nextRun++; // of a label
        }
        int first = nextRun;
        while (nextRun < runCount && runs[nextRun] < to) {
            nextRun++;
        }
        if (first == nextRun) {
            return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
        }
        if (utf8 == null) {
            utf8 = new Utf8();
        }
        String text = utf8.decode(bytes, from, to, runs, first, nextRun);
        return utf8.takeNotable() ? null : text;
    }

    /** Notes what the bytes between two places are; false if they, or the blank bytes before, are too many for one piece. */
    private boolean addPiece(int from, int to, int role) {
        int gap = from - pieceEnd;
        if (gap > Tiles.MAX_GAP || to - from > Tiles.MAX_LENGTH) {
            return false;
        }
        if (pieceCount == pieces.length) {
            pieces = Arrays.copyOf(pieces, Math.max(PIECES, pieceCount * 2));
        }
        pieces[pieceCount++] = Tiles.pack(gap, to - from, role);
        pieceEnd = to;
        return true;
    }
}
