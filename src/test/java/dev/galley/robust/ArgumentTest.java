package dev.galley.robust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.galley.Article;
import dev.galley.ArticleParser;
import dev.galley.ArticleWriter;
import dev.galley.Category;
import dev.galley.Description;
import dev.galley.DumpFormat;
import dev.galley.DumpMender;
import dev.galley.Limit;
import dev.galley.problem.Fix;
import dev.galley.problem.Position;
import dev.galley.problem.Problem;
import dev.galley.problem.ProblemCode;
import dev.galley.problem.Remark;
import dev.galley.problem.Section;
import dev.galley.problem.Severity;
import dev.galley.problem.Span;
import java.io.InputStream;
import java.io.Reader;
import java.nio.channels.ReadableByteChannel;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Misuse is refused where it happens: null at once, and what no dump can say by the constructors of the model. */
class ArgumentTest {

    private static final ArticleParser PARSER = new ArticleParser();
    private static final DumpFormat FORMAT = DumpFormat.STANDARD;
    private static final Description BODY = Description.of("Body.");
    private static final List<Category> CATEGORIES = List.of(Category.of(1, "Main"));
    private static final LocalDate DATE = LocalDate.of(2022, 9, 26);
    private static final Span SPAN = new Span(0, 1);
    private static final Position POSITION = new Position(1, 1);

    static Stream<Arguments> nulls() {
        return Stream.of(
                refused("parser of a null format", () -> new ArticleParser(null)),
                refused("writer of a null format", () -> new ArticleWriter(null)),
                refused("parse of a null text", () -> PARSER.parse((String) null)),
                refused("parse of null bytes", () -> PARSER.parse((byte[]) null)),
                refused("parse of a null path", () -> PARSER.parse((Path) null)),
                refused("parse of a null stream", () -> PARSER.parse((InputStream) null)),
                refused("parse of a null reader", () -> PARSER.parse((Reader) null)),
                refused("stream of a null text", () -> PARSER.stream((String) null)),
                refused("stream of null bytes", () -> PARSER.stream((byte[]) null)),
                refused("stream of a null path", () -> PARSER.stream((Path) null)),
                refused("stream of a null stream", () -> PARSER.stream((InputStream) null)),
                refused("stream of a null reader", () -> PARSER.stream((Reader) null)),
                refused("stream of a null channel", () -> PARSER.stream((ReadableByteChannel) null)),
                refused("write of a null article", () -> new ArticleWriter().write(null)),
                refused("mender of a null format", () -> new DumpMender(null)),
                refused("mending of a null dump", () -> new DumpMender().mend(null)),
                refused("null fixes", () -> Fix.applyAll(null, new byte[1])),
                refused("fixes of a null source", () -> Fix.applyAll(List.of(), null)),
                refused("label of a null section", () -> FORMAT.withLabel(null, "Text")),
                refused("null label", () -> FORMAT.withLabel(Section.DATE, (String) null)),
                refused("null labels", () -> FORMAT.withLabel(Section.DATE, (String[]) null)),
                refused("null date order", () -> FORMAT.withDateOrder(null)),
                refused("null date separators", () -> FORMAT.withDateSeparators(null)),
                refused("severity of a null code", () -> FORMAT.withSeverity(null, Severity.INFO)),
                refused("null severity", () -> FORMAT.withSeverity(ProblemCode.EXTRA_DATE, null)),
                refused("null limit", () -> FORMAT.withLimit(null, 1)),
                refused("null word of bylines", () -> FORMAT.withBylineWords((String) null)),
                refused("null words of dates", () -> FORMAT.withDateWords(null)),
                refused("null charset", () -> FORMAT.withCharset(null)),
                refused("labels of a null section", () -> FORMAT.labels(null)),
                refused("null title", () -> new Article(null, BODY, CATEGORIES, DATE)),
                refused("null description", () -> new Article("Title", null, CATEGORIES, DATE)),
                refused("null categories", () -> new Article("Title", BODY, null, DATE)),
                refused("null category", () -> new Article("Title", BODY, Arrays.asList((Category) null), DATE)),
                refused("null date", () -> new Article("Title", BODY, CATEGORIES, null)),
                refused("null paragraphs", () -> new Description(null, Optional.empty())),
                refused("null paragraph", () -> Description.of((String) null)),
                refused("null optional byline", () -> new Description(List.of("Body."), null)),
                refused("null byline", () -> BODY.withByline(null)),
                refused("null number", () -> new Category(null, "Main")),
                refused("null name", () -> Category.of(null)),
                refused("null span of a fix", () -> Fix.safe(null, "")),
                refused("null replacement", () -> Fix.guess(SPAN, null)),
                refused("null text of a remark", () -> new Remark(SPAN, POSITION, null)),
                refused("null code", () -> problem(null, Severity.INFO, "message")),
                refused("null severity of a problem", () -> problem(ProblemCode.EXTRA_DATE, null, "message")),
                refused("null message", () -> problem(ProblemCode.EXTRA_DATE, Severity.INFO, null)));
    }

    private static Problem problem(ProblemCode code, Severity severity, String message) {
        return new Problem(code, severity, Optional.empty(), SPAN, POSITION, message, List.of(), Optional.empty());
    }

    private static Arguments refused(String what, ThrowingCallable call) {
        return arguments(what, call);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("nulls")
    void nullIsRefusedAtOnce(String what, ThrowingCallable call) {
        assertThatThrownBy(call).as(what).isInstanceOf(NullPointerException.class);
    }

    static Stream<Arguments> nonsense() {
        return Stream.of(
                refused("limit of 0", () -> FORMAT.withLimit(Limit.TITLE, 0)),
                refused("negative limit", () -> FORMAT.withLimit(Limit.PROBLEMS, -1)),
                refused("limit beyond memory", () -> FORMAT.withLimit(Limit.ARTICLE, (1 << 28) + 1)),
                refused("no word of bylines", () -> FORMAT.withBylineWords()),
                refused("blank word of bylines", () -> FORMAT.withBylineWords("")),
                refused("two words before a byline", () -> FORMAT.withBylineWords("written by")),
                refused("word of dates with a digit", () -> FORMAT.withDateWords(Map.of("Mai5", 5))),
                refused("word of 41 letters", () -> FORMAT.withBylineWords("x".repeat(41))),
                refused("negative month", () -> FORMAT.withDateWords(Map.of("Undecember", -1))),
                refused("thirteenth month", () -> FORMAT.withDateWords(Map.of("Undecember", 13))),
                refused("label of title and date", () -> FORMAT.withLabel(Section.TITLE, "Date Created")),
                refused("no label", () -> FORMAT.withLabel(Section.DATE)),
                refused("blank label", () -> FORMAT.withLabel(Section.DATE, " ")),
                refused("label with space around it", () -> FORMAT.withLabel(Section.DATE, "Date ")),
                refused("label with a line break", () -> FORMAT.withLabel(Section.DATE, "Date\nCreated")),
                refused("label with a colon", () -> FORMAT.withLabel(Section.DATE, "Date:")),
                refused("decorated label", () -> FORMAT.withLabel(Section.DATE, "*Date*")),
                refused("long label", () -> FORMAT.withLabel(Section.DATE, "x".repeat(41))),
                refused("label twice", () -> FORMAT.withLabel(Section.DATE, "Date", "DATE")),
                refused("label that is a byline", () -> FORMAT.withLabel(Section.DATE, "by Ann Author")),
                refused("label that is a date", () -> FORMAT.withLabel(Section.DATE, "09/26/2022")),
                refused("label that begins as a date", () -> FORMAT.withLabel(Section.DATE, "2022-09-26 or so")),
                refused("label that is an item", () -> FORMAT.withLabel(Section.DATE, "- 1. Date")),
                refused("label that has a number", () -> FORMAT.withLabel(Section.DATE, "1. Date")),
                refused("label that is a rule", () -> FORMAT.withLabel(Section.DATE, "---")),
                refused(
                        "missing title a warning",
                        () -> FORMAT.withSeverity(ProblemCode.MISSING_TITLE, Severity.WARNING)),
                refused("impossible date off", () -> FORMAT.withSeverity(ProblemCode.IMPOSSIBLE_DATE, Severity.OFF)),
                refused("tiny limit of an article", () -> FORMAT.withLimit(Limit.ARTICLE, (1 << 16) - 1)),
                refused("label of two sections", () -> FORMAT.withLabel(Section.DATE, "category")),
                refused("years in reverse", () -> FORMAT.withYears(2000, 1999)),
                refused("year 0", () -> FORMAT.withYears(0, 1999)),
                refused("year 10000", () -> FORMAT.withYears(1, 10_000)),
                refused("no category", () -> new Article("Title", BODY, List.of(), DATE)),
                refused("article of year 0", () -> new Article("Title", BODY, CATEGORIES, LocalDate.of(0, 1, 1))),
                refused(
                        "article of year 10000",
                        () -> new Article("Title", BODY, CATEGORIES, LocalDate.of(10_000, 1, 1))),
                refused("no paragraph", () -> Description.of()),
                refused("negative number", () -> Category.of(-1, "Main")),
                refused("span in reverse", () -> new Span(2, 1)),
                refused("negative span", () -> new Span(-1, 1)),
                refused("line 0", () -> new Position(0, 1)),
                refused("column 0", () -> new Position(1, 0)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("nonsense")
    void nonsenseIsRefusedAtOnce(String what, ThrowingCallable call) {
        assertThatThrownBy(call).as(what).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theLeastAndTheMostThatIsAllowedIsKept() {
        assertThat(FORMAT.withLimit(Limit.ARTICLE, 1 << 16).limit(Limit.ARTICLE))
                .isEqualTo(1 << 16);
        assertThat(FORMAT.withLimit(Limit.ARTICLE, 1 << 28).limit(Limit.ARTICLE))
                .isEqualTo(1 << 28);
        assertThat(FORMAT.withLimit(Limit.PROBLEMS, 0).limit(Limit.PROBLEMS)).isZero();
        assertThat(FORMAT.withLimit(Limit.TITLE, 1).limit(Limit.TITLE)).isOne();
        assertThat(FORMAT.withYears(1, 9999).firstYear()).isOne();
        assertThat(FORMAT.withYears(1, 9999).lastYear()).isEqualTo(9999);
        assertThat(FORMAT.withYears(2022, 2022).lastYear()).isEqualTo(2022);
        assertThat(FORMAT.withBylineWords("x".repeat(40)).bylineWords()).containsExactly("x".repeat(40));
        assertThat(FORMAT.withDateWords(Map.of("Le", 0, "Last", 12)).dateWords())
                .isEqualTo(Map.of("le", 0, "last", 12));
        assertThat(FORMAT.withDateSeparators("/").dateSeparators()).isEqualTo("/");
        assertThat(FORMAT.withDateSeparators("-./").dateSeparators()).isEqualTo("-./");
    }

    @Test
    void oneSeverityLeavesTheOthersAsTheyAre() {
        DumpFormat format = FORMAT.withSeverity(ProblemCode.EXTRA_DATE, Severity.OFF)
                .withSeverity(ProblemCode.UNCLAIMED_TEXT, Severity.ERROR);

        assertThat(format.severity(ProblemCode.EXTRA_DATE)).isEqualTo(Severity.OFF);
        assertThat(format.severity(ProblemCode.UNCLAIMED_TEXT)).isEqualTo(Severity.ERROR);
        assertThat(format.severity(ProblemCode.DATE_VARIANT)).isEqualTo(Severity.INFO);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\u00A0",
                "\u200B",
                "\uFEFF",
                "\u2028",
                " text",
                "text ",
                "text\t",
                "\u00A0text",
                "text\u3000",
                "text\0",
                "\uFEFFtext",
                "text\u0085",
                "te\rxt",
                "te\uD800xt",
                "text\uD800",
                "\uDC00text"
            })
    void textThatNoDumpCanSayIsRefused(String text) {
        assertThatThrownBy(() -> new Article(text, BODY, CATEGORIES, DATE))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Category.of(text)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Category(OptionalInt.of(1), text)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Description.of(text)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Description.of("Body.", "first line\n" + text))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> BODY.withByline(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "the time they arrived",
                "ann",
                "and Ann",
                "Ann and",
                "Ann:",
                "Ann?",
                "1 2 3",
                "Ann\nAuthor",
                "&"
            })
    void aBylineThatNamesNobodyIsRefused(String names) {
        assertThatThrownBy(() -> BODY.withByline(names)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb\n\nc", "a\n", "\na", "a\n b", "a \nb"})
    void aParagraphHasNoBlankLineAndNoSpaceAroundItsLines(String text) {
        assertThatThrownBy(() -> Description.of(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"x", "a  b", "a\tb", "a\u0000b", "\u0301", "\u200D", "\u2800", "\\", "Category", "\uD83D\uDE00"})
    void oddTextThatADumpCanSayIsAccepted(String text) {
        assertThat(new Article(text, Description.of(text), List.of(Category.of(text)), DATE).title())
                .isEqualTo(text);
    }

    @Test
    void aLabelHasRoomForFortyCharacters() {
        String label = "x".repeat(40);

        assertThat(FORMAT.withLabel(Section.DATE, label).labels(Section.DATE)).containsExactly(label);
    }
}
