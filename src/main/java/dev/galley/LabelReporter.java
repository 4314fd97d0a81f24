package dev.galley;

import dev.galley.problem.Fix;
import dev.galley.problem.Label;
import dev.galley.problem.ProblemCode;
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
    void report(Parts parts, int titleTo) {
        for (int p = 0; p < parts.size(); p++) {
            if (parts.hasLabel(p)) {
                reportLabel(parts, p);
            }
        }
        reportOrder(parts, titleTo);
    }

    /** The place after a label: where its value starts if that is on the same line. */
    int labelEnd(Parts parts, int p) {
        int line = parts.labelFrom(p);
        if (parts.isLabelBelow(p)) {
            return lines.end(line);
        }
        return lines.form(line) == Lines.INLINE ? reading.inlineValue(line) : lines.end(parts.contentFrom(p) - 1);
    }

    private void reportLabel(Parts parts, int p) {
        int line = parts.labelFrom(p);
        if (parts.isLabelBelow(p)) {
            reportBelow(parts, p);
            return;
        }
        int form = lines.form(line);
        boolean underlined = isUnderlined(parts, p);
        if (underlined) {
            parts.extendLabel(p);
        }
        if (parts.isRepeated(p)) {
            reportRepeated(parts, p);
        } else if (form == Lines.INLINE) {
            reportInline(parts, p);
        } else if (form == Lines.MISSPELT) {
            reportMisspelt(parts, p);
        } else if (form == Lines.VARIANT) {
            String message = "the label " + quote(line) + " is not written as `" + canonical(parts, p) + '`';
            reportVariant(parts, p, message, canonical(parts, p));
        } else if (underlined) {
            String message = "the label `" + canonical(parts, p) + "` is underlined";
            reportVariant(parts, p, message, canonical(parts, p));
        }
    }

    private void reportBelow(Parts parts, int p) {
        int line = parts.labelFrom(p);
        int start = lines.start(parts.contentFrom(p));
        String date = reading.rewriting.text(start, lines.end(parts.contentFrom(p)));
        String gap = lines.lineBreak() + lines.lineBreak();
        Fix fix = date == null ? null : reading.safeFix(start, lines.end(line), canonical(parts, p) + gap + date);
        String message = "the label " + quote(line) + " stands below its "
                + parts.section(p).word();
        reading.report(
                ProblemCode.SECTION_OUT_OF_ORDER,
                parts.section(p),
                lines.start(line),
                lines.end(line),
                message,
                "",
                fix);
    }

    private boolean isUnderlined(Parts parts, int p) {
        int below = parts.contentFrom(p);
        return lines.form(parts.labelFrom(p)) != Lines.INLINE
                && below + 1 < parts.contentTo(p) // a rule below which nothing stands underlines nothing
                && !lines.has(below, Lines.AFTER_BLANK)
                && RuleLine.is(reading.bytes(), lines, below)
                && !RuleLine.is(reading.bytes(), lines, below + 1);
    }

    private void reportInline(Parts parts, int p) {
        int line = parts.labelFrom(p);
        int start = lines.start(line);
        int end = labelEnd(parts, p);
        String canonical = canonical(parts, p);
        String replacement = canonical + lines.lineBreak() + lines.lineBreak();
        if (reading.labels.isInlineLabel(parts.section(p), reading.bytes(), start, end)) {
            String message = "the label `" + canonical + "` and its value are on one line";
            reportVariant(parts, p, message, replacement);
        } else {
            String message = "the line " + quote(line) + " was read as the label `" + canonical + '`';
            reportMisspelt(parts, p, message, reading.safeFix(start, end, replacement));
        }
    }

    private void reportVariant(Parts parts, int p, String message, String replacement) {
        int start = lines.start(parts.labelFrom(p));
        int end = labelEnd(parts, p);
        Fix fix = reading.safeFix(start, end, replacement);
        reading.report(ProblemCode.LABEL_VARIANT, parts.section(p), start, end, message, "", fix);
    }

    private void reportMisspelt(Parts parts, int p) {
        int first = parts.labelFrom(p);
        int last = parts.contentFrom(p) - 1;
        int start = lines.start(first);
        int end = lines.end(last);
        String canonical = canonical(parts, p);
        String which = first == last
                ? "the line " + quote(first) + " was"
                : "the lines " + quote(first) + " to " + quote(last) + " were";
        Fix fix = isAlike(parts, p) ? reading.safeFix(start, end, canonical) : reading.guessFix(start, end, canonical);
        reportMisspelt(parts, p, which + " read as the label `" + canonical + '`', fix);
    }

    /** Whether a misspelt label looks like one, and is not only taken for it because of its place. */
    private boolean isAlike(Parts parts, int p) {
        int start = lines.start(parts.labelFrom(p));
        int end = lines.end(parts.contentFrom(p) - 1);
        boolean opens = parts.contentFrom(p) < parts.contentTo(p);
        return reading.labels.isMisspelt(parts.section(p), reading.bytes(), start, end)
                || (opens && reading.labels.isCutShort(parts.section(p), reading.bytes(), start, end));
    }

    private void reportMisspelt(Parts parts, int p, String message, Fix fix) {
        int start = lines.start(parts.labelFrom(p));
        String label = "did you mean `" + canonical(parts, p) + "`?";
        reading.report(ProblemCode.MISSPELT_LABEL, parts.section(p), start, labelEnd(parts, p), message, label, fix);
    }

    private String canonical(Parts parts, int p) {
        return reading.format.labels(parts.section(p)).get(0);
    }

    private String quote(int line) {
        return reading.findings.quote(lines.start(line), lines.end(line));
    }

    private void reportRepeated(Parts parts, int p) {
        int first = parts.of(parts.section(p));
        int start = lines.start(parts.labelFrom(p));
        int end = labelEnd(parts, p);
        List<Label> labels = new ArrayList<>();
        labels.add(reading.findings.label(
                lines.start(parts.labelFrom(first)), lines.end(parts.contentFrom(first) - 1), "first seen here"));
        int content = parts.contentFrom(p);
        if (parts.section(p) == Section.DATE && content < parts.contentTo(p) && isDateLine(content)) {
            labels.add(reading.findings.label(lines.start(content), lines.end(content), "not read"));
        }
        boolean nothingBetween =
                parts.section(p - 1) == parts.section(p) && parts.contentFrom(p - 1) == parts.contentTo(p - 1);
        Fix fix = nothingBetween
                ? reading.safeFix(start, end, "")
                : lines.form(parts.labelFrom(p)) == Lines.INLINE ? null : mergingFix(parts, p, start, end);
        String message = "a second " + parts.section(p).word() + " section";
        reading.findings.add(ProblemCode.DUPLICATE_SECTION, parts.section(p), start, end, message, labels, fix);
    }

    /** The second section goes on with the first without its label; a second date goes with it. */
    private @Nullable Fix mergingFix(Parts parts, int p, int start, int end) {
        if (parts.section(p) != Section.DATE) {
            return reading.guessFix(start, end, "");
        }
        int content = parts.contentFrom(p);
        boolean isDateAlone = parts.contentTo(p) == content + 1 && isDateLine(content);
        return isDateAlone ? reading.guessFix(start, lines.end(content), "") : null;
    }

    private boolean isDateLine(int i) {
        return reading.labels.dates().end(reading.bytes(), lines.start(i), lines.end(i)) == lines.end(i);
    }

    /** One problem if the sections, each where it first appears, are not in order: at the first that could move. */
    private void reportOrder(Parts parts, int titleTo) {
        int[] firsts = new int[Section.values().length];
        int count = 0;
        for (int p = 0; p < parts.size(); p++) {
            if (parts.hasLabel(p) && !parts.isRepeated(p)) {
                firsts[count++] = p;
            }
        }
        if (isSorted(parts, firsts, count, -1)) {
            return;
        }
        int culprit = 0;
        while (culprit < count - 1 && !isSorted(parts, firsts, count, culprit)) {
            culprit++;
        }
        int part = isSorted(parts, firsts, count, culprit) ? firsts[culprit] : firsts[0];
        Section section = parts.section(part);
        int start = lines.start(parts.labelFrom(part));
        int end = lines.end(parts.contentFrom(part) - 1);
        String message = "the " + section.word() + " is not in its place: the order is description, category, date";
        // Right below text that is nobody's, a description would make a title of it.
        boolean isBelowTitle = parts.section(0) == Section.TITLE || titleTo == parts.labelFrom(0);
        Fix fix = isBelowTitle ? sortingFix(parts, count) : null;
        reading.report(ProblemCode.SECTION_OUT_OF_ORDER, section, start, end, message, "", fix);
    }

    /** All sections in their order; none if an article has more, or less, than one label and one date. */
    private @Nullable Fix sortingFix(Parts parts, int count) {
        int start = lines.start(parts.labelFrom(0));
        int end = lines.end(parts.contentTo(parts.size() - 1) - 1);
        if (count != parts.size() || reading.rewriting.text(start, end) == null) {
            return null;
        }
        StringBuilder sorted = new StringBuilder();
        for (Section section : Section.values()) {
            int p = parts.of(section);
            if (p < 0) {
                continue;
            }
            if (parts.isLabelBelow(p)) {
                return null;
            }
            int last = parts.contentTo(p) - 1;
            // A date label without a value could take, where it is put, what follows for its value.
            boolean isWhole = section != Section.DATE || last == parts.contentFrom(p);
            boolean isHeld = lines.form(parts.labelFrom(p)) == Lines.MISSPELT && !isAlike(parts, p); // by what is above
            if (!isWhole || isHeld || lines.has(last, Lines.GLUED)) {
                return null;
            }
            sorted.append(sorted.length() == 0 ? "" : lines.lineBreak() + lines.lineBreak());
            sorted.append(reading.rewriting.text(lines.start(parts.labelFrom(p)), lines.end(last)));
        }
        return reading.safeFix(start, end, sorted.toString());
    }

    private static boolean isSorted(Parts parts, int[] order, int count, int without) {
        Section last = Section.TITLE;
        for (int i = 0; i < count; i++) {
            if (i != without) {
                if (parts.section(order[i]).compareTo(last) < 0) {
                    return false;
                }
                last = parts.section(order[i]);
            }
        }
        return true;
    }
}
