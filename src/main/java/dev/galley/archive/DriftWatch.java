package dev.galley.archive;

import dev.galley.ParseResult;
import dev.galley.Tile;
import dev.galley.problem.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Compares articles, one by one, with a profile. */
final class DriftWatch implements ArticleVisitor {

    private static final int MUCH = 200; // bytes of text that belong to no article

    private final FormatProfile profile;
    private final DateTextReader dates = new DateTextReader(new MonthNames());
    private final StandIn standIn;
    private final Changes changes = new Changes();
    private boolean strange; // some text may be articles whose labels nobody knows
    private String tailSource = "";
    private List<RawLine> tail = List.of(); // text behind the last article of the file

    DriftWatch(FormatProfile profile) {
        this.profile = profile;
        standIn = new StandIn(profile, dates);
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
        changes.startArticle(file);
        ArticleShape shape = new ArticleShape(source, result, text);
        Witness title = new Witness(source, result.position().line(), "");
        List<RawLine> above = source.equals(tailSource) ? tail : List.of();
        int unlike = 0;
        for (Section section : Section.values()) {
            boolean same = profile.labels(section).isEmpty()
                    || compareLabel(section, shape, title, () -> standIn.find(section, source, result, text, above));
            unlike += same ? 0 : 1;
        }
        strange |= unlike > 1 || result.span().isEmpty();
        compareShape(shape, title);
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
            Section section, ArticleShape shape, Witness title, Supplier<@Nullable Witness> other) {
        String trait = Words.of(section);
        Heading heading = shape.heading(section);
        Witness place = shape.place(section);
        if (heading == null || place == null) {
            Witness found = other.get();
            if (found == null) {
                changes.differ(trait, "", title);
            } else {
                Heading instead = Heading.of(found.text());
                changes.differ(trait, instead == null ? found.text() : instead.core(), found);
            }
            return false;
        }
        boolean known = profile.labels(section).stream()
                .anyMatch(label -> Heading.key(label).equals(heading.key()));
        if (known) {
            changes.agree(trait);
        } else {
            changes.differ(trait, heading.core(), place);
        }
        return known;
    }

    private void compareShape(ArticleShape shape, Witness title) {
        Witness date = shape.date();
        if (date != null && !profile.dates().isEmpty()) {
            String pattern = pattern(dates.read(date.text()));
            boolean same = pattern.isEmpty() || profile.dates().stream().anyMatch(known -> fits(pattern, known));
            compare(
                    "dates",
                    same ? profile.dates().get(0) : pattern,
                    profile.dates().get(0),
                    date);
        }
        compare("list", shape.mark(), profile.list(), title);
        String byline = shape.byline();
        compare(
                "byline",
                byline.isEmpty() ? "" : byline + ProfileText.NAMES,
                profile.byline().isEmpty() ? "" : profile.byline() + ProfileText.NAMES,
                title);
        List<String> order = new ArrayList<>();
        for (Section section : shape.order()) {
            order.add(Words.of(section));
            Heading heading = shape.heading(section);
            Witness place = shape.place(section);
            if (section == Section.CATEGORY && heading != null && place != null) {
                compare("heading", Words.of(heading.style()), profile.heading(), place);
            }
        }
        if (shape.order().size() == profile.order().size()) {
            List<String> usual = profile.order().stream().map(Words::of).toList();
            compare("order", String.join(", ", order), String.join(", ", usual), title);
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

    private void compare(String trait, String found, String usual, Witness place) {
        if (found.isEmpty() || usual.isEmpty()) {
            return;
        }
        if (found.equals(usual)) {
            changes.agree(trait);
        } else {
            changes.differ(trait, found, place);
        }
    }

    /** What has changed, in the order of first articles. */
    List<Drift> drifts() {
        return changes.drifts(this::usual);
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
