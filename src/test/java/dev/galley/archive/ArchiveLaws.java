package dev.galley.archive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.DateOrder;
import dev.galley.DumpFormat;
import dev.galley.laws.Dump;
import dev.galley.laws.Dumps;
import dev.galley.laws.Repeatable;
import dev.galley.laws.SafeText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** What holds for every archive, whatever is in its files. */
@AddLifecycleHook(Repeatable.class)
class ArchiveLaws {

    private static final String USUAL = """
            description: Description
            category: Category
            date: Date Created
            order: description, category, date
            heading: plain
            list: - 1. Name
            dates: MM/DD/YYYY
            """;

    @Provide
    Arbitrary<Dump> anything() {
        return Arbitraries.oneOf(
                new Dumps.LineSoups().get(),
                new Dumps.Soups().get(),
                new Dumps.Mutants().get(),
                new Dumps.Noise().get());
    }

    /** Nothing in a file makes a question throw, and what is learned can be written down, read and used. */
    @Property(tries = 300)
    void noContentThrows(@ForAll @Size(max = 3) List<@From("anything") Dump> dumps, @ForAll boolean inOneFile)
            throws IOException {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 3; i++) { // so that lines occur again
            dumps.forEach(dump -> texts.add(dump.text()));
        }
        LearningClaims.requireAnswers(inOneFile ? List.of(String.join("\n", texts)) : texts);
    }

    /** What is said of an archive for people holds nothing that the author of a dump could steer a terminal with. */
    @Property(tries = 300)
    void whatIsSaidIsSafeToPrint(@ForAll @Size(max = 3) List<@From("anything") Dump> dumps) throws IOException {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 3; i++) { // so that lines occur again
            dumps.forEach(dump -> texts.add(dump.text()));
        }
        Archive archive = Archive.ofTexts(texts);

        LearnedFormat learned = archive.learn();

        String report = learned.report(); // which is also a profile: labels stand there as they are
        SafeText.requireLines(report.replace("\u200C", "").replace("\u200D", ""));
        learned.undecided().forEach(SafeText::requireLine);
        SafeText.requireLines(archive.dates(DumpFormat.STANDARD).toString());
        for (FormatProfile profile : List.of(learned.profile(), FormatProfile.parse(USUAL))) {
            archive.drift(profile).forEach(drift -> SafeText.requireLine(drift.toString()));
        }
    }

    @Property
    void whatIsSaidOfADateIsSafeToPrint(@ForAll String before, @ForAll String after) {
        DateEvidence evidence = new DateEvidence();
        Witness date = new Witness("a\u202E.txt", 1, before + "09/26/2022" + after);
        evidence.add(new Witness("\u001B[31m", 1, "26/09/2022"));
        evidence.add(date);

        SafeText.requireLine(date.toString());
        SafeText.requireLine(evidence.judge(date).toString());
        SafeText.requireLines(evidence.toString());
        assertThat(new Witness("a", 1, "\uD83D\uDE00".repeat(200)).toString())
                .isEqualTo("a:1: " + "\uD83D\uDE00".repeat(120) + "...");
    }

    /** Nor what is said of a profile that is none. */
    @Property
    void whatIsRefusedIsQuotedSafely(@ForAll String name, @ForAll String value) {
        for (String line :
                List.of(name, name + ": " + value, "order: " + value, "list: " + value, "byline: " + value)) {
            try {
                FormatProfile.parse(line);
            } catch (IllegalArgumentException refusal) {
                SafeText.requireLine(refusal.getMessage());
            }
        }
    }

    private static boolean isPlain(Gazette gazette) {
        return !gazette.noisy && gazette.labels.values().stream().allMatch(texts -> texts.size() == 1);
    }

    /** An archive in which every fifth article has lost a line is learned all the same. */
    @Property(tries = 60)
    void lostLinesDoNotMatter(
            @ForAll @LongRange(min = 0, max = 1_000_000) long seed, @ForAll boolean inOneFile, @ForAll Random random)
            throws IOException {
        Gazette gazette = new Gazette(seed);
        Assume.that(isPlain(gazette));
        List<String> texts = new ArrayList<>(gazette.articles(50));
        for (int i = random.nextInt(5); i < texts.size(); i += 5) {
            List<String> lines = new ArrayList<>(texts.get(i).lines().toList());
            lines.remove(random.nextInt(lines.size()));
            texts.set(i, String.join("\n", lines) + "\n\n");
        }

        LearnedFormat learned = Archive.ofTexts(inOneFile ? List.of(String.join("", texts)) : texts)
                .learn();

        assertThat(learned.profile().labels()).isEqualTo(gazette.truth().labels());
        assertThat(learned.profile().order()).isEqualTo(gazette.truth().order());
        assertThat(learned.profile().dates()).isEqualTo(gazette.truth().dates());
    }

    /** From one article each, in any order of files, the order of dates is proven as it is. */
    @Property(tries = 60)
    void datesOfArticlesProveTheirOrder(@ForAll @LongRange(min = 0, max = 1_000_000) long seed, @ForAll Random random)
            throws IOException {
        Gazette gazette = new Gazette(seed);
        List<String> texts = new ArrayList<>(gazette.articles(20));
        Collections.shuffle(texts, random);

        DateEvidence dates =
                Archive.ofTexts(texts).dates(gazette.truth().format().withDateOrder(DateOrder.MONTH_FIRST));

        assertThat(dates.size()).isEqualTo(20);
        if (dates.order().isPresent()) {
            assertThat(dates.order()).isEqualTo(gazette.truth().dateOrder());
        } else {
            assertThat(dates.status()).isEqualTo(DateVerdict.Status.AMBIGUOUS);
        }
    }

    /** The same articles, in files of one or all in one, are learned as the same. */
    @Property(tries = 30)
    void filesDoNotMatterForDrift(@ForAll @LongRange(min = 0, max = 1_000_000) long seed) throws IOException {
        Gazette gazette = new Gazette(seed);
        List<String> texts = gazette.articles(24);
        FormatProfile other = new FormatProfile(
                Map.of(gazette.order.get(0), List.of("Zyzzyva")), List.of(), "", "", List.of(), "", "");
        Set<String> apart = found(Archive.ofTexts(texts).drift(other));
        Set<String> together =
                found(Archive.ofTexts(List.of(String.join("", texts))).drift(other));

        assertThat(together).isEqualTo(apart);
    }

    private static Set<String> found(List<Drift> drifts) {
        return drifts.stream().map(drift -> drift.trait() + " " + drift.found()).collect(Collectors.toSet());
    }
}
