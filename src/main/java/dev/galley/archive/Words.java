package dev.galley.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How words are cut, compared and written in this package. */
final class Words {

    private Words() {}

    /** In lower case, as words are compared; in no locale's way. */
    static String fold(String text) {
        return text.toLowerCase(Locale.ROOT);
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

    /** The constant of an enum as people write it: {@code month first}. */
    static String of(Enum<?> constant) {
        return fold(constant.name()).replace('_', ' ');
    }

    /** A number and its noun. */
    static String counted(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
