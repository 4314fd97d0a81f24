package dev.galley.forms;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.ArticleParser;
import dev.galley.Description;
import dev.galley.DumpFormat;
import dev.galley.ParseResult;
import dev.galley.problem.Problem;
import dev.galley.problem.ProblemCode;
import dev.galley.problem.Remark;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which last paragraphs are bylines, and whom they name. */
class BylineFormsTest {

    private static final DumpFormat GERMAN = DumpFormat.STANDARD.withBylineWords("von", "bei");

    private static ParseResult read(String last) {
        return read(DumpFormat.STANDARD, last);
    }

    private static ParseResult read(DumpFormat format, String last) {
        return new ArticleParser(format)
                .parse("A title\n\nDescription\n\nText.\n\n" + last
                        + "\n\nCategory\n\n- 1. Main\n\nDate Created\n\n09/26/2022\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    by Ann Author                        | Ann Author
                    By ANN AUTHOR.                       | ANN AUTHOR
                    by A                                 | A
                    by A. Author and J.R. Writer         | A. Author; J.R. Writer
                    by Ann Author & Bob Writer           | Ann Author; Bob Writer
                    by Ann Author AND Bob Writer         | Ann Author; Bob Writer
                    by Ann Author, Bob Writer, and Cy    | Ann Author; Bob Writer; Cy
                    by Ann Author; Bob Writer            | Ann Author; Bob Writer
                    by Ann Author, Jr.                   | Ann Author, Jr.
                    by Ann Author, Jr. and Bob           | Ann Author, Jr.; Bob
                    by Dora d'Arcy                       | Dora d'Arcy
                    by d’Arcy Ann                   | d’Arcy Ann
                    by Bob de Vries                      | Bob de Vries
                    by Ann A.                            | Ann A.
                    by Ann Author J.R.                   | Ann Author J.R.
                    by Ann Jr.                           | Ann Jr.
                    by Ann Author Ph.D.                  | Ann Author Ph.D.
                    by 王小明                | 王小明
                    by Ann1 Author                       | Ann1 Author
                    by Ann Author et Bob Writer          | Ann Author; Bob Writer
                    by Ann de Vries et Bob de Vries      | Ann de Vries; Bob de Vries
                    by Ann de Vries und Bob de Vries     | Ann de Vries; Bob de Vries
                    by Ann Author &, Bob                 | Ann Author; Bob
                    by Jr., Ann Author                   | Jr.; Ann Author
                    by Ann de B C D E F G H I J K L M N O P Q R S T U V W | Ann de B C D E F G H I J K L M N O P Q R S T U V W
                    by A B C D E F G H I J K L M N O P Q R S T U V W X | A B C D E F G H I J K L M N O P Q R S T U V W X
                    """)
    void namesItsAuthors(String byline, String authors) {
        ParseResult result = read(byline);

        assertThat(result.problems()).isEmpty();
        assertThat(result.orElseThrow().description().authors()).isEqualTo(List.of(authors.split("; ")));
        assertThat(result.orElseThrow().description().paragraphs()).containsExactly("Text.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    by Ann Author, staff writer          | Ann Author
                    by Ann Author <ann@example.com>      | Ann Author
                    by Ann Author ann@example.com        | Ann Author
                    by Ann Author, https://example.com   | Ann Author
                    by Ann Author and The Daily Lamp     | Ann Author; The Daily Lamp
                    by Ann Author - Lamp and Bob Writer  | Ann Author; Bob Writer
                    by Ann Author - Lamp, Bob Writer     | Ann Author; Bob Writer
                    by Ann Author - The Daily Lamp       | Ann Author
                    by Ann Author (Daily Lamp)           | Ann Author
                    by Ann Author (Daily Lamp), Bob      | Ann Author; Bob
                    by Ann Author (Daily Lamp            | Ann Author (Daily Lamp
                    by Ann Author @ann                   | Ann Author
                    by Ann Author ://lamp                | Ann Author
                    by Ann Author, - Bob Writer          | Ann Author
                    """)
    void mayHoldMoreThanNames(String byline, String authors) {
        ParseResult result = read(byline);

        assertThat(result.problems()).extracting(Problem::code).containsExactly(ProblemCode.AMBIGUOUS_BYLINE);
        assertThat(result.orElseThrow().description().authors()).isEqualTo(List.of(authors.split("; ")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "by the time they arrived, it was late",
                "by and Ann",
                "by Ann and",
                "by Ann and and Bob",
                "by Ann Author?",
                "by Ann Author!",
                "by Ann Author:",
                "by de",
                "by Ann de",
                "by Ann ran away",
                "by d'x Ann x",
                "by A B C D E F G H I J K L M N O P Q R S T U V W X Y",
                "by Ann de B C D E F G H I J K L M N O P Q R S T U V W X",
                "by @ann",
                "by d' Ann",
                "by al- Din",
                "by staff",
                "byte Ann",
            })
    void isText(String last) {
        ParseResult result = read(last);

        assertThat(result.orElseThrow().description()).isEqualTo(Description.of("Text.", last));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    bu Ann Author            | by Ann Author
                    byAnn Author             | by Ann Author
                    ByAnn Author             | by Ann Author
                    Written by Ann Author    | by Ann Author
                    by: Ann Author           | by Ann Author
                    Author: Ann Author       | by Ann Author
                    *by Ann Author*          | by Ann Author
                    by ann author            | by Ann Author
                    (by Ann Author)          | by Ann Author
                    """)
    void isAlmostAByline(String last, String meant) {
        ParseResult result = read(last);

        assertThat(result.problems()).extracting(Problem::code).containsExactly(ProblemCode.AMBIGUOUS_BYLINE);
        assertThat(result.problems().get(0).remarks())
                .extracting(Remark::text)
                .containsExactly("did you mean `" + meant + "`?");
        assertThat(result.problems().get(0).fix().orElseThrow().replacement()).isEqualTo(meant);
        assertThat(result.orElseThrow().description().byline()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"von Ann", "VON Ann", "von  Ann", "bei Ann Author"})
    void beginsWithTheWordsOfItsFormat(String last) {
        Description description = read(GERMAN, last).orElseThrow().description();

        assertThat(description.byline()).contains(last.substring(3).strip());
        assertThat(description.paragraphs()).containsExactly("Text.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"by Ann Author", "von", "vonAnn", "von0 Ann", "von9 Ann", "von~Ann", "von[Ann", "vo Ann"})
    void beginsWithNoOtherWord(String last) {
        assertThat(read(GERMAN, last).orElseThrow().description()).isEqualTo(Description.of("Text.", last));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We came.",
                "\"We came.\"",
                "*We came!*",
                "(Why?)",
                "\u201CWe came.\u201D",
                "\u2018Why?\u2019",
                "Why?\u2019\u201D"
            })
    void belowTheEndOfASentenceItNeedsNoBlankLine(String sentence) {
        ParseResult result = read(sentence + "\nby Ann Author");

        assertThat(result.problems()).extracting(Problem::code).containsExactly(ProblemCode.AMBIGUOUS_BYLINE);
        assertThat(result.orElseThrow().description())
                .isEqualTo(Description.of("Text.", sentence).withByline("Ann Author"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"We came", "We came.\u201F", "\u201D", "We came\u201D", "We came.\u00E9", "We came.\u2599"})
    void belowOtherTextItDoes(String text) {
        ParseResult result = read(text + "\nby Ann Author");

        assertThat(result.orElseThrow().description()).isEqualTo(Description.of("Text.", text + "\nby Ann Author"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Author Ann Author",
                "xyAnn Author",
                "My",
                "byAnn",
                "byAnn runs",
                "bu Ann",
                "by ann",
                "by ann ran to school today",
                "by ann4 author",
                "by mistake alone",
                "Written by nobody",
                "Written by:",
                "Author: :",
                "y\u00E9s, indeed",
            })
    void isNotEvenAlmostAByline(String last) {
        ParseResult result = read(last);

        assertThat(result.problems()).isEmpty();
        assertThat(result.orElseThrow().description()).isEqualTo(Description.of("Text.", last));
    }

    @ParameterizedTest
    @ValueSource(ints = {119, 120, 121})
    void aLineOfMoreThan120BytesIsNotEvenAlmostAByline(int length) {
        ParseResult result = read("written by Ann A" + "n".repeat(length - 16));

        assertThat(result.problems()).hasSize(length <= 120 ? 1 : 0);
        assertThat(result.orElseThrow().description().byline()).isEmpty();
    }

    /** A label that is only almost one might not be read as one, were other text above it. */
    @ParameterizedTest
    @CsvSource({"Category, true", "category, true", "Catagory, false"})
    void isPutBehindOtherParagraphsIfWhatFollowsThemIsCertain(String label, boolean isCertain) {
        ParseResult result = new ArticleParser()
                .parse("A title\n\nDescription\n\nby Ann Author\n\nText.\n\n" + label
                        + "\n\n- 1. Main\n\nDate Created\n\n09/26/2022\n");

        assertThat(result.orElseThrow().description())
                .isEqualTo(Description.of("Text.").withByline("Ann Author"));
        assertThat(result.problems().get(0).code()).isEqualTo(ProblemCode.MISPLACED_BYLINE);
        assertThat(result.problems().get(0).fix().isPresent()).isEqualTo(isCertain);
    }
}
