package dev.galley;

import dev.galley.problem.Section;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The short way for plain articles, which almost all are: written in the canonical form, with line breaks that are all LF or
 * all CRLF, nothing to report, all of it at hand, and followed by the end of the source or by another article's title and
 * label. Such an article is read in one pass, without a table of lines. At the first thing that is not plain it gives up, and
 * {@link ArticleReader} reads the article from its start; for plain articles the two give the same result. Not thread-safe.
 */
final class PlainReader {

    /** A number of so many digits is in range. */
    private static final int MAX_DIGITS = 9;

    private static final String[] NO_PARAGRAPHS = {};

    // How many entries an array has at first: as many as almost all articles need.
    private static final int PARAGRAPHS = 12;
    private static final int CATEGORIES = 4;

    private final Source source;
    private final Part part;
    private final Window window;
    private final LabelTable table;
    private final PlainFormat format;
    private final PlainLines lines;
    private final PlainTiling tiling = new PlainTiling();
    private @Nullable Labels labels; // made when it is needed, as all that a plain article may do without
    private @Nullable TitleSuspicion suspicions;

    // The article at hand.
    private int origin; // the place where its extent starts
    private String[] paragraphs = NO_PARAGRAPHS;
    private int size;
    private @Nullable String byline;
    private Category[] categories = new Category[CATEGORIES];
    private int categoryCount;
    private long scanned;

    // The title line of the article at hand; of the next one, as soon as that is found.
    private int titleStart;
    private int titleEnd;
    private int titleLine;

    // What follows the article that was read, if one was.
    private int following; // the place where the next one starts
    private long followingLine; // its number in the source
    private boolean opened; // its title and label are the lines that were found last
    private int openingRuns; // the first of its runs

    PlainReader(Source source, LabelTable table, Part part) {
        this.source = source;
        this.part = part;
        this.table = table;
        window = source.window();
        format = table.plain;
        lines = new PlainLines(window);
    }

    /**
     * Reads the article that starts at a place, if it is plain.
     *
     * @param place the start of its first line, or of blank lines before it; {@link #following} if an article was read before
     * @param number the number of the line that starts there
     * @param index the number of articles before
     * @param extentStart the offset from which on the article accounts for the source
     * @return null if the article is not plain, or not all of it is at hand
     */
    @Nullable
    ParseResult read(int place, long number, long index, long extentStart) {
        boolean found = opened;
        opened = false;
        if (found) {
            lines.renumber(titleLine, openingRuns);
            titleLine = 0;
        } else {
            lines.startAt(place);
        }
        int from = lines.next();
        origin = place - (int) (window.offset(place) - extentStart);
        tiling.start(origin);
        ParseResult result = isUsable() && (found || findOpening()) ? read(number, index, extentStart) : null;
        scanned += lines.next() - from;
        return result;
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
        int last = lines.end();
        if (date == null
                || !tiling.fits()
                || last - first + 64L * lines.count() > format.longestArticle
                || !findNextArticle()) {
            return null;
        }
        followingLine += number;
        Optional<String> names = Optional.ofNullable(byline);
        Description description = new Description(new ReadParagraphs(title, takeParagraphs(), size, names), names);
        Article article = new Article(title, description, categories(), date);
        long offset = extentStart - origin;
        Tiles tiles = tiling.finish(extentStart, offset + following);
        return new ParseResult(
                part, index, offset + first, offset + last, firstLine, source.isTranscoded(), article, tiles);
    }

    private String[] takeParagraphs() {
        String[] taken = paragraphs;
        if (!PlainTiling.isFull(taken.length, size)) {
            return Arrays.copyOf(taken, size);
        }
        paragraphs = NO_PARAGRAPHS;
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
        return lines.ranOut();
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
        if (!lines.nextLine() || isRule()) {
            return false;
        }
        titleStart = lines.start();
        titleEnd = lines.end();
        titleLine = lines.number();
        int below = lines.next();
        return lines.nextLine() && isLabel(Section.DESCRIPTION) && lines.start() - below <= LineScanner.GAP;
    }

    private @Nullable String readTitle() {
        if (titleEnd - titleStart > format.longestTitle || lines.bytes()[titleStart] == Escape.MARK) {
            return null;
        }
        String title = lines.text(titleStart, titleEnd);
        if (title == null || isSuspicious(title)) {
            return null;
        }
        tiling.add(titleStart, titleEnd, Tiles.TITLE);
        return title;
    }

    private boolean isSuspicious(String title) {
        byte opening = lines.bytes()[titleStart];
        if (Ascii.isLetter(opening) && !table.mayOpen(opening)) {
            return false; // almost always
        }
        if (suspicions == null) {
            suspicions = new TitleSuspicion(labels());
        }
        return suspicions.of(title, lines.bytes(), titleStart, titleEnd) != null;
    }

    private boolean readDescription() {
        addLine(Tiles.LABEL | Tiles.PARAGRAPH);
        size = 0;
        byline = null;
        int from = 0; // of the paragraph that is not finished; 0 is none, for what opens the article stands before it
        int to = 0;
        while (lines.nextLine()) {
            int start = lines.start();
            byte opening = lines.bytes()[start];
            if (opening == Escape.MARK) {
                return false;
            }
            if (table.mayOpen(opening) && !isQuotation(lines.bytes(), start, lines.end())) {
                if (isLabel(Section.CATEGORY)) {
                    return from > 0 && addLast(from, to);
                }
                if (!isText(start, lines.end())) {
                    return false;
                }
            }
            if (from > 0 && !lines.isAfterBlank()) {
                to = lines.end(); // the paragraph goes on
                continue;
            }
            if (from == 0 ? !lines.isAfterBlank() && isRule() : !add(from, to)) {
                return false;
            }
            from = start;
            to = lines.end();
        }
        return false;
    }

    /** Adds a paragraph that is not the last, if it cannot be a byline. */
    private boolean add(int from, int to) {
        if (to - from > format.longestParagraph || size == format.mostParagraphs) {
            return false;
        }
        String text = lines.text(from, to);
        if (text == null || (Byline.opens(lines.bytes(), from, to) && Byline.of(text) != null)) {
            return false;
        }
        if (size == paragraphs.length) {
            paragraphs = Arrays.copyOf(paragraphs, Math.max(PARAGRAPHS, size * 2));
        }
        paragraphs[size++] = text;
        tiling.add(from, to, Tiles.PARAGRAPH);
        return true;
    }

    /** Adds the last paragraph, or makes it the byline; and then the label of the categories, which is the line at hand. */
    private boolean addLast(int from, int to) {
        if (!Byline.opens(lines.bytes(), from, to)) {
            if (mayEndInByline(from, to) || !add(from, to)) {
                return false;
            }
        } else if (size == 0 || !addByline(from, to)) {
            return false;
        }
        addLine(Tiles.LABEL | Tiles.CATEGORY);
        return true;
    }

    /** Whether a closing paragraph is almost a byline, or its last line is one. */
    private boolean mayEndInByline(int from, int to) {
        byte[] bytes = lines.bytes();
        int last = to;
        while (bytes[last - 1] != '\n') { // one stands before the paragraph
            last--;
        }
        return last > from ? Byline.opens(bytes, last, to) : AlmostByline.mayBe(bytes, from, to);
    }

    /** Makes a paragraph that opens with the word {@code by} the byline; a space, and no line break, is behind the word. */
    private boolean addByline(int from, int to) {
        int names = from + 3;
        if (to - from > format.longestByline || lines.bytes()[names - 1] != ' ' || lines.isBlank(names)) {
            return false;
        }
        tiling.add(from, names, Tiles.MARK | Tiles.BYLINE);
        tiling.add(names, to, Tiles.BYLINE);
        byline = lines.text(names, to);
        return byline != null && !byline.contains("\n") && NameList.isClear(byline);
    }

    private boolean readCategories() {
        categoryCount = 0;
        while (lines.nextLine()) {
            if (lines.bytes()[lines.start()] != '-') {
                addLine(Tiles.LABEL | Tiles.DATE);
                return categoryCount > 0
                        && isLabel(Section.DATE)
                        && !DuplicateCategories.hasDuplicate(categories, 0, categoryCount);
            }
            if (!readCategory()) {
                return false;
            }
        }
        return false;
    }

    /** {@code - 1. Name}. */
    private boolean readCategory() {
        byte[] bytes = lines.bytes();
        int start = lines.start();
        int end = lines.end();
        if (end - start < 6 || bytes[start + 1] != ' ' || categoryCount == format.mostCategories) {
            return false;
        }
        int p = start + 2;
        int value = 0;
        while (p < end && Ascii.isDigit(bytes[p]) && p < start + 2 + MAX_DIGITS) {
            value = value * 10 + bytes[p++] - '0';
        }
        boolean leadingZero = bytes[start + 2] == '0' && p > start + 3;
        if (p == start + 2 || leadingZero || p >= end - 1 || bytes[p] != '.' || bytes[p + 1] != ' ') {
            return false;
        }
        int name = p + 2;
        if (bytes[name] == Escape.MARK
                || lines.isBlank(name)
                || end - name > format.longestName
                || hasManyTopics(name, end)) {
            return false;
        }
        String text = lines.text(name, end);
        if (text == null) {
            return false;
        }
        if (categoryCount == categories.length) {
            categories = Arrays.copyOf(categories, categoryCount * 2);
        }
        categories[categoryCount++] = Category.of(value, text);
        tiling.add(start, name, Tiles.MARK | Tiles.CATEGORY);
        tiling.add(name, end, Tiles.CATEGORY);
        return true;
    }

    private boolean hasManyTopics(int name, int end) {
        int hyphens = 0;
        for (int p = name; p < end && end - name >= format.mostTopics; p++) {
            hyphens += lines.bytes()[p] == '-' ? 1 : 0;
        }
        return hyphens >= format.mostTopics;
    }

    private @Nullable LocalDate readDate() {
        if (!lines.nextLine()) {
            return null;
        }
        addLine(Tiles.DATE);
        return format.date(lines.bytes(), lines.start(), lines.end());
    }

    /** Finds the end of the source, or the title and label that open the next article. */
    private boolean findNextArticle() {
        int p = lines.blankEnd();
        if (lines.isLast(p)) {
            following = p;
            followingLine = lines.countTo(p);
            return true;
        }
        openingRuns = lines.runs();
        opened = p > lines.next() && findOpening() && isTitle();
        following = titleStart;
        followingLine = titleLine;
        return opened;
    }

    /** Whether the line above the label is surely the next title. */
    private boolean isTitle() {
        return !table.mayOpen(lines.bytes()[titleStart]) || isText(titleStart, titleEnd);
    }

    /** Whether the line begins with a typographic quotation mark or dash, U+2010 to U+2027, as no label does. */
    static boolean isQuotation(byte[] bytes, int start, int end) {
        return bytes[start] == (byte) 0xE2
                && end - start > 2
                && bytes[start + 1] == (byte) 0x80
                && bytes[start + 2] >= (byte) 0x90
                && bytes[start + 2] < (byte) 0xA8;
    }

    private boolean isRule() {
        byte[] bytes = lines.bytes();
        return !Ascii.isLetter(bytes[lines.start()]) && RuleLine.is(bytes, lines.start(), lines.end());
    }

    private boolean isText(int from, int to) {
        return table.isSurelyText(lines.bytes(), from, to) || labels().match(lines.bytes(), from, to) == Lines.TEXT;
    }

    private Labels labels() {
        if (labels == null) {
            labels = new Labels(table);
        }
        return labels;
    }

    private boolean isLabel(Section section) {
        return table.isExact(section, lines.bytes(), lines.start(), lines.end());
    }

    /** Makes the line at hand a piece. */
    private void addLine(int role) {
        tiling.add(lines.start(), lines.end(), role);
    }
}
