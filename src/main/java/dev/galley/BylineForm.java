package dev.galley;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How bylines begin in a format: with {@code by}, or another word. Immutable. */
final class BylineForm {

    private final List<String> words;
    private final byte[][] folded; // the same in ASCII lower case
    private final boolean isStandard;

    BylineForm(List<String> words) {
        this.words = words;
        folded = new byte[words.size()][];
        for (int i = 0; i < folded.length; i++) {
            folded[i] = Ascii.fold(words.get(i).getBytes(StandardCharsets.UTF_8));
        }
        isStandard = folded.length == 1 && hasBy();
    }

    /** Whether all bylines begin with {@code by}. */
    boolean isStandard() {
        return isStandard;
    }

    /** Whether some bylines begin with {@code by}. */
    boolean hasBy() {
        for (byte[] word : folded) {
            if (word.length == 2 && word[0] == 'b' && word[1] == 'y') {
                return true;
            }
        }
        return false;
    }

    /** Whether a line begins with such a word: a quick look before a closer one. */
    boolean opens(byte[] bytes, int start, int end) {
        return isStandard ? Byline.opens(bytes, start, end) : wordEnd(bytes, start, end) > start;
    }

    /** The place after the word with which a line begins; {@code start} if it is none of a byline. */
    int wordEnd(byte[] bytes, int start, int end) {
        for (byte[] word : folded) {
            int last = start + word.length;
            if (last <= end && isAt(word, bytes, start) && (last == end || !Ascii.isLetterOrDigit(bytes[last]))) {
                return last;
            }
        }
        return start;
    }

    private static boolean isAt(byte[] word, byte[] bytes, int start) {
        for (int i = 0; i < word.length; i++) {
            if (Ascii.lower(bytes[start + i]) != word[i]) {
                return false;
            }
        }
        return true;
    }

    /** Whether a line is a byline. */
    boolean isLine(byte[] bytes, int start, int end) {
        return end - start <= Byline.MAX_LINE
                && opens(bytes, start, end)
                && of(new String(bytes, start, end - start, StandardCharsets.UTF_8)) != null;
    }

    /** The names of a paragraph that is a byline, or null if it is none. */
    @Nullable
    String of(String paragraph) {
        for (String word : words) {
            String names = Byline.names(paragraph, word);
            if (names != null) {
                return names;
            }
        }
        return null;
    }
}
