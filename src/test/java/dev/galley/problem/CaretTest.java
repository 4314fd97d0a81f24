package dev.galley.problem;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.ArticleParser;
import dev.galley.ParseResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Dumps in which carets stand under what is wrong, and the code of the problem behind them. The lines with carets are no
 * part of the dump; all problems have carets, and carets all have problems.
 */
class CaretTest {

    @ParameterizedTest
    @ValueSource(strings = {"""
                Harbour opens

                Description

                Ships came in.

                Catagory
                ^^^^^^^^ misspelt-label

                - 1. Ports
                * 2. Roads
                ^^^^^^^^^^ category-variant
                - 2. Rails
                ^^^^^^^^^^ duplicate-category-number

                Date Created

                02/30/2022
                ^^^^^^^^^^ impossible-date
                """, """
                Page 3
                ^^^^^^ unclaimed-text

                Harbour opens

                DESCRIPTION:
                ^^^^^^^^^^^^ label-variant

                Ships came in.

                by Ann Author, staff writer
                ^^^^^^^^^^^^^^^^^^^^^^^^^^^ ambiguous-byline

                Category

                - 1. Ports
                -
                ^ empty-category-item

                Date Created

                Sept. 26, 2022, they say
                ^^^^^^^^^^^^^^ date-variant
                              ^^^^^^^^^^ text-after-date
                """, """
                09/25/2022
                ^^^^^^^^^^ suspicious-title

                Description

                Category
                ^^^^^^^^ ambiguous-label

                Ships – all of them – came\u200Bin.
                                          ^ invisible-character

                Category

                -\t1. Ports
                ^^^^^^^^^^ category-variant

                Date Created: 26/09/2022
                ^^^^^^^^^^^^^^ label-variant
                              ^^^^^^^^^^ impossible-date
                """})
    void problemsAreWhereTheCaretsAre(String fixture) {
        List<String> expected = new ArrayList<>();
        StringBuilder dump = new StringBuilder();
        int line = 0;
        for (String text : fixture.split("\n", -1)) {
            int carets = text.indexOf('^');
            if (carets < 0) {
                dump.append(text).append('\n');
                line++;
            } else {
                int end = text.lastIndexOf('^') + 1;
                expected.add(line + ":" + (carets + 1) + "-" + (end + 1) + text.substring(end));
            }
        }

        ParseResult result = new ArticleParser().parse(dump.toString());

        assertThat(result.problems())
                .extracting(problem -> place(dump.toString(), problem))
                .isEqualTo(expected);
    }

    /** Line and columns of a problem on one line. */
    private static String place(String dump, Problem problem) {
        byte[] utf8 = dump.getBytes(StandardCharsets.UTF_8);
        int start = (int) problem.span().start();
        String text = new String(utf8, start, (int) problem.span().length(), StandardCharsets.UTF_8);
        long column = problem.position().column();
        return problem.position().line() + ":" + column + "-" + (column + text.codePointCount(0, text.length())) + " "
                + problem.code().id();
    }
}
