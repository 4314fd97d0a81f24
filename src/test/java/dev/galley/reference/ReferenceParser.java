package dev.galley.reference;

import dev.galley.Rule;
import dev.galley.Tile.Role;
import dev.galley.problem.ProblemCode;
import dev.galley.problem.Section;
import dev.galley.reference.Article.Part;
import dev.galley.reference.Line.Form;
import java.util.ArrayList;
import java.util.List;

/**
 * A parser for the standard format, written from the specification to be compared with the library's: plain, whole-string,
 * and slow. It shares no code with it.
 */
final class ReferenceParser extends SectionReader {

    private final int head;
    private final int nextBegin; // where the next article begins

    private ReferenceParser(Article article, Reading reading, int head, int nextBegin) {
        super(article, reading);
        this.head = head;
        this.nextBegin = nextBegin;
    }

    /** The articles of a dump in UTF-8. */
    static List<Reading> parse(byte[] bytes) {
        Characters all = Characters.of(bytes);
        List<Line> lines = new ArrayList<>(Line.of(all));
        List<Reading> readings = new ArrayList<>();
        int begin =
                lines.isEmpty() ? 0 : lines.get(0).begin; // what stands in blank lines above all lines is not reported
        int start = 0;
        while (!lines.isEmpty()) {
            Cutter cutter = new Cutter(lines);
            List<Line> own = new ArrayList<>(lines.subList(0, cutter.end()));
            lines.subList(0, cutter.end()).clear();
            int next = lines.isEmpty() ? all.size() : lines.get(0).begin;
            Reading reading = new Reading();
            reading.extentStart = start;
            reading.extentEnd = all.offset(next);
            read(own, cutter.head(), begin, next, reading);
            if (!lines.isEmpty() && lines.get(0).glued) {
                int end = own.get(own.size() - 1).end();
                reading.report(ProblemCode.GLUED_ARTICLES, end, end);
            }
            start = reading.extentEnd;
            begin = next;
            readings.add(reading);
        }
        return readings;
    }

    private static void read(List<Line> lines, int head, int begin, int next, Reading reading) {
        if (lines.stream().noneMatch(Line::isLabel)) {
            reading.isArticle = false;
            new ReferenceParser(new Article(lines, lines.size()), reading, lines.size(), next).readForeign(begin);
            return;
        }
        Article article = new Article(lines, head);
        ReferenceParser parser = new ReferenceParser(article, reading, head, next);
        parser.reportMarks(begin);
        parser.reportLineBreaks();
        parser.leave(0, head);
        for (int i = head; parser.line(i).isSeparator(); i++) {
            parser.separate(i);
        }
        parser.reportLabels();
        TextReader text = new TextReader(article, reading);
        text.readTitle();
        text.readDescription();
        new CategoryReader(article, reading).readCategories();
        DateReader date = new DateReader(article, reading);
        date.readDate();
        parser.reportMissing(date.wasRead());
    }

    /** Text without any label is no article. */
    private void readForeign(int begin) {
        int from = line(0).from;
        int to = line(lines.size() - 1).to;
        String text = line(0).all.text(from, to);
        int all = 0;
        int odd = 0;
        for (int i = from; i < to; i++) {
            int c = line(0).all.at(i);
            all += c == '\n' || c == '\r' ? 0 : 1;
            odd += line(0).all.isMalformed(i) || Audit.kind(c) == ProblemCode.CONTROL_CHARACTER ? 1 : 0;
        }
        String message = "the source is not text in the declared charset";
        boolean isGzip = line(0).all.hasBytes(line(0).start(), 0x1F, 0x8B);
        String kind = text.startsWith("PK\u0003\u0004")
                ? "a ZIP archive"
                : text.startsWith("%PDF-") ? "a PDF document" : isGzip ? "gzip-compressed data" : null;
        if (kind != null || (odd > 2 && odd * 10 > all)) {
            String why = kind == null ? message : "the source is " + kind + ", not text";
            reading.report(ProblemCode.WRONG_ENCODING, line(0), line(lines.size() - 1), why);
            reading.claim(Role.UNCLAIMED, Rule.UNCLAIMED, line(0), line(lines.size() - 1));
        } else {
            reportMarks(begin);
            leave(0, lines.size());
        }
    }

    /** Byte order marks and NUL characters around lines. */
    private void reportMarks(int begin) {
        int done = begin;
        for (Line line : lines) {
            audit.lookForMarks(done, line.isSeparator() ? line.to : line.from);
            done = line.to;
        }
        audit.lookForMarks(done, nextBegin);
        audit.report(reading, "");
    }

    /** The first line break that differs from those above. */
    private void reportLineBreaks() {
        Characters all = line(0).all;
        String usual = "";
        for (int i = line(head).from; i < line(lines.size() - 1).to; i++) {
            boolean crlf = all.at(i) == '\r' && all.at(i + 1) == '\n';
            if (all.at(i) == '\n' || all.at(i) == '\r') {
                String lineBreak = all.text(i, crlf ? i + 2 : i + 1);
                if (!usual.isEmpty() && !usual.equals(lineBreak)) {
                    String message = "a line ends with " + name(lineBreak) + ", lines above with " + name(usual);
                    int end = all.offset(i + lineBreak.length());
                    reading.report(ProblemCode.MIXED_LINE_ENDINGS, all.offset(i), end, message);
                    return;
                }
                usual = lineBreak;
                i += lineBreak.length() - 1;
            }
        }
    }

    private static String name(String lineBreak) {
        return lineBreak.replace("\r", "CR").replace("\n", "LF");
    }

    // Labels

    private void reportLabels() {
        leave(article.unclaimedFrom, article.unclaimedTo);
        article.ambiguous.forEach((line, section) -> reading.report(
                ProblemCode.AMBIGUOUS_LABEL,
                line,
                line,
                "the line " + line.quote() + " is a label, but opens no " + section.word() + "; it was read as text"));
        List<Part> firsts = new ArrayList<>();
        for (Part part : article.parts) {
            if (part.hasLabel()) {
                boolean isFirst = part == article.of(part.section);
                reportLabel(part, isFirst, underline(part));
                if (isFirst) {
                    firsts.add(part);
                }
            }
        }
        reportOrder(firsts);
    }

    /** A rule directly below a label, and above something else, belongs to the label. */
    private boolean underline(Part part) {
        int below = part.from;
        boolean isUnderlined = !part.isLabelBelow()
                && !isInline(part)
                && below + 1 < part.to
                && !line(below).afterBlank
                && line(below).isRule()
                && !line(below + 1).isRule();
        part.from += isUnderlined ? 1 : 0;
        return isUnderlined;
    }

    private void reportLabel(Part part, boolean isFirst, boolean isUnderlined) {
        Line line = line(part.label);
        if (part.isLabelBelow()) {
            String message = "the label " + line.quote() + " stands below its " + part.section.word();
            reading.report(ProblemCode.SECTION_OUT_OF_ORDER, line, line, message);
            reading.claim(Role.LABEL, Rule.LABEL, line, line);
            for (int i = part.label + 1; i < lines.size() && !line(i).isLabel(); i++) {
                separate(i);
            }
            return;
        }
        int end = isInline(part)
                ? line.offset(inlineValue(part))
                : line(part.from - 1).end();
        reading.claim(Role.LABEL, Rule.LABEL, line.start(), end);
        String label = "`" + Labels.of(part.section) + "`";
        boolean isMisspelt = line.form == Form.MISSPELT
                || isInline(part)
                        && !Labels.isLabelBeforeValue(part.section, line.text.substring(0, inlineValue(part)));
        if (!isFirst) {
            String message = "a second " + part.section.word() + " section";
            reading.report(ProblemCode.DUPLICATE_SECTION, line.start(), end, message);
        } else if (isMisspelt) {
            String which = isInline(part) || part.from - 1 == part.label
                    ? "the line " + line.quote() + " was"
                    : "the lines " + line.quote() + " to " + line(part.from - 1).quote() + " were";
            reading.report(ProblemCode.MISSPELT_LABEL, line.start(), end, which + " read as the label " + label);
        } else if (line.form != Form.EXACT || isUnderlined) {
            String message = isInline(part)
                    ? "the label " + label + " and its value are on one line"
                    : line.form == Form.EXACT
                            ? "the label " + label + " is underlined"
                            : "the label " + line.quote() + " is not written as " + label;
            reading.report(ProblemCode.LABEL_VARIANT, line.start(), end, message);
        }
    }

    /** One problem if the sections are not in order: at the first without which they are. */
    private void reportOrder(List<Part> parts) {
        if (isSorted(parts)) {
            return;
        }
        Part culprit = parts.get(0);
        for (int i = parts.size() - 1; i >= 0; i--) {
            List<Part> others = new ArrayList<>(parts);
            others.remove(i);
            culprit = isSorted(others) ? parts.get(i) : culprit;
        }
        String message =
                "the " + culprit.section.word() + " is not in its place: the order is description, category, date";
        reading.report(ProblemCode.SECTION_OUT_OF_ORDER, line(culprit.label), line(culprit.from - 1), message);
    }

    private static boolean isSorted(List<Part> parts) {
        for (int i = 1; i < parts.size(); i++) {
            if (parts.get(i).section.compareTo(parts.get(i - 1).section) < 0) {
                return false;
            }
        }
        return true;
    }

    // What is missing

    private void reportMissing(boolean hasDate) {
        Part description = article.of(Section.DESCRIPTION);
        Part category = article.of(Section.CATEGORY);
        Part date = article.of(Section.DATE);
        if (description == null || !description.hasLabel()) {
            String read = reading.paragraphs.isEmpty() ? "" : "; the text was read all the same";
            missing(ProblemCode.MISSING_DESCRIPTION, "`Description`" + read, description, category, date);
        } else if (reading.paragraphs.isEmpty()) {
            reading.report(ProblemCode.EMPTY_DESCRIPTION, line(description.label), line(description.label));
        }
        if (category == null || !category.hasLabel()) {
            String read = reading.categories.isEmpty() ? "" : "; the list was read all the same";
            missing(ProblemCode.MISSING_CATEGORY, "`Category`" + read, category, date);
        } else if (reading.categories.isEmpty()) {
            reading.report(ProblemCode.EMPTY_CATEGORY, line(category.label), line(category.label));
        }
        if (date == null || !date.hasLabel()) {
            String read = hasDate ? "; the date was read all the same" : "";
            missing(ProblemCode.MISSING_DATE, "`Date Created`" + read, date);
        } else if (!hasDate) {
            reading.report(
                    ProblemCode.MISSING_DATE, line(date.label), line(date.label), "the date section has no date");
        }
    }

    /** A label should stand before the first of some sections that exists; if none does, at the end. */
    private void missing(ProblemCode code, String what, Part... before) {
        String message = "the article has no label " + what;
        for (Part part : before) {
            if (part != null) {
                reading.report(code, line(part.label).start(), line(part.label).start(), message);
                return;
            }
        }
        Part last = article.parts.get(article.parts.size() - 1);
        int end = last.to - 1;
        while (end >= last.from
                && (line(end).isSeparator()
                        || last.section != Section.DESCRIPTION && line(end).isRule())) {
            end--;
        }
        reading.report(code, line(end).end(), line(end).end(), message);
    }
}
