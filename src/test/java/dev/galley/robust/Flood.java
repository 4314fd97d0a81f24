package dev.galley.robust;

import dev.galley.ArticleParser;
import dev.galley.ParseResult;
import dev.galley.problem.Problem;
import dev.galley.problem.ProblemCode;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Dumps that nobody can hold in memory, what is to be said of them, and the program that reads them. */
enum Flood {
    ONE_LINE("2 results [limit-exceeded], the last intact", inDescription("x", Flood.HUGE)),
    ONE_PARAGRAPH("2 results [limit-exceeded], the last intact", inDescription("Every line has words.\n", Flood.HUGE)),
    NO_NEWLINE("1 results [unclaimed-text]", Endless.empty().then("x", Flood.HUGE)),
    BLANK_LINES("1 results [], the last intact", before("\n", Flood.HUGE)),

    PARAGRAPHS("2 results [limit-exceeded], the last intact", inDescription("A paragraph.\n\n", Flood.LARGE)),
    TINY_PARAGRAPHS("2 results [limit-exceeded], the last intact", inDescription("x\n\n", Flood.LARGE)),
    NO_LABEL("1 results [unclaimed-text]", Endless.empty().then("A line without a label.\n\n", Flood.LARGE)),
    SPACES("1 results [], the last intact", before(" ", Flood.LARGE)),
    ZERO_WIDTH_SPACES("1 results [], the last intact", before("\u200B", 3 * (Flood.LARGE / 3))),
    HOLE("1 results [control-character]", before("\0", Flood.LARGE)),
    LONG_TITLE(
            "1 results [limit-exceeded]", Endless.empty().then("t", Flood.LARGE).then(Flood.GOOD)),
    LONG_NAME("2 results [limit-exceeded], the last intact", inCategories("n", Flood.LARGE)),
    ITEMS(
            "2 results [duplicate-category, limit-exceeded, problems-suppressed], the last intact",
            inCategories("\n- 1. Item", Flood.LARGE)),
    LONG_DATE("2 results [impossible-date], the last intact", inDate("9", Flood.LARGE)),
    DATES("2 results [extra-date, problems-suppressed], the last intact", between("09/26/2022\n", Flood.LARGE)),
    FORM_FEEDS("2 results [], the last intact", between("\f\n", Flood.LARGE)),
    RULES("2 results [unclaimed-text], the last intact", between("---\n", Flood.LARGE)),
    CATEGORY_LABELS(
            "2 results [duplicate-section, problems-suppressed], the last intact",
            between("Category\n\n", Flood.LARGE)),
    DATE_LABELS(
            "2 results [duplicate-section, problems-suppressed], the last intact",
            between("Date Created\n\n", Flood.LARGE)),
    LABELS_IN_TURN(
            "2 results [duplicate-section, problems-suppressed], the last intact",
            between("Category\n\nDate Created\n\n", Flood.LARGE)),
    FOREIGN_TEXT("2 results [unclaimed-text], the last intact", between("\nWho wrote this?\n", Flood.LARGE)),
    ARTICLES("100000 results [], the last intact", Endless.empty().then(Flood.GOOD, Flood.GOOD.length() * 100_000L));

    private static final int HUGE = 100_000_000;
    private static final int LARGE = 30_000_000;

    private static final String GOOD = """
            Title

            Description

            Body.

            by Ann Author

            Category

            - 1. Main

            Date Created

            09/26/2022

            """;

    private final String expected;
    private final Endless stream;

    Flood(String expected, Endless stream) {
        this.expected = expected;
        this.stream = stream;
    }

    private static Endless before(String text, long length) {
        return repeated(Endless.empty(), text, length).then("\n\n" + GOOD);
    }

    private static Endless between(String text, long length) {
        return repeated(Endless.empty().then(GOOD), text, length).then("\n" + GOOD);
    }

    private static Endless inDescription(String text, long length) {
        String rest = GOOD.substring(GOOD.indexOf("Category"));
        return repeated(Endless.empty().then("Title\n\nDescription\n\n"), text, length)
                .then("\n\n" + rest + GOOD);
    }

    private static Endless inCategories(String text, long length) {
        String rest = GOOD.substring(GOOD.indexOf("Date"));
        return repeated(Endless.empty().then("Title\n\nDescription\n\nBody.\n\nCategory\n\n- 1. Item"), text, length)
                .then("\n\n" + rest + GOOD);
    }

    private static Endless inDate(String text, long length) {
        String start = GOOD.substring(0, GOOD.indexOf("09/"));
        return repeated(Endless.empty().then(start), text, length).then("\n\n" + GOOD);
    }

    private static Endless repeated(Endless start, String text, long length) {
        int bytes = text.getBytes(StandardCharsets.UTF_8).length;
        return start.then(text, length / bytes * bytes);
    }

    /** What is to be said. */
    String expected() {
        return expected;
    }

    /** Says of each flood how many results there are, with which problems, and whether the last article is intact. */
    public static void main(String[] arguments) {
        for (Flood flood : values()) {
            System.out.println(flood + ": " + flood.read());
        }
    }

    private String read() {
        long results = 0;
        Set<ProblemCode> codes = EnumSet.noneOf(ProblemCode.class);
        ParseResult last = null;
        try (Stream<ParseResult> all = new ArticleParser().stream(stream)) {
            for (ParseResult result : (Iterable<ParseResult>) all::iterator) {
                results++;
                result.problems().stream().map(Problem::code).forEach(codes::add);
                last = result;
            }
        } catch (RuntimeException | Error e) {
            return e.toString();
        }
        boolean intact = last != null
                && last.problems().isEmpty()
                && last.orElseThrow().title().equals("Title")
                && last.extent().end() == stream.bytesRead();
        String names = codes.stream().map(ProblemCode::id).sorted().collect(Collectors.joining(", "));
        return results + " results [" + names + "]" + (intact ? ", the last intact" : "");
    }
}
