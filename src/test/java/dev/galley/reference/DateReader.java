package dev.galley.reference;

import dev.galley.Rule;
import dev.galley.Tile.Role;
import dev.galley.problem.ProblemCode;
import dev.galley.problem.Section;
import dev.galley.reference.Article.Part;
import dev.galley.reference.Line.Kind;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the date: section 7 of the specification. */
final class DateReader extends SectionReader {

    private static final Pattern FROM_DIGIT = Pattern.compile("[0-9].*", Pattern.DOTALL);

    private boolean wasRead; // a date, right or wrong

    DateReader(Article article, Reading reading) {
        super(article, reading);
    }

    boolean wasRead() {
        return wasRead;
    }

    private boolean isDate(int i) {
        String text = line(i).text;
        return line(i).kind == Kind.DATE || line(i).isText() && Dates.shapeEnd(text) == text.length();
    }

    void readDate() {
        for (Part part : article.parts) {
            if (part.section == Section.DATE) {
                readPart(part);
            }
        }
        audit.report(reading, " in the date");
    }

    private void readPart(Part part) {
        int from = part.from;
        if (wasRead && from < part.to && isDate(from)) {
            reading.claim(Role.UNCLAIMED, Rule.UNCLAIMED, line(from), line(from));
            from++; // the date of a second section, whose label is reported
        }
        if (isInline(part)) {
            read(part.label, inlineValue(part));
        } else {
            int date = first(from, part.to);
            if (date < part.to) {
                readBeside(from, date);
                readLine(date);
                from = date + 1;
            }
        }
        readBeside(from, part.to);
    }

    /** The first line that is shaped like a date, otherwise the first text. */
    private int first(int from, int to) {
        for (int i = from; i < to; i++) {
            if (isDate(i)) {
                return i;
            }
        }
        int i = from;
        while (i < to && (!line(i).isText() || line(i).isRule())) {
            i++;
        }
        return i;
    }

    /** Reads what stands above and below the date. */
    private void readBeside(int from, int to) {
        for (int i = from; i < to; i++) {
            if (line(i).glued) {
                readBehind(line(i), 0);
            } else if (isDate(i)) {
                readLine(i);
            } else {
                int next = i;
                while (next < to && !isDate(next)) {
                    next++;
                }
                leave(i, next);
                i = next - 1;
            }
        }
    }

    private void readLine(int i) {
        boolean goesOn = wasRead
                && reading.date == null
                && !line(i).afterBlank
                && !line(i - 1).isSeparator()
                && Dates.read(line(i).text).date() == null;
        if (goesOn) { // the text above that is no date
            reading.claim(Role.VALUE, Rule.DATE, line(i), line(i));
        } else {
            read(i, 0);
        }
    }

    private void read(int i, int from) {
        Line line = line(i);
        if (wasRead) {
            reading.report(ProblemCode.EXTRA_DATE, line.offset(from), line.end());
            reading.claim(Role.UNCLAIMED, Rule.UNCLAIMED, line.offset(from), line.end());
            return;
        }
        wasRead = true;
        String text = line.text.substring(from);
        Dates.Reading date = Dates.read(text);
        if (date.date() == null) {
            reading.rawDate = text;
            reading.datesMeant = date.readings();
            String raw = line.all.quote(line.offset(from), line.end());
            String message = date.isNoDay()
                    ? "the date " + raw + " does not exist"
                    : date.readings().isEmpty() ? null : "the date " + raw + " can be read in two ways";
            reading.report(date.problem(), line.offset(from), line.end(), message);
            reading.claim(Role.VALUE, Rule.DATE, line.offset(from), line.end());
            return;
        }
        reading.date = date.date();
        int start = line.offset(from);
        int end = line.offset(from + date.end());
        reading.claim(Role.VALUE, Rule.DATE, start, end);
        if (date.variant()) {
            reading.report(ProblemCode.DATE_VARIANT, start, end);
        }
        if (date.date().getYear() < 1900 || date.date().getYear() > 2100) {
            String message = "the year " + date.date().getYear() + " is not plausible";
            reading.report(ProblemCode.IMPLAUSIBLE_DATE, start, end, message);
        }
        if (date.weekday() > 0 && date.weekday() != date.date().getDayOfWeek().getValue()) {
            String weekday = date.date().getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
            String message = "the date " + line.all.quote(start, end) + " was a " + weekday;
            reading.report(ProblemCode.IMPLAUSIBLE_DATE, start, end, message);
        }
        Matcher rest = Pattern.compile("[ \\t]*").matcher(line.text).region(from + date.end(), line.text.length());
        rest.lookingAt();
        if (rest.end() < line.text.length()) {
            readBehind(line, rest.end());
        }
    }

    /** Reads what stands behind a date on its line: another date, or text. */
    private void readBehind(Line line, int from) {
        Matcher other = FROM_DIGIT.matcher(line.text).region(from, line.text.length());
        boolean isDate = other.find()
                && other.group().length() >= 6
                && !other.group().matches("(?s)[0-9]{1,2}:.*")
                && Dates.shapeEnd(other.group()) == other.group().length();
        int first = line.from + line.text.codePointCount(0, from);
        reading.claim(Role.UNCLAIMED, Rule.UNCLAIMED, line.offset(from), line.end());
        if (isDate) {
            reading.report(ProblemCode.EXTRA_DATE, line.offset(from), line.end());
        } else if (Audit.isMalformed(line.all, first, line.to)) {
            audit.look(first, line.to);
        } else {
            reading.report(ProblemCode.TEXT_AFTER_DATE, line.offset(from), line.end());
        }
    }
}
