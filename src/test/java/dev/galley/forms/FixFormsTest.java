package dev.galley.forms;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.ArticleParser;
import dev.galley.problem.Fix;
import dev.galley.problem.Problem;
import dev.galley.problem.ProblemCode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** When characters may be left out, when a person is to look first, and when that would make something else of what is beside them. */
class FixFormsTest {

    private static final String REST = "\n\nCategory\n\n- 1. Main\n\nDate Created\n\n09/26/2022\n";

    /** The fixes of one kind for a dump of which each character is a byte. */
    private static List<Optional<Fix>> fixes(ProblemCode code, String bytes) {
        return new ArticleParser()
                .parse(bytes.getBytes(StandardCharsets.ISO_8859_1)).problems().stream()
                        .filter(problem -> problem.code() == code)
                        .map(Problem::fix)
                        .toList();
    }

    private static Optional<Fix> withoutControl(String title, String text) {
        List<Optional<Fix>> fixes = fixes(ProblemCode.CONTROL_CHARACTER, title + "\n\nDescription\n\n" + text + REST);
        assertThat(fixes).hasSize(1);
        return fixes.get(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0007\u00FE\u00FFA title",
                "\u0007\u00FF\u00FEA title",
                "A\u0007 title\u00FE",
                "\u00FFA title\u0007"
            })
    void noFixMakesAByteOrderMark(String title) {
        assertThat(withoutControl(title, "Text.")).isEmpty();
    }

    @Test
    void belowTheFirstLineThereIsNoMark() {
        assertThat(withoutControl("\u0007A title", "T\u00FExt.")).isPresent();
        assertThat(withoutControl("A title", "\u0007T\u00FExt.")).isPresent();
        assertThat(withoutControl("\u00FEA title", "\u0007Text.")).isPresent();
        assertThat(fixes(
                        ProblemCode.CONTROL_CHARACTER,
                        ("\u0007A title\n\nDescription\n\nT\u00FExt." + REST).replace('\n', '\r')))
                .hasSize(1)
                .allMatch(Optional::isPresent);
    }

    /** A whole one, or the beginning of one, also if another fix leaves out what is between. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Te\u00E2\u0007\u0082\u00ACxt",
                "Te\u00E2\u0007\u0082xt",
                "Te\u00E2\u0082\u0007\u00ACxt",
                "Te\u00F0\u009F\u0098\u0007\u0080xt",
                "Te\u00E2\u0007\u00C2\u00AD\u0082\u00ACxt"
            })
    void noFixMakesACharacterOfMalformedBytes(String text) {
        assertThat(withoutControl("A title", text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Te\u00E2\u0007xt",
                "Te\u0082\u0082\u0082\u0082\u0007\u0082xt",
                "Te\u0007\u0082\u00ACxt",
                "Te\u00E2\u0007x\u0007\u0082\u00ACxt"
            })
    void otherBytesStayAsTheyAre(String text) {
        assertThat(withoutControl("A title", text)).isPresent();
    }

    @Test
    void norDoTheFirstBytesOfASourceJoin() {
        assertThat(withoutControl("\u0082\u0007A title", "Text.")).isPresent();
        assertThat(withoutControl("\u00E2\u0007\u0082\u00ACA title", "Text.")).isEmpty();
    }

    private static boolean isSafe(String text) {
        String dump = "A title\n\nDescription\n\n" + text + REST;
        List<Problem> problems = new ArticleParser().parse(dump).problems();
        assertThat(problems).extracting(Problem::code).containsExactly(ProblemCode.BIDI_CONTROL);
        return problems.get(0).fix().orElseThrow().safe();
    }

    @Test
    void aPersonLooksFirstWhereALineIsLost() {
        assertThat(isSafe("Te\u202Ext.")).isTrue();
        assertThat(isSafe("Te\u202Ext.\nMo\u202Ere.")).isTrue();
        assertThat(isSafe("Te\u202Ext.\nNone.\n\u202EMore.")).isTrue();
        assertThat(isSafe("\u202E\nTe\u202Ext.")).isFalse();
        assertThat(isSafe("Te\u202Ext.\n\u202E")).isFalse();
        assertThat(isSafe("Te\u202Ext.\n\u202E\nMore\u202E.")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {65_535, 65_536, 65_537})
    void aFixIsOfSoManyBytesAtMost(int length) {
        assertThat(withoutControl("A title", "\u0007" + "x".repeat(length - 2) + "\u0007")
                        .isPresent())
                .isEqualTo(length <= 65_536);
    }
}
