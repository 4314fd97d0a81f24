package dev.galley.archive;

import static org.assertj.core.api.Assertions.fail;

import dev.galley.Category;
import java.io.IOException;
import java.util.List;

/** What is claimed of every archive, whatever is in its files. */
public final class LearningClaims {

    private LearningClaims() {}

    /** Fails, or throws, unless what is learned can be written down, read and used, and every question has an answer. */
    public static void requireAnswers(List<String> texts) throws IOException {
        Archive archive = Archive.ofTexts(texts);
        LearnedFormat learned = archive.learn();
        FormatProfile profile = learned.profile();
        require(FormatProfile.parse(learned.report()).equals(profile), "the report is not the profile", texts);
        require(FormatProfile.parse(profile.print()).equals(profile), "the print is not the profile", texts);
        require(!archive.dates(profile.format()).toString().isEmpty(), "no evidence of dates", texts);
        archive.drift(profile).forEach(drift -> require(!drift.toString().isEmpty(), "no drift", texts));
        TopicVocabulary topics = archive.topics(profile.format());
        require(topics.split(Category.of("A-B")).name().equals("A-B"), "another name", texts);
    }

    /** All that is learned of some archives in several languages. */
    public static String answersOnGazettes() throws IOException {
        StringBuilder answers = new StringBuilder();
        for (long seed = 0; seed < 12; seed++) {
            Gazette gazette = new Gazette(seed);
            Archive archive = Archive.ofTexts(gazette.articles(20));
            LearnedFormat learned = archive.learn();
            answers.append(learned.report()).append(learned.profile().print());
            answers.append(archive.dates(learned.profile().format())).append('\n');
            answers.append(archive.drift(new Gazette(seed + 1).truth())).append('\n');
        }
        return answers.toString();
    }

    private static void require(boolean claim, String failure, List<String> texts) {
        if (!claim) {
            fail("%s, of %s", failure, texts);
        }
    }
}
