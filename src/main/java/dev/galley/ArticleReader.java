package dev.galley;

import dev.galley.problem.Fix;
import dev.galley.problem.Position;
import dev.galley.problem.Problem;
import dev.galley.problem.ProblemCode;
import dev.galley.problem.Section;
import dev.galley.problem.Span;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads any article, plain or not: cuts it out of the source, finds its sections and has each read. Not thread-safe. */
final class ArticleReader {

    private final Window window;
    private final Lines lines = new Lines();
    private final ArticleCutter cutter;
    private final Reading reading;
    private final Outline outline;
    private final TitleReader titleReader;
    private final DescriptionReader descriptionReader;
    private final CategoryReader categoryReader;
    private final DateReader dateReader;
    private final LabelReporter labelReporter;
    private final Leftovers leftovers;
    private final MarginReporter margins;
    private final LineBreakReporter lineBreaks;
    private final MissingReporter lacks;
    private final Source source;
    private final Part part;

    private long index;
    private long extentEnd; // of the result

    ArticleReader(DumpFormat format, Source source, Labels labels, Part part) {
        this.source = source;
        this.part = part;
        this.window = source.window();
        cutter = new ArticleCutter(format, window, lines, labels);
        reading = new Reading(format, window, lines, labels);
        leftovers = new Leftovers(reading);
        outline = new Outline(reading, leftovers);
        titleReader = new TitleReader(reading);
        descriptionReader = new DescriptionReader(reading);
        categoryReader = new CategoryReader(reading);
        dateReader = new DateReader(reading, leftovers);
        labelReporter = new LabelReporter(reading);
        lacks = new MissingReporter(reading);
        margins = new MarginReporter(reading);
        lineBreaks = new LineBreakReporter(reading);
    }

    /** Goes on at a place where a line starts that was not read yet, and its number. */
    void startAt(int place, long number) {
        cutter.startAt(place, number);
    }

    /**
     * Reads the next article, or text that is none.
     *
     * @param number of the articles before
     * @param extentStart the offset from which on the result accounts for the source
     * @return null at the end of the source
     */
    @Nullable
    ParseResult next(long number, long extentStart) throws IOException {
        index = number;
        int count = cutter.next();
        if (count == 0) {
            return null;
        }
        boolean labelled = hasLabel(count);
        reading.start(labelled);
        reading.tiles.start(extentStart);
        extentEnd = window.offset(count < lines.size() ? lines.begin(count) : window.end());
        reportEncoding();
        return labelled ? readArticle(count) : readForeign(count);
    }

    /** How many bytes were looked at in search of lines. */
    long scanned() {
        return cutter.scanned();
    }

    /** The offset of the end of what the last result accounts for. */
    long extentEnd() {
        return extentEnd;
    }

    /** Whether what was read of the next article is so much, or starts so, that it must not be read again. */
    boolean hasReadAhead() {
        return cutter.hasReadAhead();
    }

    /** The place where the next article starts, if {@link #hasReadAhead} says no. */
    int following() {
        return cutter.following();
    }

    /** The number of the line at {@link #following}. */
    long followingLine() {
        return cutter.followingLine();
    }

    private boolean hasLabel(int count) {
        for (int i = 0; i < count; i++) {
            if (lines.isLabel(i)) {
                return true;
            }
        }
        return false;
    }

    /** Says that byte order mark and declared charset differ; once. */
    private void reportEncoding() {
        String contradiction = source.takeContradiction();
        if (contradiction != null) {
            findings()
                    .add(
                            ProblemCode.CHARSET_CONFLICT,
                            null,
                            new Span(0, 0),
                            new Position(1, 1),
                            contradiction,
                            List.of(),
                            null);
        }
    }

    private ParseResult readArticle(int count) {
        margins.report(count, cutter.isMarked());
        int head = cutter.head();
        leftovers.leave(0, head);
        outline.read(head, count);
        labelReporter.report(sections(), outline.titleTo());
        String title = readTitle();
        readDescriptions();
        ReadParagraphs paragraphs = descriptionReader.finish(isFollowedByLabel());
        String byline = paragraphs.byline().orElse(null);
        List<Category> categories = readCategories();
        LocalDate date = readDate();
        lacks.report(sections(), paragraphs, categories, categoryReader.rejected(), dateReader);
        leftovers.leaveOmitted(count);
        reportGlued(count);
        lineBreaks.report(head, count);
        Tiling tiling = reading.tiles;
        Span span = new Span(tiling.claimedStart(), tiling.claimedEnd());
        Position position = findings().position(lines.start(firstLine()));
        boolean invalid = findings().hasErrors();
        List<Problem> problems = findings().take();
        Tiles tiles = tiling.finish(extentEnd);
        if (invalid || title == null || date == null) { // what is missing is an error
            Draft draft = tiles.draft(title, paragraphs, byline, categories, dateReader.field());
            return new ParseResult(
                    part, index, span, position, source.isTranscoded(), null, invalid, draft, problems, tiles);
        }
        Description description = new Description(paragraphs, paragraphs.byline());
        Article article = new Article(title, description, categories, date);
        return new ParseResult(
                part, index, span, position, source.isTranscoded(), article, false, null, problems, tiles);
    }

    /** The first line that belongs to the article. */
    private int firstLine() {
        if (sections().section(0) == Section.TITLE) {
            return sections().labelFrom(0);
        }
        return outline.titleFrom() < outline.titleTo()
                ? outline.titleFrom()
                : sections().labelFrom(0);
    }

    private SectionTable sections() {
        return outline.sections();
    }

    private void recordLabel(int s) {
        if (sections().hasLabel(s)) {
            int start = lines.start(sections().labelFrom(s));
            reading.tiles.add(
                    start,
                    labelReporter.labelEnd(sections(), s),
                    Tiles.label(sections().section(s)));
        }
    }

    private @Nullable String readTitle() {
        int from = outline.titleFrom();
        int place = from < outline.titleTo() ? lines.start(from) : 0;
        if (sections().section(0) == Section.TITLE) {
            recordLabel(0);
            place = sections().labelFrom(0) == from ? reading.inlineValue(from) : place;
        }
        String title = titleReader.read(from, outline.titleTo(), place);
        if (title == null) {
            int missing = lines.start(outline.titleTo());
            findings().add(ProblemCode.MISSING_TITLE, Section.TITLE, missing, missing, "the article has no title");
        }
        return title;
    }

    private void readDescriptions() {
        descriptionReader.start();
        for (int s = 0; s < sections().size(); s++) {
            if (sections().section(s) == Section.DESCRIPTION) {
                recordLabel(s);
                int label = sections().labelFrom(s);
                int from = sections().contentFrom(s);
                if (sections().hasLabel(s) && lines.form(label) == Lines.INLINE) {
                    from = descriptionReader.readInline(
                            label, reading.inlineValue(label), sections().contentTo(s));
                }
                descriptionReader.read(from, sections().contentTo(s));
            }
        }
    }

    /** Whether a label that is certain, or the end of the article, follows the description. */
    private boolean isFollowedByLabel() {
        int next = 0;
        for (int s = 0; s < sections().size(); s++) {
            if (sections().section(s) == Section.DESCRIPTION) {
                next = s + 1;
            }
        }
        return next == sections().size()
                || (sections().hasLabel(next) && lines.form(sections().labelFrom(next)) != Lines.MISSPELT);
    }

    private List<Category> readCategories() {
        categoryReader.start();
        for (int s = 0; s < sections().size(); s++) {
            if (sections().section(s) == Section.CATEGORY) {
                recordLabel(s);
                int label = sections().labelFrom(s);
                if (sections().hasLabel(s) && lines.form(label) == Lines.INLINE) {
                    categoryReader.readInline(label, reading.inlineValue(label));
                }
                categoryReader.read(sections().contentFrom(s), sections().contentTo(s));
                categoryReader.finishSection();
            }
        }
        return categoryReader.finish();
    }

    private @Nullable LocalDate readDate() {
        dateReader.start();
        for (int s = 0; s < sections().size(); s++) {
            if (sections().section(s) == Section.DATE) {
                recordLabel(s);
                dateReader.read(sections(), s);
            }
        }
        dateReader.finish();
        return dateReader.value();
    }

    private void reportGlued(int count) {
        if (!cutter.isGlued()) {
            return;
        }
        int end = lines.end(count - 1);
        Fix fix = reading.safeFix(end, end, lines.lineBreak() + lines.lineBreak());
        String message = "the next article starts on the line of the date";
        reading.report(ProblemCode.GLUED_ARTICLES, Section.DATE, end, end, message, "it starts here", fix);
    }

    /** Text without any label is no article: it is reported as a whole. */
    private ParseResult readForeign(int count) {
        String mismatch = NotText.reason(reading, count);
        if (mismatch == null) {
            margins.report(count, cutter.isMarked());
            leftovers.leave(0, count);
            leftovers.leaveOmitted(count);
        } else {
            Position position = findings().position(lines.start(0));
            Span span = reading.spanToEnd(lines.start(0), count - 1);
            reading.tiles.addOffsets(span.start(), span.end(), Tiles.UNCLAIMED);
            findings().add(ProblemCode.WRONG_ENCODING, null, span, position, mismatch, List.of(), null);
        }
        Position position = findings().position(lines.start(0));
        Span nothing = new Span(extentEnd, extentEnd);
        boolean errors = findings().hasErrors();
        List<Problem> problems = findings().take();
        Tiles tiles = reading.tiles.finish(extentEnd);
        return new ParseResult(
                part, index, nothing, position, source.isTranscoded(), null, errors, Draft.EMPTY, problems, tiles);
    }

    private Findings findings() {
        return reading.findings;
    }
}
