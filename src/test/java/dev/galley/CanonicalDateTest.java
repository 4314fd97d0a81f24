package dev.galley;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The quick look at a date reads every date in the canonical form, and leaves all else to the closer one. */
class CanonicalDateTest {

    private static final DumpFormat DAY_FIRST =
            DumpFormat.STANDARD.withDateOrder(DateOrder.DAY_FIRST).withDateSeparators(".");

    private static LocalDate read(String text, DumpFormat format) {
        byte[] bytes = ("x" + text + "y").getBytes(StandardCharsets.ISO_8859_1);
        return CanonicalDate.read(bytes, 1, bytes.length - 1, format);
    }

    @ParameterizedTest
    @CsvSource({
        "09/26/2022, 2022-09-26",
        "01/01/0001, 0001-01-01",
        "12/31/9999, 9999-12-31",
        "10/09/1980, 1980-10-09",
        "02/28/2023, 2023-02-28",
        "02/29/2024, 2024-02-29",
        "04/30/2022, 2022-04-30"
    })
    void readsTheCanonicalForm(String text, LocalDate date) {
        assertThat(read(text, DumpFormat.STANDARD)).isEqualTo(date);
    }

    @Test
    void readsThatOfAnotherFormat() {
        assertThat(read("26.09.2022", DAY_FIRST)).isEqualTo(LocalDate.of(2022, 9, 26));
        assertThat(read("09.26.2022", DAY_FIRST)).isNull();
        assertThat(read("26/09/2022", DAY_FIRST)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9/26/2022",
                "09/26/22",
                "09/26/20222",
                "09-26/2022",
                "09/26-2022",
                "00/26/2022",
                "13/26/2022",
                "09/00/2022",
                "09/31/2022",
                "02/29/2023",
                "09/26/0000",
                "/9/26/2022",
                ":9/26/2022",
                "0//26/2022",
                "0:/26/2022",
                "09//6/2022",
                "09/2:/2022",
                "09/26//022",
                "09/26/2:22",
                "09/26/20/2",
                "09/26/202:",
                "\u00B29/26/2022"
            })
    void readsNothingElse(String text) {
        assertThat(read(text, DumpFormat.STANDARD)).isNull();
    }
}
