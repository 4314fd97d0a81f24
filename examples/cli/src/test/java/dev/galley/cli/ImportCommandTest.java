package dev.galley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code import} and {@code search}: each article is in the database once, and is found by its words. */
class ImportCommandTest {

    private static final String SECOND = Dumps.CLEAN
            .replace("Ferry “Aurora” Sails", "Ståle’s garden <b>blooms</b>")
            .replace("Ann Author", "Zoë Quill");

    @TempDir
    Path directory;

    private String database;

    @BeforeEach
    void chooseDatabase() {
        database = directory.resolve("a.db").toString();
    }

    @Test
    void putsArticlesIntoTables() throws SQLException {
        assertThat(run(Dumps.MISSPELT_LABEL))
                .isEqualTo("1 article added to " + database + ", 0 rejects, 0 already there\n");

        assertThat(rows("SELECT title, text, byline, dateline, created, source, offset, line FROM articles"))
                .containsExactly("Ferry “Aurora” Sails Again|NORWAY: The ferry is back – after ten years.|"
                        + "Ann Author and Ben Bell|NORWAY|2022-09-26|-|0|1");
        assertThat(rows("SELECT * FROM authors")).containsExactly("1|1|Ann Author", "1|2|Ben Bell");
        assertThat(rows("SELECT * FROM categories")).containsExactly("1|1|1|Coast-Ferries", "1|2|2|Main");
        assertThat(rows("SELECT * FROM topics")).containsExactly("1|1|1|Coast", "1|1|2|Ferries", "1|2|1|Main");
        assertThat(
                        rows(
                                "SELECT article, reject, code, severity, field, offset, length, line, \"column\" FROM problems"))
                .containsExactly("1|null|misspelt-label|warning|categories|121|8|9|1");
    }

    @Test
    void keepsAnArticleOnceHoweverItIsWritten() throws SQLException {
        run(Dumps.CLEAN);

        assertThat(run("\n\n" + Dumps.MISSPELT_LABEL.replace("09/26/2022", "2022-09-26") + "\n" + SECOND))
                .isEqualTo("1 article added to " + database + ", 0 rejects, 1 already there\n");
        assertThat(rows("SELECT count(*) FROM articles")).containsExactly("2");
        assertThat(rows("SELECT count(*) FROM problems")).containsExactly("0");
    }

    @Test
    void losesNothingOfWhatIsNoArticle() throws SQLException {
        String dump = Dumps.TEXT_BEFORE + "\n" + Dumps.IMPOSSIBLE_DATE;

        assertThat(run(dump)).contains("1 article added", ", 2 rejects,");
        assertThat(run(dump)).contains("0 articles added", ", 0 rejects, 3 already there");

        assertThat(rows("SELECT raw, title, offset, line FROM rejects"))
                .containsExactly(
                        "A note of the archive.\n\n|null|0|1",
                        Dumps.IMPOSSIBLE_DATE + "|Ferry Sails Again|"
                                + (dump.getBytes(StandardCharsets.UTF_8).length - Dumps.IMPOSSIBLE_DATE.length())
                                + "|20");
        assertThat(rows("SELECT article, reject, code FROM problems"))
                .containsExactly("null|1|unclaimed-text", "null|2|impossible-date");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE", "windows-1252"})
    void losesNothingOfOtherEncodings(String charset) throws IOException, SQLException {
        String odd = charset.startsWith("UTF") ? "Ferry \uD83D\uDE00" : "Ferry";
        String broken = Dumps.IMPOSSIBLE_DATE.replace("Ferry", odd).replace("back", "b\u00E4ck");
        String mark = charset.startsWith("UTF") ? "\uFEFF" : "";
        String dump =
                Dumps.TEXT_BEFORE + "\n" + broken + "\n" + Dumps.CLEAN.replace("Again", "Now") + "\n" + broken + "!\n";
        Path file = Files.write(directory.resolve("a.txt"), (mark + dump).getBytes(Charset.forName(charset)));

        Run run = Run.of("import", "-d", database, "--charset", charset, file.toString());

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("2 articles added");
        assertThat(rows("SELECT raw FROM rejects"))
                .containsExactly("A note of the archive.\n\n", broken + "\n", broken + "!\n");
        assertThat(Run.withInput(
                                (mark + dump).getBytes(Charset.forName(charset)),
                                "import",
                                "-d",
                                database,
                                "--charset",
                                charset,
                                "-")
                        .err())
                .isEqualTo("galley-cli: -: text in another encoding than UTF-8 is imported from files only\n");
    }

    @Test
    void findsWordsBestFirst() {
        run(Dumps.CLEAN + "\n" + SECOND + "\n"
                + Dumps.CLEAN.replace("Sails Again", "Rests").replace("ferry", "garden"));

        Run found = search("garden");

        assertThat(found.status()).isZero();
        assertThat(found.out()).isEqualTo("""
                2022-09-26  Ståle’s [garden] <b>blooms</b> Again
                            NORWAY: The ferry is back – after ten years.
                            by Zoë Quill and Ben Bell, -:18
                2022-09-26  Ferry “Aurora” Rests
                            NORWAY: The [garden] is back – after ten years.
                            by Ann Author and Ben Bell, -:35
                """);
        assertThat(search("-n1", "garden").out()).hasLineCount(3);
        assertThat(search("zoe").out()).contains("Ståle’s");
        assertThat(search("gard*").out()).contains("[garden]");
        assertThat(search("ferry is back").out()).contains("[ferry is back]").doesNotContain("Rests");
        assertThat(search("--raw", "title:garden OR aurora").out()).hasLineCount(9);
    }

    @Test
    void findsNothingQuietly() {
        run(Dumps.CLEAN);

        for (String word : new String[] {"unheard", "\"", "*", "AND", "a:b", "ferry)", "NEAR("}) {
            assertThat(search(word)).as(word).isIn(new Run(1, "", ""), search("ferry"));
        }
        assertThat(search("--raw", "\"").status()).isEqualTo(2);
    }

    @Test
    void saysThatThereIsNoDatabase() throws IOException {
        Path text = Files.writeString(directory.resolve("a.txt"), Dumps.CLEAN);

        assertThat(search("ferry"))
                .isEqualTo(new Run(2, "", "galley-cli: " + database + ": no such file or directory\n"));
        assertThat(Run.of("search", "-d", text.toString(), "ferry").status()).isEqualTo(2);
        assertThat(Run.of("import", "-d", text.toString(), text.toString()).err())
                .contains("is not a database");
        assertThat(Run.of("import", "-d", directory.resolve("no/a.db").toString(), text.toString())
                        .status())
                .isEqualTo(2);
        assertThat(text).hasContent(Dumps.CLEAN);
    }

    @Test
    void marksWordsInColorAndNothingElse() {
        run(SECOND.replace("garden", "garden\033[31m\u0001"));

        Run run = Run.onTerminals(Map.of(), "search", "-d", database, "garden");

        assertThat(run.out()).contains("\033[1;33mgarden\033[0m\\u001b[31m").doesNotContain("\033[31m");
    }

    private String run(String dump) {
        Run run = Run.withInput(dump, "import", "-d", database, "-");
        assertThat(run.err()).isEmpty();
        return run.out();
    }

    private Run search(String... arguments) {
        List<String> all = new ArrayList<>(List.of("search", "-d", database));
        all.addAll(List.of(arguments));
        return Run.of(all.toArray(String[]::new));
    }

    private List<String> rows(String query) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            while (result.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    row.add(result.getString(i));
                }
                rows.add(String.join("|", row));
            }
        }
        return rows;
    }
}
