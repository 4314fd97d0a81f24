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

    /** More blank lines than this, and the other reader decides. */
    private static final int MAX_BLANK = 1 << 10;

    /** More categories than this are looked through for duplicates by the other reader. */
    private static final int MAX_CATEGORIES = 16;

    /** A number of so many digits is in range. */
    private static final int MAX_DIGITS = 9;

    private final Source source;
    private final Part part;
    private final Window window;
    private final Labels labels;
    private final DateParser dates;
    private final TitleSuspicion suspicions;
    private final Utf8 utf8 = new Utf8();
    private final boolean usable;
    private final int firstYear;
    private final int lastYear;
    private final int titleLimit;
    private final int paragraphLimit;
    private final int paragraphsLimit;
    private final int bylineLimit;
    private final int categoriesLimit;
    private final int nameLimit;
    private final int topicsLimit;
    private final int articleLimit;

    private byte[] bytes = {};
    private int limit;

    // The line at hand.
    private int start;
    private int end;
    private int line; // its number, from 0 for the first
    private boolean ascii;
    private boolean afterBlank;

    // What follows it.
    private int pos;
    private int lines; // how many there are before

    // The article at hand.
    private int origin; // the place where its extent starts
    private String[] paragraphs = new String[16];
    private int size;
    private @Nullable String byline;
    private Category[] categories = new Category[8];
    private int categoryCount;
    private long[] pieces = new long[48];
    private int pieceCount;
    private int following; // the place where the next article starts
    private boolean ranOut; // of bytes at hand
    private long scanned;
    private long followingLine; // its number in the source

    PlainReader(DumpFormat format, Source source, Labels labels, Part part) {
        this.source = source;
        this.part = part;
        window = source.window();
        this.labels = labels;
        dates = new DateParser(format);
        suspicions = new TitleSuspicion(labels);
        usable = labels.areWords() && !labels.hasTitles() && labels.bylines().isStandard();
        firstYear = format.firstYear();
        lastYear = format.lastYear();
        titleLimit = format.limit(Limit.TITLE);
        paragraphLimit = format.limit(Limit.PARAGRAPH);
        paragraphsLimit = format.limit(Limit.PARAGRAPHS);
        bylineLimit = format.limit(Limit.BYLINE);
        categoriesLimit = Math.min(format.limit(Limit.CATEGORIES), MAX_CATEGORIES);
        nameLimit = format.limit(Limit.CATEGORY_NAME);
        topicsLimit = format.limit(Limit.TOPICS);
        articleLimit = format.limit(Limit.ARTICLE) / 2;
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
        bytes = window.bytes();
        limit = window.end();
        pos = place;
        lines = 0;
        origin = place - (int) (window.offset(place) - extentStart);
        pieceCount = 0;
        ranOut = false;
        ParseResult result = usable ? read(number, index, extentStart) : null;
        scanned += pos - place;
        return result;
    }

    private @Nullable ParseResult read(long number, long index, long extentStart) {
        String title = readTitle();
        if (title == null) {
            return null;
        }
        int first = start;
        long titleLine = number + line;
        if (!readDescription() || !readCategories()) {
            return null;
        }
        LocalDate date = readDate();
        int last = end;
        if (date == null || last - first + 64L * lines > articleLimit || !findNextArticle()) {
            return null;
        }
        followingLine += number;
        ReadParagraphs text = new ReadParagraphs(Arrays.copyOf(paragraphs, size), Optional.ofNullable(byline));
        Description description = new Description(text, text.byline());
        Article article = new Article(title, description, List.of(Arrays.copyOf(categories, categoryCount)), date);
        long offset = extentStart - origin;
        Tiles tiles = new Tiles(extentStart, offset + following, Arrays.copyOf(pieces, pieceCount));
        return new ParseResult(
                part, index, offset + first, offset + last, titleLine, source.isTranscoded(), article, tiles);
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

    private @Nullable String readTitle() {
        if (!nextLine() || end - start > titleLimit || bytes[start] == Escape.MARK || isRule()) {
            return null;
        }
        String title = text(start, end, ascii);
        if (title == null || suspicions.of(title, bytes, start, end) != null) {
            return null;
        }
        addPiece(start, end, Tiles.TITLE);
        return title;
    }

    private boolean readDescription() {
        if (!nextLine() || !isLabel(Section.DESCRIPTION)) {
            return false;
        }
        addPiece(start, end, Tiles.LABEL | Tiles.PARAGRAPH);
        size = 0;
        byline = null;
        int from = -1; // the paragraph that is not finished
        int to = -1;
        boolean plain = true;
        while (nextLine()) {
            byte opening = bytes[start];
            if (opening == Escape.MARK) {
                return false;
            }
            if (labels.mayOpen(opening) && !isText()) {
                return from >= 0 && isLabel(Section.CATEGORY) && addLast(from, to, plain);
            }
            if (from >= 0 && !afterBlank) {
                to = end; // the paragraph goes on
                plain &= ascii;
                continue;
            }
            if (from < 0 ? !afterBlank && isRule() : !add(from, to, plain)) {
                return false;
            }
            from = start;
            to = end;
            plain = ascii;
        }
        return false;
    }

    /** Adds a paragraph that is not the last, if it cannot be a byline. */
    private boolean add(int from, int to, boolean plain) {
        if (to - from > paragraphLimit || size == paragraphsLimit) {
            return false;
        }
        String text = text(from, to, plain);
        if (text == null || (Byline.opens(bytes, from, to) && Byline.of(text) != null)) {
            return false;
        }
        if (size == paragraphs.length) {
            paragraphs = Arrays.copyOf(paragraphs, size * 2);
        }
        paragraphs[size++] = text;
        return addPiece(from, to, Tiles.PARAGRAPH);
    }

    /** Adds the last paragraph, or makes it the byline; and then the label of the categories, which is the line at hand. */
    private boolean addLast(int from, int to, boolean plain) {
        if (!Byline.opens(bytes, from, to)) {
            if (mayEndInByline(from, to) || !add(from, to, plain)) {
                return false;
            }
        } else if (size == 0 || !addByline(from, to, plain)) {
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

    private boolean addByline(int from, int to, boolean plain) {
        int names = from + 3;
        if (to <= names || to - from > bylineLimit || bytes[names - 1] != ' ' || isEdgeBlank(names)) {
            return false;
        }
        byline = text(names, to, plain);
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
        if (end - start < 6 || bytes[start + 1] != ' ' || categoryCount == categoriesLimit) {
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
        if (bytes[name] == Escape.MARK || isEdgeBlank(name) || end - name > nameLimit || hasManyTopics(name)) {
            return false;
        }
        String text = text(name, end, ascii);
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
        for (int p = name; p < end && end - name >= topicsLimit; p++) {
            hyphens += bytes[p] == '-' ? 1 : 0;
        }
        return hyphens >= topicsLimit;
    }

    private @Nullable LocalDate readDate() {
        LocalDate date = nextLine() ? dates.canonical(bytes, start, end) : null;
        if (date == null || date.getYear() < firstYear || date.getYear() > lastYear) {
            return null;
        }
        addPiece(start, end, Tiles.DATE);
        return date;
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
        if (!nextLine() || !afterBlank || isRule() || (labels.mayOpen(bytes[start]) && !isText())) {
            return false;
        }
        following = start;
        followingLine = line;
        return nextLine() && isLabel(Section.DESCRIPTION);
    }

    /** Finds the next line that is not blank; false if it is not plain, or not all at hand. */
    private boolean nextLine() {
        int p = blankEnd();
        int blank = p - pos;
        afterBlank = blank > 0;
        line = lines + blank;
        start = p;
        ascii = true;
        while (true) {
            p = PlainBytes.end(bytes, p, limit);
            if (p == limit) {
                end = p;
                pos = p;
                lines = line;
                ranOut = !window.isExhausted();
                return blank <= MAX_BLANK && !ranOut && isTrimmed();
            }
            byte b = bytes[p];
            if (b == '\n') {
                end = p;
                pos = p + 1;
                lines = line + 1;
                return blank <= MAX_BLANK && isTrimmed();
            }
            if (b < 0) {
                ascii = false;
            } else if (b != '\t') {
                return false;
            }
            p++;
        }
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

    private boolean isRule() {
        return RuleLine.is(bytes, start, end);
    }

    private boolean isText() {
        return labels.match(bytes, start, end) == Lines.TEXT;
    }

    private boolean isLabel(Section section) {
        return labels.isExact(section, bytes, start, end);
    }

    /** The text between two places, or null if it holds a character to report. */
    private @Nullable String text(int from, int to, boolean plain) {
        if (plain) {
            return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
        }
        String text = utf8.decode(bytes, from, to);
        return utf8.takeNotable() ? null : text;
    }

    /** Notes what the bytes between two places are; false if they are too many for one piece. */
    private boolean addPiece(int from, int to, int role) {
        if (pieceCount == pieces.length) {
            pieces = Arrays.copyOf(pieces, pieceCount * 2);
        }
        pieces[pieceCount++] = Tiles.pack(from - origin, to - from, role);
        return to - from <= Tiles.MAX_LENGTH;
    }
}
