package dev.galley.archive;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The lines that may be labels, at most {@value #MOST}: the most frequent ones. Fed with all lines of an archive, file by file, it
 * learns what stands around each.
 */
final class LabelCandidates {

    /** More labels than an archive has; and a set of them fits into a long. */
    static final int MOST = 64;

    private static final int MAX_EXCERPT = 60;

    private final List<LabelCandidate> candidates = new ArrayList<>();
    private final Map<String, Integer> byKey = new HashMap<>();
    private final BitSet rare = new BitSet(); // titles that a few articles have, rather than labels
    private final DateTextReader dates;

    private @Nullable LabelCandidate open; // a label whose content has not begun
    private boolean titleAbove;
    private @Nullable LabelCandidate last; // the last candidate of the file
    private int lines; // of content since, that on its own line included
    private boolean title; // the first of them may be one

    LabelCandidates(List<String> keys, FrequentLines frequent, DateTextReader dates) {
        this.dates = dates;
        for (String key : keys) {
            rare.set(candidates.size(), frequent.isRare(key));
            byKey.put(key, candidates.size());
            candidates.add(new LabelCandidate(key));
        }
    }

    /** Starts a file. */
    void startFile() {
        open = null;
        titleAbove = false;
        last = null;
    }

    /** Takes the next line of a file. */
    void take(String source, RawLine line) {
        if (line.kind() == LineKind.BLANK) {
            return;
        }
        Heading heading = line.heading();
        int index = heading == null ? -1 : indexOf(heading);
        if (heading == null || index < 0) {
            if (open != null && line.kind() != LineKind.SEPARATOR) {
                open.seeValue(line.kind());
                open = null;
            }
            if (line.kind() != LineKind.SEPARATOR) { // a rule underlines
                titleAbove = line.isTitleLike();
                title = lines == 0 ? titleAbove : title;
                lines++;
            }
            return;
        }
        LabelCandidate candidate = candidates.get(index);
        if (last != null && lines == 1 && title) {
            last.seeTitle();
        }
        candidate.see(heading, new Witness(source, line.number(), excerpt(line.text())), titleAbove);
        if (open != null && heading.isInline()) {
            open.seeValue(LineKind.TEXT); // as the place that opens a description
        }
        open = null;
        last = candidate;
        lines = 0;
        boolean titleLike = rare.get(index) && line.isTitleLike();
        if (heading.isInline()) {
            RawLine value = RawLines.of(1, heading.value(), dates);
            candidate.seeValue(value.kind());
            title = value.isTitleLike();
            lines = 1;
            titleLike |= title;
        } else {
            open = candidate;
        }
        titleAbove = titleLike;
    }

    private static String excerpt(String text) {
        return text.length() <= MAX_EXCERPT ? text : text.substring(0, MAX_EXCERPT) + "\u2026";
    }

    /** The candidate that a line spells, or -1. */
    int indexOf(Heading heading) {
        return byKey.getOrDefault(heading.key(), -1);
    }

    /** The candidate that a line of a file spells, or -1. */
    int indexOf(RawLine line) {
        Heading heading = line.heading();
        return heading == null ? -1 : indexOf(heading);
    }

    int size() {
        return candidates.size();
    }

    LabelCandidate get(int index) {
        return candidates.get(index);
    }
}
