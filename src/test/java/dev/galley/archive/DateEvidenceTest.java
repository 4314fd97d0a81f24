package dev.galley.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galley.DateOrder;
import dev.galley.DumpFormat;
import dev.galley.archive.DateVerdict.Status;
import dev.galley.problem.Section;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The order of dates is proven by witnesses, or not at all. */
class DateEvidenceTest {

    private static DateEvidence of(String... dates) {
        DateEvidence evidence = new DateEvidence();
        for (int i = 0; i < dates.length; i++) {
            evidence.add(new Witness("day.txt", i + 1L, dates[i]));
        }
        return evidence;
    }

    private static Witness at(String text) {
        return new Witness("q.txt", 1, text);
    }

    @Test
    void tellsTheStoryOfItsDocumentation() {
        DateEvidence dates = new DateEvidence();
        dates.add(new Witness("a.txt", 14, "03/04/2022"));
        dates.add(new Witness("b.txt", 22, "26/09/2022"));

        assertThat(dates.order()).contains(DateOrder.DAY_FIRST);
        assertThat(dates.judge(new Witness("a.txt", 14, "03/04/2022")))
                .hasToString("a.txt:14: 03/04/2022 is 2022-04-03, proven by b.txt:22: 26/09/2022");

        dates.add(new Witness("c.txt", 9, "12/31/2021"));

        assertThat(dates.order()).isEmpty();
        assertThat(dates.judge(new Witness("a.txt", 14, "03/04/2022")))
                .hasToString("a.txt:14: 03/04/2022 is 2022-03-04 or 2022-04-03, contradicted by "
                        + "c.txt:9: 12/31/2021, b.txt:22: 26/09/2022");
        assertThat(dates)
                .hasToString("date order: contradicted; 3 dates (3 with slashes), 1 can be read in two ways\n"
                        + "month first with slashes: 1 date, as c.txt:9: 12/31/2021\n"
                        + "day first with slashes: 1 date, as b.txt:22: 26/09/2022\n");
    }

    @Test
    void knowsNothingWithoutAWitness() {
        DateEvidence dates = of("03/04/2022", "05/05/2022", "2022-09-26", "26 September 2022", "26/09/22", "soon");

        assertThat(dates.status()).isEqualTo(Status.AMBIGUOUS);
        assertThat(dates.order()).isEmpty();
        assertThat(dates.judge(at("03/04/2022")))
                .isEqualTo(new DateVerdict(
                        at("03/04/2022"),
                        Status.AMBIGUOUS,
                        List.of(LocalDate.of(2022, 3, 4), LocalDate.of(2022, 4, 3)),
                        List.of()));
    }

    @Test
    void takesADeclarationWhereNothingIsProven() {
        DateEvidence dates = of("03/04/2022").declare(DateOrder.DAY_FIRST);

        assertThat(dates.status()).isEqualTo(Status.DECLARED);
        assertThat(dates.order()).contains(DateOrder.DAY_FIRST);
        assertThat(dates.judge(at("03/04/2022")))
                .isEqualTo(new DateVerdict(
                        at("03/04/2022"), Status.DECLARED, List.of(LocalDate.of(2022, 4, 3)), List.of()));
    }

    @Test
    void doesNotSilenceWitnessesByADeclaration() {
        DateEvidence dates = of("09/26/2022").declare(DateOrder.DAY_FIRST);

        assertThat(dates.status()).isEqualTo(Status.CONTRADICTED);
        assertThat(dates.order()).isEmpty();
        assertThat(dates.judge(at("03/04/2022")).readings()).hasSize(2);
        assertThat(dates.judge(at("03/04/2022")).witnesses()).containsExactly(new Witness("day.txt", 1, "09/26/2022"));
    }

    @Test
    void doesNotProveSlashesByFullStops() {
        DateEvidence dates = of("26.09.2022");

        assertThat(dates.judge(at("03.04.2022")).status()).isEqualTo(Status.PROVEN);
        assertThat(dates.judge(at("03/04/2022")).status()).isEqualTo(Status.AMBIGUOUS);
        assertThat(dates.declare(DateOrder.DAY_FIRST).judge(at("03/04/2022")).status())
                .isEqualTo(Status.DECLARED);
    }

    @Test
    void seesAContradictionAcrossSeparators() {
        DateEvidence dates = of("26.09.2022", "09/26/2022");

        assertThat(dates.status()).isEqualTo(Status.CONTRADICTED);
        assertThat(dates.judge(at("03.04.2022")).status()).isEqualTo(Status.CONTRADICTED);
    }

    @ParameterizedTest
    @CsvSource({
        "09/26/2022, 2022-09-26",
        "26/09/2022, 2022-09-26",
        "26.9.2022, 2022-09-26",
        "9-26-2022, 2022-09-26",
        "03/03/2022, 2022-03-03",
        "29/02/2024, 2024-02-29",
        "2022-09-26, 2022-09-26",
        "2022/9/6, 2022-09-06",
        "2022-09-26T23:30:00Z, 2022-09-26",
        "26/09/2022 23:30, 2022-09-26",
        "'Monday, September 26th, 2022', 2022-09-26",
        "26-Sep-2022, 2022-09-26",
        "26. September 2022, 2022-09-26",
        "'Montag, 26. M\u00E4rz 2022', 2022-03-26",
        "le 1er ao\u00FBt 2022, 2022-08-01",
        "26 de septiembre de 2022, 2022-09-26",
        "**26/09/2022**, 2022-09-26",
    })
    void readsWhatCanBeReadInOneWay(String text, LocalDate date) {
        DateVerdict verdict = new DateEvidence().judge(at(text));

        assertThat(verdict).isEqualTo(new DateVerdict(at(text), Status.PROVEN, List.of(date), List.of(at(text))));
    }

    @ParameterizedTest
    @CsvSource({
        "soon",
        "09/26",
        "2022",
        "26/09/22",
        "30/02/2022",
        "13/13/2022",
        "2022-26-09",
        "09/26-2022",
        "09/26/2022/5",
        "09/26/20225",
        "1.26.09.2022",
        "September 2022",
        "31 April 2022",
        "26 wrze\u015Bnia 2022",
    })
    void doesNotReadWhatIsNoDate(String text) {
        assertThat(new DateEvidence().judge(at(text)).status()).isEqualTo(Status.UNREADABLE);
    }

    @Test
    void takesNamesOfMonthsAsData() {
        DateEvidence dates = new DateEvidence()
                .addMonthNames(List.of(
                        "stycznia",
                        "lutego",
                        "marca",
                        "kwietnia",
                        "maja",
                        "czerwca",
                        "lipca",
                        "sierpnia",
                        "wrze\u015Bnia",
                        "pa\u017Adziernika",
                        "listopada",
                        "grudnia"));

        assertThat(dates.judge(at("26 wrze\u015Bnia 2022")).readings()).containsExactly(LocalDate.of(2022, 9, 26));
        assertThat(dates.judge(at("26 WRZE\u015ANIA 2022")).readings()).containsExactly(LocalDate.of(2022, 9, 26));
    }

    @Test
    void refusesAYearOfElevenMonths() {
        DateEvidence dates = new DateEvidence();

        assertThatThrownBy(() -> dates.addMonthNames(List.of("a", "b")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a year has 12 months, not 2");
    }

    private static String dump(String date) {
        return "A title\n\nDescription\n\nOn 31/12/1999 all was well.\n\nCategory\n\n- 1. Coast\n\nDate Created\n\n"
                + date + "\n\n";
    }

    @Test
    void readsAFolderAndNamesTheLine(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("b.txt"), dump("03/04/2022") + dump("9/26/2022 (updated)"));
        Files.writeString(folder.resolve("a.txt"), dump("2022-01-31"));
        Files.createDirectory(folder.resolve("c"));
        Files.writeString(folder.resolve("c").resolve("d.txt"), dump("01/02/2022"), StandardCharsets.UTF_16);
        Files.writeString(folder.resolve("notes.md"), dump("26/09/2022"));

        Archive archive = Archive.of(folder);
        DateEvidence dates = archive.dates(DumpFormat.STANDARD);

        assertThat(archive.size()).isEqualTo(3);
        assertThat(dates.order()).contains(DateOrder.MONTH_FIRST);
        assertThat(dates.witnesses(DateOrder.MONTH_FIRST))
                .containsExactly(new Witness(folder.resolve("b.txt").toString(), 27, "9/26/2022"));
        assertThat(dates.size()).isEqualTo(4);
    }

    @Test
    void findsTheDatesOfOtherFormats() throws IOException {
        DumpFormat format = DumpFormat.STANDARD.withLabel(Section.DATE, "Datum");
        Archive archive = Archive.ofTexts(List.of(dump("26.09.2022").replace("Date Created", "Datum")));

        assertThat(archive.dates(format).order()).contains(DateOrder.DAY_FIRST);
    }

    @Test
    void countsLinesWithAnyLineBreak() throws IOException {
        String text = dump("26/09/2022") + dump("25/09/2022");
        for (String lineBreak : List.of("\n", "\r\n", "\r")) {
            DateEvidence dates =
                    Archive.ofTexts(List.of(text.replace("\n", lineBreak))).dates(DumpFormat.STANDARD);

            assertThat(dates.witnesses(DateOrder.DAY_FIRST))
                    .containsExactly(new Witness("1", 13, "26/09/2022"), new Witness("1", 27, "25/09/2022"));
        }
    }

    @Test
    void saysThatAFileIsMissing(@TempDir Path folder) {
        assertThatThrownBy(() -> Archive.of(folder.resolve("none.txt"))).isInstanceOf(NoSuchFileException.class);
    }
}
