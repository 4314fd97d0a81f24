package dev.galley.archive;

import dev.galley.ParseResult;
import dev.galley.problem.Section;
import dev.galley.problem.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the line that stands where an article's label should, if the label is missing. */
final class StandIn {

    private static final int MAX_TEXT = 1 << 16; // of an article, this much is searched from either end

    private static final List<Section> USUAL = List.of(Section.values());

    private final FormatProfile profile;
    private final DateTextReader dates;
    private final List<Section> order;

    StandIn(FormatProfile profile, DateTextReader dates) {
        this.profile = profile;
        this.dates = dates;
        List<Section> known = new ArrayList<>(profile.order());
        if (!known.contains(Section.TITLE)) {
            known.add(0, Section.TITLE);
        }
        order = known.size() == USUAL.size() ? List.copyOf(known) : USUAL;
    }

    /**
     * The line that looks like a label and is followed by what the section holds, or null if there is none.
     *
     * @param above text that belongs to no article and stands above the article: there the label of its title may be
     */
    @Nullable
    Witness find(Section section, String source, ParseResult result, KeptStream text, List<RawLine> above) {
        Span extent = result.extent();
        Span part = section == Section.DESCRIPTION || section == Section.TITLE
                ? new Span(extent.start(), Math.min(extent.end(), extent.start() + MAX_TEXT))
                : new Span(Math.max(extent.start(), extent.end() - MAX_TEXT), extent.end());
        List<RawLine> lines = new ArrayList<>(section == Section.TITLE ? above : List.of());
        lines.addAll(lines(part, text));
        int to = end(section, lines);
        RawLine found = null;
        for (int i = start(section, lines); i < to; i++) {
            if (isStandIn(section, lines, i) && (found == null || section != Section.DESCRIPTION)) {
                found = lines.get(i);
            }
        }
        return found == null ? null : new Witness(source, found.number(), found.text());
    }

    /** The line after the last label of a section that stands before this one. */
    private int start(Section section, List<RawLine> lines) {
        int start = 0;
        for (Section before : order.subList(0, order.indexOf(section))) {
            for (int i = 0; i < lines.size(); i++) {
                start = isLabel(before, lines.get(i)) ? Math.max(start, i + 1) : start;
            }
        }
        return start;
    }

    /** The first label of a section that stands behind this one. */
    private int end(Section section, List<RawLine> lines) {
        int end = lines.size();
        for (Section behind : order.subList(order.indexOf(section) + 1, order.size())) {
            for (int i = lines.size() - 1; i >= 0; i--) {
                end = isLabel(behind, lines.get(i)) ? Math.min(end, i) : end;
            }
        }
        return end;
    }

    /** The lines of a span that are neither blank nor separators. */
    List<RawLine> lines(Span span, KeptStream text) {
        Span end = new Span(Math.max(span.start(), span.end() - MAX_TEXT), span.end());
        return contentLines(text.text(end.start(), end.end()), text.line(end.start()));
    }

    private List<RawLine> contentLines(String text, long firstLine) {
        List<RawLine> lines = new ArrayList<>();
        long number = firstLine;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean end = i == text.length() || text.charAt(i) == '\n' || text.charAt(i) == '\r';
            if (!end) {
                continue;
            }
            RawLine line = RawLines.of(number, text.substring(start, i), dates);
            if (line.kind() != LineKind.BLANK && line.kind() != LineKind.SEPARATOR) {
                lines.add(line);
            }
            if (i + 1 < text.length() && text.charAt(i) == '\r' && text.charAt(i + 1) == '\n') {
                i++;
            }
            start = i + 1;
            number++;
        }
        return lines;
    }

    private boolean isStandIn(Section section, List<RawLine> lines, int i) {
        RawLine line = lines.get(i);
        Heading heading = line.heading();
        if (heading == null || isLabel(line) || Language.opensByline(line.text())) {
            return false;
        }
        RawLine next = i + 1 < lines.size() ? lines.get(i + 1) : null;
        LineKind value = heading.isInline()
                ? RawLines.of(1, heading.value(), dates).kind()
                : next == null ? LineKind.BLANK : next.kind();
        return switch (section) {
            case DATE -> value == LineKind.DATE;
            case CATEGORY -> value == LineKind.ITEM && endsWithItems(lines, i + 1);
            case TITLE -> isTitleLabel(lines, heading.isInline() ? i : i + 1);
            case DESCRIPTION ->
                value == LineKind.TEXT
                        && !heading.isInline()
                        && i > 0
                        && lines.get(i - 1).kind() == LineKind.TEXT
                        && !isLabelAlone(lines.get(i - 1))
                        && next != null
                        && !isLabel(next);
        };
    }

    /** Whether a line holds a title, and the next one is a label of the description. */
    private boolean isTitleLabel(List<RawLine> lines, int title) {
        return title + 1 < lines.size()
                && lines.get(title).isTitleLike()
                && isLabel(Section.DESCRIPTION, lines.get(title + 1));
    }

    /** Whether nothing but items follows up to the next label: a list within the text is another. */
    private boolean endsWithItems(List<RawLine> lines, int from) {
        for (int i = from; i < lines.size() && !isLabel(lines.get(i)); i++) {
            if (lines.get(i).kind() != LineKind.ITEM) {
                return lines.get(i).kind() == LineKind.TEXT && hasStandInForDate(lines, i);
            }
        }
        return true;
    }

    /** Whether the line may be a label of the date that is missing as well. */
    private boolean hasStandInForDate(List<RawLine> lines, int i) {
        return i + 1 < lines.size() && lines.get(i + 1).kind() == LineKind.DATE;
    }

    /** Whether a line is a label and nothing more, so that what follows is its value. */
    private boolean isLabelAlone(RawLine line) {
        Heading heading = isLabel(line) ? Heading.of(line.text()) : null;
        return heading != null && !heading.isInline();
    }

    private boolean isLabel(RawLine line) {
        for (Section section : Section.values()) {
            if (isLabel(section, line)) {
                return true;
            }
        }
        return false;
    }

    private boolean isLabel(Section section, RawLine line) {
        Heading heading = line.heading();
        if (heading == null) {
            return false;
        }
        for (String label : profile.labels(section)) {
            if (Heading.key(label).equals(heading.key())) {
                return true;
            }
        }
        return false;
    }
}
