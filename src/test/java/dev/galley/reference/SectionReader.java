package dev.galley.reference;

import dev.galley.Rule;
import dev.galley.Tile.Role;
import dev.galley.problem.ProblemCode;
import dev.galley.problem.Section;
import dev.galley.reference.Article.Part;
import dev.galley.reference.Line.Form;
import java.util.List;

/** What all who read a part of an article need. */
abstract class SectionReader {

    final Article article;
    final List<Line> lines;
    final Reading reading;
    final Audit audit;

    SectionReader(Article article, Reading reading) {
        this.article = article;
        this.lines = article.lines;
        this.reading = reading;
        this.audit = new Audit(lines.get(0).all);
    }

    final Line line(int i) {
        return lines.get(i);
    }

    final boolean isSeparator(int i) {
        return line(i).isSeparator() || line(i).isRule();
    }

    /** Whether a label has its value on its line. */
    final boolean isInline(Part part) {
        return part.hasLabel() && line(part.label).form == Form.INLINE;
    }

    /** Where the value on the line of a label starts, in its text. */
    final int inlineValue(Part part) {
        String text = line(part.label).text;
        int value = part.section == Section.DATE
                ? Labels.inlineDate(text)
                : part.section == Section.CATEGORY ? Labels.inlineItem(text) : -1;
        return value >= 0 ? value : Labels.inlineValue(text);
    }

    static String trim(String text) {
        return text.replaceAll("^[" + Characters.BLANK + "\\x00]+|[" + Characters.BLANK + "\\x00]+$", "");
    }

    final void separate(int i) {
        reading.claim(Role.SEPARATOR, Rule.SEPARATOR, line(i), line(i));
    }

    /** Reports text that belongs to no field, up to each separator and without rules around it. */
    final void leave(int from, int to) {
        for (int i = from; i < to; ) {
            if (isSeparator(i)) {
                separate(i++);
                continue;
            }
            int next = i;
            while (next < to && !line(next).isSeparator()) {
                next++;
            }
            int last = next - 1;
            while (isSeparator(last)) {
                separate(last--);
            }
            leaveTogether(i, last);
            i = next;
        }
    }

    private void leaveTogether(int first, int last) {
        reading.claim(Role.UNCLAIMED, Rule.UNCLAIMED, line(first), line(last));
        Characters all = line(first).all;
        if (Audit.isMalformed(all, line(first).from, line(last).to)) {
            Audit malformed = new Audit(all);
            malformed.look(line(first).from, line(last).to);
            malformed.report(reading, "");
        } else {
            String message = "the text " + line(first).quote() + " belongs to no field";
            reading.report(ProblemCode.UNCLAIMED_TEXT, line(first), line(last), message);
            Audit breaks = new Audit(all);
            for (int i = first; i <= last && article.parts.isEmpty(); i++) {
                breaks.lookForBreaks(line(i).from, line(i).to);
            }
            breaks.report(reading, "");
        }
    }
}
