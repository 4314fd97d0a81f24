package dev.galley.reference;

import dev.galley.problem.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line that is not blank: what it says, where, and what it is taken for so far. */
final class Line {

    /** What a line is taken for. */
    enum Kind {
        TEXT,
        LABEL,
        DATE,
        SEPARATOR
    }

    /** How a label is written: as it should, or otherwise, with its value, misspelt. */
    enum Form {
        EXACT,
        VARIANT,
        INLINE,
        MISSPELT
    }

    private static final int GAP = 1 << 16;
    private static final Pattern EDGES = Pattern.compile(edges(Characters.BLANK), Pattern.DOTALL);
    private static final Pattern EDGES_AND_NUL = Pattern.compile(edges(Characters.BLANK + "\\x00"), Pattern.DOTALL);
    private static final Pattern NOTHING = Pattern.compile("[" + Characters.BLANK + "\\x00]*");
    private static final Pattern RULE = Pattern.compile("-{3,80}|\\*{3,80}|_{3,80}|={3,80}|~{3,80}");

    final Characters all;
    final int begin; // with the white space around it
    final int from;
    final int to;
    final String text; // without it
    final boolean afterBlank;
    final boolean afterGap; // more blank lines precede than may stand between a title and its label
    final boolean glued; // no line break precedes: the line above is a date
    private final boolean isNothing;
    private final Labels.Match match; // what the line is by its text alone
    Kind kind;
    Section section; // of a label, or of text that may be a label with its value
    Form form;

    private Line(Characters all, int begin, int from, int to, boolean afterBlank, boolean afterGap, boolean glued) {
        this.all = all;
        this.begin = begin;
        this.from = from;
        this.to = to;
        this.text = all.text(from, to);
        this.afterBlank = afterBlank;
        this.afterGap = afterGap;
        this.glued = glued;
        isNothing = NOTHING.matcher(text).matches();
        match = isNothing || glued ? null : Labels.match(text);
        reset();
    }

    private static String edges(String blank) {
        return "[" + blank + "]*+(?<text>.*?)[" + blank + "]*+";
    }

    /** The lines of a dump that are not blank. */
    static List<Line> of(Characters all) {
        List<Line> lines = new ArrayList<>();
        int begin = all.size() > 0 && all.at(0) == 0xFEFF ? 1 : 0; // the byte order mark
        int blank = 0;
        while (begin < all.size()) {
            int end = begin;
            while (end < all.size() && all.at(end) != '\n' && all.at(end) != '\r') {
                end++;
            }
            int next = Math.min(end + 1, all.size());
            if (next < all.size() && all.at(end) == '\r' && all.at(next) == '\n') {
                next++;
            }
            int[] place = trimmed(all, begin, end);
            boolean again = !lines.isEmpty()
                    && lines.get(lines.size() - 1).isSeparator()
                    && all.text(begin, end).matches("\\p{ASCII}*")
                    && all.text(place[0], place[1]).equals("\f");
            if (again) {
                begin = next; // several form feeds in a row mean no more than one
            } else if (place[0] < place[1]) {
                lines.add(new Line(all, begin, place[0], place[1], blank > 0, blank > GAP, false));
                blank = 0;
            } else {
                blank += all.offset(next) - all.offset(begin);
            }
            begin = next;
        }
        return lines;
    }

    /** Where a line starts and ends without white space and NUL around it; of a separator, where that stands. */
    private static int[] trimmed(Characters all, int begin, int end) {
        String line = all.text(begin, end);
        int[] place = place(EDGES, line, begin);
        if (place[0] == place[1]) {
            int formFeed = line.indexOf('\f');
            return formFeed < 0 ? place : new int[] {begin + formFeed, begin + formFeed + 1};
        }
        int[] inner = place(EDGES_AND_NUL, line, begin);
        return inner[0] == inner[1] ? place : inner; // nothing but NUL
    }

    private static int[] place(Pattern edges, String line, int begin) {
        Matcher matcher = edges.matcher(line);
        matcher.matches();
        int from = begin + line.codePointCount(0, matcher.start("text"));
        String text = matcher.group("text");
        return new int[] {from, from + text.codePointCount(0, text.length())};
    }

    /** Forgets what the line was taken for, but for what its text alone says. */
    void reset() {
        kind = isNothing ? Kind.SEPARATOR : match == null || match.form() == Form.INLINE ? Kind.TEXT : Kind.LABEL;
        section = match == null ? null : match.section();
        form = match == null ? null : match.form();
    }

    void setLabel(Section labelSection, Form labelForm) {
        kind = Kind.LABEL;
        section = labelSection;
        form = labelForm;
    }

    void setText() {
        kind = Kind.TEXT;
        section = null;
        form = null;
    }

    boolean isText() {
        return kind == Kind.TEXT;
    }

    boolean isLabel() {
        return kind == Kind.LABEL;
    }

    boolean isLabel(Section of) {
        return isLabel() && section == of;
    }

    boolean isSeparator() {
        return kind == Kind.SEPARATOR;
    }

    boolean isRule() {
        return kind != Kind.SEPARATOR && RULE.matcher(text).matches();
    }

    /** Whether the line may be a label by its length, whatever it says. */
    boolean isShort() {
        return end() - start() <= Labels.MAX_BYTES;
    }

    /** The offset of the first byte of the text. */
    int start() {
        return all.offset(from);
    }

    /** The offset after its last byte. */
    int end() {
        return all.offset(to);
    }

    /** The offset of a place in the text. */
    int offset(int index) {
        return all.offset(from + text.codePointCount(0, index));
    }

    /** The line up to a place in its text, and the rest, which is glued to it. */
    List<Line> split(int index) {
        int end = from + text.codePointCount(0, index);
        int[] rest = place(EDGES_AND_NUL, all.text(end, to), end);
        return List.of(
                new Line(all, begin, from, end, afterBlank, afterGap, glued),
                new Line(all, end, rest[0], rest[1], false, false, true));
    }

    /** The text as messages quote it. */
    String quote() {
        return all.quote(start(), end());
    }

    @Override
    public String toString() {
        return kind + " " + section + " " + form + ": " + text;
    }
}
