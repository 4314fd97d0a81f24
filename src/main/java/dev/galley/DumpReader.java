package dev.galley;

import dev.galley.problem.Fix;
import dev.galley.problem.Label;
import dev.galley.problem.Position;
import dev.galley.problem.Problem;
import dev.galley.problem.ProblemCode;
import dev.galley.problem.Section;
import dev.galley.problem.Span;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the articles of one source, one after another: drives all other parts of the engine. Not thread-safe. */
final class DumpReader {

    private final DumpFormat format;
    private final Window window;
    private final Lines lines = new Lines();
    private final LineScanner scanner;
    private final ArticleCutter cutter;
    private final Reading reading;
    private final Outline outline;
    private final TitleReader titleReader;
    private final DescriptionReader descriptionReader;
    private final CategoryReader categoryReader;
    private final DateReader dateReader;
    private final Source source;

    private boolean started;
    private long index;
    private long extentEnd; // of the result before

    DumpReader(DumpFormat format, Source source) {
        this.format = format;
        this.source = source;
        this.window = source.window();
        int paragraphBytes = 4 * Math.max(format.limit(Limit.PARAGRAPH), format.limit(Limit.TITLE)) + 64;
        Labels labels = new Labels(format);
        scanner = new LineScanner(window, lines, paragraphBytes);
        LineBudget budget = new LineBudget(window, lines, format.limit(Limit.ARTICLE), paragraphBytes);
        cutter = new ArticleCutter(window, lines, scanner, labels, budget);
        reading = new Reading(format, window, lines, labels);
        outline = new Outline(reading);
        titleReader = new TitleReader(reading);
        descriptionReader = new DescriptionReader(reading);
        categoryReader = new CategoryReader(reading);
        dateReader = new DateReader(reading);
    }

    /** The next result, or null at the end of the source. */
    @Nullable
    ParseResult next() throws IOException {
        if (!started) {
            started = true;
            scanner.skipByteOrderMark();
        }
        int count = cutter.next();
        if (count == 0) {
            return null;
        }
        reading.start();
        reading.tiles.start(extentEnd);
        extentEnd = window.offset(count < lines.size() ? lines.begin(count) : window.end());
        reportEncoding();
        return cutter.hasLabel() ? readArticle(count) : readForeign(count);
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

    /** Byte order marks and NUL characters around and between the lines are no part of any value, but reported. */
    private void reportMargins(int count) {
        if (!lines.mayHave(Lines.NON_ASCII | Lines.PADDED | Lines.MARKED) && !scanner.isMarked()) {
            return;
        }
        int done = lines.begin(0);
        for (int i = 0; i < count; i++) {
            reading.audit.lookForMarks(reading.bytes(), done, lines.start(i));
            if (lines.kind(i) == Lines.SEPARATOR) {
                reading.audit.lookForMarks(reading.bytes(), lines.start(i), lines.end(i));
            }
            done = lines.end(i);
        }
        reading.audit.lookForMarks(reading.bytes(), done, count < lines.size() ? lines.begin(count) : window.end());
        reading.audit.report(null);
    }

    private ParseResult readArticle(int count) {
        reportMargins(count);
        int head = cutter.head();
        readForeign(0, head);
        outline.read(head, count);
        String title = readTitle();
        readDescriptions();
        ReadParagraphs paragraphs = descriptionReader.finish();
        String byline = descriptionReader.byline();
        List<Category> categories = readCategories();
        LocalDate date = readDate();
        reportMissing(paragraphs, categories);
        reportGlued(count);
        reportLineBreaks(head, count);
        Tiling tiling = reading.tiles;
        Span span = new Span(tiling.claimedStart(), tiling.claimedEnd());
        Position position = findings().position(lines.start(head));
        boolean invalid = findings().hasErrors();
        List<Problem> problems = findings().take();
        Tiles tiles = tiling.finish(extentEnd);
        if (invalid || title == null || paragraphs.isEmpty() || categories.isEmpty() || date == null) {
            Draft draft = tiles.draft(title, paragraphs, byline, categories, dateReader.field());
            return new ParseResult(index++, span, position, source.isTranscoded(), null, draft, problems, tiles);
        }
        Description description = new Description(paragraphs, paragraphs.byline());
        Article article = new Article(title, description, categories, date);
        return new ParseResult(index++, span, position, source.isTranscoded(), article, null, problems, tiles);
    }

    private @Nullable String readTitle() {
        String title = titleReader.read(outline.titleFrom(), outline.titleTo());
        if (title == null) {
            int place = lines.start(outline.titleTo());
            findings().add(ProblemCode.MISSING_TITLE, Section.TITLE, place, place, "the article has no title");
        }
        return title;
    }

    private void readDescriptions() {
        descriptionReader.start();
        for (int p = 0; p < outline.parts(); p++) {
            if (outline.section(p) == Section.DESCRIPTION) {
                outline.recordLabel(p);
                int label = outline.labelFrom(p);
                if (outline.hasLabel(p) && lines.form(label) == Lines.INLINE) {
                    descriptionReader.readInline(label, outline.inlineValue(label));
                }
                descriptionReader.read(outline.contentFrom(p), outline.contentTo(p));
            }
        }
    }

    private List<Category> readCategories() {
        categoryReader.start();
        for (int p = 0; p < outline.parts(); p++) {
            if (outline.section(p) == Section.CATEGORY) {
                outline.recordLabel(p);
                int label = outline.labelFrom(p);
                if (outline.hasLabel(p) && lines.form(label) == Lines.INLINE) {
                    categoryReader.readInline(label, outline.inlineValue(label));
                }
                categoryReader.read(outline.contentFrom(p), outline.contentTo(p));
                categoryReader.finishSection();
            }
        }
        return categoryReader.finish();
    }

    private @Nullable LocalDate readDate() {
        dateReader.start();
        for (int p = 0; p < outline.parts(); p++) {
            if (outline.section(p) == Section.DATE) {
                outline.recordLabel(p);
                readDates(p);
            }
        }
        dateReader.finish();
        return dateReader.value();
    }

    private void readDates(int part) {
        int label = outline.labelFrom(part);
        int from = outline.contentFrom(part);
        int to = outline.contentTo(part);
        if (dateReader.hasText() && from < to && isDate(from)) {
            dateReader.leave(from++);
        }
        if (outline.hasLabel(part) && lines.form(label) == Lines.INLINE) {
            dateReader.readInline(label, outline.inlineValue(label));
        } else {
            from = readFirstDate(from, to);
        }
        readAfterDate(from, to);
    }

    /** Reads the first line that is shaped like a date, or else the first line; the line behind it. */
    private int readFirstDate(int from, int to) {
        int first = from;
        while (first < to && !isDate(first)) {
            first++;
        }
        if (first == to) {
            first = from;
            while (first < to && !lines.isText(first)) {
                first++;
            }
            if (first == to) {
                return to;
            }
        }
        readAfterDate(from, first);
        dateReader.read(first);
        return first + 1;
    }

    private boolean isDate(int i) {
        return lines.kind(i) == Lines.DATE
                || (lines.isText(i) && DateShape.end(reading.bytes(), lines.start(i), lines.end(i)) == lines.end(i));
    }

    /** Reads what follows the date: more dates, text on its line, separators, and text that nobody claims. */
    private void readAfterDate(int from, int to) {
        int i = from;
        while (i < to) {
            if (lines.has(i, Lines.GLUED)) {
                dateReader.readTextAfter(lines.start(i), lines.end(i));
                i++;
            } else if (isDate(i)) {
                dateReader.read(i++);
            } else {
                i = readUnclaimed(i, to);
            }
        }
    }

    /** Reports text up to the next form feed or date, without the separators around it; the line behind it. */
    private int readUnclaimed(int from, int to) {
        int next = from + 1;
        while (next < to && lines.kind(next) != Lines.SEPARATOR && !isDate(next)) {
            next++;
        }
        claimNothing(from, next);
        return next;
    }

    /** Reports text that belongs to no article. */
    private void readForeign(int from, int to) {
        for (int i = from; i < to; ) {
            int next = i + 1;
            while (next < to && lines.kind(next) != Lines.SEPARATOR) {
                next++;
            }
            claimNothing(i, next);
            i = next;
        }
    }

    private void claimNothing(int from, int to) {
        int first = from;
        while (first < to && isSeparator(first)) {
            reading.tiles.add(lines.start(first), lines.end(first), Tiles.SEPARATOR);
            first++;
        }
        int last = to;
        while (last > first && isSeparator(last - 1)) {
            last--;
            reading.tiles.add(lines.start(last), lines.end(last), Tiles.SEPARATOR);
        }
        if (first < last) {
            outline.leaveUnclaimed(first, last);
        }
    }

    private boolean isSeparator(int i) {
        return lines.kind(i) == Lines.SEPARATOR || RuleLine.is(reading.bytes(), lines, i);
    }

    private void reportMissing(List<String> paragraphs, List<Category> categories) {
        int description = outline.partOf(Section.DESCRIPTION);
        int category = outline.partOf(Section.CATEGORY);
        int date = outline.partOf(Section.DATE);
        int end = lines.end(lastLine());
        if (description < 0 || !outline.hasLabel(description)) {
            int place = description >= 0 ? start(description) : category >= 0 ? start(category) : end;
            String what = paragraphs.isEmpty() ? "" : "; the text was read all the same";
            missing(ProblemCode.MISSING_DESCRIPTION, Section.DESCRIPTION, place, what);
        } else if (paragraphs.isEmpty()) {
            empty(ProblemCode.EMPTY_DESCRIPTION, Section.DESCRIPTION, description, "has no paragraph");
        }
        if (category < 0 || !outline.hasLabel(category)) {
            int place = category >= 0 ? start(category) : date >= 0 ? start(date) : end;
            String what = categories.isEmpty() ? "" : "; the list was read all the same";
            missing(ProblemCode.MISSING_CATEGORY, Section.CATEGORY, place, what);
        } else if (categories.isEmpty()) {
            empty(ProblemCode.EMPTY_CATEGORY, Section.CATEGORY, category, "has no item");
        }
        if (date < 0 || !outline.hasLabel(date)) {
            int place = date >= 0 ? start(date) : end;
            String what = dateReader.hasText() ? "; the date was read all the same" : "";
            missing(ProblemCode.MISSING_DATE, Section.DATE, place, what);
        } else if (!dateReader.hasText()) {
            empty(ProblemCode.MISSING_DATE, Section.DATE, date, "has no date");
        }
    }

    private int start(int part) {
        return lines.start(outline.labelFrom(part));
    }

    private int lastLine() {
        return outline.contentTo(outline.parts() - 1) - 1;
    }

    private void missing(ProblemCode code, Section section, int place, String what) {
        String label = format.labels(section).get(0);
        findings().add(code, section, place, place, "the article has no label `" + label + '`' + what);
    }

    private void empty(ProblemCode code, Section section, int part, String what) {
        int start = lines.start(outline.labelFrom(part));
        int end = lines.end(outline.labelFrom(part));
        List<Label> labels = new ArrayList<>();
        if (section == Section.CATEGORY && categoryReader.hasRejects()) {
            int line = categoryReader.firstReject();
            labels.add(findings().label(lines.start(line), lines.end(line), "this is no category"));
        }
        String message = "the " + section.word() + " section " + what;
        findings().add(code, section, start, end, message, labels, null);
    }

    private void reportGlued(int count) {
        if (!cutter.isGlued()) {
            return;
        }
        int end = lines.end(count - 1);
        Fix fix = reading.safeFix(/* start= */ end, /* end= */ lines.start(count), lines.lineBreak() + lines.lineBreak());
        String message = "the next article starts on the line of the date";
        reading.report(ProblemCode.GLUED_ARTICLES, Section.DATE, end, end, message, "it starts here", fix);
    }

    private void reportLineBreaks(int head, int count) {
        int breaks = lines.breaks(head, count);
        if ((breaks & (breaks - 1)) == 0) {
            return;
        }
        byte[] bytes = reading.bytes();
        int first = 0;
        for (int i = lines.start(head); i < lines.end(count - 1); i++) {
            if (bytes[i] == '\n' || bytes[i] == '\r') {
                int kind = bytes[i] == '\n' ? Lines.LF : bytes[i + 1] == '\n' ? Lines.CRLF : Lines.CR;
                int length = kind == Lines.CRLF ? 2 : 1;
                if (first != 0 && kind != first) {
                    String message = "a line ends with " + name(kind) + ", lines above with " + name(first);
                    findings().add(ProblemCode.MIXED_LINE_ENDINGS, null, i, i + length, message);
                    return;
                }
                first = kind;
                i += length - 1;
            }
        }
    }

    private static String name(int lineBreak) {
        return lineBreak == Lines.LF ? "LF" : lineBreak == Lines.CRLF ? "CRLF" : "CR";
    }

    /** Text without any label is no article: it is reported as a whole. */
    private ParseResult readForeign(int count) {
        String mismatch = NotText.reason(reading.bytes(), lines.start(0), lines.end(count - 1));
        if (mismatch == null) {
            reportMargins(count);
            readForeign(0, count);
        } else {
            Span span = new Span(window.offset(lines.start(0)), reading.endOffset(count - 1));
            reading.tiles.addOffsets(span.start(), span.end(), Tiles.UNCLAIMED);
            Position position = findings().position(lines.start(0));
            findings().add(ProblemCode.WRONG_ENCODING, null, span, position, mismatch, List.of(), null);
        }
        Position position = findings().position(lines.start(0));
        Span nothing = new Span(extentEnd, extentEnd);
        List<Problem> problems = findings().take();
        Tiles tiles = reading.tiles.finish(extentEnd);
        return new ParseResult(index, nothing, position, source.isTranscoded(), null, Draft.EMPTY, problems, tiles);
    }

    private Findings findings() {
        return reading.findings;
    }
}
