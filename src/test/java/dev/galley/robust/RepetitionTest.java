package dev.galley.robust;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.Article;
import dev.galley.ArticleParser;
import dev.galley.Category;
import dev.galley.Description;
import dev.galley.ParseResult;
import dev.galley.laws.Dump;
import dev.galley.laws.Ledger;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A hundred thousand of each awkward thing, wherever it can stand. At this size it is a matter of milliseconds, or of
 * minutes where something takes more than linear time.
 */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class RepetitionTest {

    private static final int TIMES = 100_000;

    private static final String GOOD = """
            A Good Article Behind All That

            Description

            It is as it was.

            by Ann Author

            Category

            - 1. Main

            Date Created

            09/26/2022
            """;

    /** Things that leave a line what it was: one line. */
    static Stream<String> awkwardOnALine() {
        return awkward().filter(thing -> thing.chars().noneMatch(c -> c == '\n' || c == '\r'));
    }

    static Stream<String> awkward() {
        return Stream.of(
                "Description\n",
                "Description\n\n",
                "Category\n",
                "Category\n\n",
                "Date Created\n",
                "Date Created\n\n",
                "Title\n\nDescription\n\n",
                "Title\nDescription\n",
                "Description\n\nCategory\n\nDate Created\n\n",
                "Category\n- 1. Main\n",
                "Date Created\n09/26/2022\n",
                "Date Created: 09/26/2022\n",
                "Description: text\n",
                "Descriptio\n",
                "Discription\n\n",
                "Catagory\n\n",
                "Categor\n",
                "Date Crated\n\n",
                "**Category**\n",
                "-\n",
                "- \n\n",
                "- 1.\n",
                "- 1. Main\n",
                "- 2147483648. Far\n",
                "- 1. a\n  b\n",
                "  continued\n",
                "by Ann Author\n",
                "by Ann Author\n\n",
                "by\n\n",
                "by Ann,\n",
                "09/26/2022\n",
                "09/26/2022\n\n",
                "09/26/2022",
                "09/26/2022 and more\n",
                "02/30/2022\n\n",
                "\n",
                " \n",
                "\f\n",
                "\f",
                "---\n",
                "---\n\n",
                "\r",
                "\r\n",
                "\n\r",
                "\r\r\n",
                "x\n",
                "x\n\n",
                "\\\n",
                "\\Category\n",
                "\u00A0\n",
                "\u200B\n",
                "\uFEFF\n",
                "\0\n",
                "*",
                "**",
                "*a **a ",
                "a_ ",
                "_a*_ ",
                "*a_ ",
                "a**b",
                "[",
                "(",
                "> ",
                "- ",
                "-",
                "a-",
                ".",
                "1",
                "1.",
                "9/",
                " ",
                "\t",
                "\u00A0",
                "\u3000",
                "\u0301",
                "\u200D",
                "\u202E",
                "\u200B",
                "\uFEFF",
                "\0",
                "\u001B[31m",
                "\uD83D\uDE00",
                "\u2028",
                "\u0085",
                "\u000B",
                "\\",
                "&",
                ", ",
                " and ",
                "A ",
                "by ",
                "Category ",
                "#",
                ":",
                "_");
    }

    @ParameterizedTest
    @MethodSource("awkward")
    void beforeAnArticle(String thing) {
        List<ParseResult> results = audit(repeat(thing) + "\n\n" + GOOD);
        ParseResult last = results.get(results.size() - 1);

        if (last.span().length() == GOOD.strip().length()) { // else the last label of many took it in
            assertThat(last.article().map(Article::title)).contains("A Good Article Behind All That");
        }
    }

    @ParameterizedTest
    @MethodSource("awkwardOnALine")
    void inTheTitle(String thing) {
        audit(GOOD.replace("A Good Article", "A" + repeat(thing) + "B"));
    }

    @ParameterizedTest
    @MethodSource("awkward")
    void inTheDescription(String thing) {
        audit(GOOD.replace("It is as", "A" + repeat(thing) + "B"));
    }

    @ParameterizedTest
    @MethodSource("awkwardOnALine")
    void inTheByline(String thing) {
        audit(GOOD.replace("Ann Author", "Ann " + repeat(thing) + " Author"));
    }

    @ParameterizedTest
    @MethodSource("awkward")
    void inTheCategories(String thing) {
        audit(GOOD.replace("- 1. Main", "- 1. Main" + repeat(thing) + "\n- 2. More"));
    }

    @ParameterizedTest
    @MethodSource("awkwardOnALine")
    void inTheDate(String thing) {
        audit(GOOD.replace("09/26/2022", "09/26/2022" + repeat(thing)));
    }

    @ParameterizedTest
    @MethodSource("awkwardOnALine")
    void inAnArticle(String thing) {
        Description description = Description.of("A" + repeat(thing) + "B");

        assertThat(description.plainText()).isNotEmpty();
        assertThat(description.dateline()).isEmpty();
        assertThat(Category.of("A" + repeat(thing) + "B").topics()).isNotEmpty();
    }

    private static String repeat(String thing) {
        return thing.repeat(TIMES);
    }

    private static List<ParseResult> audit(String dump) {
        List<ParseResult> results = new ArticleParser().stream(dump).toList();
        new Ledger(Dump.of(dump).bytes()).audit(results);
        for (ParseResult result : results) {
            assertThat(result.problems()).hasSizeLessThanOrEqualTo(101);
        }
        return results;
    }
}
