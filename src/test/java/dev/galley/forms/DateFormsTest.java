package dev.galley.forms;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.ArticleParser;
import dev.galley.DateOrder;
import dev.galley.DumpFormat;
import dev.galley.ParseResult;
import dev.galley.problem.Problem;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every way to write a date, right up to the place where it is none any more. */
class DateFormsTest {

    private static final ArticleParser PARSER = new ArticleParser();

    private static ParseResult read(ArticleParser parser, String date) {
        return parser.parse("A title\n\nDescription\n\nText.\n\nCategory\n\n- 1. Main\n\nDate Created\n\n" + date);
    }

    private static List<String> codes(ParseResult result) {
        return result.problems().stream()
                .map(Problem::code)
                .map(code -> code.id())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    September 1st, 2022             | 2022-09-01 | date-variant
                    September 2nd 2022              | 2022-09-02 | date-variant
                    3rd of September 2022           | 2022-09-03 | date-variant
                    4th September, 2022             | 2022-09-04 | date-variant
                    4-Sep-2022                      | 2022-09-04 | date-variant
                    Monday, September 26th, 2022    | 2022-09-26 | date-variant
                    MON. SEPT. 26, 2022             | 2022-09-26 | date-variant
                    2022-09-26                      | 2022-09-26 | date-variant
                    2022/9/6                        | 2022-09-06 | date-variant
                    9/6/2022                        | 2022-09-06 | date-variant
                    **09/26/2022**                  | 2022-09-26 | date-variant
                    __09/26/2022__                  | 2022-09-26 | date-variant
                    ***09/26/2022***                | 2022-09-26 | date-variant
                    2022-09-26T10:00:00Z            | 2022-09-26 | date-variant
                    2022-09-26t10:00:00.250         | 2022-09-26 | date-variant
                    09/26/2022 10:00                | 2022-09-26 | date-variant
                    09/26/2022, 10:00 pm EST        | 2022-09-26 | date-variant
                    09/26/2022 10:00+02:00          | 2022-09-26 | date-variant
                    09/26/2022 10:00+0500           | 2022-09-26 | date-variant
                    09/26/2022 10:00-0500           | 2022-09-26 | date-variant
                    *09/26/2022                     | 2022-09-26 | date-variant
                    09/26/0001                      | 0001-09-26 | implausible-date
                    """)
    void isRead(String text, LocalDate date, String code) {
        ParseResult result = read(PARSER, text);

        assertThat(result.draft().dateCreated().value()).contains(date);
        assertThat(codes(result)).containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    09/26/2022 10                   | text-after-date
                    09/26/2022 100:00               | extra-date
                    09/26/2022 10x                  | text-after-date
                    09/26/2022 T                    | text-after-date
                    09/26/2022*                     | text-after-date
                    *09/26/2022**                   | text-after-date
                    09/26/2022 10:00 +              | text-after-date
                    2022.09.26.1                    | text-after-date
                    """)
    void isReadAndTheRestIsReported(String text, String code) {
        ParseResult result = read(PARSER, text);

        assertThat(result.draft().dateCreated().value()).contains(LocalDate.of(2022, 9, 26));
        assertThat(codes(result)).contains(code);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    09/26/2022/5                    | impossible-date
                    2022-123-1                      | impossible-date
                    2022-12-123                     | impossible-date
                    123/1/2022                      | impossible-date
                    1/123/2022                      | impossible-date
                    09/26/02022                     | impossible-date
                    09/26/12022                     | impossible-date
                    26.09.2022.                     | impossible-date
                    September 26, 12022             | unsupported-date
                    09/26/22                        | two-digit-year
                    September 26, 22                | two-digit-year
                    September 2022                  | unsupported-date
                    September, 2022                 | unsupported-date
                    September 123, 2022             | unsupported-date
                    Someday 26, 2022                | unsupported-date
                    September 26, 202               | unsupported-date
                    September 31, 2022              | impossible-date
                    00/26/2022                      | impossible-date
                    13/13/2022                      | impossible-date
                    09/00/2022                      | impossible-date
                    09/26/0000                      | impossible-date
                    2022//26                        | impossible-date
                    09/26/                          | impossible-date
                    **                              | unsupported-date
                    """)
    void isNoDate(String text, String code) {
        ParseResult result = read(PARSER, text);

        assertThat(result.draft().dateCreated().value()).isEmpty();
        assertThat(codes(result)).containsExactly(code);
    }

    /** What is looked at ends after 128 characters: a date that ends just there may be the start of something else. */
    @Test
    void aDateThatGoesOnBeyondWhatIsLookedAtIsNone() {
        String date = "September" + " ".repeat(128 - 17) + "26, 2022";

        assertThat(read(PARSER, date).draft().dateCreated().value()).contains(LocalDate.of(2022, 9, 26));
        assertThat(codes(read(PARSER, date.substring(0, 10) + date.substring(11) + " and more")))
                .containsExactly("date-variant", "text-after-date");
        assertThat(codes(read(PARSER, date + " and more"))).containsExactly("unsupported-date");
    }

    /** Slips of the pen are no dates, but what was meant can be said. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    O9/26/2O22      | 09/26/2022
                    09/26/2o22      | 09/26/2022
                    l2/2I/2022      | 12/21/2022
                    09 /26/2022     | 09/26/2022
                    09/ 26/2022     | 09/26/2022
                    26/09/2022      | 09/26/2022
                    <b>09/26/2022.  | 09/26/2022
                    l2 September 2022        | 09/12/2022
                    \u06609/26/2022         | 09/26/2022
                    09\uFF0F26\u29F82022     | 09/26/2022
                    09/2\u00AD6/2022         | 09/26/2022
                    \u00AD O9/26/2022 \u00AD | 09/26/2022
                    twelve byte:09/26/2022   | 09/26/2022
                    09/26/2O22:twelve byte   | 09/26/2022
                    """)
    void aSlipHasAGuess(String text, String meant) {
        ParseResult result = read(PARSER, text);

        assertThat(result.problems()).hasSize(1);
        assertThat(result.problems().get(0).fix().orElseThrow().safe()).isFalse();
        assertThat(result.problems().get(0).fix().orElseThrow().replacement()).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"thirteen byte09/26/2022", "09/26/2O22thirteen byte", "soon", "O9/26/2O22 O9/27/2O22"})
    void whatIsMoreThanASlipHasNone(String text) {
        ParseResult result = read(PARSER, text);

        assertThat(result.problems()).hasSize(1);
        assertThat(result.problems().get(0).fix()).isEmpty();
    }

    @Test
    void aSlipIsFoundInAsMuchAsIsLookedAt() {
        for (int length = 126; length <= 130; length += 2) {
            String text = "O9/26" + "\u00AD".repeat((length - 10) / 2) + "/2022";

            assertThat(read(PARSER, text).problems().get(0).fix().isPresent()).isEqualTo(length <= 128);
        }
    }

    /** No longer line tells that the one above it is a label. */
    @Test
    void aLineOf64BytesBelowAMisspeltLabelIsADate() {
        for (int length = 63; length <= 65; length++) {
            String date = "09/26/2022" + " ".repeat(length - 15) + "10:00";
            String dump = "A title\n\nDescription\n\nText.\n\nCategory\n\n- 1. Main\nDates Created\n" + date + "\nNext";
            ParseResult result =
                    PARSER.stream(dump + "\n\nDescription\n\nMore.").toList().get(0);

            assertThat(result.draft().dateCreated().value().isPresent()).isEqualTo(length <= 64);
        }
    }

    @Test
    void whereTheDayIsFirstTheMonthIsSecond() {
        ArticleParser dayFirst = new ArticleParser(DumpFormat.STANDARD.withDateOrder(DateOrder.DAY_FIRST));

        assertThat(read(dayFirst, "26/09/2022").orElseThrow().dateCreated()).isEqualTo(LocalDate.of(2022, 9, 26));
        assertThat(codes(read(dayFirst, "09/26/2022"))).containsExactly("impossible-date");
        assertThat(codes(read(dayFirst, "05.04.2022"))).containsExactly("unsupported-date");
        assertThat(codes(read(dayFirst, "05.05.2022"))).containsExactly("date-variant");
    }
}
