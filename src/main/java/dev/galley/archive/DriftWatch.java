package dev.galley.archive;

import dev.galley.ParseResult;
import dev.galley.Tile;
import dev.galley.problem.Section;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Compares articles, one by one, with a profile, and counts what is different since when. */
final class DriftWatch implements ArticleVisitor {

    /** A change that is seen less often is a slip of one article, and a matter of its problems. */
    static final int LEAST = 3;

    private static final int MAX_CHANGES = 1024;
    private static final int MUCH = 200; // bytes of text that belong to no article

    private final FormatProfile profile;
    private final DateTextReader dates = new DateTextReader(new MonthNames());
    private final StandIn standIn;
    private final Map<Trait, Change> changes = new LinkedHashMap<>();
    private final Map<String, Long> expected = new LinkedHashMap<>(); // articles that are as they should be, by trait
    private long articles;
    private boolean strange; // some text may be articles whose labels nobody knows
    private String tailSource = "";
    private List<RawLine> tail = List.of(); // text behind the last article of the file

    DriftWatch(FormatProfile profile) {
        this.profile = profile;
        standIn = new StandIn(profile, dates);
    }

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

    @Override
    public void visit(String source, int file, ParseResult result, KeptStream text) {
        Tile last = null;
        for (Tile tile : result.tiles()) {
            last = tile.role() == Tile.Role.UNCLAIMED ? tile : last;
            strange |= tile.role() == Tile.Role.UNCLAIMED && tile.span().length() > MUCH;
        }
        if (result.span().isEmpty() && last == null) {
            return;
        }
        articles++;
        ArticleShape shape = new ArticleShape(source, result, text);
        Witness title = new Witness(source, result.position().line(), "");
        List<RawLine> above = source.equals(tailSource) ? tail : List.of();
        int unlike = 0;
        for (Section section : Section.values()) {
            boolean same = profile.labels(section).isEmpty()
                    || compareLabel(
                            section, shape, file, title, () -> standIn.find(section, source, result, text, above));
            unlike += same ? 0 : 1;
        }
        strange |= unlike > 1 || result.span().isEmpty();
        compareShape(shape, file, title);
        boolean behind = last != null && last.span().start() >= result.span().end();
        tailSource = source;
        tail = behind && last != null ? standIn.lines(last.span(), text) : List.of();
    }

    /** Whether some text may be articles whose labels nobody knows, so that they were not told apart. */
    boolean sawStrangeText() {
        return strange;
    }

    /** Whether a label is as it should be. */
    private boolean compareLabel(
            Section section, ArticleShape shape, int file, Witness title, Supplier<@Nullable Witness> other) {
        String trait = Words.of(section);
        Heading heading = shape.heading(section);
        Witness place = shape.place(section);
        if (heading == null || place == null) {
            Witness found = other.get();
            if (found == null) {
                differ(trait, "", file, title);
            } else {
                Heading instead = Heading.of(found.text());
                differ(trait, instead == null ? found.text() : instead.core(), file, found);
            }
            return false;
        }
        boolean known = profile.labels(section).stream()
                .anyMatch(label -> Heading.key(label).equals(heading.key()));
        if (known) {
            agree(trait);
        } else {
            differ(trait, heading.core(), file, place);
        }
        return known;
    }

    private void compareShape(ArticleShape shape, int file, Witness title) {
        Witness date = shape.date();
        if (date != null && !profile.dates().isEmpty()) {
            String pattern = pattern(dates.read(date.text()));
            boolean same = pattern.isEmpty() || profile.dates().stream().anyMatch(known -> fits(pattern, known));
            compare(
                    "dates",
                    same ? profile.dates().get(0) : pattern,
                    profile.dates().get(0),
                    file,
                    date);
        }
        compare("list", shape.mark(), profile.list(), file, title);
        String byline = shape.byline();
        compare(
                "byline",
                byline.isEmpty() ? "" : byline + ProfileText.NAMES,
                profile.byline().isEmpty() ? "" : profile.byline() + ProfileText.NAMES,
                file,
                title);
        List<String> order = new ArrayList<>();
        for (Section section : shape.order()) {
            order.add(Words.of(section));
            Heading heading = shape.heading(section);
            Witness place = shape.place(section);
            if (section == Section.CATEGORY && heading != null && place != null) {
                compare("heading", Words.of(heading.style()), profile.heading(), file, place);
            }
        }
        if (shape.order().size() == profile.order().size()) {
            List<String> usual = profile.order().stream().map(Words::of).toList();
            compare("order", String.join(", ", order), String.join(", ", usual), file, title);
        }
    }

    /** How a date is written; empty if it is none. */
    private static String pattern(DateText date) {
        return switch (date.form()) {
            case SLASHES, HYPHENS, DOTS ->
                ShapeSurvey.pattern(date.shown(), date.form().separator());
            case YEAR_FIRST -> "YYYY-MM-DD";
            case MONTH_NAME -> ProfileText.MONTH_NAME;
            case UNREADABLE -> "";
        };
    }

    /** Whether a date's pattern may be the known one: nothing shows the order of either, or it is the same. */
    private static boolean fits(String pattern, String known) {
        boolean open = pattern.startsWith("?") || known.startsWith("?");
        return pattern.equals(known) || (open && pattern.length() == 10 && pattern.charAt(2) == known.charAt(2));
    }

    private void compare(String trait, String found, String usual, int file, Witness place) {
        if (found.isEmpty() || usual.isEmpty()) {
            return;
        }
        if (found.equals(usual)) {
            agree(trait);
        } else {
            differ(trait, found, file, place);
        }
    }

    private void agree(String trait) {
        expected.merge(trait, 1L, Long::sum);
    }

    private void differ(String trait, String found, int file, Witness place) {
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
     * nothing is as the profile says.
     */
    List<Drift> drifts() {
        List<Drift> drifts = new ArrayList<>();
        changes.forEach((trait, change) -> {
            if (change.count >= LEAST || (expected.isEmpty() && change.count == articles)) {
                drifts.add(new Drift(
                        change.file + 1,
                        change.article,
                        trait.name(),
                        usual(trait.name()),
                        trait.found(),
                        change.count,
                        expected.getOrDefault(trait.name(), 0L) - change.expectedBefore,
                        change.first));
            }
        });
        return List.copyOf(drifts);
    }

    private String usual(String trait) {
        for (ProfileText.Line line : ProfileText.lines(profile)) {
            if (line.name().equals(trait)) {
                return trait.equals("list") ? profile.list() : line.value();
            }
        }
        return "";
    }
}
