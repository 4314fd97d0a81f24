package dev.galley.reference;

import dev.galley.ArticleParser;
import dev.galley.Category;
import dev.galley.Draft;
import dev.galley.Field;
import dev.galley.ParseResult;
import java.time.LocalDate;
import java.util.List;

/**
 * What a parser says of a dump in the standard format, so that the library and the reference parser can be compared line by
 * line.
 *
 * <p>Compared are, of each result in order: where its extent starts and ends, and whether it is an article; the title, the
 * paragraphs, the byline, number and name of each category, the date, or the text that is none and the dates it may mean; the code
 * and the span of each problem, up to the limit of problems.
 *
 * <p>Not compared are messages, labels, fixes and tiles; authors, topics, datelines and plain text; charsets other than UTF-8;
 * formats other than the standard one; and nothing that exceeds a limit, but bylines, problems and what is quoted of a date.
 */
public final class Comparison {

    private static final int EXCERPT = 120;
    private static final int MAX_PROBLEMS = 100;
    private static final int MAX_LINE = 500; // eight of them are a title
    private static final int MAX_HYPHENS = 30; // on two lines of a category

    private Comparison() {}

    /** Whether the reference parser can read a dump: no line is near a limit, and it begins not like UTF-16 or UTF-32. */
    public static boolean isPossible(byte[] dump) {
        int first = dump.length < 2 ? 0 : (dump[0] & 0xFF) << 8 | dump[1] & 0xFF;
        int second = dump.length < 4 ? 0 : (dump[2] & 0xFF) << 8 | dump[3] & 0xFF;
        int length = 0;
        int hyphens = 0;
        for (byte b : dump) {
            boolean ends = b == '\n' || b == '\r';
            length = ends ? 0 : length + 1;
            hyphens = ends ? 0 : b == '-' ? hyphens + 1 : hyphens;
            if (length > MAX_LINE || hyphens > MAX_HYPHENS) {
                return false;
            }
        }
        return first != 0xFEFF && first != 0xFFFE && !(first == 0 && second == 0xFEFF);
    }

    /** What the reference parser says. */
    public static String expected(byte[] dump) {
        List<Reading> readings = ReferenceParser.parse(dump);
        StringBuilder text = new StringBuilder();
        for (Reading reading : readings) {
            text.append(reading.extentStart).append('-').append(reading.extentEnd);
            if (!reading.isArticle) {
                text.append(" no article");
                problems(text, reading.findings());
                continue;
            }
            text.append("\n title ").append(reading.title);
            reading.paragraphs.forEach(p -> text.append("\n paragraph ").append(p));
            text.append("\n byline ").append(reading.byline);
            for (Category category : reading.categories) {
                text.append("\n category ")
                        .append(category.number())
                        .append(' ')
                        .append(category.name());
            }
            text.append("\n date ");
            text.append(
                    reading.date != null
                            ? reading.date.toString()
                            : reading.rawDate != null
                                    ? "(" + excerpt(reading.rawDate) + ") " + reading.datesMeant
                                    : "(missing)");
            problems(text, reading.findings());
        }
        return text.toString();
    }

    private static void problems(StringBuilder text, List<?> problems) {
        if (problems.size() > MAX_PROBLEMS) {
            text.append("\n more problems than the limit");
        } else {
            problems.forEach(problem -> text.append("\n ").append(problem));
        }
        text.append('\n');
    }

    private static List<String> problems(ParseResult result) {
        return result.problems().stream()
                .map(p ->
                        p.code().id() + " " + p.span().start() + "-" + p.span().end())
                .toList();
    }

    private static String excerpt(String text) {
        return text.codePointCount(0, text.length()) <= EXCERPT
                ? text
                : text.substring(0, text.offsetByCodePoints(0, EXCERPT)) + "...";
    }

    /** What the library says. */
    public static String found(byte[] dump) {
        List<ParseResult> results = new ArticleParser().stream(dump).toList();
        StringBuilder text = new StringBuilder();
        for (ParseResult result : results) {
            text.append(result.extent().start())
                    .append('-')
                    .append(result.extent().end());
            if (result.span().isEmpty()) {
                text.append(" no article");
                problems(text, problems(result));
                continue;
            }
            Draft draft = result.draft();
            text.append("\n title ").append(draft.title().value().orElse(null));
            draft.paragraphs()
                    .value()
                    .orElse(List.of())
                    .forEach(p -> text.append("\n paragraph ").append(p));
            text.append("\n byline ").append(draft.byline().value().orElse(null));
            for (Category category : draft.categories().value().orElse(List.of())) {
                text.append("\n category ")
                        .append(category.number())
                        .append(' ')
                        .append(category.name());
            }
            text.append("\n date ").append(date(draft.dateCreated()));
            problems(text, problems(result));
        }
        return text.toString();
    }

    private static String date(Field<LocalDate> field) {
        if (field instanceof Field.Invalid<LocalDate> invalid) {
            return "(" + invalid.raw() + ") []";
        }
        if (field instanceof Field.Ambiguous<LocalDate> ambiguous) {
            return "(" + ambiguous.raw() + ") " + ambiguous.readings();
        }
        return field.value().map(LocalDate::toString).orElse("(missing)");
    }
}
