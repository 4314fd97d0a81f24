package dev.galley.archive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.laws.Repeatable;
import dev.galley.problem.Section;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** What learning and drift must get right in archives whose format is known. */
@AddLifecycleHook(Repeatable.class)
class FormatLaws {

    private static Map<Section, Set<String>> labels(FormatProfile profile) {
        Map<Section, Set<String>> sets = new EnumMap<>(Section.class);
        profile.labels().forEach((section, texts) -> sets.put(section, Set.copyOf(texts)));
        return sets;
    }

    /** The same labels in any order, and the same in everything else. */
    static boolean same(FormatProfile learned, FormatProfile truth) {
        FormatProfile relabelled = new FormatProfile(
                truth.labels(),
                learned.order(),
                learned.heading(),
                learned.list(),
                learned.dates(),
                learned.byline(),
                learned.between());
        return labels(learned).equals(labels(truth)) && relabelled.equals(truth);
    }

    private static Archive archive(Gazette gazette, int articles, boolean inOneFile) {
        List<String> texts = gazette.articles(articles);
        return Archive.ofTexts(inOneFile ? List.of(String.join("", texts)) : texts);
    }

    @Property(tries = 60)
    void whatIsLearnedIsTheTruth(
            @ForAll @LongRange(min = 0, max = 1_000_000) long seed,
            @ForAll @IntRange(min = 24, max = 60) int articles,
            @ForAll boolean inOneFile)
            throws IOException {
        Gazette gazette = new Gazette(seed);
        Assume.that(!gazette.noisy && gazette.labels.values().stream().allMatch(texts -> texts.size() == 1));

        LearnedFormat learned = archive(gazette, articles, inOneFile).learn();

        assertThat(learned.profile()).isEqualTo(gazette.truth());
        assertThat(learned.undecided()).isEmpty();
        assertThat(learned.heldBackValid()).isEqualTo(learned.heldBack());
        assertThat(learned.isCertain()).isTrue();
    }

    /** A second text beside the description has no place in an article, so that no format is certain. */
    @Property(tries = 40)
    void aTeaserIsNotPassedOver(@ForAll @LongRange(min = 0, max = 1_000_000) long seed) throws IOException {
        List<String> texts = new ArrayList<>(new Gazette(seed).articles(30));
        texts.replaceAll(text -> text.replaceFirst("\n\n", "\n\nSamenvatting\n\nIn short, it ended well.\n\n"));

        LearnedFormat learned = Archive.ofTexts(texts).learn();

        assertThat(learned.undecided()).isNotEmpty();
        assertThat(learned.isCertain()).isFalse();
    }

    /** With several spellings, and lists and repeated lines in the text, nearly all formats are learned exactly. */
    @Property(tries = 1)
    void nearlyAllFormatsAreLearnedExactly() throws IOException {
        int exact = 0;
        List<Long> wrong = new ArrayList<>();
        for (long seed = 0; seed < 200; seed++) {
            Gazette gazette = new Gazette(seed);
            LearnedFormat learned =
                    archive(gazette, 20 + (int) (seed % 60), seed % 3 == 0).learn();
            if (same(learned.profile(), gazette.truth())) {
                exact++;
            } else {
                wrong.add(seed);
            }
        }
        assertThat(exact).as("all but the archives %s", wrong).isGreaterThanOrEqualTo(197);
    }

    @Property(tries = 40)
    void aReportIsTheProfileWithRemarks(@ForAll @LongRange(min = 0, max = 1_000_000) long seed) throws IOException {
        LearnedFormat learned = archive(new Gazette(seed), 24, false).learn();

        assertThat(FormatProfile.parse(learned.report())).isEqualTo(learned.profile());
        assertThat(FormatProfile.parse(learned.profile().print())).isEqualTo(learned.profile());
    }

    @Property(tries = 40)
    void nothingDriftsInASteadyArchive(
            @ForAll @LongRange(min = 0, max = 1_000_000) long seed, @ForAll boolean inOneFile) throws IOException {
        Gazette gazette = new Gazette(seed);

        assertThat(archive(gazette, 40, inOneFile).drift(gazette.truth())).isEmpty();
    }

    @Property(tries = 80)
    void aChangedLabelIsFoundInItsFirstFile(
            @ForAll @LongRange(min = 0, max = 1_000_000) long seed,
            @ForAll @IntRange(min = 0, max = 2) int label,
            @ForAll @IntRange(min = 0, max = 27) int from,
            @ForAll boolean similar)
            throws IOException {
        Gazette gazette = new Gazette(seed);
        Section section = gazette.order.get(label);
        Assume.that(gazette.labels.get(section).size() == 1);
        String before = gazette.labels.get(section).get(0);
        String after = similar ? before + "s" : "Zyzzyva";
        List<String> texts = new ArrayList<>(gazette.articles(30));
        for (int i = from; i < texts.size(); i++) {
            texts.set(
                    i,
                    texts.get(i)
                            .replace("\n" + gazette.decorated(before) + "\n", "\n" + gazette.decorated(after) + "\n"));
        }

        List<Drift> drifts = Archive.ofTexts(texts).drift(gazette.truth());

        assertThat(drifts).hasSize(1);
        Drift drift = drifts.get(0);
        assertThat(drift.trait()).isEqualTo(Words.of(section));
        assertThat(drift.expected()).isEqualTo(before);
        assertThat(drift.found()).isEqualTo(after);
        assertThat(drift.file()).isEqualTo(from + 1);
        assertThat(drift.article()).isEqualTo(from + 1);
        assertThat(drift.count()).isEqualTo(30L - from);
        assertThat(drift.unchanged()).isZero();
        assertThat(drift.first().source()).isEqualTo(String.valueOf(from + 1));
        assertThat(drift.first().text()).isEqualTo(gazette.decorated(after));
    }
}
