package dev.galley;

import dev.galley.problem.Fix;
import dev.galley.problem.ProblemCode;
import dev.galley.problem.Remark;
import dev.galley.problem.Section;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reports how the labels of an article are written, and how its sections are repeated and ordered. */
final class LabelReporter {

    private final Reading reading;
    private final Lines lines;

    LabelReporter(Reading reading) {
        this.reading = reading;
        lines = reading.lines;
    }

    /** Reports all labels of an article, whose title ends above a line; a rule below a label becomes part of it. */
    void report(SectionTable sections, int titleTo) {
        for (int p = 0; p < sections.size(); p++) {
            if (sections.hasLabel(p)) {
                reportLabel(sections, p);
            }
        }
        reportOrder(sections, titleTo);
    }

    /** The place after a label: where its value starts if that is on the same line. */
    int labelEnd(SectionTable sections, int p) {
        int line = sections.labelFrom(p);
        if (sections.isLabelBelow(p)) {
            return lines.end(line);
        }
        return lines.form(line) == Lines.INLINE ? reading.inlineValue(line) : lines.end(sections.contentFrom(p) - 1);
    }

    private void reportLabel(SectionTable sections, int p) {
        int line = sections.labelFrom(p);
        if (sections.isLabelBelow(p)) {
            reportBelow(sections, p);
            return;
        }
        int form = lines.form(line);
        boolean underlined = isUnderlined(sections, p);
        if (underlined) {
            sections.extendLabel(p);
        }
        if (sections.isRepeated(p)) {
            reportRepeated(sections, p);
        } else if (form == Lines.INLINE) {
            reportInline(sections, p);
        } else if (form == Lines.MISSPELT) {
            reportMisspelt(sections, p);
        } else if (form == Lines.VARIANT) {
            String message = "the label " + quote(line) + " is not written as `" + canonical(sections, p) + '`';
            reportVariant(sections, p, message, canonical(sections, p));
        } else if (underlined) {
            String message = "the label `" + canonical(sections, p) + "` is underlined";
            reportVariant(sections, p, message, canonical(sections, p));
        }
    }

    private void reportBelow(SectionTable sections, int p) {
        int line = sections.labelFrom(p);
        int start = lines.start(sections.contentFrom(p));
        String date = reading.rewriting.text(start, lines.end(sections.contentFrom(p)));
        String gap = lines.lineBreak() + lines.lineBreak();
        Fix fix = date == null ? null : reading.safeFix(start, lines.end(line), canonical(sections, p) + gap + date);
        String message = "the label " + quote(line) + " stands below its "
                + sections.section(p).word();
        reading.report(
                ProblemCode.SECTION_OUT_OF_ORDER,
                sections.section(p),
                lines.start(line),
                lines.end(line),
                message,
                "",
                fix);
    }

    private boolean isUnderlined(SectionTable sections, int p) {
        int below = sections.contentFrom(p);
        return lines.form(sections.labelFrom(p)) != Lines.INLINE
                && below + 1 < sections.contentTo(p) // a rule below which nothing stands underlines nothing
                && !lines.has(below, Lines.AFTER_BLANK)
                && RuleLine.is(reading.bytes(), lines, below)
                && !RuleLine.is(reading.bytes(), lines, below + 1);
    }

    private void reportInline(SectionTable sections, int p) {
        int line = sections.labelFrom(p);
        int start = lines.start(line);
        int end = labelEnd(sections, p);
        String canonical = canonical(sections, p);
        String replacement = canonical + lines.lineBreak() + lines.lineBreak();
        if (reading.labels.isInlineLabel(sections.section(p), reading.bytes(), start, end)) {
            String message = "the label `" + canonical + "` and its value are on one line";
            reportVariant(sections, p, message, replacement);
        } else {
            String message = "the line " + quote(line) + " was read as the label `" + canonical + '`';
            reportMisspelt(sections, p, message, reading.safeFix(start, end, replacement));
        }
    }

    private void reportVariant(SectionTable sections, int p, String message, String replacement) {
        int start = lines.start(sections.labelFrom(p));
        int end = labelEnd(sections, p);
        Fix fix = reading.safeFix(start, end, replacement);
        reading.report(ProblemCode.LABEL_VARIANT, sections.section(p), start, end, message, "", fix);
    }

    private void reportMisspelt(SectionTable sections, int p) {
        int first = sections.labelFrom(p);
        int last = sections.contentFrom(p) - 1;
        int start = lines.start(first);
        int end = lines.end(last);
        String canonical = canonical(sections, p);
        String which = first == last
                ? "the line " + quote(first) + " was"
                : "the lines " + quote(first) + " to " + quote(last) + " were";
        Fix fix =
                isAlike(sections, p) ? reading.safeFix(start, end, canonical) : reading.guessFix(start, end, canonical);
        reportMisspelt(sections, p, which + " read as the label `" + canonical + '`', fix);
    }

    /** Whether a misspelt label looks like one, and is not only taken for it because of its place. */
    private boolean isAlike(SectionTable sections, int p) {
        int start = lines.start(sections.labelFrom(p));
        int end = lines.end(sections.contentFrom(p) - 1);
        boolean opens = sections.contentFrom(p) < sections.contentTo(p);
        return reading.labels.isMisspelt(sections.section(p), reading.bytes(), start, end)
                || (opens && reading.labels.isCutShort(sections.section(p), reading.bytes(), start, end));
    }

    private void reportMisspelt(SectionTable sections, int p, String message, Fix fix) {
        int start = lines.start(sections.labelFrom(p));
        String label = "did you mean `" + canonical(sections, p) + "`?";
        reading.report(
                ProblemCode.MISSPELT_LABEL, sections.section(p), start, labelEnd(sections, p), message, label, fix);
    }

    private String canonical(SectionTable sections, int p) {
        return reading.format.labels(sections.section(p)).get(0);
    }

    private String quote(int line) {
        return reading.findings.quote(lines.start(line), lines.end(line));
    }

    private void reportRepeated(SectionTable sections, int p) {
        int first = sections.of(sections.section(p));
        int start = lines.start(sections.labelFrom(p));
        int end = labelEnd(sections, p);
        List<Remark> remarks = new ArrayList<>();
        remarks.add(reading.findings.remark(
                lines.start(sections.labelFrom(first)), lines.end(sections.contentFrom(first) - 1), "first seen here"));
        int content = sections.contentFrom(p);
        if (sections.section(p) == Section.DATE && content < sections.contentTo(p) && isDateLine(content)) {
            remarks.add(reading.findings.remark(lines.start(content), lines.end(content), "not read"));
        }
        boolean nothingBetween = sections.section(p - 1) == sections.section(p)
                && sections.contentFrom(p - 1) == sections.contentTo(p - 1);
        Fix fix = nothingBetween
                ? reading.safeFix(start, end, "")
                : lines.form(sections.labelFrom(p)) == Lines.INLINE ? null : mergingFix(sections, p, start, end);
        String message = "a second " + sections.section(p).word() + " section";
        reading.findings.add(ProblemCode.DUPLICATE_SECTION, sections.section(p), start, end, message, remarks, fix);
    }

    /** The second section goes on with the first without its label; a second date goes with it. */
    private @Nullable Fix mergingFix(SectionTable sections, int p, int start, int end) {
        if (sections.section(p) != Section.DATE) {
            return reading.guessFix(start, end, "");
        }
        int content = sections.contentFrom(p);
        boolean isDateAlone = sections.contentTo(p) == content + 1 && isDateLine(content);
        return isDateAlone ? reading.guessFix(start, lines.end(content), "") : null;
    }

    private boolean isDateLine(int i) {
        return reading.labels.dates().end(reading.bytes(), lines.start(i), lines.end(i)) == lines.end(i);
    }

    /** One problem if the sections, each where it first appears, are not in order: at the first that could move. */
    private void reportOrder(SectionTable sections, int titleTo) {
        int[] firsts = new int[Section.values().length];
        int count = 0;
        for (int p = 0; p < sections.size(); p++) {
            if (sections.hasLabel(p) && !sections.isRepeated(p)) {
                firsts[count++] = p;
            }
        }
        if (isSorted(sections, firsts, count, -1)) {
            return;
        }
        int culprit = 0;
        while (culprit < count - 1 && !isSorted(sections, firsts, count, culprit)) {
            culprit++;
        }
        int index = isSorted(sections, firsts, count, culprit) ? firsts[culprit] : firsts[0];
        Section section = sections.section(index);
        int start = lines.start(sections.labelFrom(index));
        int end = lines.end(sections.contentFrom(index) - 1);
        String message = "the " + section.word() + " is not in its place: the order is description, category, date";
        // Right below text that is nobody's, a description would make a title of it.
        boolean isBelowTitle = sections.section(0) == Section.TITLE || titleTo == sections.labelFrom(0);
        Fix fix = isBelowTitle ? sortingFix(sections, count) : null;
        reading.report(ProblemCode.SECTION_OUT_OF_ORDER, section, start, end, message, "", fix);
    }

    /** All sections in their order; none if an article has more, or less, than one label and one date. */
    private @Nullable Fix sortingFix(SectionTable sections, int count) {
        int start = lines.start(sections.labelFrom(0));
        int end = lines.end(sections.contentTo(sections.size() - 1) - 1);
        if (count != sections.size() || reading.rewriting.text(start, end) == null) {
            return null;
        }
        StringBuilder sorted = new StringBuilder();
        for (Section section : Section.values()) {
            int p = sections.of(section);
            if (p < 0) {
                continue;
            }
            if (sections.isLabelBelow(p)) {
                return null;
            }
            int last = sections.contentTo(p) - 1;
            // A date label without a value could take, where it is put, what follows for its value.
            boolean isWhole = section != Section.DATE || last == sections.contentFrom(p);
            boolean isHeld =
                    lines.form(sections.labelFrom(p)) == Lines.MISSPELT && !isAlike(sections, p); // by what is above
            if (!isWhole || isHeld || lines.has(last, Lines.GLUED)) {
                return null;
            }
            sorted.append(sorted.length() == 0 ? "" : lines.lineBreak() + lines.lineBreak());
            sorted.append(reading.rewriting.text(lines.start(sections.labelFrom(p)), lines.end(last)));
        }
        return reading.safeFix(start, end, sorted.toString());
    }

    private static boolean isSorted(SectionTable sections, int[] order, int count, int without) {
        Section last = Section.TITLE;
        for (int i = 0; i < count; i++) {
            if (i != without) {
                if (sections.section(order[i]).compareTo(last) < 0) {
                    return false;
                }
                last = sections.section(order[i]);
            }
        }
        return true;
    }
}
