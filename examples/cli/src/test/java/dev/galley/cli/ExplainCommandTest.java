package dev.galley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.problem.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code explain}: what stands at a place, by which rule it was read so, and what is wrong there. */
class ExplainCommandTest {

    @TempDir
    Path directory;

    @Test
    void tellsWhatALineWasReadAs() throws IOException {
        Path file = Files.writeString(directory.resolve("a.txt"), Dumps.CLEAN);

        assertThat(Run.of("explain", file + ":11")).isEqualTo(new Run(0, file + """
                :11 in article 1, which starts at line 1
                  131-136  `- 1. `  categories: a bullet and a number introduce a category (6. Categories)
                  136-149  `Coast-Ferries`  categories: what follows the mark of a list item is the category's name (6. Categories)
                """, ""));
    }

    @Test
    void tellsWhatIsWrongThere() throws IOException {
        Path file = Files.writeString(directory.resolve("a.txt"), Dumps.CLEAN + "\n" + Dumps.IMPOSSIBLE_DATE);

        Run run = Run.of("explain", file + ":30:4");

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .isEqualTo(
                        file
                                + ":30:4 in article 2, which starts at line 18\n  278-279  `3`  dateCreated: the first line of its section that is shaped like a date is the date (7. The date)\n");
        assertThat(run.err()).startsWith("error[impossible-date]");
        assertThat(Run.of("explain", file + ":29").err()).isEmpty();
    }

    @Test
    void tellsOfTextOutsideArticles() throws IOException {
        Path file = Files.writeString(directory.resolve("a.txt"), "One note.\n");

        assertThat(Run.of("explain", file + ":1").out())
                .isEqualTo(
                        file + ":1 in a file without any article\n"
                                + "  0-9  `One note.`  text that no other rule claims belongs to no field (9. Where articles begin and end)\n");
    }

    @ParameterizedTest
    @CsvSource({"a.txt", "a.txt:", "a.txt:0", ":1", "a.txt:x", "a.txt:1:0", "a.txt:99999999999999999999"})
    void refusesWhatIsNoPlace(String place) {
        assertThat(Run.of("explain", place).status()).isEqualTo(2);
        assertThat(Run.of("explain", place).err()).startsWith("Not a place: '" + place + "'");
    }

    @Test
    void saysThatThereIsNothing() throws IOException {
        Path file = Files.writeString(directory.resolve("a.txt"), Dumps.CLEAN);
        Path utf16 =
                Files.write(directory.resolve("b.txt"), ("\uFEFF" + Dumps.CLEAN).getBytes(StandardCharsets.UTF_16));

        assertThat(Run.of("explain", file + ":99"))
                .isEqualTo(new Run(2, "", "galley-cli: " + file + ": nothing to explain at line 99\n"));
        assertThat(Run.of("explain", directory.resolve("missing") + ":1").status())
                .isEqualTo(2);
        assertThat(Run.of("explain", utf16 + ":1").err()).contains("only places in UTF-8 files can be explained");
    }

    @ParameterizedTest
    @CsvSource({
        "1, 0, 0, 3",
        "2, 0, 4, 4",
        "3, 0, 5, 9",
        "4, 0, 10, 11",
        "5, 0, 13, 14",
        "3, 1, 5, 6",
        "3, 2, 6, 8",
        "3, 3, 8, 9",
        "3, 4, 9, 9",
        "5, 1, 13, 14",
        "6, 0, -1, -1"
    })
    void findsLinesAndColumns(long line, long column, long start, long end) throws IOException {
        // LF, CR and CRLF; the fourth byte of line 3 is the second half of the character in column 2.
        Path file = Files.writeString(directory.resolve("a.txt"), "abc\n\raéb\nc\r\nd");

        assertThat(new Place("a.txt", line, column).find(file))
                .isEqualTo(start < 0 ? java.util.Optional.empty() : java.util.Optional.of(new Span(start, end)));
    }

    @Test
    void readsPlacesWithColonsInTheName() {
        assertThat(Place.of("a:b.txt:3")).contains(new Place("a:b.txt", 3, 0));
        assertThat(Place.of("a:b.txt:3:4")).contains(new Place("a:b.txt", 3, 4));
        assertThat(Place.of("C:3")).contains(new Place("C", 3, 0));
    }
}
