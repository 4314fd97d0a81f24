package dev.galley;

/**
 * Removes emphasis marks: {@code *word*}, {@code **word**}, {@code _word_}. A mark opens where text follows it and no
 * letter or digit precedes, closes where text precedes and no letter or digit follows, and counts only in pairs on one
 * paragraph; all other marks are text. Linear in the text: for each kind of mark only the last open one is kept.
 */
final class Emphasis {

    private Emphasis() {}

    static String strip(String text) {
        if (text.indexOf('*') < 0 && text.indexOf('_') < 0) {
            return text;
        }
        boolean[] removed = new boolean[text.length()];
        int[] open = {-1, -1, -1, -1}; // where a mark of each kind is open: *, **, _, __
        for (int i = 0; i < text.length(); ) {
            int run = run(text, i);
            if (run == 1 || run == 2) {
                match(text, i, run, open, removed);
            }
            i += Math.max(run, 1);
        }
        return without(text, removed);
    }

    /** The number of equal marks at {@code start}. */
    private static int run(String text, int start) {
        char mark = text.charAt(start);
        if (mark != '*' && mark != '_') {
            return 0;
        }
        int end = start + 1;
        while (end < text.length() && text.charAt(end) == mark) {
            end++;
        }
        return end - start;
    }

    private static void match(String text, int start, int run, int[] open, boolean[] removed) {
        int kind = (text.charAt(start) == '*' ? 0 : 2) + run - 1;
        boolean inside = isWord(text, start - 1);
        boolean closes = !isSpace(text, start - 1) && !isWord(text, start + run);
        boolean opens = !isSpace(text, start + run) && !inside;
        if (closes && open[kind] >= 0) {
            for (int i = 0; i < run; i++) {
                removed[open[kind] + i] = true;
                removed[start + i] = true;
            }
            open[kind] = -1;
        } else if (opens) {
            open[kind] = start;
        }
    }

    private static boolean isSpace(String text, int i) {
        return i < 0 || i >= text.length() || text.charAt(i) == '\n' || CharacterClass.isTrimmed(text.charAt(i));
    }

    private static boolean isWord(String text, int i) {
        return i >= 0 && i < text.length() && Character.isLetterOrDigit(text.charAt(i));
    }

    private static String without(String text, boolean[] removed) {
        StringBuilder kept = new StringBuilder(text.length());
        for (int i = 0; i < removed.length; i++) {
            if (!removed[i]) {
                kept.append(text.charAt(i));
            }
        }
        return kept.toString();
    }
}
