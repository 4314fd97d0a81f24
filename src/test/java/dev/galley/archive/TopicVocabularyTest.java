package dev.galley.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galley.Category;
import dev.galley.DumpFormat;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A hyphen in the name of a category joins words or divides topics, as the other names show. */
class TopicVocabularyTest {

    private static TopicVocabulary of(String... names) {
        TopicVocabulary words = new TopicVocabulary();
        for (String name : names) {
            words.add(Category.of(name));
        }
        return words;
    }

    private static TopicSplit split(String name, String... others) {
        TopicVocabulary words = of(others);
        words.add(Category.of(name));
        return words.split(Category.of(name));
    }

    @Test
    void tellsTheStoryOfItsDocumentation() {
        TopicVocabulary words = of(
                "Health-Covid-19",
                "Travel-Covid-19-Masks",
                "War-Anti-War-Marches",
                "War-Cold War",
                "Europe-Bosnia-Herzegovina",
                "Europe-Malta",
                "Travel-Malta");

        assertThat(words.split(Category.of("Health-Covid-19")).parts()).containsExactly("Health", "Covid-19");
        assertThat(words.split(Category.of("War-Anti-War-Marches")).parts())
                .containsExactly("War", "Anti-War", "Marches");
        assertThat(words.split(Category.of("Europe-Bosnia-Herzegovina")))
                .isEqualTo(new TopicSplit(
                        "Europe-Bosnia-Herzegovina",
                        List.of("Europe", "Bosnia", "Herzegovina"),
                        List.of("Bosnia-Herzegovina")));
        assertThat(words).hasToString("7 names of 13 words");
    }

    @Test
    void takesANumberForAYearOrForATopicOfItsOwn() {
        assertThat(split("Votes-2022", "Games-2022", "Budget-2022"))
                .isEqualTo(new TopicSplit("Votes-2022", List.of("Votes", "2022"), List.of()));
        assertThat(split("Votes-2022").doubtful()).containsExactly("Votes-2022");
    }

    @Test
    void seesThatTheArchiveWritesOneWord() {
        assertThat(split("Treaties-Non-Proliferation", "Arms-Nonproliferation").topics())
                .containsExactly("Treaties", "Non-Proliferation");
        assertThat(split("Europe-Bosnia-Herzegovina", "Bosnia Herzegovina").topics())
                .containsExactly("Europe", "Bosnia-Herzegovina");
    }

    @Test
    void doubtsAPrefixThatIsATopicElsewhere() {
        assertThat(split("Post-Stamps", "Letters-Post").doubtful()).containsExactly("Post-Stamps");
    }

    @Test
    void joinsWhatIsAlwaysTogetherAmongDifferentWords() {
        TopicSplit split = split(
                "Bosnia-Herzegovina",
                "Europe-Bosnia-Herzegovina",
                "War-Bosnia-Herzegovina",
                "Travel-Bosnia-Herzegovina-Sea");

        assertThat(split).isEqualTo(new TopicSplit("Bosnia-Herzegovina", List.of("Bosnia-Herzegovina"), List.of()));
    }

    @Test
    void keepsEveryCharacter() {
        assertThat(split("-Coast - Gov.-Events--", "Coast-Gov.", "Events-Sea", "Sea-Gov."))
                .isEqualTo(new TopicSplit(
                        "-Coast - Gov.-Events--", List.of("", "Coast ", " Gov.", "Events", "", ""), List.of()));
        assertThat(split("-Coast - Gov.--", "Coast-Gov.").topics()).containsExactly("Coast", "Gov.");
    }

    @Test
    void refusesPartsOfAnotherName() {
        assertThatThrownBy(() -> new TopicSplit("A-B", List.of("A", "C"), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the parts are not those of the name: [A, C]");
    }

    @Test
    void countsANameOnce() {
        TopicVocabulary words = of("Coast-Sea", "Coast-Sea", "Coast-Sea");

        assertThat(words.size()).isEqualTo(1);
        assertThat(words.split(Category.of("Coast-Sea")).doubtful()).containsExactly("Coast-Sea");
    }

    @Test
    void readsTheCategoriesOfAnArchive() throws IOException {
        String dump =
                "A title\n\nDescription\n\nText.\n\nCategory\n\n- 1. Health-Covid-19\n- 2. Travel-Covid-19-Masks\n\n"
                        + "Date Created\n\n02/30/2022\n\n";
        TopicVocabulary words = Archive.ofTexts(List.of(dump, dump)).topics(DumpFormat.STANDARD);

        assertThat(words.size()).isEqualTo(2);
        assertThat(words.split(Category.of("Travel-Covid-19-Masks")).topics())
                .containsExactly("Travel", "Covid-19", "Masks");
    }
}
