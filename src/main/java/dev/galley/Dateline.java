package dev.galley;

import java.util.List;
import java.util.Optional;

/** The form of a dateline: a short place in capitals and a colon that open the first paragraph, as {@code USA: The ...}. */
final class Dateline {

    private static final int MAX = 40;

    /** Words in capitals that open paragraphs, too, but name no place. */
    private static final List<String> NO_PLACES = List.of(
            "NOTE",
            "WARNING",
            "UPDATE",
            "BREAKING",
            "EXCLUSIVE",
            "CORRECTION",
            "EDITOR",
            "EDITORS",
            "OPINION",
            "PS",
            "FAQ",
            "TODO",
            "FYI",
            "NB",
            "RE",
            "FW",
            "FWD",
            "HTTP",
            "HTTPS",
            "IMPORTANT",
            "CAUTION",
            "DANGER",
            "ATTENTION",
            "ALERT",
            "QUESTION",
            "ANSWER");

    private Dateline() {}

    static Optional<String> of(String paragraph) {
        int colon = paragraph.indexOf(':');
        if (colon < 2 || colon > MAX || (colon + 1 < paragraph.length() && !isBreak(paragraph.charAt(colon + 1)))) {
            return Optional.empty();
        }
        String place = TextRules.trim(paragraph.substring(0, colon));
        return isPlace(place) ? Optional.of(place) : Optional.empty();
    }

    private static boolean isBreak(char c) {
        return c == '\n' || CharacterClass.isTrimmed(c);
    }

    private static boolean isPlace(String text) {
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isUpperCase(c)) {
                letters++;
            } else if (" -.,'/&\u2019()".indexOf(c) < 0) {
                return false;
            }
        }
        return letters >= 2 && Character.isUpperCase(text.charAt(0)) && !NO_PLACES.contains(text);
    }
}
