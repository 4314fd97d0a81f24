package dev.galley;

import dev.galley.problem.Fix;
import dev.galley.problem.Span;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Makes the fixes that change a stretch of the source in several places. There is none for a stretch that is very long, was
 * not kept whole, or holds malformed bytes, which no replacement can say.
 */
final class Rewriting {

    private static final int MAX = 1 << 16;

    /** What the bytes from 0x80 on mean in windows-1252; U+FFFD for those that mean nothing. */
    private static final String WINDOWS_1252 =
            "\u20AC\uFFFD\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039"
                    + "\u0152\uFFFD\u017D\uFFFD\uFFFD\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153"
                    + "\uFFFD\u017E\u0178";

    private final Window window;
    private final Lines lines;
    private final Utf8 utf8 = new Utf8();

    Rewriting(Window window, Lines lines) {
        this.window = window;
        this.lines = lines;
    }

    /** The text between two places, or null if it cannot be put into a fix. */
    @Nullable
    String text(int start, int end) {
        if (!isAtHand(start, end)) {
            return null;
        }
        byte[] bytes = window.bytes();
        for (int i = start; i < end; i += Utf8.length(Utf8.at(bytes, i, end))) {
            if (Utf8.isMalformed(Utf8.at(bytes, i, end))) {
                return null;
            }
        }
        return utf8.decode(bytes, start, end);
    }

    private boolean isAtHand(int start, int end) {
        Span span = span(start, end);
        return span.length() <= MAX
                && span.length() == end - start
                && !lines.omissions().touch(span.start(), span.end())
                && !holdsHole(start, end);
    }

    /** Whether white space beside one NUL of a long line stands between two places: some of it may have been given up. */
    private boolean holdsHole(int start, int end) {
        if (!lines.mayHave(Lines.HOLE)) {
            return false;
        }
        for (int i = lines.lineAt(start); i < lines.size() && lines.begin(i) < end; i++) {
            if (lines.has(i, Lines.HOLE) && (start < lines.start(i) || end > lines.end(i))) {
                return true;
            }
        }
        return false;
    }

    private Span span(int start, int end) {
        return new Span(window.offset(start), window.endOffset(end));
    }

    /** Leaves out all characters of a class. There is no such fix if something else might appear where they were. */
    @Nullable
    Fix without(CharacterClass unwanted, int start, int end) {
        String text = text(start, end);
        if (text == null || !lines.omissions().isEmpty() || mayMakeMark(start)) {
            return null; // what is beside it may not have been kept
        }
        String left = replace(text, unwanted, "");
        return left.isEmpty() && wouldJoin(start, end) ? null : Fix.safe(span(start, end), left);
    }

    /** Whether the source could start with another byte order mark, were some character of a line not there. */
    private boolean mayMakeMark(int place) {
        byte[] bytes = window.bytes();
        int i = place;
        while (i > 0 && !isLineBreak(bytes[i - 1])) {
            i--;
        }
        if (i > 0 || window.offset(0) > 0) {
            return false;
        }
        while (i < window.end() && !isLineBreak(bytes[i])) {
            if ((bytes[i] & 0xFF) >= 0xFE) { // all marks but that of UTF-8 hold such bytes
                return true;
            }
            i++;
        }
        return false;
    }

    /** Whether malformed bytes before and behind a stretch become a character without it, and without what other fixes leave out. */
    private boolean wouldJoin(int start, int end) {
        byte[] bytes = window.bytes();
        if (start == 0) {
            return false;
        }
        int next = end;
        while (next < window.end() && isLeftOut(Utf8.at(bytes, next, window.end()))) {
            next += Utf8.length(Utf8.at(bytes, next, window.end()));
        }
        int lead = start - 1;
        while (lead > Math.max(0, start - Utf8.MAX_LENGTH + 1) && Utf8.isContinuation(bytes[lead])) {
            lead--;
        }
        int before = start - lead;
        int behind = Math.min(Utf8.MAX_LENGTH - before, window.end() - next);
        byte[] joined = Arrays.copyOfRange(bytes, lead, lead + Utf8.MAX_LENGTH);
        System.arraycopy(bytes, next, joined, before, behind);
        return Utf8.length(Utf8.at(joined, 0, before + behind)) > before;
    }

    private static boolean isLeftOut(int step) {
        return switch (CharacterClass.of(Utf8.codePoint(step))) {
            case CONTROL, BIDI, INVISIBLE, BOM -> true;
            case ORDINARY, BLANK, LINE_BREAK -> false;
        };
    }

    /** Leaves out all characters of a class from a value: a guess where a line is nothing else, for it would be lost. */
    @Nullable
    Fix withoutInValue(CharacterClass unwanted, int start, int end) {
        Fix fix = without(unwanted, start, end);
        return fix != null && empties(unwanted, start, end) ? Fix.guess(fix.span(), fix.replacement()) : fix;
    }

    /** Whether nothing would be left of one of the lines in which the characters from one place to another are. */
    private boolean empties(CharacterClass unwanted, int start, int end) {
        byte[] bytes = window.bytes();
        int i = lines.begin(lines.lineAt(start));
        int last = Math.max(lines.end(lines.lineAt(end - 1)), end);
        boolean left = false;
        boolean lost = false;
        while (i < last) {
            int step = Utf8.at(bytes, i, last);
            if (isLineBreak(bytes[i])) {
                if (lost && !left) {
                    return true;
                }
                left = false;
                lost = false;
            } else {
                CharacterClass kind = CharacterClass.of(Utf8.codePoint(step));
                lost |= kind == unwanted && i >= start && i < end;
                left |= kind == CharacterClass.ORDINARY && !CharacterClass.isTrimmed(Utf8.codePoint(step));
            }
            i += Utf8.length(step);
        }
        return lost && !left;
    }

    private static boolean isLineBreak(byte b) {
        return b == '\n' || b == '\r';
    }

    /** Puts a space for each character of a class. */
    @Nullable
    Fix spaced(CharacterClass unwanted, int start, int end) {
        String text = text(start, end);
        return text == null ? null : Fix.guess(span(start, end), replace(text, unwanted, " "));
    }

    private static String replace(String text, CharacterClass unwanted, String replacement) {
        StringBuilder changed = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (CharacterClass.of(c) == unwanted) {
                changed.append(replacement);
            } else {
                changed.appendCodePoint(c);
            }
            i += Character.charCount(c);
        }
        return changed.toString();
    }

    /** Ends all lines in the same way. */
    @Nullable
    Fix withLineBreaks(String lineBreak, int start, int end) {
        String text = text(start, end);
        if (text == null) {
            return null;
        }
        StringBuilder changed = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                i++;
            }
            if (c == '\r' || c == '\n') {
                changed.append(lineBreak);
            } else {
                changed.append(c);
            }
        }
        return Fix.safe(span(start, end), changed.toString());
    }

    /** Reads single malformed bytes as windows-1252, the charset of most files that are not UTF-8. */
    @Nullable
    Fix asWindows1252(int start, int end) {
        if (!isAtHand(start, end)) {
            return null;
        }
        byte[] bytes = window.bytes();
        StringBuilder changed = new StringBuilder(end - start);
        for (int i = start; i < end; ) {
            int step = Utf8.at(bytes, i, end);
            int length = Utf8.length(step);
            if (!Utf8.isMalformed(step)) {
                changed.appendCodePoint(Utf8.codePoint(step));
            } else {
                int b = bytes[i] & 0xFF;
                char c = b < 0xA0 ? WINDOWS_1252.charAt(b - 0x80) : (char) b;
                if (length > 1 || c == '\uFFFD') {
                    return null; // part of a character, more likely
                }
                changed.append(c);
            }
            i += length;
        }
        return Fix.guess(span(start, end), changed.toString());
    }
}
