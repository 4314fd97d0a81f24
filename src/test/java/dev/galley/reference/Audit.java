package dev.galley.reference;

import dev.galley.problem.ProblemCode;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.BiPredicate;

/** The unusual characters of one section, each kind reported once, at the first and those that directly follow: section 11. */
final class Audit {

    private static final String UNUSUAL_LINE_BREAKS = "\u000B\f\u0085\u2028\u2029";
    private static final String INVISIBLE =
            "\u00AD\u034F\u115F\u1160\u180E\u200B\u2060\u2061\u2062\u2063\u2064\u3164\uFFA0";

    private final Characters all;
    private final Map<ProblemCode, int[]> places =
            new EnumMap<>(ProblemCode.class); // start, end, how many, the first one

    Audit(Characters all) {
        this.all = all;
    }

    /** Looks at the characters of a value. */
    void look(int from, int to) {
        look(from, to, (kind, c) -> true);
    }

    /** Looks at what stands around lines: of that, NUL and byte order marks are unusual. */
    void lookForMarks(int from, int to) {
        look(from, to, (kind, c) -> c == 0 || c == 0xFEFF);
    }

    /** Looks for what breaks lines elsewhere. */
    void lookForBreaks(int from, int to) {
        look(from, to, (kind, c) -> kind == ProblemCode.UNUSUAL_LINE_BREAK);
    }

    private void look(int from, int to, BiPredicate<ProblemCode, Integer> counts) {
        for (int i = from; i < to; i++) {
            ProblemCode kind = all.isMalformed(i) ? ProblemCode.MALFORMED_BYTES : kind(all.at(i));
            if (kind != null && counts.test(kind, all.at(i))) {
                int c = all.at(i);
                int[] place = places.computeIfAbsent(kind, k -> new int[] {0, 0, 0, c});
                place[2]++;
                if (place[1] == 0) {
                    place[0] = all.offset(i);
                    place[1] = all.offset(i + 1);
                } else if (place[1] == all.offset(i)) {
                    place[1] = all.offset(i + 1);
                }
            }
        }
    }

    /** What a character is reported as, or null. */
    static ProblemCode kind(int c) {
        if (c >= ' ' && c < 0x7F || c == '\t' || c == '\n' || c == '\r') {
            return null;
        }
        if (UNUSUAL_LINE_BREAKS.indexOf(c) >= 0) {
            return ProblemCode.UNUSUAL_LINE_BREAK;
        }
        if (c < 0xA0) {
            return ProblemCode.CONTROL_CHARACTER;
        }
        if (c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069) {
            return ProblemCode.BIDI_CONTROL;
        }
        boolean isTag = c >= 0xE0000 && c <= 0xE007F;
        if (INVISIBLE.indexOf(c) >= 0 || isTag) {
            return ProblemCode.INVISIBLE_CHARACTER;
        }
        return c == 0xFEFF ? ProblemCode.MISPLACED_BOM : null;
    }

    /** Reports what was seen since the last time; {@code where} says the section. */
    void report(Reading reading, String where) {
        places.forEach((kind, place) -> {
            int count = place[2];
            String message = count + " " + noun(kind) + (count == 1 ? "" : "s")
                    + switch (kind) {
                        case MALFORMED_BYTES -> where + (count == 1 ? "," : ", each") + " read as U+FFFD";
                        case MISPLACED_BOM -> (count == 1 ? " that does" : " that do") + " not start the source";
                        default -> where + (count == 1 ? ", " : ", the first ") + String.format("U+%04X", place[3]);
                    };
            reading.report(kind, place[0], place[1], message);
        });
        forget();
    }

    private static String noun(ProblemCode kind) {
        return switch (kind) {
            case MALFORMED_BYTES -> "malformed character";
            case CONTROL_CHARACTER -> "control character";
            case BIDI_CONTROL -> "direction control";
            case INVISIBLE_CHARACTER -> "invisible character";
            case UNUSUAL_LINE_BREAK -> "unusual line break";
            default -> "byte order mark";
        };
    }

    void forget() {
        places.clear();
    }

    /** Whether all characters from one place to another are malformed. */
    static boolean isMalformed(Characters all, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!all.isMalformed(i)) {
                return false;
            }
        }
        return true;
    }
}
