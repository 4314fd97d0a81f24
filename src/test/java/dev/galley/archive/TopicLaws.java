package dev.galley.archive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.Category;
import dev.galley.laws.Repeatable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** What splitting may never break, and how much better it is than splitting at each hyphen. */
@AddLifecycleHook(Repeatable.class)
class TopicLaws {

    private static final List<String> PLAIN = List.of(
            "Army",
            "Wars",
            "Conflict Zones",
            "Military Tech.",
            "Politics",
            "Gov.",
            "Events",
            "Health",
            "Travel",
            "Coast",
            "Law",
            "Courts",
            "Trade",
            "Banks",
            "Food",
            "Farms",
            "Music",
            "Films",
            "Schools",
            "Science",
            "Space",
            "Energy",
            "Oil",
            "Trains",
            "Europe",
            "Asia",
            "Malta",
            "Norway",
            "Cities",
            "Housing",
            "Sport",
            "Chess",
            "War",
            "Proliferation",
            "Commerce",
            "2022");
    private static final List<String> COMPOUND = List.of(
            "Covid-19",
            "Anti-War",
            "Non-Proliferation",
            "E-Commerce",
            "Follow-up",
            "Bosnia-Herzegovina",
            "G-20",
            "Self-Defence",
            "Post-Colonial",
            "Formula-1",
            "Pro-Choice",
            "X-Rays",
            "Baden-W\u00FCrttemberg",
            "Ex-Prisoners",
            "Check-in",
            "Narco-War",
            "Rock-n-Roll",
            "Wi-Fi");

    @Provide
    Arbitrary<String> name() {
        Arbitrary<String> word =
                Arbitraries.of("Coast", "Covid", "19", "Anti", "War", "up", "e", " Gov. ", "", " ", "\u2013");
        return word.list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(words -> String.join("-", words))
                .filter(name -> isName(name));
    }

    private static boolean isName(String name) {
        return !name.isBlank() && name.equals(name.strip());
    }

    @Property
    void thePartsAreTheName(@ForAll @Size(max = 12) List<@From("name") String> archive, @ForAll("name") String name) {
        TopicVocabulary words = new TopicVocabulary();
        archive.forEach(known -> words.add(Category.of(known)));

        TopicSplit split = words.split(Category.of(name));

        assertThat(split.name()).isEqualTo(name);
        assertThat(String.join("-", split.parts())).isEqualTo(name);
    }

    @Property
    void theOrderOfNamesDoesNotMatter(
            @ForAll @Size(max = 12) List<@From("name") String> archive, @ForAll Random random) {
        List<String> shuffled = new ArrayList<>(archive);
        Collections.shuffle(shuffled, random);
        TopicVocabulary one = new TopicVocabulary();
        TopicVocabulary other = new TopicVocabulary();
        archive.forEach(known -> one.add(Category.of(known)));
        shuffled.forEach(known -> other.add(Category.of(known)));

        for (String name : archive) {
            assertThat(one.split(Category.of(name))).isEqualTo(other.split(Category.of(name)));
        }
    }

    /** Names of one to four topics each, as an archive has them, and of which topics they are. */
    private static Map<String, List<String>> archive(Random random) {
        Map<String, List<String>> truth = new HashMap<>();
        while (truth.size() < 200) {
            List<String> topics = new ArrayList<>();
            int length = 1 + random.nextInt(4);
            for (int i = 0; i < length; i++) {
                topics.add(
                        random.nextInt(5) == 0
                                ? COMPOUND.get(random.nextInt(COMPOUND.size()))
                                : PLAIN.get(random.nextInt(PLAIN.size())));
            }
            truth.put(String.join("-", topics), topics);
        }
        return truth;
    }

    /** A tree: each topic has one parent and one name, so that the archive shows little, and some of the topics are compounds. */
    private static Map<String, List<String>> tree(Random random) {
        List<String> topics = new ArrayList<>(PLAIN);
        topics.addAll(COMPOUND);
        Collections.shuffle(topics, random);
        List<List<String>> paths = new ArrayList<>();
        for (String topic : topics) {
            boolean root = paths.size() < 5;
            List<String> path = new ArrayList<>(root ? List.of() : paths.get(random.nextInt(paths.size())));
            path.add(topic);
            paths.add(path);
        }
        Map<String, List<String>> truth = new HashMap<>();
        paths.forEach(path -> truth.put(String.join("-", path), path));
        return truth;
    }

    private record Rate(int names, int exact, int naive, int wrongUnmarked) {
        Rate plus(Map<String, List<String>> truth) {
            TopicVocabulary words = new TopicVocabulary();
            truth.keySet().forEach(name -> words.add(Category.of(name)));
            int good = exact;
            int simple = naive;
            int unmarked = wrongUnmarked;
            for (Map.Entry<String, List<String>> name : truth.entrySet()) {
                TopicSplit split = words.split(Category.of(name.getKey()));
                boolean right = split.topics().equals(name.getValue());
                good += right ? 1 : 0;
                unmarked += right || split.isDoubtful() ? 0 : 1;
                simple += Category.of(name.getKey()).topics().equals(name.getValue()) ? 1 : 0;
            }
            return new Rate(names + truth.size(), good, simple, unmarked);
        }
    }

    @Property(tries = 1)
    void listsOfTopicsAreSplitBetterThanAtEachHyphen() {
        Rate rate = new Rate(0, 0, 0, 0);
        for (int seed = 0; seed < 100; seed++) {
            rate = rate.plus(archive(new Random(seed)));
        }
        assertThat(rate.exact()).isGreaterThan(rate.names() * 98 / 100);
        assertThat(rate.naive()).isLessThan(rate.names() * 60 / 100);
        assertThat(rate.wrongUnmarked()).isLessThan(rate.names() / 1000);
    }

    @Property(tries = 1)
    void treesOfTopicsAreSplitBetterThanAtEachHyphen() {
        Rate rate = new Rate(0, 0, 0, 0);
        for (int seed = 0; seed < 400; seed++) {
            rate = rate.plus(tree(new Random(seed)));
        }
        assertThat(rate.exact()).isGreaterThan(rate.names() * 75 / 100);
        assertThat(rate.naive()).isLessThan(rate.names() * 35 / 100);
        assertThat(rate.wrongUnmarked()).isLessThan(rate.names() * 6 / 100);
    }
}
