package dev.galley.archive;

import dev.galley.problem.Section;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Which candidates are the labels of which section. The label of the date is followed by dates, that of the categories by the
 * items of a list, that of the description by text, and it stands below a title. Candidates of one kind that never stand in one
 * article are spellings of one label. Where several would do, a word that is known as such a label wins, then that which, with its
 * other spellings, is in more articles; if that is about the same, the place decides.
 */
final class LabelChoice {

    private static final double NEARLY_ALL = 0.8;
    private static final double MOSTLY = 0.7;
    private static final double OFTEN = 0.5;
    private static final double SELDOM = 0.1;
    private static final double KNOWN = 2; // a known word counts so many times
    private static final int LEAST = 2; // a spelling that was seen once shows nothing

    private final LabelCandidates candidates;
    private final LabelWindow betweenDates; // between two lines that may be labels of the date
    private final LabelWindow betweenLists;
    private final LabelWindow betweenTexts;
    private final LabelSequence sequence;
    private final Vocabulary vocabulary = new Vocabulary();
    private final Map<Section, List<LabelCandidate>> labels = new EnumMap<>(Section.class);
    private final BitSet taken = new BitSet(); // what is a label, or can be none
    private final List<LabelCandidate> others = new ArrayList<>();

    /** A choice, to be {@linkplain #decide decided} once its {@link #sequence} was fed. */
    LabelChoice(LabelCandidates candidates) {
        this.candidates = candidates;
        for (int i = 0; i < candidates.size(); i++) {
            taken.set(
                    i, !ProfileText.isLabelText(candidates.get(i).spelling())); // as bylines that occur again and again
        }
        betweenDates = new LabelWindow(candidates.size(), eligible(Section.DATE));
        betweenLists = new LabelWindow(candidates.size(), eligible(Section.CATEGORY));
        betweenTexts = new LabelWindow(candidates.size(), eligible(Section.DESCRIPTION));
        sequence = new LabelSequence(candidates.size(), List.of(betweenDates, betweenLists, betweenTexts));
    }

    /** Takes the candidates of all files in order. */
    LabelSequence sequence() {
        return sequence;
    }

    private BitSet eligible(Section section) {
        BitSet set = new BitSet();
        for (int i = 0; i < candidates.size(); i++) {
            set.set(i, !taken.get(i) && score(section, candidates.get(i)) > 0);
        }
        return set;
    }

    /** How well a candidate would do as the label of a section; 0 if not at all. */
    private double score(Section section, LabelCandidate candidate) {
        boolean known = vocabulary.knows(section, candidate.key());
        if (candidate.share(kind(section)) < MOSTLY || (candidate.count() < LEAST && !known)) {
            return 0;
        }
        double score = candidate.count() * (known ? KNOWN : vocabulary.knows(candidate.key()) ? 1 / KNOWN : 1);
        if (section != Section.DESCRIPTION || candidate.shareAfterTitle() >= OFTEN) {
            return score;
        }
        return known ? score / KNOWN : 0;
    }

    private static LineKind kind(Section section) {
        return switch (section) {
            case DATE -> LineKind.DATE;
            case CATEGORY -> LineKind.ITEM;
            case TITLE, DESCRIPTION -> LineKind.TEXT;
        };
    }

    /**
     * Decides. An article is what lies between two labels of descriptions, if there are some; where those themselves are to be told
     * apart, between two of another section.
     */
    void decide() {
        boolean described = !eligible(Section.DESCRIPTION).isEmpty();
        boolean dated = !eligible(Section.DATE).isEmpty();
        decide(Section.DATE, described ? betweenTexts : betweenLists);
        decide(Section.CATEGORY, described ? betweenTexts : betweenDates);
        LabelWindow window = dated ? betweenDates : betweenLists;
        decide(Section.DESCRIPTION, window);
        addTitle(window);
        addOthers(window);
    }

    private void decide(Section section, LabelWindow window) {
        BitSet eligible = eligible(section);
        List<Integer> best = List.of();
        double most = 0;
        for (int i = eligible.nextSetBit(0); i >= 0; i = eligible.nextSetBit(i + 1)) {
            List<Integer> group = spellings(i, eligible, window);
            double score = 0;
            for (int member : group) {
                score += score(section, candidates.get(member));
            }
            if (score > most || (score > (1 - SELDOM) * most && isBetterPlaced(section, i, best.get(0), window))) {
                best = group;
                most = Math.max(most, score);
            }
        }
        take(section, best);
    }

    /** Makes candidates the labels of a section. */
    private void take(Section section, List<Integer> group) {
        List<LabelCandidate> ofSection = new ArrayList<>();
        for (int member : group) {
            taken.set(member);
            ofSection.add(candidates.get(member));
        }
        ofSection.sort((a, b) -> a.count() != b.count()
                ? Long.compare(b.count(), a.count())
                : a.key().compareTo(b.key()));
        labels.put(section, ofSection);
    }

    /** A candidate and all others that never stand in one article with it, nor with each other. */
    private List<Integer> spellings(int first, BitSet eligible, LabelWindow window) {
        List<Integer> group = new ArrayList<>(List.of(first));
        for (int i = eligible.nextSetBit(0); i >= 0; i = eligible.nextSetBit(i + 1)) {
            boolean alone = true;
            for (int member : group) {
                long fewer = Math.min(
                        candidates.get(i).count(), candidates.get(member).count());
                alone &= i != member && window.together(i, member) <= SELDOM * fewer;
            }
            if (alone) {
                group.add(i);
            }
        }
        return group;
    }

    /**
     * Of two labels that stand side by side in most articles, whether the first is the better placed: for dates the earlier one, as
     * others say when the article was changed; for categories the later one, as other lists are in the text.
     */
    private boolean isBetterPlaced(Section section, int first, int second, LabelWindow window) {
        long before = window.before(first, second);
        long after = window.before(second, first);
        return window.together(first, second) > OFTEN * candidates.get(second).count()
                && vocabulary.knows(candidates.get(first).key())
                        == vocabulary.knows(candidates.get(second).key())
                && (section == Section.CATEGORY ? after > before : before > after);
    }

    /** The label of titles is followed by a line that may be one, and then by a label of the description. */
    private void addTitle(LabelWindow window) {
        BitSet eligible = new BitSet();
        for (int i = 0; i < candidates.size(); i++) {
            LabelCandidate candidate = candidates.get(i);
            boolean seen = candidate.count() >= LEAST || vocabulary.knows(Section.TITLE, candidate.key());
            eligible.set(
                    i,
                    !taken.get(i)
                            && seen
                            && candidate.share(LineKind.TEXT) >= MOSTLY
                            && candidate.shareBeforeTitle() >= MOSTLY
                            && candidate.shareAfterTitle() < OFTEN
                            && beforeDescriptions(i) >= MOSTLY * candidate.count());
        }
        List<Integer> best = List.of();
        long most = 0;
        for (int i = eligible.nextSetBit(0); i >= 0; i = eligible.nextSetBit(i + 1)) {
            List<Integer> group = spellings(i, eligible, window);
            long count = count(group);
            if (count > most) {
                best = group;
                most = count;
            }
        }
        take(Section.TITLE, most > OFTEN * articles() ? best : List.of());
    }

    /** How often a label of the description is the next candidate. */
    private long beforeDescriptions(int candidate) {
        long before = 0;
        for (int j = 0; j < candidates.size(); j++) {
            before += labels(Section.DESCRIPTION).contains(candidates.get(j)) ? sequence.after(candidate, j) : 0;
        }
        return before;
    }

    private long count(List<Integer> group) {
        long count = 0;
        for (int member : group) {
            count += candidates.get(member).count();
        }
        return count;
    }

    /** Lines that, with those that stand in their place elsewhere, are in nearly all articles. */
    private void addOthers(LabelWindow window) {
        BitSet left = new BitSet();
        for (int i = 0; i < candidates.size(); i++) {
            LabelCandidate candidate = candidates.get(i);
            boolean said = candidate.isLeadIn() || candidate.isByline();
            left.set(i, !taken.get(i) && !said && candidate.count() > SELDOM * articles());
        }
        BitSet found = new BitSet();
        for (int i = left.nextSetBit(0); i >= 0; i = left.nextSetBit(i + 1)) {
            List<Integer> group = spellings(i, left, window);
            if (count(group) > NEARLY_ALL * articles()) {
                group.forEach(found::set);
            }
        }
        found.stream().mapToObj(candidates::get).forEach(others::add);
    }

    /** About how many articles there are: as many as labels of the most frequent section. */
    long articles() {
        long most = 0;
        for (List<LabelCandidate> ofSection : labels.values()) {
            long count = 0;
            for (LabelCandidate label : ofSection) {
                count += label.count();
            }
            most = Math.max(most, count);
        }
        return most;
    }

    /** The labels of a section, the most frequent first. */
    List<LabelCandidate> labels(Section section) {
        return labels.getOrDefault(section, List.of());
    }

    /** Lines that stand in nearly all articles, but are no label of a section. */
    List<LabelCandidate> others() {
        return others;
    }
}
