package dev.galley.archive;

import java.util.List;

/**
 * What was learned of the format of an archive, and how sure that is. Immutable; made by {@link Archive#learn}.
 *
 * <p>The {@link #report} is the text of the {@link #profile} with a remark on each line, so that it can be read, edited, and loaded
 * again with {@link FormatProfile#parse}. Of eight dumps whose labels no format knows, and of which three say {@code Rubriken} for
 * {@code Rubrik}, it is
 *
 * <pre>
 * # Learned from 4 articles. Of 4 that were held back, 4 are valid in this format.
 *
 * description: Text
 * #   4 of 4, as 1:3: Text
 * category: Rubrik
 * #   2 of 4, as 1:9: Rubrik
 * category: Rubriken
 * #   2 of 4, as 3:9: Rubriken
 * date: Datum
 * #   4 of 4, as 1:13: Datum
 * order: description, category, date
 * #   4 of 4
 * heading: plain
 * #   12 of 12
 * list: - 1. Name
 * #   4 of 4
 * dates: DD/MM/YYYY
 * #   date order: proven, day first; 8 dates (8 with slashes), 3 can be read in two ways
 * #   day first with slashes: 5 dates, as 4:15: 13/09/2022
 * byline: by NAME
 * #   4 of 4
 * </pre>
 *
 * <p>A label that is a word for it in English, German, French or Spanish is found in a single article; any other is known by what
 * stands around it, and must be seen at least twice. What is not seen in the half that is learned from, is not learned.
 */
public final class LearnedFormat {

    private final FormatProfile profile;
    private final List<Remark> remarks;
    private final List<String> undecided;
    private final Validation validation;
    private final long articles;

    LearnedFormat(
            FormatProfile profile, List<Remark> remarks, List<String> undecided, Validation validation, long articles) {
        this.profile = profile;
        this.remarks = List.copyOf(remarks);
        this.undecided = List.copyOf(undecided);
        this.validation = validation;
        this.articles = articles;
    }

    /** A remark on a line of the profile. */
    record Remark(ProfileText.Line line, String text) {}

    /** The profile; never null. */
    public FormatProfile profile() {
        return profile;
    }

    /** The number of articles that were learned from. */
    public long articles() {
        return articles;
    }

    /** The number of articles that were held back, to try the format on. */
    public long heldBack() {
        return validation.articles();
    }

    /** How many of those are valid in the learned format. */
    public long heldBackValid() {
        return validation.valid();
    }

    /**
     * What could not be decided, or cannot be said by a format, one sentence each, safe to print; unmodifiable, and empty if all is
     * well.
     */
    public List<String> undecided() {
        return undecided;
    }

    /**
     * Whether nothing is undecided, and at least 95 of 100 articles that were held back are valid. A single article is never enough.
     */
    public boolean isCertain() {
        return undecided.isEmpty() && heldBack() > 0 && 100 * heldBackValid() >= 95 * heldBack();
    }

    /**
     * The text of the profile, with what it rests on as remarks: safe to print, though labels may hold U+200C and U+200D, which join
     * letters or keep them apart. Never null.
     */
    public String report() {
        StringBuilder text = new StringBuilder("# Learned from ").append(Words.counted(articles, "article"));
        text.append(". Of ").append(heldBack()).append(" that were held back, ").append(heldBackValid());
        text.append(" are valid in this format.\n");
        validation
                .errors()
                .forEach((code, count) -> text.append("#   held back: ")
                        .append(count)
                        .append(" x ")
                        .append(code.id())
                        .append('\n'));
        for (String sentence : undecided) {
            text.append("# Not decided: ").append(sentence).append(".\n");
        }
        text.append('\n');
        for (ProfileText.Line line : ProfileText.lines(profile)) {
            text.append(line).append('\n');
            for (Remark remark : remarks) {
                if (remark.line().equals(line)) {
                    text.append("#   ").append(remark.text()).append('\n');
                }
            }
        }
        return text.toString();
    }
}
