package dev.galley.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.galley.Article;
import dev.galley.ArticleParser;
import dev.galley.DateOrder;
import dev.galley.Field;
import dev.galley.problem.Section;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The labels of dumps in no known format are learned, and what changes in an archive is noticed. */
class FormatLearnerTest {

    private static final String DUMP = """
            Boats come in

            Text

            OSLO: The harbour was full.

            by Ann Author

            Rubrik

            - 1. Coast

            Datum

            26/09/2022
            """;

    private static List<String> dumps(int count) {
        List<String> dumps = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            dumps.add(DUMP.replace("Boats come", i + " boats come")
                    .replace("Ann", List.of("Ann", "Bob", "Eve").get(i / 2 % 3))
                    .replace("26/", 10 + i + "/"));
        }
        return dumps;
    }

    @Test
    void learnsAFewDumps() throws IOException {
        List<String> dumps = dumps(8);
        dumps.set(2, dumps.get(2).replace("Rubrik", "Rubriken"));
        dumps.set(3, dumps.get(3).replace("Rubrik", "Rubriken"));
        dumps.set(6, dumps.get(6).replace("Rubrik", "Rubriken"));
        LearnedFormat learned = Archive.ofTexts(dumps).learn();

        assertThat(learned.report()).isEqualTo("""
                        # Learned from 4 articles. Of 4 that were held back, 4 are valid in this format.

                        description: Text
                        #   4 of 4, as 1:3: Text
                        category: Rubrik
                        #   2 of 4, as 1:9: Rubrik
                        category: Rubriken
                        #   2 of 4, as 3:9: Rubriken
                        date: Datum
                        #   4 of 4, as 1:13: Datum
                        order: description, category, date
                        #   4 of 4
                        heading: plain
                        #   12 of 12
                        list: - 1. Name
                        #   4 of 4
                        dates: DD/MM/YYYY
                        #   date order: proven, day first; 8 dates (8 with slashes), 3 can be read in two ways
                        #   day first with slashes: 5 dates, as 4:15: 13/09/2022
                        byline: by NAME
                        #   4 of 4
                        """);
        assertThat(learned.isCertain()).isTrue();
        assertThat(new ArticleParser(learned.profile().format())
                        .parse(dumps.get(2))
                        .problems())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kopf\n\n", "Kopf\n", "KOPF:\n\n", "Kopf: ", "**Kopf:** ", "## Kopf\n\n", "Kopf\n====\n\n"})
    void learnsALabelOfTitles(String label) throws IOException {
        List<String> dumps = dumps(8);
        dumps.replaceAll(dump -> label + dump);
        for (List<String> archive : List.of(dumps, List.of(String.join("\n", dumps)))) {
            LearnedFormat learned = Archive.ofTexts(archive).learn();

            assertThat(learned.profile().labels(Section.TITLE))
                    .containsExactly(label.contains("KOPF") ? "KOPF" : "Kopf");
            assertThat(learned.profile().order())
                    .containsExactly(Section.TITLE, Section.DESCRIPTION, Section.CATEGORY, Section.DATE);
            assertThat(learned.undecided()).isEmpty();
            assertThat(learned.heldBackValid()).isEqualTo(learned.heldBack());
            assertThat(FormatProfile.parse(learned.report())).isEqualTo(learned.profile());
            assertThat(new ArticleParser(learned.profile().format())
                            .stream(archive.get(0))
                                    .findFirst()
                                    .orElseThrow()
                                    .orElseThrow()
                                    .title())
                    .isEqualTo("0 boats come in");
            assertThat(Archive.ofTexts(archive).drift(learned.profile())).isEmpty();
        }
    }

    @Test
    void learnsTwoSpellingsOfTheLabelOfTitles() throws IOException {
        List<String> dumps = dumps(12);
        for (int i = 0; i < dumps.size(); i++) {
            dumps.set(i, (i % 4 < 2 ? "Kopf\n\n" : "Kopfzeile\n\n") + dumps.get(i));
        }

        assertThat(Archive.ofTexts(dumps).learn().profile().labels(Section.TITLE))
                .containsExactly("Kopf", "Kopfzeile");
    }

    @Test
    void takesNoOtherLineAboveTheTitleForItsLabel() throws IOException {
        List<String> dumps = dumps(8);
        dumps.replaceAll(dump -> "Autorin: Ann\n\n" + dump);
        LearnedFormat learned = Archive.ofTexts(dumps).learn();

        assertThat(learned.profile().labels(Section.TITLE)).isEmpty();
        assertThat(learned.undecided())
                .containsExactly(
                        "the line `Autorin` stands in 4 of 4 articles and belongs to no field, as 1:1: Autorin: Ann");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void reportsAnotherLabelOfTitles(boolean inOneFile) throws IOException {
        List<String> dumps = dumps(10);
        for (int i = 0; i < dumps.size(); i++) {
            dumps.set(i, (i < 4 ? "Kopf\n\n" : i < 7 ? "Schlagzeile\n\n" : "") + dumps.get(i));
        }
        FormatProfile profile =
                FormatProfile.parse("title: Kopf\ndescription: Text\ncategory: Rubrik\ndate: Datum\ndates: DD/MM/YYYY");

        assertThat(Archive.ofTexts(inOneFile ? List.of(String.join("\n", dumps)) : dumps)
                        .drift(profile))
                .extracting(Drift::article, Drift::toString)
                .containsExactly(
                        tuple(
                                5L,
                                inOneFile
                                        ? "from file 1 on, `Kopf` is spelt `Schlagzeile` (3 times), as 1:73: Schlagzeile"
                                        : "from file 5 on, `Kopf` is spelt `Schlagzeile` (3 times), as 5:1: Schlagzeile"),
                        tuple(
                                8L,
                                inOneFile
                                        ? "from file 1 on, `Kopf` is missing (3 times), as 1:127: "
                                        : "from file 8 on, `Kopf` is missing (3 times), as 8:1: "));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8})
    void reportsThatNoLabelIsThatOfTheProfile(int count) throws IOException {
        List<String> dumps = dumps(count);
        FormatProfile profile = FormatProfile.parse("description: Description\ncategory: Category\ndate: Date Created");

        for (List<String> archive : List.of(dumps, List.of(String.join("\n", dumps)))) {
            assertThat(Archive.ofTexts(archive).drift(profile))
                    .extracting(Drift::trait, Drift::expected, Drift::found, Drift::count, Drift::article)
                    .containsExactly(
                            tuple("description", "Description", "Text", (long) count, 1L),
                            tuple("category", "Category", "Rubrik", (long) count, 1L),
                            tuple("date", "Date Created", "Datum", (long) count, 1L));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void reportsThatAllLabelsChangeAtOnce(boolean inOneFile) throws IOException {
        List<String> dumps = dumps(18);
        for (int i = 9; i < dumps.size(); i++) {
            dumps.set(
                    i,
                    dumps.get(i)
                            .replace("Text\n", "Texte\n")
                            .replace("Rubrik\n", "Rubrique\n")
                            .replace("Datum\n", "Date\n"));
        }
        FormatProfile profile = FormatProfile.parse("description: Text\ncategory: Rubrik\ndate: Datum");

        assertThat(Archive.ofTexts(inOneFile ? List.of(String.join("\n", dumps)) : dumps)
                        .drift(profile))
                .extracting(Drift::trait, Drift::found, Drift::count, Drift::article)
                .containsExactly(
                        tuple("description", "Texte", 9L, 10L),
                        tuple("category", "Rubrique", 9L, 10L),
                        tuple("date", "Date", 9L, 10L));
    }

    @Test
    void reportsThatFilesHoldNoArticleAnyMore() throws IOException {
        List<String> dumps = dumps(8);
        for (int i = 5; i < dumps.size(); i++) {
            dumps.set(i, "Moved to page " + i + ".\n");
        }
        FormatProfile profile = FormatProfile.parse("description: Text\ncategory: Rubrik\ndate: Datum");

        assertThat(Archive.ofTexts(dumps).drift(profile))
                .extracting(Drift::toString)
                .containsExactly(
                        "from file 6 on, `Text` is missing (3 times), as 6:1: ",
                        "from file 6 on, `Rubrik` is missing (3 times), as 6:1: ",
                        "from file 6 on, `Datum` is missing (3 times), as 6:1: ");
    }

    @Test
    void saysThatAnotherLineIsAsFrequent() throws IOException {
        List<String> dumps = dumps(8);
        dumps.replaceAll(dump -> dump.replace("Rubrik\n", "Autorin\n\n" + dump.charAt(0) + " Author\n\nRubrik\n"));

        assertThat(Archive.ofTexts(dumps).learn().undecided())
                .containsExactly(
                        "the line `Autorin` stands in 4 of 4 articles and belongs to no field, as 1:9: Autorin");
    }

    @Test
    void takesTheDateOfCreationAndNotThatOfTheChange() throws IOException {
        List<String> dumps = dumps(8);
        dumps.replaceAll(dump -> dump.replace("Datum", "Erster Stand") + "\nLetzter Stand\n\n30/09/2022\n");
        LearnedFormat learned = Archive.ofTexts(dumps).learn();

        assertThat(learned.profile().labels(Section.DATE)).containsExactly("Erster Stand");
        assertThat(learned.undecided())
                .containsExactly("the line `Letzter Stand` stands in 4 of 4 articles and belongs to no field, as "
                        + "1:17: Letzter Stand");
    }

    @Test
    void saysThatNoDateShowsTheOrder() throws IOException {
        List<String> dumps = dumps(8);
        dumps.replaceAll(dump -> dump.substring(0, dump.indexOf("Datum")) + "Datum\n\n03/04/2022\n");
        LearnedFormat learned = Archive.ofTexts(dumps).learn();

        assertThat(learned.profile().dates()).containsExactly("??/??/YYYY");
        assertThat(learned.profile().dateOrder()).isEmpty();
        assertThat(learned.undecided())
                .containsExactly("no date of the form `??/??/YYYY` shows whether the month comes first or the day");
    }

    @Test
    void readsNoDateInAnOrderThatNobodyKnows() {
        FormatProfile profile =
                FormatProfile.parse("description: Text\ncategory: Rubrik\ndate: Datum\ndates: ??/??/YYYY");

        assertThat(new ArticleParser(profile.format())
                        .parse(DUMP.replace("26/09", "03/04"))
                        .draft()
                        .dateCreated())
                .isInstanceOf(Field.Ambiguous.class);
        assertThat(new ArticleParser(profile.format())
                        .parse(DUMP.replace("26/09", "04/04"))
                        .draft()
                        .dateCreated())
                .isInstanceOf(Field.Present.class);
    }

    @Test
    void givesASeparatorOfTheOtherOrderNoOrder() {
        FormatProfile profile = FormatProfile.parse("dates: month name\ndates: DD.MM.YYYY\ndates: MM/DD/YYYY");

        assertThat(profile.format().dateOrder()).isEqualTo(DateOrder.DAY_FIRST);
        assertThat(profile.format().dateSeparators()).isEqualTo(".");
    }

    @Test
    void saysThatTheOrdersOfDatesContradict() throws IOException {
        List<String> dumps = dumps(8);
        dumps.set(0, dumps.get(0).replace("10/09/2022", "09/30/2022"));

        assertThat(Archive.ofTexts(dumps).learn().undecided())
                .containsExactly("some dates have the month first, others the day, as 1:15: 09/30/2022 and "
                        + "4:15: 13/09/2022");
    }

    @Test
    void learnsTheOrderOfEachSeparatorByItself() throws IOException {
        List<String> dumps = dumps(12);
        dumps.set(0, dumps.get(0).replace("10/09/2022", "03-04-2022"));
        dumps.set(2, dumps.get(2).replace("12/09/2022", "21.09.2022"));
        dumps.set(4, dumps.get(4).replace("14/09/2022", "01.02.2022"));
        LearnedFormat learned = Archive.ofTexts(dumps).learn();

        assertThat(learned.profile().dates()).containsExactly("DD/MM/YYYY", "DD.MM.YYYY", "??-??-YYYY");
        assertThat(learned.profile().format().dateSeparators()).isEqualTo("/.");
        assertThat(learned.undecided())
                .containsExactly("no date of the form `??-??-YYYY` shows whether the month comes first or the day");
    }

    @ParameterizedTest
    @CsvSource({
        "' septembre 2022', par Anne Auteur, par",
        "'. September 2022', Von Anna Autor und Bernd Braun, von",
        "' de septiembre de 2022', por Ana Autora, por",
        "' ao\u00FBt 2022', by Ann Author, by",
    })
    void learnsMonthsAndBylinesOfOtherLanguages(String date, String byline, String word) throws IOException {
        List<String> dumps = dumps(8);
        dumps.replaceAll(dump -> dump.replace("/09/2022", date).replaceFirst("by .*", byline));
        LearnedFormat learned = Archive.ofTexts(dumps).learn();

        assertThat(learned.profile().dates()).containsExactly("month name");
        assertThat(learned.profile().byline()).isEqualTo(word);
        assertThat(learned.undecided()).isEmpty();
        assertThat(learned.isCertain()).isTrue();
        Article article = new ArticleParser(learned.profile().format())
                .parse(dumps.get(0))
                .orElseThrow();
        assertThat(article.description().byline()).contains(byline.substring(byline.indexOf(' ') + 1));
        assertThat(article.dateCreated().getDayOfMonth()).isEqualTo(10);
        assertThat(Archive.ofTexts(dumps).drift(learned.profile())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"By\u200B Ann", "by \0Ann", "by\u0085 Ann", "by\uFEFF Ann", "BY\u2060 \u200BAnn"})
    void learnsTheWordOfABylineWithoutWhatNobodyCanSee(String byline) throws IOException {
        List<String> dumps = dumps(8);
        dumps.replaceAll(dump -> dump.replaceFirst("by ...", byline));

        assertThat(Archive.ofTexts(dumps).learn().profile().byline()).isEqualTo("by");
    }

    @Test
    void reportsBylinesInAnotherLanguage() throws IOException {
        List<String> dumps = dumps(9);
        for (int i = 4; i < dumps.size(); i++) {
            dumps.set(i, dumps.get(i).replace("by ", "von "));
        }
        FormatProfile profile =
                FormatProfile.parse("description: Text\ncategory: Rubrik\ndate: Datum\nbyline: by NAME");

        assertThat(Archive.ofTexts(dumps).drift(profile))
                .extracting(Drift::toString)
                .containsExactly("from file 5 on, `byline: by NAME` is `von NAME` (5 times), as 5:1: ");
    }

    @Test
    void learnsFilesInAnotherCharset(@TempDir Path folder) throws IOException {
        for (String dump : dumps(8)) {
            Path file = folder.resolve(dump.charAt(0) + ".txt");
            Files.writeString(file, dump.replace("Datum", "Ver\u00F6ffentlicht"), StandardCharsets.ISO_8859_1);
        }
        Archive archive = Archive.of(folder).withCharset(StandardCharsets.ISO_8859_1);
        FormatProfile profile = archive.learn().profile();

        assertThat(profile.labels(Section.DATE)).containsExactly("Ver\u00F6ffentlicht");
        assertThat(archive.learn().isCertain()).isTrue();
        assertThat(archive.drift(profile)).isEmpty();
        assertThat(Archive.of(folder).drift(profile))
                .extracting(Drift::trait, Drift::found)
                .containsExactly(tuple("date", "Ver\uFFFDffentlicht"));
    }

    @Test
    void learnsNothingFromNothing() throws IOException {
        LearnedFormat learned = Archive.ofTexts(List.of()).learn();

        assertThat(learned.profile()).isEqualTo(new FormatProfile(Map.of(), List.of(), "", "", List.of(), "", ""));
        assertThat(learned.undecided())
                .containsExactly(
                        "no line is known to be the label of the description",
                        "no line is known to be the label of the category",
                        "no line is known to be the label of the date");
        assertThat(learned.isCertain()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Description, Category, Date Created",
        "Text, Rubrik, Ver\u00F6ffentlicht am",
        "Texte, Rubriques, Publi\u00E9 le",
        "Texto, Etiquetas, Fecha de publicaci\u00F3n",
    })
    void learnsKnownWordsFromOneArticle(String description, String category, String date) throws IOException {
        String dump = DUMP.replace("Text\n", description + "\n")
                .replace("Rubrik\n", category + "\n")
                .replace("Datum\n", date + "\n");
        LearnedFormat learned = Archive.ofTexts(List.of(dump, dump)).learn();

        assertThat(learned.profile().labels())
                .isEqualTo(Map.of(
                        Section.DESCRIPTION, List.of(description),
                        Section.CATEGORY, List.of(category),
                        Section.DATE, List.of(date)));
        assertThat(learned.heldBackValid()).isEqualTo(1);
    }

    @Test
    void readsAProfileThatSomebodyWrote() {
        FormatProfile profile = FormatProfile.parse("""
                # our archive
                description: Beitrag
                  category:Rubrik
                category: Rubriken

                date: Erschienen am
                dates: DD.MM.YYYY
                """);

        assertThat(profile.labels(Section.CATEGORY)).containsExactly("Rubrik", "Rubriken");
        assertThat(profile.dateOrder()).contains(DateOrder.DAY_FIRST);
        assertThat(profile.format().labels(Section.DATE)).containsExactly("Erschienen am");
        assertThat(profile.format().dateSeparators()).isEqualTo(".");
        assertThat(FormatProfile.parse("").dateOrder()).isEqualTo(Optional.empty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rubrik: x           | line 2: a profile has no `rubrik`",
                "just words          | line 2: not of the form `name: value`: just words",
                "category: A: B      | line 2: a label has no `:`: A: B",
                "order: body         | line 2: no section is called `body`",
                "heading: red        | line 2: `heading` is none of [plain, colon, hashes, emphasis, inline]: red",
                "list: - 1.          | line 2: `- 1.` does not end with `Name`",
                "list: Name          | line 2: not the mark of a list: Name",
                "byline: by          | line 2: `by` does not end with `NAME`",
            })
    void saysWhichLineOfAProfileIsWrong(String line, String message) {
        assertThatThrownBy(() -> FormatProfile.parse("description: Text\n" + line))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void refusesALabelOfTwoSections() {
        assertThatThrownBy(() -> FormatProfile.parse("description: Text\ncategory: text"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("two labels are the same: text");
    }

    @Test
    void reportsDriftInOneSentence() throws IOException {
        List<String> dumps = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            dumps.addAll(dumps(20));
        }
        for (int i = 83; i < dumps.size(); i++) {
            dumps.set(i, dumps.get(i).replace("Rubrik", "Rubriken"));
        }
        dumps.set(100, dumps.get(100).replace("Datum", "Dattum"));
        FormatProfile profile =
                FormatProfile.parse("description: Text\ncategory: Rubrik\ndate: Datum\ndates: DD/MM/YYYY");

        assertThat(Archive.ofTexts(dumps).drift(profile))
                .extracting(Drift::toString)
                .containsExactly("from file 84 on, `Rubrik` is spelt `Rubriken` (37 times), as 84:9: Rubriken");
    }

    @Test
    void reportsOtherDateFormsListsAndMissingLabels() throws IOException {
        List<String> dumps = dumps(19);
        for (int i = 10; i < dumps.size(); i++) {
            String dump =
                    dumps.get(i).replace("- 1. ", "* ").replace("/09/", ".09.").replace(".2022", "-2022");
            dumps.set(
                    i,
                    dump.replace(".09-2022", ".09.2022")
                            .replace("Rubrik\n\n", "")
                            .replace("Rubrik", ""));
        }
        FormatProfile profile = FormatProfile.parse(
                "description: Text\ncategory: Rubrik\ndate: Datum\ndates: DD/MM/YYYY\nlist: - 1. Name");

        assertThat(Archive.ofTexts(dumps).drift(profile))
                .extracting(Drift::toString)
                .containsExactly(
                        "from file 11 on, `Rubrik` is missing (9 times), as 11:1: ",
                        "from file 11 on, `dates: DD/MM/YYYY` is `DD.MM.YYYY` (9 times), as 11:13: 20.09.2022",
                        "from file 11 on, `list: - 1. ` is `* ` (9 times), as 11:1: ");
    }

    /** As where a label is nothing but a character that nobody sees. */
    @Test
    void aLineOfNothingIsNeitherItemNorHeading() {
        assertThat(ItemMark.of("")).isEmpty();
        assertThat(Heading.of("")).isNull();
    }
}
