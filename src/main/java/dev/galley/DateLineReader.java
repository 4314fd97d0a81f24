package dev.galley;

import dev.galley.problem.Fix;
import dev.galley.problem.ProblemCode;
import dev.galley.problem.Remark;
import dev.galley.problem.Section;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the lines of a date section that hold dates, right or wrong: the first is the date, all others are extra. */
final class DateLineReader {

    /** Shorter text behind a date is a number, not another date. */
    private static final int MIN_DATE = 6;

    private final Reading reading;
    private final Lines lines;
    private final DateParser parser;
    private final int firstYear;
    private final int lastYear;

    private @Nullable LocalDate value;
    private Field<LocalDate> field = new Field.Missing<>();
    private boolean hasText;
    private int valueStart; // of the date that was read, if there is one
    private int valueEnd;

    DateLineReader(Reading reading) {
        this.reading = reading;
        lines = reading.lines;
        parser = new DateParser(reading.format);
        firstYear = reading.format.firstYear();
        lastYear = reading.format.lastYear();
    }

    /** Starts a date. */
    void start() {
        value = null;
        field = new Field.Missing<>();
        hasText = false;
    }

    /** Whether a date, right or wrong, was read. */
    boolean hasText() {
        return hasText;
    }

    /** Reads a value on the line of the label. */
    void readInline(int line, int start) {
        readText(start, lines.end(line));
    }

    /** Reads a line of the section. */
    void read(int line) {
        if (hasText && value == null && isDirectlyBelow(line) && !isDate(line)) {
            reading.tile(lines.start(line), lines.end(line), Tiles.DATE); // the text above goes on
            return;
        }
        readText(lines.start(line), lines.end(line));
    }

    private boolean isDirectlyBelow(int line) {
        return !lines.has(line, Lines.AFTER_BLANK) && lines.kind(line - 1) != Lines.SEPARATOR;
    }

    private boolean isDate(int line) {
        String text = reading.utf8.decode(reading.bytes(), lines.start(line), lines.end(line)); // it is short
        return parser.parse(text) instanceof ParsedDate.Found;
    }

    /** Leaves a line of a second date section unread; that there is one was said. */
    void leave(int line) {
        reading.tile(lines.start(line), lines.end(line), Tiles.UNCLAIMED);
    }

    private void readText(int start, int end) {
        if (hasText) {
            reportExtra(start, end);
            return;
        }
        hasText = true;
        valueStart = start;
        valueEnd = end;
        LocalDate canonical = CanonicalDate.read(reading.bytes(), start, end, reading.format);
        if (canonical != null) {
            accept(canonical, start, end);
            return;
        }
        readOther(start, end);
    }

    private void accept(LocalDate date, int start, int end) {
        value = date;
        reading.tile(start, end, Tiles.DATE);
        if (date.getYear() < firstYear || date.getYear() > lastYear) {
            String message = "the year " + date.getYear() + " is not plausible";
            String label = "expected " + firstYear + " to " + lastYear;
            reading.report(ProblemCode.IMPLAUSIBLE_DATE, Section.DATE, start, end, message, label, null);
        }
    }

    private void readOther(int start, int end) {
        String text = reading.utf8.decode(reading.bytes(), start, Math.min(end, start + DateParser.MAX));
        reading.utf8.takeNotable();
        ParsedDate read = end - start > DateParser.MAX ? parser.parseCut(text) : parser.parse(text);
        if (read instanceof ParsedDate.None none) {
            reject(none, start, end);
        } else if (read instanceof ParsedDate.Found found) {
            int dateEnd = Utf8.skip(reading.bytes(), start, end, text.codePointCount(0, found.end()));
            valueEnd = dateEnd;
            accept(found.date(), start, dateEnd);
            reportForm(found, start, dateEnd, end);
            readRest(dateEnd, end);
        }
    }

    /** Reports how a date is written, if not in the canonical form, and that the weekday beside it is not its own. */
    private void reportForm(ParsedDate.Found found, int start, int dateEnd, int lineEnd) {
        if (found.isVariant()) {
            String canonical = CanonicalDate.write(found.date(), reading.format);
            Fix fix = found.isConsistent() && !wouldJoin(canonical, dateEnd, lineEnd)
                    ? reading.safeFix(start, dateEnd, canonical)
                    : reading.guessFix(start, dateEnd, canonical);
            String message = "the date " + reading.findings.quote(start, dateEnd) + " is not written as "
                    + CanonicalDate.pattern(reading.format);
            reading.report(ProblemCode.DATE_VARIANT, Section.DATE, start, dateEnd, message, "", fix);
        }
        if (!found.isConsistent()) {
            String message = "the date " + reading.findings.quote(start, dateEnd) + " was a "
                    + DateWords.weekdayName(found.date().getDayOfWeek().getValue());
            reading.report(ProblemCode.IMPLAUSIBLE_DATE, Section.DATE, start, dateEnd, message, "", null);
        }
    }

    /** Whether what stands behind a date would be read with its canonical form, as a second time of day would. */
    private boolean wouldJoin(String canonical, int dateEnd, int end) {
        if (dateEnd == end) {
            return false;
        }
        String rest = reading.utf8.decode(reading.bytes(), dateEnd, Math.min(end, dateEnd + DateParser.MAX));
        reading.utf8.takeNotable();
        return !(parser.parse(canonical + rest) instanceof ParsedDate.Found found) || found.end() > canonical.length();
    }

    /** What follows the date on its line: another date, or text. */
    private void readRest(int dateEnd, int end) {
        byte[] bytes = reading.bytes();
        int start = dateEnd;
        while (start < end && (bytes[start] == ' ' || bytes[start] == '\t')) {
            start++;
        }
        if (start == end) {
            return;
        }
        readBehind(start, end);
    }

    /** Reports what stands behind the date on its line: another date, or text. */
    void readBehind(int start, int end) {
        byte[] bytes = reading.bytes();
        int other = start;
        while (other < end && !Ascii.isDigit(bytes[other])) {
            other++;
        }
        if (end - other >= MIN_DATE
                && !DateShape.isTime(bytes, other, end)
                && reading.labels.dates().end(bytes, other, end) == end) {
            reportExtra(start, end);
        } else {
            readTextAfter(start, end);
        }
    }

    /** Reports text that follows the date on its line. */
    private void readTextAfter(int start, int end) {
        reading.tile(start, end, Tiles.UNCLAIMED);
        if (CharacterAudit.isMalformed(reading.bytes(), start, end)) {
            reading.audit.look(reading.bytes(), start, end);
            return;
        }
        String message = "the text " + reading.findings.quote(start, end) + " follows the date";
        boolean said = hasLetterOrDigit(start, end);
        Fix fix = said ? reading.guessFix(valueEnd, end, "") : reading.safeFix(valueEnd, end, "");
        reading.report(ProblemCode.TEXT_AFTER_DATE, Section.DATE, start, end, message, "", fix);
    }

    private void reportExtra(int start, int end) {
        reading.tile(start, end, Tiles.UNCLAIMED);
        String message = "the date " + reading.findings.quote(start, end) + " is not the first one and was not read";
        List<Remark> remarks = List.of(reading.findings.remark(valueStart, valueEnd, "the date that was read"));
        boolean isBehind =
                lines.lineAt(start) == lines.lineAt(valueStart) || lines.has(lines.lineAt(start), Lines.GLUED);
        Fix fix = reading.guessFix(isBehind ? Math.min(valueEnd, start) : start, end, "");
        reading.findings.add(ProblemCode.EXTRA_DATE, Section.DATE, start, end, message, remarks, fix);
    }

    private boolean hasLetterOrDigit(int start, int end) {
        byte[] bytes = reading.bytes();
        for (int i = start; i < end; i += Utf8.length(Utf8.at(bytes, i, end))) {
            if (Character.isLetterOrDigit(Utf8.codePoint(Utf8.at(bytes, i, end)))) {
                return true;
            }
        }
        return false;
    }

    private void reject(ParsedDate.None none, int start, int end) {
        reading.tile(start, end, Tiles.DATE);
        String raw = reading.findings.quote(start, end);
        String text = raw.substring(1, raw.length() - 1);
        String message = switch (none.problem()) {
            case TWO_DIGIT_YEAR -> "the year of the date " + raw + " has two digits";
            case IMPOSSIBLE_DATE ->
                none.reason().isEmpty() ? "the numbers " + raw + " are no date" : "the date " + raw + " does not exist";
            default ->
                none.readings().isEmpty()
                        ? "the text " + raw + " is no date in a supported form"
                        : "the date " + raw + " can be read in two ways";
        };
        field = none.readings().isEmpty()
                ? new Field.Invalid<>(text, reading.findings.span(start, end))
                : new Field.Ambiguous<>(text, none.readings(), reading.findings.span(start, end));
        LocalDate guess = none.reason().isEmpty() ? tidied(start, end) : none.guess();
        Fix fix = guess == null ? null : reading.guessFix(start, end, CanonicalDate.write(guess, reading.format));
        reading.report(none.problem(), Section.DATE, start, end, message, none.reason(), fix);
    }

    /** The date that is meant if only the characters are wrong, or null. */
    private @Nullable LocalDate tidied(int start, int end) {
        String tidy =
                end - start > DateParser.MAX ? null : DateTidying.of(reading.utf8.decode(reading.bytes(), start, end));
        reading.utf8.takeNotable();
        if (tidy == null) {
            return null;
        }
        return parser.parse(tidy) instanceof ParsedDate.Found found && found.end() == tidy.length()
                ? found.date()
                : null;
    }

    /** Reports the characters of the section. */
    void finish() {
        reading.audit.report(Section.DATE);
    }

    /** The date, or null if none could be read. */
    @Nullable
    LocalDate value() {
        return value;
    }

    /** What was found. */
    Field<LocalDate> field() {
        LocalDate date = value;
        return date == null ? field : new Field.Present<>(date, reading.findings.span(valueStart, valueEnd));
    }
}
