package dev.galley.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The first program prints the fields of a clean dump, and what is wrong with a broken one. */
class QuickstartTest {

    @Test
    void printsTheFieldsOfAnArticle() throws IOException {
        assertThat(printed("examples/dumps/lighthouse.txt")).isEqualToNormalizingNewlines("""
                        title       Island Volunteers Relight the Old Lamp at Skarholm
                        dateline    NORWAY
                        paragraphs  5
                        authors     [Marit Solheim]
                        category    [Coast, Lighthouses, Volunteer Work, Local Hist.]
                        category    [Main]
                        category    [Culture, Heritage, Assn., Events]
                        created     2023-06-17

                        """);
    }

    @Test
    void pointsAtWhatIsWrong() throws IOException {
        assertThat(printed("examples/dumps/broken.txt"))
                .startsWith("warning[misspelt-label]")
                .endsWith("""
                        error[impossible-date]: the date `02/30/2023` does not exist
                          --> examples/dumps/broken.txt:26:1
                           |
                        26 | 02/30/2023
                           | ^^^^^^^^^^ February 2023 has 28 days
                           = help: write the date as MM/DD/YYYY
                        """);
    }

    private static String printed(String file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Quickstart.print(List.of(file), new PrintStream(out, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8);
    }
}
