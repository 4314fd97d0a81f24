package dev.galley;

import dev.galley.problem.Fix;
import dev.galley.problem.ProblemCode;
import dev.galley.problem.Section;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Looks closely at text that is known to hold a malformed or unusual character, and reports each kind once a section,
 * with a count. Only such text comes here, so it may take its time.
 */
final class CharacterAudit {

    private static final ProblemCode[] CODES = {
        ProblemCode.MALFORMED_BYTES,
        ProblemCode.CONTROL_CHARACTER,
        ProblemCode.BIDI_CONTROL,
        ProblemCode.INVISIBLE_CHARACTER,
        ProblemCode.UNUSUAL_LINE_BREAK,
        ProblemCode.MISPLACED_BOM,
    };

    private static final int LINE_BREAK = 4; // in the list above

    private final Findings findings;
    private final Rewriting rewriting;
    private final long[] counts = new long[CODES.length];
    private final int[] starts = new int[CODES.length];
    private final int[] ends = new int[CODES.length];
    private final int[] lasts = new int[CODES.length]; // where the last one ends
    private final int[] firsts = new int[CODES.length];
    private boolean any;

    CharacterAudit(Findings findings, Rewriting rewriting) {
        this.findings = findings;
        this.rewriting = rewriting;
    }

    /** Takes note of the characters of a value. */
    void look(byte[] bytes, int start, int end) {
        for (int i = start; i < end; ) {
            int step = Utf8.at(bytes, i, end);
            int length = Utf8.length(step);
            if (Utf8.isMalformed(step)) {
                note(0, i, i + length, Utf8.codePoint(step));
            } else {
                int kind = kind(Utf8.codePoint(step));
                if (kind > 0) {
                    note(kind, i, i + length, Utf8.codePoint(step));
                }
            }
            i += length;
        }
    }

    /** Whether the bytes are nothing but malformed characters, so that there is nothing else to say of them. */
    static boolean isMalformed(byte[] bytes, int start, int end) {
        for (int i = start; i < end; i += Utf8.length(Utf8.at(bytes, i, end))) {
            if (!Utf8.isMalformed(Utf8.at(bytes, i, end))) {
                return false;
            }
        }
        return true;
    }

    /** Takes note of byte order marks and NUL characters around a value. */
    void lookForMarks(byte[] bytes, int start, int end) {
        for (int i = start; i < end; ) {
            int step = Utf8.at(bytes, i, end);
            int length = Utf8.length(step);
            int c = Utf8.codePoint(step);
            if (c == 0xFEFF || c == 0) {
                note(c == 0 ? 1 : 5, i, i + length, c);
            }
            i += length;
        }
    }

    /** Takes note of characters that break lines elsewhere, but not here. */
    void lookForBreaks(byte[] bytes, int start, int end) {
        for (int i = start; i < end; ) {
            int step = Utf8.at(bytes, i, end);
            int length = Utf8.length(step);
            if (kind(Utf8.codePoint(step)) == LINE_BREAK) {
                note(LINE_BREAK, i, i + length, Utf8.codePoint(step));
            }
            i += length;
        }
    }

    private static int kind(int c) {
        return switch (CharacterClass.of(c)) {
            case CONTROL -> 1;
            case BIDI -> 2;
            case INVISIBLE -> 3;
            case LINE_BREAK -> LINE_BREAK;
            case BOM -> 5;
            case BLANK, ORDINARY -> 0;
        };
    }

    private void note(int kind, int start, int end, int c) {
        any = true;
        lasts[kind] = end;
        if (counts[kind]++ == 0) {
            starts[kind] = start;
            ends[kind] = end;
            firsts[kind] = c;
        } else if (ends[kind] == start) {
            ends[kind] = end;
        }
    }

    /** Drops what was seen since the last report. */
    void forget() {
        Arrays.fill(counts, 0);
        any = false;
    }

    /** Reports what was seen since the last call as problems of a section. */
    void report(@Nullable Section section) {
        if (!any) {
            return;
        }
        for (int kind = 0; kind < CODES.length; kind++) {
            if (counts[kind] > 0) {
                report(kind, section);
                counts[kind] = 0;
            }
        }
        any = false;
    }

    private void report(int kind, @Nullable Section section) {
        String where = section == null ? "" : " in the " + section.word();
        String first = counts[kind] == 1 ? "," : ", the first";
        String message = switch (CODES[kind]) {
            case MALFORMED_BYTES -> Findings.counted(counts[kind], "malformed character") + where + where(kind);
            case MISPLACED_BOM ->
                Findings.counted(counts[kind], "byte order mark")
                        + " that "
                        + (counts[kind] == 1 ? "does" : "do")
                        + " not start the source";
            default -> Findings.counted(counts[kind], noun(kind)) + where + first + " " + name(firsts[kind]);
        };
        Fix fix = fix(CODES[kind], section, starts[kind], lasts[kind]);
        findings.add(CODES[kind], section, starts[kind], ends[kind], message, List.of(), fix);
    }

    /** An edit from the first such character to behind the last. */
    private @Nullable Fix fix(ProblemCode code, @Nullable Section section, int start, int end) {
        return switch (code) {
            case MALFORMED_BYTES -> rewriting.asWindows1252(start, end);
            case CONTROL_CHARACTER ->
                section == null
                        ? rewriting.without(CharacterClass.CONTROL, start, end)
                        : rewriting.withoutInValue(CharacterClass.CONTROL, start, end);
            case BIDI_CONTROL -> rewriting.withoutInValue(CharacterClass.BIDI, start, end);
            case INVISIBLE_CHARACTER -> rewriting.withoutInValue(CharacterClass.INVISIBLE, start, end);
            case MISPLACED_BOM -> rewriting.without(CharacterClass.BOM, start, end);
            default -> section == null ? null : rewriting.spaced(CharacterClass.LINE_BREAK, start, end);
        };
    }

    private String where(int kind) {
        return counts[kind] == 1 ? ", read as U+FFFD" : ", each read as U+FFFD";
    }

    private static String noun(int kind) { // its plural takes an s
        return switch (CODES[kind]) {
            case CONTROL_CHARACTER -> "control character";
            case BIDI_CONTROL -> "direction control";
            case INVISIBLE_CHARACTER -> "invisible character";
            default -> "unusual line break";
        };
    }

    /** A code point as {@code U+202E}. */
    private static String name(int c) {
        StringBuilder name = new StringBuilder("U+");
        for (int shift = c > 0xFFFF ? 16 : 12; shift >= 0; shift -= 4) {
            name.append("0123456789ABCDEF".charAt(c >> shift & 0xF));
        }
        return name.toString();
    }
}
