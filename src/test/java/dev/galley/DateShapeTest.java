package dev.galley;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How far a line is shaped like a date, whether or not the calendar has it: there an article may end. */
class DateShapeTest {

    private static final DateShape SHAPE = new DateShape(new DateNames(Map.of()));

    /** What stands behind the line, in the same array, says nothing. */
    private static int end(String line) {
        byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
        int end = SHAPE.end(bytes, 0, bytes.length);
        for (byte behind : "/:9a ".getBytes(StandardCharsets.UTF_8)) {
            byte[] longer = Arrays.copyOf(bytes, bytes.length + 1);
            longer[bytes.length] = behind;
            assertThat(SHAPE.end(longer, 0, bytes.length)).isEqualTo(end);
        }
        return end;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "09/26/2022",
                "02/30/2022",
                "26 Sept. 22",
                "2022",
                "2022/09/",
                "*09/26/2022*",
                "_09/26/2022_",
                "/26/2022",
                ".09.2022",
                "+09/26/2022",
                "-9/26/2022",
                "9 - 26 - 2022",
                "09/26/2022/5",
                "Monday, September 26, 2022",
                "09/26/2022, 11:30 pm EST",
                "09/26/2022 at 5:30 pm",
                "09/26/2022 AT 15:30"
            })
    void isADate(String line) {
        assertThat(end(line)).isEqualTo(line.length());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "09/26/2022| Next title",
                "09/26/2022|Next title",
                "09/26/2022|2 titles",
                "09/26/22|Next title",
                "2022-09-26|Next title",
                "2022-9-6|Next title",
                "26.09.2022|. Next title",
                "26.09.2022|.Next title",
                "September 26, 2022| Next title",
                "26 September 2022|Next title",
                "Sept. 26, 2022|Next title",
                "Monday, September 26, 2022|2 titles",
                "09/26/2022| at noon, title",
                "09/26/2022| at 5",
                "09/26/2022| at 123:45",
                "09/26/2022| at :30"
            })
    void beginsWithADate(String line) {
        assertThat(end(line.replace("|", ""))).isEqualTo(line.indexOf('|'));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "soon",
                "-",
                "- 09/26/2022",
                "(09/26/2022)",
                ", 09/26/2022",
                ":30",
                "=2022",
                "September",
                "at 5:30",
                "09/26/2022/Next",
                "09-26-2022-Next",
                "2022/09/Next",
                "202/09/26Next",
                "/09/2022Next",
                "09//2022Next",
                "09/26/22 Next",
                "09/26/202Next",
                "09/26-2022Next",
                "Monday 26, 2022 Next",
                "September 2022 Next",
                "September 126, 2022 Next",
                "September 26, 22 Next",
                "September 26; 2022 Next",
                "September 26th hour, 2022 Next"
            })
    void isNone(String line) {
        assertThat(end(line)).isNegative();
    }

    @Test
    void aLongLineMayBeginWithADateButIsNone() {
        for (int length = 63; length <= 65; length++) {
            String time = "09/26/2022" + " ".repeat(length - 15) + "10:00";

            assertThat(end(time)).isEqualTo(length <= 64 ? length : 10);
        }
    }

    @Test
    void aDateInWordsHasItsYearNear() {
        for (int year = 62; year <= 65; year++) {
            String date = "September 26," + " ".repeat(year - 13) + "2022";

            assertThat(end(date + "Next")).isEqualTo(year < 64 ? date.length() : -1);
        }
    }

    @Test
    void aDaySaysMonthDayAndYear() {
        for (String day : new String[] {"09/26/2022", "2022-09-26", "Sept. 26 2022", "26 September 22"}) {
            assertThat(isDay(day)).as(day).isTrue();
        }
        for (String other :
                new String[] {"9/11", "2022-09", "Sept. 2022", "Monday 26 2022", "26", "soon", "9/26/22 x"}) {
            assertThat(isDay(other)).as(other).isFalse();
        }
    }

    private static boolean isDay(String line) {
        return SHAPE.isDay(line.getBytes(StandardCharsets.UTF_8), 0, line.length());
    }

    /** Where a format has words of its own, they may hold letters of any script. */
    @Test
    void wordsAreThoseOfTheFormat() {
        byte[] line = "26 ao\u00FBt 2022 Suite".getBytes(StandardCharsets.UTF_8);
        DateShape french = new DateShape(new DateNames(Map.of("ao\u00FBt", 8)));

        assertThat(french.end(line, 0, line.length)).isEqualTo(13);
        assertThat(SHAPE.end(line, 0, line.length)).isNegative();
    }
}
