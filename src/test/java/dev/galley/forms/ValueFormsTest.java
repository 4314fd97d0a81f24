package dev.galley.forms;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.ArticleParser;
import dev.galley.ArticleWriter;
import dev.galley.DumpFormat;
import dev.galley.Field;
import dev.galley.Limit;
import dev.galley.ParseResult;
import dev.galley.problem.Section;
import dev.galley.problem.Span;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read is compared by content: two dumps of one article are equal, and any difference is one. */
class ValueFormsTest {

    private static final String DUMP =
            "A title\n\nDescription\n\nText.\n\nby Ann\n\nCategory\n\n- 1. Main\n\nDate Created\n\n09/26/2022\n";

    private static ParseResult read(String dump) {
        return new ArticleParser().parse(dump);
    }

    private static Field<LocalDate> date(String text) {
        return read("A\n\nDescription\n\nText.\n\nCategory\n\n- 1. Main\n\nDate Created\n\n" + text)
                .draft()
                .dateCreated();
    }

    @ParameterizedTest
    @CsvSource({"A title, B title", "Text., Next.", "Ann, Eve", "1., 2.", "Main, Mail", "09/26, 09/27"})
    void anyDifferenceIsOne(String part, String other) {
        ParseResult result = read(DUMP);
        ParseResult changed = read(DUMP.replace(part, other));

        assertThat(changed.orElseThrow()).isNotEqualTo(result.orElseThrow());
        assertThat(changed.draft()).isNotEqualTo(result.draft()).doesNotHaveSameHashCodeAs(result.draft());
        assertThat(changed.orElseThrow()).doesNotHaveSameHashCodeAs(result.orElseThrow());
    }

    @Test
    void theSameIsEqual() {
        assertThat(read(DUMP).orElseThrow()).isEqualTo(read("\n\n" + DUMP).orElseThrow());
        assertThat(read(DUMP).draft()).isEqualTo(read(DUMP).draft());
        assertThat(read(DUMP).orElseThrow().description())
                .isEqualTo(
                        read(DUMP.replace("A title", "Another")).orElseThrow().description())
                .isNotEqualTo(read(DUMP.replace("Ann", "Eve")).orElseThrow().description())
                .isNotEqualTo(read(DUMP.replace("Text.", "Next.")).orElseThrow().description());
    }

    @Test
    void aFieldIsEqualToOneWithTheSameTextInTheSamePlace() {
        Span span = new Span(58, 68);
        LocalDate day = LocalDate.of(2022, 9, 26);

        assertThat(date("09/26/2022"))
                .isEqualTo(new Field.Present<>(day, span))
                .isNotEqualTo(date("09/27/2022"))
                .isNotEqualTo(date("\n09/26/2022"))
                .doesNotHaveSameHashCodeAs(date("09/27/2022"));
        assertThat(date("02/30/2022"))
                .isEqualTo(new Field.Invalid<>("02/30/2022", span))
                .isNotEqualTo(date("02/31/2022"))
                .isNotEqualTo(date("\n02/30/2022"))
                .doesNotHaveSameHashCodeAs(date("02/31/2022"));
        assertThat(date("03-04-2022"))
                .isEqualTo(new Field.Ambiguous<>(
                        "03-04-2022", List.of(LocalDate.of(2022, 3, 4), LocalDate.of(2022, 4, 3)), span))
                .isNotEqualTo(date("03-05-2022"))
                .isNotEqualTo(date("\n03-04-2022"))
                .doesNotHaveSameHashCodeAs(date("03-05-2022"));
        assertThat(date("")).isEqualTo(new Field.Missing<>()).isNotEqualTo(date("soon"));
    }

    @Test
    void aFieldSaysWhatAndWhereItIs() {
        Field.Present<LocalDate> present = (Field.Present<LocalDate>) date("09/26/2022");
        Field.Invalid<LocalDate> invalid = (Field.Invalid<LocalDate>) date("02/30/2022");
        Field.Ambiguous<LocalDate> ambiguous = (Field.Ambiguous<LocalDate>) date("03-04-2022");

        assertThat(present.read()).isEqualTo(LocalDate.of(2022, 9, 26));
        assertThat(invalid.raw()).isEqualTo("02/30/2022");
        assertThat(ambiguous.raw()).isEqualTo("03-04-2022");
        assertThat(List.of(present.span(), invalid.span(), ambiguous.span())).containsOnly(new Span(58, 68));
    }

    @Test
    void aResultSaysOnOneLineWhatItIs() {
        assertThat(read(DUMP)).hasToString("article at byte 0, valid, 0 problems");
        assertThat(read("\n\nA title\n\nDescription\n\nText.")).hasToString("article at byte 2, invalid, 2 problems");
        assertThat(read(DUMP.replace("Description", "DESCRIPTION"))).hasToString("article at byte 0, valid, 1 problem");
    }

    @Test
    void aFormatHasTheStandardLimitsUnlessItSaysOtherwise() {
        for (Limit limit : Limit.values()) {
            assertThat(DumpFormat.STANDARD.limit(limit)).as(limit.name()).isEqualTo(limit.standard());
        }
    }

    @Test
    void aTitleIsWrittenBelowItsLabelIfItHasOne() {
        DumpFormat format = DumpFormat.STANDARD.withLabel(Section.TITLE, "Headline");

        assertThat(new ArticleWriter(format).write(read(DUMP).orElseThrow())).isEqualTo("Headline\n\n" + DUMP);
        assertThat(new ArticleWriter().write(read(DUMP).orElseThrow())).isEqualTo(DUMP);
    }
}
