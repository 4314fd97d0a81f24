package dev.galley.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galley.InvalidArticleException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.spark.sql.DataFrameReader;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Dumps as a Spark table: its rows are what the library reads, in however many splits. */
class GalleySourceTest {

    /** Enough for each of 47 tasks to have some dozens of articles; for more, {@code -Darchive.megabytes=100}. */
    private static final long BYTES = Long.getLong("archive.megabytes", 2) << 20;

    private static final String BROKEN = "examples/dumps/broken.txt";

    private static SparkSession spark;
    private static Path archive;
    private static List<Seen> expected;

    @TempDir
    private static Path shared;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() throws IOException {
        archive = Archive.write(shared.resolve("archive.txt"), BYTES);
        expected = Seen.ofLibrary(archive);
        spark = SparkSession.builder()
                .master("local[2]")
                .config("spark.ui.enabled", "false")
                .config("spark.driver.host", "localhost")
                .config("spark.sql.datetime.java8API.enabled", "true")
                .config("spark.sql.shuffle.partitions", "2")
                .config("spark.sql.files.openCostInBytes", "1")
                .getOrCreate();
        spark.sparkContext().setLogLevel("OFF"); // some tests provoke errors, and look at them
    }

    @AfterAll
    static void stop() throws IOException {
        spark.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 47})
    void readsTheSameRowsAsTheLibraryInAnyNumberOfSplits(int splits) throws IOException {
        splitInto(splits, Files.size(archive));

        Dataset<Row> articles = read().load(archive.toString());

        assertThat(articles.javaRDD().getNumPartitions()).isEqualTo(splits);
        assertThat(Seen.ofSpark(articles)).isEqualTo(expected);
        assertThat(articles.count()).isEqualTo(expected.size());
        assertThat(articles.selectExpr("explode(problems)").count())
                .isEqualTo(expected.stream()
                        .mapToLong(seen -> seen.problems().size())
                        .sum());
    }

    /** A comparison of rows without any problem would prove little. */
    @Test
    void theArchiveHasFaultsOfManyKinds() {
        assertThat(expected).anyMatch(seen -> !seen.valid()).anyMatch(Seen::valid);
        assertThat(expected.stream()
                        .flatMap(seen -> seen.problems().stream())
                        .map(text -> text.split(" ")[3])
                        .distinct())
                .contains("missing-title", "misspelt-label", "impossible-date", "glued-articles", "unclaimed-text");
    }

    @Test
    void permissiveKeepsWhatWasReadAndTheTextOfWhatIsNotValid() throws IOException {
        List<Row> rows = read().option("mode", "permissive")
                .load(BROKEN, "examples/dumps/week.txt")
                .collectAsList();

        assertThat(rows).hasSize(4);
        for (Row row : rows) {
            String text = row.getAs("_corrupt_record");
            if (row.getAs("valid")) {
                assertThat(text).isNull();
            } else {
                assertThat(row.<String>getAs("title")).isEqualTo("Night Train Serves Breakfast From a Mobile Bakery");
                assertThat(row.<Object>getAs("dateCreated")).isNull();
                assertThat(text).isEqualTo(Files.readString(Path.of(BROKEN)).strip());
            }
        }
    }

    @Test
    void dropMalformedLeavesOutWhatIsNotValid() {
        Dataset<Row> articles = read().option("mode", "DROPMALFORMED").load(archive.toString());

        assertThat(Seen.ofSpark(articles))
                .isEqualTo(expected.stream().filter(Seen::valid).toList());
        assertThat(articles.count())
                .isEqualTo(expected.stream().filter(Seen::valid).count());
    }

    @Test
    void failFastStopsAtWhatIsNotValid() {
        Dataset<Row> articles = read().option("mode", "FAILFAST").load(BROKEN);

        assertThatThrownBy(articles::count)
                .hasStackTraceContaining("broken.txt: malformed article, mode FAILFAST")
                .hasStackTraceContaining(InvalidArticleException.class.getName())
                .hasStackTraceContaining("26:1 error impossible-date: the date `02/30/2023` does not exist");
        assertThat(read().option("mode", "FAILFAST")
                        .load("examples/dumps/week.txt")
                        .count())
                .isEqualTo(3);
    }

    @Test
    void isATableInSql() {
        spark.sql("CREATE OR REPLACE TEMPORARY VIEW articles USING galley OPTIONS (path '" + archive + "')");

        List<Row> months = spark.sql("""
                SELECT date_format(dateCreated, 'yyyy-MM') AS month, count(*) AS articles
                FROM articles WHERE valid GROUP BY month ORDER BY month
                """).collectAsList();

        assertThat(months.get(0).getString(0)).isEqualTo("2019-01");
        assertThat(months)
                .allSatisfy(row -> assertThat(row.getLong(1))
                        .isEqualTo(expected.stream()
                                .filter(Seen::valid)
                                .filter(seen -> seen.dateCreated().toString().startsWith(row.getString(0)))
                                .count()));
        assertThat(months.stream().mapToLong(row -> row.getLong(1)).sum())
                .isEqualTo(expected.stream().filter(Seen::valid).count());
    }

    @Test
    void namesTheTopicsOfCategories() {
        List<Row> rows = read().load("examples/dumps/lighthouse.txt")
                .selectExpr("explode(categories) AS category")
                .selectExpr("category.number", "explode(category.topics)")
                .where("number = 1")
                .collectAsList();

        assertThat(rows)
                .extracting(row -> row.getString(1))
                .containsExactly("Coast", "Lighthouses", "Volunteer Work", "Local Hist.");
    }

    @Test
    void packsSmallFiles() throws IOException {
        for (int i = 0; i < 200; i++) {
            Files.copy(Path.of("examples/dumps/lighthouse.txt"), folder.resolve("dump " + i + ".txt"));
        }
        Path below = Files.createDirectories(folder.resolve("below"));
        Files.copy(Path.of("examples/dumps/week.txt"), below.resolve("week.txt"));
        Files.writeString(folder.resolve("_SUCCESS"), "not a dump");
        Files.writeString(Files.createDirectories(folder.resolve(".trash")).resolve("old.txt"), "not a dump");
        splitInto(2, 1 << 20);

        Dataset<Row> articles = read().load(folder.toString());

        assertThat(articles.javaRDD().getNumPartitions()).isEqualTo(1);
        assertThat(articles.count()).isEqualTo(203);
        assertThat(articles.select("source").distinct().count()).isEqualTo(201);
        assertThat(read().load(folder + "/dump 1?.txt").count()).isEqualTo(10);
    }

    @Test
    void doesNotSplitGzipFiles() throws IOException {
        Path zipped = folder.resolve("archive.txt.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(zipped))) {
            Files.copy(archive, out);
        }
        splitInto(5, Files.size(zipped));

        Dataset<Row> articles = read().load(zipped.toString());

        assertThat(articles.javaRDD().getNumPartitions()).isEqualTo(1);
        assertThat(Seen.ofSpark(articles)).isEqualTo(expected);
        assertThat(texts(articles)).isNotEmpty().isEqualTo(texts(read().load(archive.toString())));
    }

    /** A file in another encoding is one task's, however it is shared out. */
    @Test
    void readsEachArticleOfAnotherEncodingOnce() throws IOException {
        String week = "\uFEFF" + Files.readString(Path.of("examples/dumps/week.txt"));
        Path utf16 = Files.writeString(folder.resolve("utf16.txt"), week, StandardCharsets.UTF_16LE);
        splitInto(5, Files.size(utf16));

        Dataset<Row> articles = read().load(utf16.toString());

        assertThat(articles.javaRDD().getNumPartitions()).isEqualTo(5);
        assertThat(Seen.ofSpark(articles)).hasSize(3).isEqualTo(Seen.ofLibrary(utf16));
    }

    @Test
    void namesTheColumnForTextAsAsked() throws IOException {
        Path letter = Files.writeString(folder.resolve("letter.txt"), "Dear reader\n");

        Dataset<Row> rows = read().option("columnNameOfCorruptRecord", "text").load(letter.toString());

        assertThat(rows.select("text", "title").collectAsList().toString()).isEqualTo("[[Dear reader\n,null]]");
        assertThat(rows.columns()).contains("text").doesNotContain("_corrupt_record");
    }

    @Test
    void readsDumpsWithTheLabelsAndDatesOfAProfile() throws IOException {
        Path dump = Files.writeString(folder.resolve("dump.txt"), """
                Ein Titel

                Text

                Ein Absatz.

                Ressorts

                - 1. Wege

                Datum

                03/04/2023
                """);

        Dataset<Row> articles = read().option("mode", "FAILFAST")
                .option("profile", "description: Text\ncategory: Ressorts\ndate: Datum\ndates: DD/MM/YYYY")
                .load(dump.toString());

        assertThat(articles.select("title", "dateCreated").collectAsList())
                .extracting(row -> row.get(0) + ", " + row.get(1))
                .containsExactly("Ein Titel, 2023-04-03");
    }

    @Test
    void refusesWhatItCannotRead() {
        assertThatThrownBy(() -> read().load("examples/dumps/none.txt").count())
                .hasStackTraceContaining("no such file or folder: examples/dumps/none.txt");
        assertThatThrownBy(() -> read().load()).hasStackTraceContaining("the data source galley needs a path");
        assertThatThrownBy(() -> read().option("mode", "LAX").load(BROKEN)).hasStackTraceContaining("LAX");
        assertThatThrownBy(() -> read().option("profile", "labels?").load(BROKEN))
                .hasStackTraceContaining("line 1");
        assertThatThrownBy(() ->
                        read().option("columnNameOfCorruptRecord", "title").load(BROKEN))
                .hasStackTraceContaining("there are two columns named title");
    }

    private static DataFrameReader read() {
        return spark.read().format("galley");
    }

    private static List<String> texts(Dataset<Row> articles) {
        return articles.where("NOT valid").sort("offset").collectAsList().stream()
                .map(row -> row.<String>getAs("_corrupt_record"))
                .toList();
    }

    /** Spark's own settings, which decide how many bytes a task reads. */
    private static void splitInto(int splits, long bytes) {
        spark.conf().set("spark.sql.files.maxPartitionBytes", String.valueOf((bytes + splits - 1) / splits));
        spark.conf().set("spark.sql.files.minPartitionNum", "1");
    }
}
