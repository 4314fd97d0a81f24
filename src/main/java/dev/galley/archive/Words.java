package dev.galley.archive;

import dev.galley.problem.Position;
import dev.galley.problem.Remark;
import dev.galley.problem.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How words are cut, compared and written in this package. */
final class Words {

    /** How much of a text is shown, in code points. */
    private static final int EXCERPT = 120;

    private static final Span NOWHERE = new Span(0, 0);
    private static final Position START = new Position(1, 1);

    private Words() {}

    /** In lower case, as words are compared; in no locale's way. */
    static String fold(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** The letters that a text begins with, in lower case: behind them may be what nobody can see. */
    static String first(String text) {
        int end = 0;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return fold(text.substring(0, end));
    }

    /** The parts between marks, those at the ends included. */
    static List<String> split(String text, char mark) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int end = text.indexOf(mark); end >= 0; end = text.indexOf(mark, start)) {
            parts.add(text.substring(start, end));
            start = end + 1;
        }
        parts.add(text.substring(start));
        return List.copyOf(parts);
    }

    /** A text of an archive for people: cut, and escaped as a remark is, so that it steers no terminal. */
    static String shown(String text) {
        boolean isLong = text.codePointCount(0, text.length()) > EXCERPT;
        String excerpt = isLong ? text.substring(0, text.offsetByCodePoints(0, EXCERPT)) + "..." : text;
        return new Remark(NOWHERE, START, excerpt).text();
    }

    /** The constant of an enum as people write it: {@code month first}. */
    static String of(Enum<?> constant) {
        return fold(constant.name()).replace('_', ' ');
    }

    /** A number and its noun. */
    static String counted(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
