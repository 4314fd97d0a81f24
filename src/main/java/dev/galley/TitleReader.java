package dev.galley;

import dev.galley.problem.Fix;
import dev.galley.problem.ProblemCode;
import dev.galley.problem.Section;
import org.jspecify.annotations.Nullable;

/** Reads the title: the line run directly above the description. */
final class TitleReader {

    private final Reading reading;
    private final Lines lines;
    private final int limit;
    private final TitleSuspicion suspicion;
    private int opening; // where the title starts

    TitleReader(Reading reading) {
        this.reading = reading;
        lines = reading.lines;
        suspicion = new TitleSuspicion(reading.labels);
        limit = reading.format.limit(Limit.TITLE);
    }

    /** The title that the lines of a range say, from a place on the first one on; null if there are no lines. */
    @Nullable
    String read(int from, int to, int place) {
        if (from == to) {
            return null;
        }
        opening = place;
        int last = to - 1;
        while (last > from && RuleLine.is(reading.bytes(), lines, last)) {
            reading.tiles.add(lines.start(last), lines.end(last), Tiles.SEPARATOR);
            last--;
        }
        String title = last == from ? line(opening, from) : joined(from, last);
        int start = opening;
        for (int i = from; i <= last; i++) {
            int line = i == from ? opening : lines.start(i);
            if (reading.escape.isEscapedTitle(reading.bytes(), line, lines.end(i))) {
                reading.tiles.add(start, line, Tiles.TITLE);
                start = line + 1;
                reading.tiles.add(line, start, Tiles.MARK | Tiles.TITLE);
            }
        }
        reading.tileToEnd(start, last, Tiles.TITLE);
        title = cut(title, from, last);
        check(title, from, last);
        reading.audit.report(Section.TITLE);
        return title;
    }

    /** The text of a line from a place on, without its escape. */
    private String line(int from, int i) {
        int start = from;
        int end = lines.end(i);
        if (reading.escape.isEscapedTitle(reading.bytes(), start, end)) {
            start++;
        }
        return reading.text(i, start, end);
    }

    /** A title has one line, so that it can be shown on one: further lines are joined by spaces. */
    private String joined(int from, int last) {
        StringBuilder title = new StringBuilder();
        for (int i = from; i <= last; i++) {
            title.append(i == from ? "" : " ").append(line(i == from ? opening : lines.start(i), i));
        }
        int start = opening;
        int end = lines.end(last);
        Fix fix = title.length() > limit || holdsLabel(last) ? null : reading.safeFix(start, end, title.toString());
        reading.report(
                ProblemCode.MULTI_LINE_TITLE,
                Section.TITLE,
                start,
                end,
                "the title has " + (last - from + 1) + " lines; they were joined",
                "",
                fix);
        return title.toString();
    }

    /** Whether the line below is a misspelt label only because a title ends in a list item, or in a byline. */
    private boolean holdsLabel(int last) {
        if (lines.form(last + 1) != Lines.MISSPELT) {
            return false;
        }
        byte[] bytes = reading.bytes();
        boolean isMark =
                !lines.has(last + 1, Lines.AFTER_BLANK) && ListMark.opens(bytes, lines.start(last), lines.end(last));
        return isMark || reading.labels.bylines().isLine(bytes, lines.start(last), lines.end(last));
    }

    private String cut(String title, int from, int last) {
        long omitted = lines.omissions().codePoints(from, last + 1);
        int length = title.codePointCount(0, title.length());
        if (length <= limit && omitted == 0) {
            return title;
        }
        String kept = title.substring(0, title.offsetByCodePoints(0, Math.min(limit, length)));
        String value = TextRules.trim(kept);
        long dropped = length - value.codePointCount(0, value.length()) + omitted;
        int label = Utf8.count(reading.bytes(), lines.start(from), opening);
        int cut = reading.placeAfter(from, last, label + value.codePointCount(0, value.length()));
        reading.reportCut(Section.TITLE, cut, lines.end(last), "the title", dropped, "character");
        return value;
    }

    private void check(String title, int from, int last) {
        if (from != last) {
            return;
        }
        int start = opening;
        int end = lines.end(from);
        String why = suspicion.of(title, reading.bytes(), start, end);
        if (why != null) {
            if (why.equals(TitleSuspicion.INVISIBLE)) {
                reading.audit.forget(); // it says the same
            }
            String message = "the title " + reading.findings.quote(start, end) + ' ' + why;
            reading.report(ProblemCode.SUSPICIOUS_TITLE, Section.TITLE, start, end, message, "", null);
        }
    }
}
