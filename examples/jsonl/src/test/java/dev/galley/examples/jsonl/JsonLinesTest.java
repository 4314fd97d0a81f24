package dev.galley.examples.jsonl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galley.Article;
import dev.galley.ArticleParser;
import dev.galley.ArticleWriter;
import dev.galley.Category;
import dev.galley.Description;
import dev.galley.ParseResult;
import dev.galley.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DatabindException;

/** One article a line of JSON, from which the dump can be written again. */
class JsonLinesTest {

    @TempDir
    private Path folder;

    private Path dump;
    private Path json;

    @BeforeEach
    void nameTheFiles() {
        dump = folder.resolve("dump.txt");
        json = folder.resolve("articles.jsonl");
    }

    @Test
    void writesOneArticleALine() throws IOException {
        Files.writeString(dump, """
                A title

                Description

                First "paragraph" – of two.

                Second.

                Category

                - 7. Coast-History

                Date Created

                02/28/2023
                """.repeat(2));

        convert(dump, json);

        assertThat(json).hasContent("""
                        {"title":"A title","description":{"paragraphs":["First \\"paragraph\\" – of two.","Second."],"byline":null},"categories":[{"number":7,"name":"Coast-History"}],"dateCreated":"2023-02-28"}
                        """.repeat(2));
    }

    @Test
    void readsBackTheSamples() throws IOException {
        Path sample = Path.of("examples/dumps/week.txt");

        convert(sample, json);
        convert(json, dump);

        assertThat(results(dump).flatMap(result -> result.problems().stream())).isEmpty();
        assertThat(articles(dump)).hasSize(3).isEqualTo(articles(sample));
    }

    /** An article whose every text looks like something else, to a dump or to JSON. */
    @Test
    void readsBackWhatLooksLikeSomethingElse() throws IOException {
        Article awkward = new Article(
                "Category",
                new Description(
                        List.of("Description", "by Nobody", "two\nlines", "\\{\"a\": \uD83D\uDE80}", "Date Created"),
                        Optional.of("Ann Author and Bo Writer")),
                List.of(Category.of(Integer.MAX_VALUE, "A-B"), Category.of("- 1. C")),
                LocalDate.of(1, 1, 1));
        Files.writeString(dump, new ArticleWriter().write(awkward));

        convert(dump, json);
        Path again = folder.resolve("again.txt");
        convert(json, again);

        assertThat(Files.readString(json)).startsWith("{\"title\":\"Category\",");
        assertThat(articles(again)).containsExactly(awkward);
    }

    @Test
    void leavesOutWhatIsNotValid() throws IOException {
        convert(Path.of("examples/dumps/broken.txt"), json);

        assertThat(json).isEmptyFile();
    }

    @Test
    void refusesWhatNoDumpCanSay() throws IOException {
        Files.writeString(json, """
                {"title":"A title","description":{"paragraphs":[]},"categories":[{"name":"Main"}],"dateCreated":"2023-02-28"}
                """);

        assertThatThrownBy(() -> convert(json, dump))
                .isInstanceOf(DatabindException.class)
                .hasMessageContaining("a description has at least one paragraph");
    }

    @Test
    void problemsAreRecordsToo() throws IOException {
        List<Problem> problems =
                new ArticleParser().parse(Path.of("examples/dumps/broken.txt")).problems();

        String text = JsonLines.JSON.writeValueAsString(problems);

        assertThat(text).contains("\"code\":\"IMPOSSIBLE_DATE\",\"severity\":\"ERROR\",\"section\":\"DATE\"");
        assertThat(JsonLines.JSON.readValue(text, new TypeReference<List<Problem>>() {}))
                .hasSize(5)
                .isEqualTo(problems);
    }

    private static void convert(Path from, Path to) throws IOException {
        JsonLines.main(new String[] {from.toString(), to.toString()});
    }

    private static List<Article> articles(Path dump) throws IOException {
        return results(dump).map(ParseResult::orElseThrow).toList();
    }

    private static Stream<ParseResult> results(Path dump) throws IOException {
        return new ArticleParser().stream(Files.readString(dump));
    }
}
