package dev.galley.forms;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.ArticleParser;
import dev.galley.Description;
import dev.galley.ParseResult;
import dev.galley.problem.Label;
import dev.galley.problem.Problem;
import dev.galley.problem.ProblemCode;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which last paragraphs are bylines, and whom they name. */
class BylineFormsTest {

    private static ParseResult read(String last) {
        return new ArticleParser()
                .parse("A title\n\nDescription\n\nText.\n\n" + last
                        + "\n\nCategory\n\n- 1. Main\n\nDate Created\n\n09/26/2022\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    by Ann Author                        | Ann Author
                    By ANN AUTHOR.                       | ANN AUTHOR
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
                "by A B C D E F G H I J K L M N O P Q R S T U V W X Y Z",
                "by @ann",
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
        assertThat(result.problems().get(0).labels())
                .extracting(Label::text)
                .containsExactly("did you mean `" + meant + "`?");
        assertThat(result.problems().get(0).fix().orElseThrow().replacement()).isEqualTo(meant);
        assertThat(result.orElseThrow().description().byline()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Author Ann Author",
                "xyAnn Author",
                "byAnn",
                "byAnn runs",
                "bu Ann",
                "by ann",
                "by ann ran to school today",
                "by ann4 author",
                "by mistake alone",
                "Written by nobody",
                "Written by:",
                "y\u00E9s, indeed",
            })
    void isNotEvenAlmostAByline(String last) {
        ParseResult result = read(last);

        assertThat(result.problems()).isEmpty();
        assertThat(result.orElseThrow().description()).isEqualTo(Description.of("Text.", last));
    }
}
