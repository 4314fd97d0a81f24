package dev.galley.archive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** What is different in the articles of an archive, trait by trait: since when, how often, and how often not. */
final class Changes {

    /** A change that is seen less often is a slip of one article, and a matter of its problems. */
    static final int LEAST = 3;

    private static final int MAX_CHANGES = 1024;

    private final Map<Trait, Change> changes = new LinkedHashMap<>();
    private final Map<String, Long> expected = new LinkedHashMap<>(); // articles that are as they should be, by trait
    private int file;
    private long articles;

    /** A trait and what is found of it. */
    private record Trait(String name, String found) {}

    /** A change so far. */
    private static final class Change {
        private final int file;
        private final long article;
        private final Witness first;
        private final long expectedBefore;
        private long count;

        Change(int file, long article, Witness first, long expectedBefore) {
            this.file = file;
            this.article = article;
            this.first = first;
            this.expectedBefore = expectedBefore;
        }
    }

    /** Starts the next article, which stands in a file: its number, from 0. */
    void startArticle(int ofFile) {
        file = ofFile;
        articles++;
    }

    /** Notes that a trait of the article is as it should be. */
    void agree(String trait) {
        expected.merge(trait, 1L, Long::sum);
    }

    /** Notes what is found instead of a trait of the article, and where. */
    void differ(String trait, String found, Witness place) {
        Trait key = new Trait(trait, found);
        Change change = changes.get(key);
        if (change == null) {
            if (changes.size() == MAX_CHANGES) {
                return;
            }
            change = new Change(file, articles, place, expected.getOrDefault(trait, 0L));
            changes.put(key, change);
        }
        change.count++;
    }

    /**
     * The changes that were seen at least three times, in the order of their first articles; and those that were seen always, if
     * nothing is as it should be.
     *
     * @param usual tells of a trait what was expected
     */
    List<Drift> drifts(UnaryOperator<String> usual) {
        List<Drift> drifts = new ArrayList<>();
        changes.forEach((trait, change) -> {
            if (change.count >= LEAST || (expected.isEmpty() && change.count == articles)) {
                drifts.add(new Drift(
                        change.file + 1,
                        change.article,
                        trait.name(),
                        usual.apply(trait.name()),
                        trait.found(),
                        change.count,
                        expected.getOrDefault(trait.name(), 0L) - change.expectedBefore,
                        change.first));
            }
        });
        return List.copyOf(drifts);
    }
}
