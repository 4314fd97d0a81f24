package dev.galley.forms;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.ArticleParser;
import dev.galley.Category;
import dev.galley.ParseResult;
import dev.galley.problem.Fix;
import dev.galley.problem.Problem;
import dev.galley.problem.ProblemCode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which lines of a list are categories, and what is made of them. */
class ListFormsTest {

    private static ParseResult read(String list) {
        return new ArticleParser()
                .parse("A title\n\nDescription\n\nText.\n\nCategory\n\n" + list + "\n\nDate Created\n\n09/26/2022\n");
    }

    private static List<String> codes(ParseResult result) {
        return result.problems().stream().map(problem -> problem.code().id()).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    (1) Main     | 1  | category-variant
                    [1] Main     | 1  | category-variant
                    1. Main      | 1  | category-variant
                    1) Main      | 1  | category-variant
                    - 1) Main    | 1  | category-variant
                    * 1. Main    | 1  | category-variant
                    -1. Main     | 1  | category-variant
                    - 01. Main   | 1  | category-variant
                    - 7. Main    | 7  |
                    """)
    void isNumbered(String item, int number, String code) {
        ParseResult result = read(item);

        assertThat(result.orElseThrow().categories()).containsExactly(Category.of(number, "Main"));
        assertThat(codes(result)).isEqualTo(code == null ? List.of() : List.of(code));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    - Main       | Main     | - 2. Main
                    Main         | Main     | - 2. Main
                    - 12 Main    | 12 Main  | - 12. Main
                    - 10 Main    | 10 Main  | - 10. Main
                    - 9 Main     | 9 Main   | - 9. Main
                    - 123 Main   | 123 Main | - 123. Main
                    - 1234 Main  | 1234 Main| - 2. 1234 Main
                    - 12Main     | 12Main   | - 2. 12Main
                    - 123        | 123      | - 2. 123
                    """)
    void hasNoNumberButAGuess(String item, String name, String guess) {
        ParseResult result = read("- 1. First\n" + item);

        assertThat(result.orElseThrow().categories()).containsExactly(Category.of(1, "First"), Category.of(name));
        assertThat(result.problems()).extracting(Problem::code).containsExactly(ProblemCode.UNNUMBERED_CATEGORY);
        assertThat(result.problems().get(0).fix().map(Fix::replacement)).contains(guess);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Is this a name?",
                "This is none!",
                "These are the names:",
                "first of all,",
                "by Ann Author",
                "one two three four five six seven eight nine ten eleven twelve",
            })
    void isNoCategory(String line) {
        ParseResult result = read("- 1. First\n" + line);

        assertThat(result.orElseThrow().categories()).containsExactly(Category.of(1, "First"));
        assertThat(codes(result)).isNotEmpty().doesNotContain("unnumbered-category");
    }

    /** Every number is taken: there is none to suggest. */
    @Test
    void beyondTheGreatestNumberThereIsNoGuess() {
        ParseResult result = read("- 2147483647. First\n- 2147483647. Second");

        assertThat(codes(result)).containsExactly("duplicate-category-number");
        assertThat(result.problems().get(0).fix()).isEmpty();
        assertThat(codes(read("- 2147483648. First"))).containsExactly("category-number-range");
    }

    @Test
    void theGreatestNumberIsOneLikeAnyOther() {
        assertThat(fix(read("- 2147483647) First"))).isEqualTo("- 2147483647. First");
        assertThat(fix(read("- 2147483646. First\n- 2147483646. Second"))).isEqualTo("2147483647");
        assertThat(fix(read("- 2147483647. First\n- Second"))).isEqualTo("- 2. Second");
    }

    private static String fix(ParseResult result) {
        assertThat(result.problems()).hasSize(1);
        return result.problems().get(0).fix().orElseThrow().replacement();
    }

    @ParameterizedTest
    @ValueSource(ints = {4095, 4096, 4097})
    void aLineWithoutAMarkIsANameIfItIsNotTooLong(int length) {
        ParseResult result = read("- 1. First\n" + "n".repeat(length));

        assertThat(codes(result).contains("unnumbered-category")).isEqualTo(length <= 4096);
    }

    @Test
    void numberAndNameMakeACategory() {
        assertThat(Category.of(1, "Main")).isEqualTo(Category.of(1, "Main"));
        assertThat(Category.of(1, "Main"))
                .isNotEqualTo(Category.of(2, "Main"))
                .isNotEqualTo(Category.of(1, "First"))
                .isNotEqualTo(Category.of("Main"));
    }

    @Test
    void aDuplicateGivesWayUnlessItGoesOn() {
        ParseResult alone = read("- 1. Main\n- 2. Main");
        ParseResult goingOn = read("- 1. Main Street\n- 2. Main\n  Street");

        assertThat(codes(alone)).containsExactly("duplicate-category");
        assertThat(alone.problems().get(0).fix().map(Fix::replacement)).contains("");
        assertThat(goingOn.orElseThrow().categories())
                .containsExactly(Category.of(1, "Main Street"), Category.of(2, "Main Street"));
        assertThat(goingOn.problems())
                .filteredOn(problem -> problem.code() == ProblemCode.DUPLICATE_CATEGORY)
                .allMatch(problem -> problem.fix().isEmpty())
                .hasSize(1);
    }

    @Test
    void aNameGoesOnInWhatIsIndented() {
        assertThat(read("- 1. Army-\n  Wars\n- 2. Night\n  Trains")
                        .orElseThrow()
                        .categories())
                .containsExactly(Category.of(1, "Army-Wars"), Category.of(2, "Night Trains"));
    }
}
