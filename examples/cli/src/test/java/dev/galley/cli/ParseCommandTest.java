package dev.galley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ParseCommandTest {

    @TempDir
    Path directory;

    @Test
    void printsAnArticleAsALine() {
        assertThat(Run.withInput(Dumps.CLEAN, "parse", "-")).isEqualTo(new Run(0, Dumps.cleanLine("-"), ""));
    }

    @Test
    void printsWhatWasReadOfABrokenArticle() {
        String line = """
                {"source":"-","index":0,"offset":0,"line":1,"valid":false,"title":"Ferry Sails Again",\
                "description":{"paragraphs":["The ferry is back."],"byline":null,"authors":[],"dateline":null},\
                "categories":[{"number":1,"name":"Coast","topics":["Coast"]}],"dateCreated":null,\
                "problems":[{"code":"impossible-date","severity":"error","field":"dateCreated","offset":88,"length":10,\
                "line":13,"column":1,"message":"the date `02/30/2022` does not exist","fix":null}]}
                """;

        assertThat(Run.withInput(Dumps.IMPOSSIBLE_DATE, "parse", "-")).isEqualTo(new Run(1, line, ""));
    }

    @Test
    void printsFixesAndSucceedsWithWarnings() {
        Run run = Run.withInput(Dumps.MISSPELT_LABEL, "parse", "-");

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("\"severity\":\"warning\",\"field\":\"categories\",\"offset\":121,\"length\":8,\"line\":9,")
                .contains("\"fix\":{\"offset\":121,\"length\":8,\"replacement\":\"Category\",\"safe\":true}");
    }

    @Test
    void omitsNoKeyOfAnArticleThatHasNearlyNothing() {
        JsonNode article = JsonMapper.shared()
                .readTree(Run.withInput("A title\n\nDescription\n\nby Ann Author\n", "parse", "-")
                        .out());

        assertThat(article.propertyNames())
                .containsExactly(
                        "source",
                        "index",
                        "offset",
                        "line",
                        "valid",
                        "title",
                        "description",
                        "categories",
                        "dateCreated",
                        "problems");
        assertThat(article.get("description"))
                .hasToString(
                        "{\"paragraphs\":[],\"byline\":\"Ann Author\",\"authors\":[\"Ann Author\"],\"dateline\":null}");
        assertThat(article.get("categories")).hasToString("[]");
        assertThat(article.get("dateCreated").isNull()).isTrue();
    }

    @Test
    void countsArticlesOfASource() {
        Run run = Run.withInput(Dumps.CLEAN + "\n" + Dumps.CLEAN, "parse", "-");

        assertThat(run.out().lines())
                .hasSize(2)
                .element(1)
                .asString()
                .startsWith("{\"source\":\"-\",\"index\":1,\"offset\":187,\"line\":18,\"valid\":true,");
    }

    @Test
    void readsTheTextFilesOfADirectoryByName() throws IOException {
        for (String name : new String[] {"b.txt", "a.txt", "c.md", "B.txt"}) {
            Files.writeString(directory.resolve(name), Dumps.CLEAN);
        }
        Files.writeString(Files.createDirectory(directory.resolve("d.txt")).resolve("e.txt"), Dumps.CLEAN);

        Run run = Run.of("parse", directory.toString());

        assertThat(run.out())
                .isEqualTo(Dumps.cleanLine(inDirectory("B.txt"))
                        + Dumps.cleanLine(inDirectory("a.txt"))
                        + Dumps.cleanLine(inDirectory("b.txt")));
    }

    // The name in a line of JSON; a backslash is escaped there.
    private String inDirectory(String name) {
        return directory.resolve(name).toString().replace("\\", "\\\\");
    }

    @Test
    void keepsOneSeparatorAfterADirectory() throws IOException {
        Files.writeString(directory.resolve("a.txt"), Dumps.CLEAN);

        assertThat(Run.of("parse", directory + "/").out()).contains("/a.txt\",").doesNotContain("//a.txt");
    }

    @Test
    void reportsTextBeforeTheFirstArticleOnStandardErrorOnly() {
        Run run = Run.withInput(Dumps.TEXT_BEFORE, "parse", "-");

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("\"offset\":24,\"line\":3,").endsWith("\"problems\":[]}\n");
        assertThat(run.err())
                .startsWith("warning[unclaimed-text]")
                .contains("--> -:1:1")
                .contains("1 | A note of the archive.")
                .contains("^^^^^^^^^^^^^^^^^^^^^^");
    }

    @Test
    void printsNoLineForTextWithoutArticle() {
        Run run = Run.withInput("Nothing but a note.\n", "parse", "-");

        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("1 | Nothing but a note.");
    }

    @Test
    void printsNothingForAnEmptySource() {
        assertThat(Run.withInput("", "parse", "-")).isEqualTo(new Run(0, "", ""));
    }

    @Test
    void pointsIntoTextThatIsTooLongToReadAgain() {
        String text = ("Nothing but notes. ".repeat(50) + "\n\n").repeat(2_000);

        assertThat(Run.withInput(text, "parse", "-").err()).contains("1 | Nothing but notes.");
    }

    @Test
    void goesOnAfterASourceThatCannotBeRead() throws IOException {
        Path file = Files.writeString(directory.resolve("a.txt"), Dumps.CLEAN);
        String missing = directory.resolve("missing.txt").toString();

        Run run = Run.of("parse", missing, file.toString());

        assertThat(run)
                .isEqualTo(new Run(
                        2,
                        Dumps.cleanLine(inDirectory("a.txt")),
                        "galley-cli: " + missing + ": no such file or directory\n"));
    }

    @Test
    void namesProblemsOfUtf16WithoutTheirLines() throws IOException {
        Path file = directory.resolve("utf16.txt");
        Files.write(file, ("\uFEFF" + Dumps.TEXT_BEFORE).getBytes(StandardCharsets.UTF_16LE));

        Run run = Run.of("parse", file.toString());

        assertThat(run.out()).contains("\"title\":\"Ferry “Aurora” Sails Again\"");
        assertThat(run.err()).startsWith(file + ":1:1: ").doesNotContain(" | ");
    }
}
