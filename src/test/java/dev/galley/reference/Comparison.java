package dev.galley.reference;

import dev.galley.ArticleParser;
import dev.galley.Category;
import dev.galley.Description;
import dev.galley.Draft;
import dev.galley.Field;
import dev.galley.ParseResult;
import dev.galley.Tile.Role;
import dev.galley.problem.Position;
import dev.galley.problem.Problem;
import dev.galley.problem.ProblemCode;
import dev.galley.problem.Severity;
import dev.galley.problem.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a parser says of a dump in the standard format, so that the library and the reference parser can be compared line by
 * line.
 *
 * <p>Compared are, of each result in order: its index, where its extent and the article in it start and end, and the line and column of
 * that start; the title, the paragraphs, the byline and its authors, number, name and topics of each category, the date, or the text that
 * is none and the dates it may mean; place, role and rule of each tile that is not blank; code, severity, span, line, column and message
 * of each problem, up to the limit of problems.
 *
 * <p>Not compared are remarks, sections and fixes of problems, nor how messages are made printable; datelines and plain text; charsets
 * other than UTF-8; formats other than the standard one; and nothing that exceeds a limit, but bylines, problems and what is quoted.
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
        StringBuilder text = new StringBuilder();
        Characters all = Characters.of(dump);
        int index = 0;
        for (Reading reading : ReferenceParser.parse(dump)) {
            List<Reading.Piece> own = reading.pieces().stream()
                    .filter(piece -> piece.role() == Role.VALUE || piece.role() == Role.LABEL)
                    .toList();
            text.append(index)
                    .append(": ")
                    .append(reading.extentStart)
                    .append('-')
                    .append(reading.extentEnd);
            if (reading.isArticle) {
                int start = own.get(0).start();
                text.append(" article ")
                        .append(start)
                        .append('-')
                        .append(own.get(own.size() - 1).end());
                text.append(" at ").append(place(all, start));
                text.append("\n title ").append(reading.title);
                reading.paragraphs.forEach(p -> text.append("\n paragraph ").append(p));
                text.append("\n byline ").append(reading.byline);
                text.append(' ').append(reading.byline == null ? List.of() : Bylines.authors(reading.byline));
                reading.categories.forEach(category -> text.append(category(category, topics(category.name()))));
                text.append("\n date ").append(date(reading));
                index++;
            }
            reading.pieces().forEach(piece -> text.append("\n ").append(piece));
            problems(
                    text,
                    reading.findings().stream()
                            .map(p -> problem(
                                    p.code(),
                                    p.code().severity(),
                                    new Span(p.start(), p.end()),
                                    place(all, p.start()),
                                    printable(p.message() == null ? message(p, all) : p.message())))
                            .toList());
        }
        return text.toString();
    }

    /** Line and column of an offset. */
    private static String place(Characters all, int offset) {
        int line = 1;
        int begin = all.size() > 0 && all.at(0) == 0xFEFF ? 1 : 0;
        int i = begin;
        for (; all.offset(i) < offset; i++) {
            boolean isBroken =
                    all.at(i) == '\r' && i + 1 < all.size() && all.at(i + 1) == '\n'; // ends with the next one
            if (!isBroken && (all.at(i) == '\n' || all.at(i) == '\r')) {
                line++;
                begin = i + 1;
            }
        }
        return line + ":" + (i - begin + 1);
    }

    /** The message that a problem of a code always has, but for what it quotes. */
    private static String message(Reading.Finding problem, Characters all) {
        String quoted = all.quote(problem.start(), problem.end());
        return switch (problem.code()) {
            case MISSING_TITLE -> "the article has no title";
            case EMPTY_DESCRIPTION -> "the description section has no paragraph";
            case EMPTY_CATEGORY -> "the category section has no item";
            case GLUED_ARTICLES -> "the next article starts on the line of the date";
            case UNNUMBERED_CATEGORY -> "the category " + quoted + " has no number";
            case CATEGORY_NUMBER_RANGE -> "the number " + quoted + " is out of range";
            case DUPLICATE_CATEGORY -> "the category " + quoted + " is listed twice";
            case EMPTY_CATEGORY_ITEM -> "the item " + quoted + " has no name";
            case NESTED_CATEGORY -> "the item is indented below another; it was read as one of the list";
            case IMPOSSIBLE_DATE -> "the numbers " + quoted + " are no date";
            case UNSUPPORTED_DATE -> "the text " + quoted + " is no date in a supported form";
            case TWO_DIGIT_YEAR -> "the year of the date " + quoted + " has two digits";
            case DATE_VARIANT -> "the date " + quoted + " is not written as MM/DD/YYYY";
            case EXTRA_DATE -> "the date " + quoted + " is not the first one and was not read";
            case TEXT_AFTER_DATE -> "the text " + quoted + " follows the date";
            default -> throw new IllegalStateException("no message: " + problem);
        };
    }

    /** A message as problems hold it: with all escaped that could harm a terminal. */
    private static String printable(String message) {
        Position start = new Position(1, 1);
        Span span = new Span(0, 0);
        ProblemCode any = ProblemCode.NO_ARTICLE;
        return new Problem(any, any.severity(), Optional.empty(), span, start, message, List.of(), Optional.empty())
                .message();
    }

    private static List<String> topics(String name) {
        return Stream.of(name.split("-"))
                .map(SectionReader::trim)
                .filter(topic -> !topic.isEmpty())
                .toList();
    }

    private static String date(Reading reading) {
        if (reading.date != null) {
            return reading.date.toString();
        }
        return reading.rawDate == null ? "(missing)" : "(" + excerpt(reading.rawDate) + ") " + reading.datesMeant;
    }

    private static String excerpt(String text) {
        return text.codePointCount(0, text.length()) <= EXCERPT
                ? text
                : text.substring(0, text.offsetByCodePoints(0, EXCERPT)) + "...";
    }

    /** What the library says. */
    public static String found(byte[] dump) {
        StringBuilder text = new StringBuilder();
        for (ParseResult result : new ArticleParser().stream(dump).toList()) {
            text.append(result.index()).append(": ").append(span(result.extent()));
            if (!result.span().isEmpty()) {
                text.append(" article ").append(span(result.span()));
                text.append(" at ").append(result.position());
                Draft draft = result.draft();
                String byline = draft.byline().value().orElse(null);
                List<String> paragraphs = draft.paragraphs().value().orElse(List.of());
                text.append("\n title ").append(draft.title().value().orElse(null));
                paragraphs.forEach(p -> text.append("\n paragraph ").append(p));
                text.append("\n byline ").append(byline).append(' ').append(authors(byline));
                draft.categories()
                        .value()
                        .orElse(List.of())
                        .forEach(category -> text.append(category(category, category.topics())));
                text.append("\n date ").append(date(draft.dateCreated()));
            }
            result.tiles().stream()
                    .filter(tile -> tile.role() != Role.BLANK)
                    .forEach(tile -> text.append("\n ")
                            .append(tile.role() + " " + tile.rule() + " ")
                            .append(span(tile.span())));
            problems(
                    text,
                    result.problems().stream()
                            .map(p -> problem(
                                    p.code(),
                                    p.severity(),
                                    p.span(),
                                    p.position().toString(),
                                    p.message()))
                            .toList());
        }
        return text.toString();
    }

    private static List<String> authors(String byline) {
        return byline == null
                ? List.of()
                : Description.of("x").withByline(byline).authors();
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

    // What both say in the same way

    private static String span(Span span) {
        return span.start() + "-" + span.end();
    }

    private static String category(Category category, List<String> topics) {
        return "\n category " + category.number() + " " + category.name() + " " + topics;
    }

    private static String problem(ProblemCode code, Severity severity, Span span, String place, String message) {
        return "\n " + severity.word() + " " + code.id() + " " + span(span) + " at " + place + ": " + message;
    }

    private static void problems(StringBuilder text, List<String> problems) {
        text.append(problems.size() > MAX_PROBLEMS ? "\n more problems than the limit" : String.join("", problems));
        text.append('\n');
    }
}
