package dev.galley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code report}: one page that needs nothing else, about what is there and what is not. */
class ReportCommandTest {

    private static final String HOSTILE = "<script>alert(1)</script> \"&amp;\" {{ 7 * 7 }}";

    @TempDir
    Path directory;

    private Path archive;
    private Path page;

    @BeforeEach
    void write() throws IOException {
        archive = Files.createDirectory(directory.resolve("a <script>document.title='x'< b"));
        page = directory.resolve("page.html");
        String hostile = Dumps.CLEAN
                .replace("Ferry “Aurora” Sails Again", HOSTILE + "\nin two lines")
                .replace("Ann Author", "Eve <b>Bold</b>")
                .replace("Coast-Ferries", "<img src=x onerror=alert(2)>-Coast");
        Files.writeString(archive.resolve("1.txt"), hostile + "\n" + Dumps.IMPOSSIBLE_DATE.replace("Ferry", HOSTILE));
        Files.writeString(
                archive.resolve("2.txt"), Dumps.TEXT_BEFORE + "\n" + Dumps.CLEAN.replace("09/26/2022", "02/30/1999"));
        Files.writeString(archive.resolve("3.txt"), Dumps.CLEAN.replace("2022", "2020") + Dumps.IMPOSSIBLE_DATE);
        Files.write(archive.resolve("4.txt"), ("\uFEFF" + Dumps.MISSPELT_LABEL).getBytes(StandardCharsets.UTF_16LE));
    }

    @Test
    void makesOnePageWithoutScriptsAndLinks() throws IOException {
        Run run = Run.of("report", "-o", page.toString(), archive.toString());

        assertThat(run)
                .isEqualTo(new Run(1, "7 articles in 4 files: 3 errors, 4 warnings, 0 notes; see " + page + "\n", ""));
        String html = Files.readString(page);
        assertThat(html)
                .startsWith("<!DOCTYPE html>")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;", "{{ 7 * 7 }}\n", "<title>2020-09: 1</title>")
                .contains("&lt;img src=x onerror=alert(2)&gt;", "Most in 2022-09: 3.")
                .contains("3 of 4 files read as UTF-8, 1 from another encoding", ".txt: 1 time<", "Every byte of ")
                .contains("<code>impossible-date</code> 3 in 3 files", "1 | A note of the archive.")
                .doesNotContain("<script", "<img", "http:", "https:", "@import", "url(");
    }

    @Test
    void saysWhatIsNotThere() throws IOException {
        Path empty = Files.createDirectory(directory.resolve("empty"));

        assertThat(Run.of("report", "-o", page.toString(), empty.toString()).status())
                .isZero();
        assertThat(Files.readString(page)).contains("No article has a date.", "There are none.");
        assertThat(Run.of(
                                "report",
                                "-o",
                                page.toString(),
                                directory.resolve("missing").toString())
                        .status())
                .isEqualTo(2);
        assertThat(Files.readString(page)).contains("1 source could not be read.");
        assertThat(Run.of("report", "-o", directory.resolve("no/page").toString(), archive.toString())
                        .err())
                .isEqualTo("galley-cli: " + directory + "/no/page: no such file or directory\n");
    }

    @ParameterizedTest
    @CsvSource({"375, false", "1280, true"})
    void isShownByABrowserAsItIs(int width, boolean dark) throws Exception {
        Path browser = browser()
                .orElseGet(() -> Assumptions.abort("there is no Chromium on the PATH, so the page is not shown"));
        Run.of("report", "-o", page.toString(), archive.toString());
        Path picture = Path.of("target", "report-" + width + ".png").toAbsolutePath();
        List<String> options = new ArrayList<>(List.of("--window-size=" + width + ",2000", "--screenshot=" + picture));
        if (dark) {
            options.add("--force-dark-mode");
        }

        String log = run(browser, options, directory.resolve("picture.log"));

        assertThat(log).doesNotContain("CONSOLE");
        assertThat(picture).isNotEmptyFile();
        String shown = run(browser, List.of("--dump-dom"), directory.resolve("page.log"));
        assertThat(shown).contains("</main>").doesNotContain("<script", "<img", "CONSOLE");
        assertThat(shown).contains("a &lt;script&gt;document.title='x'&lt; b – report on an archive</title>");
    }

    // Without a sandbox, as it needs rights that a build machine may not give, for a page that runs nothing.
    private String run(Path browser, List<String> options, Path log) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                browser.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--hide-scrollbars",
                "--enable-logging=stderr",
                "--user-data-dir=" + directory.resolve("browser")));
        command.addAll(options);
        command.add(page.toUri().toString());
        Process process = new ProcessBuilder(command)
                .directory(archive.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertThat(process.waitFor(90, TimeUnit.SECONDS)).isTrue();
        return Files.readString(log);
    }

    private static Optional<Path> browser() {
        for (String folder : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)) {
            for (String name : new String[] {"chromium", "chromium-browser", "google-chrome"}) {
                Path program = Path.of(folder, name);
                if (Files.isExecutable(program)) {
                    return Optional.of(program);
                }
            }
        }
        return Optional.empty();
    }

    @Test
    void fitsAnySpanOfTimeIntoAChart() {
        for (int years : new int[] {0, 1, 4, 5, 30, 59, 60, 300, 9998}) {
            Timeline timeline = new Timeline();
            for (int year = 1; year <= 1 + years; year++) {
                timeline.add(LocalDate.of(year, 1 + year % 12, 1));
            }
            List<Timeline.Column> columns = timeline.columns();

            assertThat(columns).hasSizeBetween(1, 61);
            assertThat(columns.stream().mapToLong(Timeline.Column::count).sum()).isEqualTo(1 + years);
            assertThat(columns.get(0).count()).isPositive();
            assertThat(columns.get(columns.size() - 1).count()).isPositive();
        }
    }

    @Test
    void namesTheColumnsOfAChart() {
        Timeline months = new Timeline();
        months.add(LocalDate.of(2020, 11, 30));
        months.add(LocalDate.of(2021, 1, 1));
        months.add(LocalDate.of(2021, 1, 31));
        Timeline decades = new Timeline();
        decades.add(LocalDate.of(1500, 1, 1));
        decades.add(LocalDate.of(2024, 1, 1));

        assertThat(months.columns())
                .containsExactly(
                        new Timeline.Column("2020-11", 1),
                        new Timeline.Column("2020-12", 0),
                        new Timeline.Column("2021-01", 2));
        assertThat(decades.columns().get(0)).isEqualTo(new Timeline.Column("1500–1509", 1));
    }

    @Test
    void countsTheMostFrequentNames() {
        TopCounts counts = new TopCounts();
        for (int i = 0; i < 200_010; i++) {
            counts.add("name " + i);
        }
        counts.add("name 7");

        assertThat(counts.top(2)).containsExactly(new TopCounts.Entry("name 7", 2), new TopCounts.Entry("name 0", 1));
        assertThat(counts.size()).isEqualTo(200_000);
        assertThat(counts.others()).isEqualTo(10);
    }
}
