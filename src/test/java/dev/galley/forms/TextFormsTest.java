package dev.galley.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.galley.Article;
import dev.galley.ArticleParser;
import dev.galley.Description;
import dev.galley.DumpFormat;
import dev.galley.DumpMender;
import dev.galley.InvalidArticleException;
import dev.galley.Limit;
import dev.galley.ParseResult;
import dev.galley.problem.Fix;
import dev.galley.problem.Problem;
import dev.galley.problem.ProblemCode;
import dev.galley.problem.Section;
import dev.galley.problem.Severity;
import dev.galley.problem.Span;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text in all its forms: what surrounds it, what stands out in it, and what does not belong there. */
class TextFormsTest {

    private static final String REST = "\n\nCategory\n\n- 1. Main\n\nDate Created\n\n09/26/2022\n";

    private static ParseResult read(String title, String text) {
        return new ArticleParser().parse(title + "\n\nDescription\n\n" + text + REST);
    }

    @ParameterizedTest
    @ValueSource(ints = {0x20, 0x09, 0xA0, 0x1680, 0x2000, 0x2005, 0x200A, 0x200B, 0x202F, 0x205F, 0x2060, 0x3000})
    void whiteSpaceOfEveryKindIsNoPartOfALine(int c) {
        String space = Character.toString(c);

        Article article = read(space + "A" + space + "title" + space, space + space + "Text." + space)
                .orElseThrow();

        assertThat(article.title()).isEqualTo("A" + space + "title");
        assertThat(article.description()).isEqualTo(Description.of("Text."));
    }

    @ParameterizedTest
    @CsvSource({
        "0x00AD, invisible-character", "0x034F, invisible-character", "0x115F, invisible-character",
        "0x1160, invisible-character", "0x180E, invisible-character", "0x3164, invisible-character",
        "0xFFA0, invisible-character", "0x200B, invisible-character", "0x2064, invisible-character",
        "0xE0041, invisible-character", "0x202A, bidi-control", "0x2066, bidi-control",
        "0x2069, bidi-control", "0x07, control-character", "0x7F, control-character",
        "0x9B, control-character", "0x85, unusual-line-break", "0x0B, unusual-line-break",
        "0x2028, unusual-line-break", "0x2029, unusual-line-break", "0xFEFF, misplaced-bom"
    })
    void whatDoesNotBelongIntoTextIsReported(int c, String code) {
        String character = Character.toString(c);

        ParseResult result = read("A ti" + character + "tle", "Te" + character + "xt.");

        assertThat(result.problems())
                .extracting(
                        problem -> problem.code().id() + " " + problem.section().orElseThrow())
                .containsExactly(code + " TITLE", code + " DESCRIPTION");
    }

    @ParameterizedTest
    @ValueSource(ints = {0xE9, 0x301, 0x200C, 0x200D, 0x65E5, 0x1F600, 0xFFFC})
    void whatBelongsIntoTextIsNot(int c) {
        assertThat(read("A ti" + Character.toString(c) + "tle", "Te" + Character.toString(c) + "xt.")
                        .problems())
                .isEmpty();
    }

    /** Its problem says all of its characters; they are not counted with those of the text. */
    @Test
    void aTitleThatNobodySeesIsOneProblem() {
        ParseResult result = read("\u3164", "Te\u3164xt.");

        assertThat(result.problems())
                .extracting(Problem::message)
                .containsExactly(
                        "the title `\u3164` has no visible character",
                        "1 invisible character in the description, U+3164");
        assertThat(result.problems().get(1).position().line()).isEqualTo(5);
    }

    /** What follows the last line of an article is not looked at, nor is it mended. */
    @Test
    void lineBreaksAreMendedUpToTheLastThatDiffers() {
        String first = ("A title\n\nDescription\n\nText." + REST)
                .replace("Text.\n", "Text.\r\n")
                .strip();
        String dump = first + "\r\n\r\n" + first;
        int place = dump.indexOf('\r');

        assertThat(new ArticleParser().stream(dump))
                .allSatisfy(result -> assertThat(result.problems())
                        .extracting(problem -> problem.fix().orElseThrow())
                        .containsExactly(Fix.safe(
                                new Span(
                                        result.span().start() + place,
                                        result.span().start() + place + 2),
                                "\n")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    USA: The boats went out.       | USA
                    NEW YORK: The boats.           | NEW YORK
                    ST. JOHN'S, N.F.: The boats.   | ST. JOHN'S, N.F.
                    USA:                           | USA
                    UK: The boats.                 | UK
                    UPPER AND LOWER LONG-NAME, BY-THE-SEA, X: Boats. | UPPER AND LOWER LONG-NAME, BY-THE-SEA, X
                    """)
    void aPlaceInCapitalsOpensAParagraph(String paragraph, String place) {
        assertThat(Description.of(paragraph).dateline()).contains(place);
        assertThat(Description.of(paragraph.replace(": ", ":\n")).dateline()).contains(place);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A.: one letter",
                "(UK): no capital first",
                "NOTE: no place",
                "Usa: not in capitals",
                "USA:glued",
                "U: short",
                "USA - no colon",
                "12: no letters",
                "UPPER AND LOWER LONG-NAME, BY-THE-SEA, XX: x",
                "VERY LONG PLACES THAT GO ON AND ON AND ON AND ON AND ON: x"
            })
    void whatIsNoPlaceDoesNot(String paragraph) {
        assertThat(Description.of(paragraph).dateline()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    *a*             | a
                    **a** b         | a b
                    _a_ and *b*     | a and b
                    __a__           | a
                    *a b*           | a b
                    a * b * c       | a * b * c
                    a*b*c           | a*b*c
                    a*b*            | a*b*
                    *a              | *a
                    a*              | a*
                    *               | *
                    ***a***         | ***a***
                    * a*            | * a*
                    a *             | a *
                    *a _b_ c*       | a b c
                    **a*            | **a*
                    """)
    void emphasisIsNoPartOfPlainText(String text, String plain) {
        assertThat(Description.of(text).plainText()).isEqualTo(plain);
    }

    @Test
    void emphasisDoesNotReachBeyondAParagraph() {
        assertThat(Description.of("*a", "b*").plainText()).isEqualTo("*a\n\nb*");
        assertThat(Description.of("*a\nb*").plainText()).isEqualTo("a\nb");
    }

    @Test
    void moreArticlesAreAnErrorUnlessTheFormatSaysOtherwise() {
        String dump = "A title\n\nDescription\n\nText." + REST;
        for (Severity severity : Severity.values()) {
            DumpFormat format = DumpFormat.STANDARD.withSeverity(ProblemCode.EXTRA_ARTICLE, severity);
            ArticleParser parser = new ArticleParser(format);

            ParseResult result = parser.parse(dump + "\n" + dump + "\n" + dump);

            assertThat(parser.format()).isSameAs(format);
            assertThat(result.article().isPresent()).isEqualTo(severity != Severity.ERROR);
            assertThat(result.hasErrors()).isEqualTo(severity == Severity.ERROR);
            assertThat(result.draft().title().value()).contains("A title");
            assertThat(result.extent().end()).isEqualTo(3 * dump.length() + 2);
            assertThat(result.problems())
                    .extracting(Problem::message)
                    .hasSize(severity == Severity.OFF ? 0 : 1)
                    .allMatch("2 more articles follow"::equals);
        }
    }

    /** A count of problems may be unwanted, too; an article with an error is none all the same. */
    @Test
    void whatIsSuppressedMayBeLeftUnsaid() {
        DumpFormat format = DumpFormat.STANDARD.withLimit(Limit.PROBLEMS, 0);
        String dump = "A title\n\nDescription\n\nText.";

        ParseResult counted = new ArticleParser(format).parse(dump);
        ParseResult silent =
                new ArticleParser(format.withSeverity(ProblemCode.PROBLEMS_SUPPRESSED, Severity.OFF)).parse(dump);

        assertThat(counted.problems()).extracting(Problem::message).containsExactly("2 more problems in this article");
        assertThat(silent.problems()).isEmpty();
        assertThat(silent.article()).isEmpty();
        assertThat(silent.hasErrors()).isTrue();
    }

    /** What only begins as a byte order mark is none. */
    @Test
    void halfAMarkIsMalformed() {
        for (String start : new String[] {"\u00EF\u00BB", "\u00EF", "\u00EF\u00BBx", "\u00EFx\u00BF"}) {
            byte[] dump = (start + "A title\n\nDescription\n\nText." + REST).getBytes(StandardCharsets.ISO_8859_1);

            ParseResult result = new ArticleParser().parse(dump);

            assertThat(result.span().start()).isZero();
            assertThat(result.problems()).extracting(Problem::code).containsOnly(ProblemCode.MALFORMED_BYTES);
        }
    }

    /** Problems are no part of the form in which exceptions travel. */
    @Test
    void anExceptionFromElsewhereHasItsMessageAndNoProblems() throws Exception {
        InvalidArticleException thrown = catchThrowableOfType(
                InvalidArticleException.class,
                () -> new ArticleParser().parse("Nothing").orElseThrow());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(thrown);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            InvalidArticleException received = (InvalidArticleException) in.readObject();

            assertThat(received).hasMessage(thrown.getMessage()).hasMessageContaining("no-article");
            assertThat(received.problems()).isEmpty();
            assertThat(thrown.problems()).isNotEmpty();
        }
    }

    @Test
    void aRangeStartsBeforeItsEnd() {
        Path file = Path.of("README.md");
        for (long[] range : new long[][] {{-1, 5}, {5, 4}, {Long.MAX_VALUE, 0}}) {
            assertThatThrownBy(() -> new ArticleParser().stream(dev.galley.ByteSource.of(file), range[0], range[1]))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("not a range: " + range[0] + " to " + range[1]);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "//", "/-/", "/x"})
    void separatorsOfDatesAreEachOnceOfThree(String separators) {
        assertThatThrownBy(() -> DumpFormat.STANDARD.withDateSeparators(separators))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aSectionHasALabel() {
        assertThatThrownBy(() -> DumpFormat.STANDARD.withLabel(Section.DATE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void inAnotherCharsetNothingIsMended() {
        byte[] dump = ("\uFEFFA title\n\nDescription:\n\nText." + REST).getBytes(StandardCharsets.UTF_16LE);

        assertThat(new DumpMender().withGuesses().mend(dump)).isEqualTo(dump);
    }
}
