package dev.galley.laws.fault;

import static dev.galley.laws.fault.LabelFaults.any;
import static dev.galley.laws.fault.Sheet.marked;
import static dev.galley.laws.fault.SingleFault.guess;
import static dev.galley.laws.fault.SingleFault.harmless;
import static dev.galley.laws.fault.SingleFault.lasting;
import static dev.galley.laws.fault.SingleFault.safe;

import dev.galley.laws.fault.Sheet.Kind;
import dev.galley.laws.fault.Sheet.Part;
import dev.galley.problem.ProblemCode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What happens to dates. */
final class DateFaults {

    private DateFaults() {}

    static List<SingleFault> all() {
        List<SingleFault> faults = new ArrayList<>();
        faults.add(lasting("date missing", ProblemCode.MISSING_DATE, (sheet, random) -> {
            sheet.remove(Kind.DATE);
            sheet.get(Kind.DATE_CREATED).mark();
            sheet.values = sheet.values.withoutDate();
        }));
        faults.add(lasting(
                "day that does not exist",
                ProblemCode.IMPOSSIBLE_DATE,
                (sheet, random) -> replace(
                        sheet, any(random, "02/30/2022", "02/29/2023", "04/31/2020", "10/00/2022", "06/32/2001"))));
        faults.add(lasting(
                "month that does not exist",
                ProblemCode.IMPOSSIBLE_DATE,
                (sheet, random) -> replace(sheet, any(random, "13/32/2022", "00/15/2023", "99/99/9999"))));
        faults.add(guess("day first", ProblemCode.IMPOSSIBLE_DATE, (sheet, random) -> {
            LocalDate day = LocalDate.of(2000 + random.nextInt(30), 1 + random.nextInt(12), 13 + random.nextInt(16));
            sheet.intend(sheet.values.withDate(day));
            replace(
                    sheet,
                    String.format(
                            Locale.ROOT, "%02d/%02d/%04d", day.getDayOfMonth(), day.getMonthValue(), day.getYear()));
        }));
        faults.add(guess("day first with full stops", ProblemCode.IMPOSSIBLE_DATE, (sheet, random) -> {
            LocalDate day = LocalDate.of(2000 + random.nextInt(30), 1 + random.nextInt(12), 13 + random.nextInt(16));
            sheet.intend(sheet.values.withDate(day));
            replace(
                    sheet,
                    String.format(
                            Locale.ROOT, "%02d.%02d.%04d", day.getDayOfMonth(), day.getMonthValue(), day.getYear()));
        }));
        faults.add(lasting(
                "broken numbers",
                ProblemCode.IMPOSSIBLE_DATE,
                (sheet, random) -> replace(
                        sheet,
                        any(
                                random,
                                "09/26",
                                "2022",
                                "0926/2022",
                                "09/262022",
                                "09//26/2022",
                                "09/26/202",
                                "09/26/20222",
                                "009/26/2022",
                                "09/26/2022/5",
                                "//",
                                "20220926"))));
        faults.add(lasting(
                "year of two digits",
                ProblemCode.TWO_DIGIT_YEAR,
                (sheet, random) -> replace(sheet, any(random, "09/26/22", "9/6/99", "26 Sept. 22", "09-26-22"))));
        faults.add(lasting(
                "no date at all",
                ProblemCode.UNSUPPORTED_DATE,
                (sheet, random) -> replace(
                        sheet,
                        any(
                                random,
                                "soon",
                                "unknown",
                                "n/a",
                                "last September",
                                "TBD",
                                "yesterday at noon",
                                "??",
                                "September 2022"))));
        faults.add(lasting(
                "another language",
                ProblemCode.UNSUPPORTED_DATE,
                (sheet, random) ->
                        replace(sheet, any(random, "26 septembre 2022", "26. Kesäkuuta 2022", "2022-W39-1"))));
        faults.add(guess(
                "digits, slashes or letters of another kind", ProblemCode.UNSUPPORTED_DATE, (sheet, random) -> {
                    sheet.intend(sheet.values.withDate(LocalDate.of(2022, 9, 26)));
                    replace(
                            sheet,
                            any(
                                    random,
                                    "\u0660\u0669/\u0662\u0666/\u0662\u0660\u0662\u0662",
                                    "\uFF10\uFF19/\uFF12\uFF16/\uFF12\uFF10\uFF12\uFF12",
                                    "09\uFF0F26\uFF0F2022",
                                    "O9/26/2022",
                                    "09|26|2022",
                                    "09\\26\\2022"));
                }));
        faults.add(guess("date in brackets or behind a word", ProblemCode.UNSUPPORTED_DATE, (sheet, random) -> {
            sheet.intend(sheet.values.withDate(LocalDate.of(2022, 9, 26)));
            String form = any(random, "(%s)", "on %s", "<b>%s</b>", "`%s`", "\"%s\"", "Date: %s", "[%s]");
            replace(sheet, String.format(form, "09/26/2022"));
        }));
        faults.add(guess("spaces around slashes", ProblemCode.IMPOSSIBLE_DATE, (sheet, random) -> {
            sheet.intend(sheet.values.withDate(LocalDate.of(2022, 9, 26)));
            replace(sheet, any(random, "09 /26/2022", "09/26/ 2022"));
        }));
        faults.add(guess("two readings", ProblemCode.UNSUPPORTED_DATE, (sheet, random) -> {
            sheet.intend(sheet.values.withDate(LocalDate.of(2022, 3, 4)));
            replace(sheet, any(random, "03-04-2022", "03.04.2022", "3-4-2022"));
        }));
        String[] patterns = {
            "uuuu-MM-dd",
            "uuuu/MM/dd",
            "MMMM d, uuuu",
            "d MMMM uuuu",
            "MMM. d, uuuu",
            "dd-MMM-uuuu",
            "EEEE, MMMM d, uuuu",
            "EEE d MMM uuuu",
            "MM/dd/uuuu 23:30",
            "MM/dd/uuuu, 11:30 'pm' 'EST'",
            "uuuu-MM-dd'T'10:30:00'Z'",
            "'**'MM/dd/uuuu'**'",
            "uuuu.MM.dd",
            "MMMM d uuuu"
        };
        for (String pattern : patterns) {
            faults.add(safe("date as " + pattern, ProblemCode.DATE_VARIANT, (sheet, random) -> {
                LocalDate day = sheet.values.date().orElseThrow();
                sheet.get(Kind.DATE).text =
                        marked(DateTimeFormatter.ofPattern(pattern, Locale.US).format(day));
            }));
        }
        faults.add(safe("date with fewer digits", ProblemCode.DATE_VARIANT, (sheet, random) -> {
            LocalDate day = LocalDate.of(2001 + random.nextInt(20), 1 + random.nextInt(9), 1 + random.nextInt(9));
            sheet.get(Kind.DATE).text =
                    marked(DateTimeFormatter.ofPattern("M/d/uuuu", Locale.US).format(day));
            sheet.values = sheet.values.withDate(day);
        }));
        faults.add(safe("date with hyphens", ProblemCode.DATE_VARIANT, (sheet, random) -> {
            LocalDate day = LocalDate.of(2001 + random.nextInt(20), 1 + random.nextInt(12), 13 + random.nextInt(10));
            sheet.get(Kind.DATE).text = marked(
                    DateTimeFormatter.ofPattern(any(random, "MM-dd-uuuu", "MM.dd.uuuu"), Locale.US)
                            .format(day));
            sheet.values = sheet.values.withDate(day);
        }));
        faults.add(lasting("year far off", ProblemCode.IMPLAUSIBLE_DATE, (sheet, random) -> {
            LocalDate day = LocalDate.of(random.nextBoolean() ? 1066 : 2999, 9, 26);
            sheet.get(Kind.DATE).text = marked(Sheets.date(day));
            sheet.values = sheet.values.withDate(day);
        }));
        faults.add(safe("a mark after the date", ProblemCode.TEXT_AFTER_DATE, (sheet, random) -> {
            sheet.end = "\n\n"; // or else the next title may begin on the line
            sheet.get(Kind.DATE).text += any(random, "", " ") + marked(any(random, ".", ",", ";", "\"", "-", ")"));
        }));
        faults.add(guess("text after the date", ProblemCode.TEXT_AFTER_DATE, (sheet, random) -> {
            sheet.end = "\n\n";
            sheet.get(Kind.DATE).text +=
                    any(random, "", " ") + marked(any(random, "(updated)", "by the editors", "x", "- final", "(EST)"));
        }));
        faults.add(guess("a second date on the line", ProblemCode.EXTRA_DATE, (sheet, random) -> {
            sheet.get(Kind.DATE).text +=
                    " " + marked(any(random, "01/02/2003", "- 01/02/2003", "2003-01-02", "and 01/02/2003"));
        }));
        faults.add(guess("a second date below", ProblemCode.EXTRA_DATE, (sheet, random) -> {
            sheet.insertAfter(
                    sheet.get(Kind.DATE),
                    new Part(
                            Kind.OTHER,
                            marked(any(random, "01/02/2003", sheet.get(Kind.DATE).text)),
                            any(random, "\n", "\n\n")));
        }));
        faults.add(guess("text above the date", ProblemCode.UNCLAIMED_TEXT, (sheet, random) -> {
            Part date = sheet.get(Kind.DATE);
            sheet.insertBefore(date, new Part(Kind.OTHER, marked("The day on which it was written:"), date.gap));
            date.gap = any(random, "\n", "\n\n");
        }));
        faults.add(harmless(
                "date indented",
                (sheet, random) -> sheet.get(Kind.DATE).text = "  \t" + sheet.get(Kind.DATE).text + "\u00A0"));
        return faults;
    }

    private static void replace(Sheet sheet, String text) {
        sheet.get(Kind.DATE).text = marked(text);
        sheet.values = sheet.values.withoutDate();
    }
}
