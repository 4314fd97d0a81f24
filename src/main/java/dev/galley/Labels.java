package dev.galley;

import dev.galley.problem.Section;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Recognises label lines: whole lines that equal a label of the format, after trimming and after a closed set of
 * decorations, regardless of ASCII case. Not safe for use by several threads: it reuses its buffers.
 */
final class Labels {

    /** The longest line, in bytes, that may be a label with its decorations. */
    static final int MAX_LINE = 64;

    private static final int MAX_LABEL = 40;

    /** A label that was cut short has at least so many bytes. */
    private static final int MIN_CUT = 3;

    private final LabelTable table;
    private final byte[] collapsed = new byte[MAX_LINE];
    private final LabelCore core = new LabelCore(); // of the line in question
    private @Nullable Similarity similarity; // made when it is needed
    private @Nullable DateShape dates; // likewise

    Labels(LabelTable table) {
        this.table = table;
    }

    /** Refuses what cannot be told from text or from a decorated label. */
    static void requireLabel(String text) {
        TextRules.requireLine("label", text);
        if (text.length() > MAX_LABEL) {
            throw new IllegalArgumentException(
                    "a label has at most " + MAX_LABEL + " characters: " + TextRules.shown(text));
        }
        for (char c : ":#*_\\".toCharArray()) {
            if (text.indexOf(c) >= 0) {
                throw new IllegalArgumentException("a label has no `" + c + "`: " + TextRules.shown(text));
            }
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (Byline.of(text) != null
                || new DateShape(new DateNames(Map.of())).end(bytes, 0, bytes.length) >= 0
                || ListMark.opens(bytes, 0, bytes.length)
                || RuleLine.is(bytes, 0, bytes.length)) {
            throw new IllegalArgumentException(
                    "a byline, date, list item or rule is no label: " + TextRules.shown(text));
        }
    }

    /** Whether a line that begins with a byte may be a label: a quick look before {@link #match}. */
    boolean mayOpen(byte first) {
        return table.mayOpen(first);
    }

    /** What tells dates by their look. */
    DateShape dates() {
        if (dates == null) {
            dates = new DateShape(new DateNames(table.dateWords));
        }
        return dates;
    }

    /** How bylines begin. */
    BylineForm bylines() {
        return table.bylines;
    }

    /** Whether titles have a label. */
    boolean hasTitles() {
        return table.hasTitles;
    }

    /**
     * What the bytes of a trimmed line are: the flags of {@link Lines} for a label, those for text that may be a label
     * with its value, or those for text.
     */
    int match(byte[] bytes, int start, int end) {
        if (!mayOpen(bytes[start])) {
            return Lines.TEXT;
        }
        int length = end - start;
        for (int i = 0; i < table.exact.length; i++) {
            if (table.exact[i].length == length && Arrays.equals(table.exact[i], 0, length, bytes, start, end)) {
                return Lines.label(table.sections[i], Lines.EXACT);
            }
        }
        if (table.isSurelyText(bytes, start, end)) {
            return Lines.TEXT;
        }
        int colon = LabelTable.colon(bytes, start, end);
        if (length <= MAX_LINE) {
            int label = find(bytes, start, end);
            if (label >= 0) {
                return Lines.label(table.sections[label], Lines.VARIANT);
            }
        }
        if (colon > 0 && hasWord(bytes, inlineValue(bytes, start, end), end)) {
            int label = find(bytes, start, colon);
            if (label >= 0) {
                return Lines.inlineCandidate(table.sections[label]);
            }
        }
        return Lines.TEXT;
    }

    /** The label that equals the core of bytes, or -1. */
    private int find(byte[] bytes, int start, int end) {
        core.read(bytes, start, end);
        for (int i = 0; i < table.folded.length; i++) {
            if (core.is(table.folded[i])) {
                return i;
            }
        }
        return -1;
    }

    /** Whether some byte is part of a word: {@code Category::} has no value. */
    private static boolean hasWord(byte[] bytes, int start, int end) {
        for (int i = start; i < end; i++) {
            if (bytes[i] < 0 || Ascii.isLetterOrDigit(bytes[i])) {
                return true;
            }
        }
        return false;
    }

    /**
     * Where the date starts on a line that holds a label of the date, perhaps misspelt, and a date, with or without a
     * colon between; -1 if the line is nothing of the kind.
     */
    int inlineDate(byte[] bytes, int start, int end) {
        int last = end - start > 2 * MAX_LINE ? start : Math.min(end, start + MAX_LINE);
        int date = start + 1;
        while (date < last && !(opensWord(bytes, date) && dates().end(bytes, date, end) == end)) {
            date++;
        }
        if (date >= last) {
            return -1;
        }
        int labelEnd = introduced(bytes, start, date);
        boolean isLabel =
                isMisspelt(Section.DATE, bytes, start, labelEnd) || isInlineLabel(Section.DATE, bytes, start, labelEnd);
        return isLabel ? date : -1;
    }

    /** Whether a number starts at a place, or a word behind white space or a colon. */
    private static boolean opensWord(byte[] bytes, int i) {
        byte before = bytes[i - 1];
        if (Ascii.isDigit(bytes[i])) {
            return !Ascii.isDigit(before);
        }
        return Ascii.isLetter(bytes[i]) && (before == ' ' || before == ':' || before == '\t');
    }

    /** The end of what introduces a value, without the colon and spaces between. */
    private static int introduced(byte[] bytes, int start, int value) {
        int end = value;
        while (end > start && (bytes[end - 1] == ' ' || bytes[end - 1] == ':')) {
            end--;
        }
        return end;
    }

    /**
     * Where the list item starts on a line that holds a label of the categories, perhaps misspelt, and, with or without white
     * space between, an item with its number; -1 if the line is nothing of the kind.
     */
    int inlineItem(byte[] bytes, int start, int end) {
        int colon = LabelTable.colon(bytes, start, end);
        int behindColon = colon < 0 ? end : LabelCore.skipSpaces(bytes, colon + 1, end);
        int item = start + 1;
        while (item < end && item < start + MAX_LINE && item != behindColon && bytes[item] != '-') {
            item++;
        }
        if (item >= end || item >= start + MAX_LINE) {
            return -1;
        }
        ListMark mark = ListMark.of(bytes, item, end);
        if (!mark.hasNumber() || mark.nameStart() == end) {
            return -1;
        }
        int label = find(bytes, start, item);
        int labelEnd = introduced(bytes, start, item);
        boolean isLabel = label >= 0
                ? table.sections[label] == Section.CATEGORY
                : isMisspelt(Section.CATEGORY, bytes, start, labelEnd);
        return isLabel ? item : -1;
    }

    /** Whether a label of the section and what introduces its value is spelt as the format spells it. */
    boolean isInlineLabel(Section section, byte[] bytes, int start, int end) {
        int labelEnd = end;
        while (labelEnd > start && " \t:*_".indexOf(bytes[labelEnd - 1]) >= 0) {
            labelEnd--;
        }
        int label = find(bytes, start, labelEnd);
        return label >= 0 && table.sections[label] == section;
    }

    /** Where the value of {@code Label: value}, a line with a colon, starts; {@code end} if nothing follows the colon. */
    int inlineValue(byte[] bytes, int start, int end) {
        int i = LabelTable.colon(bytes, start, end) + 1;
        if (LabelCore.isEmphasis(bytes[start])) { // **Label:** value
            i = LabelCore.skipEmphasis(bytes, i, end);
        }
        return Edges.afterSpace(bytes, i, end);
    }

    /** Whether a line is almost a label of the section, but no label of any. */
    boolean isMisspelt(Section section, byte[] bytes, int start, int end) {
        if (end - start > MAX_LINE || bytes[start] == Escape.MARK) {
            return false;
        }
        if (table.hasManyLetters(bytes, start, end) && !WrappedLabel.hasTag(bytes, start, end)) {
            return false;
        }
        if (similarity == null) {
            similarity = new Similarity();
        }
        core.read(bytes, start, end);
        for (int i = 0; i < table.folded.length; i++) {
            if (table.sections[i] == section && isAlmost(table.folded[i], similarity)) {
                return true;
            }
        }
        return false;
    }

    private boolean isAlmost(byte[] label, Similarity comparison) {
        if (!isAscii(label)) {
            return comparison.isSimilar(core.bytes(), core.length(), label);
        }
        int count = core.collapse(collapsed);
        return comparison.isSimilar(collapsed, count, label) || WrappedLabel.is(collapsed, count, label);
    }

    private static boolean isAscii(byte[] text) {
        for (byte b : text) {
            if (b < 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether a line is the start of a label of the section: at least three bytes, as where a dump was truncated. */
    boolean isCutShort(Section section, byte[] bytes, int start, int end) {
        if (end - start > MAX_LINE) {
            return false;
        }
        core.read(bytes, start, end);
        for (int i = 0; i < table.folded.length && core.length() >= MIN_CUT; i++) {
            if (table.sections[i] == section && core.opens(table.folded[i])) {
                return true;
            }
        }
        return false;
    }
}
