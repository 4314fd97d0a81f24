package dev.galley;

import dev.galley.problem.Fix;
import dev.galley.problem.Position;
import dev.galley.problem.ProblemCode;
import dev.galley.problem.Remark;
import dev.galley.problem.Section;
import dev.galley.problem.Span;
import java.util.List;

/** Reports what an article lacks: each missing or empty section once, where it should have been. */
final class MissingReporter {

    private static final List<Remark> NO_REMARKS = List.of();

    private final Reading reading;
    private final Lines lines;
    private int last; // line of the article

    MissingReporter(Reading reading) {
        this.reading = reading;
        lines = reading.lines;
    }

    /** Reports each section that is missing or empty. */
    void report(
            SectionTable sections,
            List<String> paragraphs,
            List<Category> categories,
            RejectedItems rejected,
            DateReader dateReader) {
        int description = sections.of(Section.DESCRIPTION);
        int category = sections.of(Section.CATEGORY);
        int date = sections.of(Section.DATE);
        last = lastLine(sections, sections.size() - 1);
        int end = lines.end(last);
        if (description < 0 || !sections.hasLabel(description)) {
            int next = category >= 0 ? category : date;
            int place = description >= 0 ? start(sections, description) : next >= 0 ? start(sections, next) : end;
            String what = paragraphs.isEmpty() ? "" : "; the text was read all the same";
            missing(ProblemCode.MISSING_DESCRIPTION, Section.DESCRIPTION, place, what);
        } else if (paragraphs.isEmpty()) {
            empty(
                    ProblemCode.EMPTY_DESCRIPTION,
                    Section.DESCRIPTION,
                    sections.labelFrom(description),
                    NO_REMARKS,
                    "has no paragraph");
        }
        if (category < 0 || !sections.hasLabel(category)) {
            int place = category >= 0 ? start(sections, category) : date >= 0 ? start(sections, date) : end;
            String what = categories.isEmpty() ? "" : "; the list was read all the same";
            missing(ProblemCode.MISSING_CATEGORY, Section.CATEGORY, place, what);
        } else if (categories.isEmpty()) {
            empty(
                    ProblemCode.EMPTY_CATEGORY,
                    Section.CATEGORY,
                    sections.labelFrom(category),
                    rejected.remarks(),
                    "has no item");
        }
        if (date < 0 || !sections.hasLabel(date)) {
            int place = date >= 0 ? start(sections, date) : end;
            String what = dateReader.hasText() ? "; the date was read all the same" : "";
            missing(ProblemCode.MISSING_DATE, Section.DATE, place, what);
        } else if (!dateReader.hasText()) {
            empty(ProblemCode.MISSING_DATE, Section.DATE, sections.labelFrom(date), NO_REMARKS, "has no date");
        }
    }

    private int start(SectionTable sections, int index) {
        return lines.start(sections.labelFrom(index));
    }

    /** The last line of a section, but for the separators below it. */
    private int lastLine(SectionTable sections, int index) {
        int last = sections.contentTo(index) - 1;
        while (last >= sections.contentFrom(index) && isSeparator(last, sections.section(index))) {
            last--;
        }
        return last;
    }

    private boolean isSeparator(int line, Section section) {
        return lines.kind(line) == Lines.SEPARATOR
                || (section != Section.DESCRIPTION && RuleLine.is(reading.bytes(), lines, line));
    }

    private void missing(ProblemCode code, Section section, int place, String what) {
        String label = reading.format.labels(section).get(0);
        String text = label + lines.lineBreak() + lines.lineBreak();
        Omissions.Omission omitted =
                place == lines.end(last) ? lines.omissions().lastOf(last) : null;
        Span span = omitted == null
                ? reading.findings.span(place, place)
                : new Span(omitted.span().end(), omitted.span().end());
        Position position = omitted == null ? reading.findings.position(place) : omitted.after();
        Fix fix = what.isEmpty() ? null : section == Section.DATE ? Fix.safe(span, text) : Fix.guess(span, text);
        String message = "the article has no label `" + label + '`' + what;
        reading.findings.add(code, section, span, position, message, NO_REMARKS, fix);
    }

    private void empty(ProblemCode code, Section section, int label, List<Remark> remarks, String what) {
        String message = "the " + section.word() + " section " + what;
        reading.findings.add(code, section, lines.start(label), lines.end(label), message, remarks, null);
    }
}
