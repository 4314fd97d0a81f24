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

/** {@code parse}: one line of JSON an article, with every key, and nothing else on standard output. */
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

    @Test
    void countsTheByteOrderMark() {
        assertThat(Run.withInput("\uFEFF" + Dumps.CLEAN, "parse", "-"))
                .isEqualTo(new Run(0, Dumps.cleanLine("-").replace("\"offset\":0", "\"offset\":3"), ""));
    }

    @Test
    void printsCharactersInFrontOfATitleWithTheirArticle() {
        Run run = Run.withInput("\uFEFF" + Dumps.CLEAN + "\uFEFF" + Dumps.CLEAN, "parse", "-");

        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines().toList().get(1))
                .contains("\"valid\":true")
                .contains("\"problems\":[{\"code\":\"misplaced-bom\"");
    }

    @Test
    void readsWhatTheByteOrderMarkSays() {
        byte[] utf16 = ("\uFEFF" + Dumps.CLEAN).getBytes(StandardCharsets.UTF_16BE);

        assertThat(Run.withInput(utf16, "parse", "-")).isEqualTo(new Run(0, Dumps.cleanLine("-"), ""));
    }

    @Test
    void readsTheDeclaredCharset() {
        byte[] latin = Dumps.CLEAN
                .replace("\u2013", "-")
                .replaceAll("[\u201C\u201D]", "\u00BB")
                .getBytes(StandardCharsets.ISO_8859_1);

        assertThat(Run.withInput(latin, "parse", "--charset=latin1", "-").out())
                .contains("\"title\":\"Ferry \u00BBAurora\u00BB Sails Again\"");
    }

    @Test
    void keepsALineALine() {
        Run run = Run.withInput(
                "A\u0085b\u2028c\u0000d\u007Fe\u009B\uD83D\uDE00\n\nDescription\n\nText.\n", "parse", "-");

        assertThat(run.out())
                .contains("\"title\":\"A\\u0085b\\u2028c\\u0000d\\u007Fe\\u009B\uD83D\uDE00\",")
                .doesNotContain("\u0085", "\u2028", "\u0000", "\u007F", "\u009B");
    }

    @Test
    void printsNullForAMissingNumber() {
        Run run = Run.withInput(Dumps.CLEAN.replace("- 2. Main", "- Main"), "parse", "-");

        assertThat(run.out())
                .contains("{\"number\":null,\"name\":\"Main\",\"topics\":[\"Main\"]}]")
                .contains("\"replacement\":\"- 2. Main\",\"safe\":");
    }

    @Test
    void obeysTheFormatOptions() {
        String dump = Dumps.CLEAN
                .replace("Description", "Text")
                .replace("Category", "Rubrik")
                .replace("09/26", "26/09");

        Run run = Run.withInput(
                dump,
                "parse",
                "--label=description=Text",
                "--label=category=Tags",
                "--label=category=Rubrik",
                "--date-order=day-first",
                "-");

        assertThat(run).isEqualTo(new Run(0, Dumps.cleanLine("-"), ""));
        assertThat(Run.withInput(Dumps.MISSPELT_LABEL, "parse", "--severity=misspelt-label=error", "-")
                        .status())
                .isEqualTo(1);
        assertThat(Run.withInput(Dumps.MISSPELT_LABEL, "parse", "--severity=misspelt-label=off", "-")
                        .out())
                .contains("\"problems\":[]");
    }
}
