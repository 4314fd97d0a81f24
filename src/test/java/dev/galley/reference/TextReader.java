package dev.galley.reference;

import dev.galley.Rule;
import dev.galley.Tile.Role;
import dev.galley.problem.ProblemCode;
import dev.galley.problem.Section;
import dev.galley.reference.Article.Part;
import java.util.ArrayList;
import java.util.List;

/** Reads the title and the description: sections 4 and 5 of the specification. */
final class TextReader extends SectionReader {

    private static final int MAX_BYLINE = 256;

    TextReader(Article article, Reading reading) {
        super(article, reading);
    }

    // The title

    void readTitle() {
        if (article.titleFrom == article.titleTo) {
            int place = line(article.titleTo).start();
            reading.report(ProblemCode.MISSING_TITLE, place, place);
            return;
        }
        int last = article.titleTo - 1;
        while (last > article.titleFrom && line(last).isRule()) {
            separate(last--);
        }
        List<String> title = new ArrayList<>();
        List<Integer> escapes = new ArrayList<>();
        for (int i = article.titleFrom; i <= last; i++) {
            String text = Bylines.unescaped(line(i).text, true);
            title.add(text);
            if (!text.equals(line(i).text)) {
                escapes.add(line(i).start());
            }
            audit.look(line(i).to - text.codePointCount(0, text.length()), line(i).to);
        }
        reading.title = String.join(" ", title);
        claim(Rule.TITLE, line(article.titleFrom).start(), line(last).end(), escapes);
        Line line = line(article.titleFrom);
        if (title.size() > 1) {
            String message = "the title has " + title.size() + " lines; they were joined";
            reading.report(ProblemCode.MULTI_LINE_TITLE, line, line(last), message);
            audit.report(reading, " in the title");
        } else if (otherThing(line) != null) {
            reading.report(ProblemCode.SUSPICIOUS_TITLE, line, line, "the title " + line.quote() + otherThing(line));
            audit.report(reading, " in the title");
        } else if (line.isShort() && !isVisible(reading.title)) {
            String message = "the title " + line.quote() + " has no visible character";
            reading.report(ProblemCode.SUSPICIOUS_TITLE, line, line, message);
            audit.forget(); // that its characters are invisible is said by that
        } else {
            audit.report(reading, " in the title");
        }
    }

    /** Claims a value, but for the backslashes in it that say that a line is text. */
    private void claim(Rule rule, int start, int end, List<Integer> escapes) {
        int from = start;
        for (int escape : escapes) {
            reading.claim(Role.VALUE, rule, from, escape);
            reading.claim(Role.LABEL, Rule.ESCAPE, escape, escape + 1);
            from = escape + 1;
        }
        reading.claim(Role.VALUE, rule, from, end);
    }

    /** What a title looks like that is something else; or null. */
    private static String otherThing(Line line) {
        Mark mark = Mark.of(line.text);
        boolean isItem = mark != null && mark.bullet() && mark.number() != null;
        if (!line.isShort()) {
            return null;
        }
        return Labels.match(line.text) != null
                ? " is a label"
                : line.text.matches("(?s)[0-9].*") && Dates.isDay(line.text)
                        ? " looks like a date"
                        : isItem ? " looks like a category" : null;
    }

    private static boolean isVisible(String title) {
        return title.codePoints()
                .anyMatch(c -> Audit.kind(c) == null
                        && Character.getType(c) != Character.FORMAT
                        && c != 0x2800 // Braille without dots
                        && !Character.toString(c).matches("[" + Characters.BLANK + "]"));
    }

    // The description

    /** A paragraph: its lines, and what they say. */
    private record Paragraph(int first, int last, boolean isGlued, String text, int start, List<Integer> escapes) {}

    void readDescription() {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (Part part : article.parts) {
            if (part.section == Section.DESCRIPTION) {
                readParagraphs(part, paragraphs);
            }
        }
        Paragraph byline = null;
        for (Paragraph paragraph : paragraphs) {
            byline = namesOf(paragraph) == null ? byline : paragraph; // the last one
        }
        for (int p = 0; p < paragraphs.size(); p++) {
            Paragraph paragraph = paragraphs.get(p);
            if (namesOf(paragraph) != null && p < paragraphs.size() - 1) {
                String message = "the byline " + line(paragraph.first).quote()
                        + " is not the last paragraph; it was read as " + (paragraph == byline ? "the byline" : "text");
                reading.report(ProblemCode.MISPLACED_BYLINE, line(paragraph.first), line(paragraph.last), message);
            }
            if (paragraph != byline) {
                reading.paragraphs.add(paragraph.text);
                claim(Rule.PARAGRAPH, paragraph.start, line(paragraph.last).end(), paragraph.escapes);
            }
        }
        if (byline != null) {
            reading.byline = namesOf(byline);
            Line line = line(byline.first);
            int names = line.offset(line.text.length() - reading.byline.length());
            reading.claim(Role.LABEL, Rule.BYLINE, line.start(), names);
            reading.claim(Role.VALUE, Rule.BYLINE, names, line.end());
            if (byline.isGlued || Bylines.isAmbiguous(reading.byline)) {
                String message = byline.isGlued
                        ? "no blank line stands above the byline " + line.quote()
                        : "the byline " + line.quote() + " may hold more than names";
                reading.report(ProblemCode.AMBIGUOUS_BYLINE, line, line, message);
            }
        } else if (!paragraphs.isEmpty() && mayBeMeantAsByline(paragraphs.get(paragraphs.size() - 1))) {
            Paragraph last = paragraphs.get(paragraphs.size() - 1);
            String what = last.first < last.last
                    ? "looks like a byline on several lines"
                    : Bylines.isNameless(line(last.first).text) ? "is `by` without a name" : "is almost a byline";
            String message = "the last paragraph " + what + "; it was read as text";
            reading.report(ProblemCode.AMBIGUOUS_BYLINE, line(last.first), line(last.last), message);
        }
        audit.report(reading, " in the description");
    }

    private boolean mayBeMeantAsByline(Paragraph paragraph) {
        String first = line(paragraph.first).text;
        return paragraph.first == paragraph.last
                ? !first.startsWith("\\") && Bylines.isAlmost(first)
                : !line(paragraph.first).isLabel()
                        && !first.startsWith("\\")
                        && Bylines.names(paragraph.text.replace('\n', ' ')) != null;
    }

    /** The names of a paragraph of one line that is a byline, or null. */
    private String namesOf(Paragraph paragraph) {
        boolean isLine =
                paragraph.first == paragraph.last && line(paragraph.first).isText();
        return isLine ? namesOf(line(paragraph.first).text) : null;
    }

    private static String namesOf(String text) {
        return text.codePointCount(0, text.length()) <= MAX_BYLINE + 3 ? Bylines.names(text) : null;
    }

    private void readParagraphs(Part part, List<Paragraph> paragraphs) {
        for (int i = isInline(part) ? part.label : part.from; i < part.to; ) {
            if (line(i).isSeparator()) {
                separate(i++);
                continue;
            }
            int last = i;
            while (last + 1 < part.to
                    && !line(last + 1).afterBlank
                    && !line(last + 1).isSeparator()) {
                last++;
            }
            boolean isGlued = last > i
                    && last + 1 == part.to
                    && namesOf(line(last).text) != null
                    && line(last - 1).text.matches("(?s).*[.!?:][\"')*_\u2019\u201D]*");
            paragraphs.add(paragraph(i, isGlued ? last - 1 : last, false, part));
            if (isGlued) {
                paragraphs.add(paragraph(last, last, true, part));
            }
            i = last + 1;
        }
    }

    private Paragraph paragraph(int first, int last, boolean isGlued, Part part) {
        List<String> texts = new ArrayList<>();
        List<Integer> escapes = new ArrayList<>();
        int start = line(first).isLabel()
                ? line(first).offset(inlineValue(part))
                : line(first).start();
        for (int i = first; i <= last; i++) {
            String text = line(i).isLabel()
                    ? line(i).text.substring(inlineValue(part))
                    : Bylines.unescaped(line(i).text, false);
            audit.look(line(i).to - text.codePointCount(0, text.length()), line(i).to);
            texts.add(line(i).isLabel() ? trim(text) : text);
            if (!line(i).isLabel() && !text.equals(line(i).text)) {
                escapes.add(line(i).start());
            }
        }
        return new Paragraph(first, last, isGlued, String.join("\n", texts), start, escapes);
    }
}
