package dev.galley.benchmarks.corpus;

import dev.galley.benchmarks.corpus.PlainArticle.PlainCategory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * An endless supply of news that never happened: of the shape, the lengths and the variety of real articles, some 2,400
 * bytes of a dump each. The same seed gives the same articles on every machine, and the same words in every mix.
 */
final class ArticleGenerator {

    private static final LocalDate FIRST_DAY = LocalDate.of(2001, 1, 1);

    private final Mix mix;
    private final Random random;
    private final Words words;
    private final SentenceGenerator sentences;

    ArticleGenerator(Mix mix, long seed) {
        this.mix = mix;
        this.random = new Random(seed);
        this.words = new Words(random);
        this.sentences = new SentenceGenerator(random, words);
    }

    /** The next article. */
    PlainArticle next() {
        String title = mix.of(sentences.title());
        List<String> paragraphs = paragraphs();
        String byline = chance(0.93) ? mix.of(byline()) : null;
        LocalDate date = FIRST_DAY.plusDays(random.nextInt(9_000));
        return new PlainArticle(title, paragraphs, byline, categories(), date);
    }

    private List<String> paragraphs() {
        int count = 6 + random.nextInt(4) + random.nextInt(3);
        List<String> paragraphs = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            StringBuilder paragraph = new StringBuilder(320);
            if (i == 0) {
                paragraph.append(words.common("dateline")).append(": ");
            }
            int length = 1 + random.nextInt(2) + random.nextInt(3);
            for (int k = 0; k < length; k++) {
                paragraph.append(k == 0 ? "" : " ").append(sentences.sentence());
            }
            paragraphs.add(mix.of(paragraph.toString()));
        }
        return List.copyOf(paragraphs);
    }

    private String byline() {
        return chance(0.1) ? sentences.person() + " and " + sentences.person() : sentences.person();
    }

    // Numbers count from 1, but for some that are ids; a name is one to four topics.
    private List<PlainCategory> categories() {
        int count = 2 + random.nextInt(3);
        Set<String> names = new LinkedHashSet<>();
        while (names.size() < count) {
            names.add(names.size() == 1 && chance(0.5) ? "Main" : topics());
        }
        List<PlainCategory> categories = new ArrayList<>(count);
        int number = chance(0.1) ? 1 + random.nextInt(400) : 1;
        for (String name : names) {
            categories.add(new PlainCategory(number++, name));
        }
        return List.copyOf(categories);
    }

    private String topics() {
        Set<String> topics = new LinkedHashSet<>();
        for (int count = 1 + random.nextInt(4); count > 0; count--) {
            topics.add(words.any("topic"));
        }
        return String.join("-", topics);
    }

    private boolean chance(double probability) {
        return random.nextDouble() < probability;
    }
}
