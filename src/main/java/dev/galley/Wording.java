package dev.galley;

import dev.galley.problem.Section;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The words that a format knows: its labels, what opens a byline, and the words of dates besides the English ones. Immutable.
 *
 * @param labels those of each section, the canonical one first
 * @param bylineWords the canonical one first
 * @param dateWords in lower case, with the months that they name, or 0
 */
record Wording(Map<Section, List<String>> labels, List<String> bylineWords, Map<String, Integer> dateWords) {

    private static final int MAX_WORD = 40;

    static final Wording STANDARD = new Wording(
            Map.of(
                    Section.DESCRIPTION, List.of("Description"),
                    Section.CATEGORY, List.of("Category"),
                    Section.DATE, List.of("Date Created")),
            List.of("by"),
            Map.of());

    /** These words with other labels of a section; refused if they cannot be told from text, or from other labels. */
    Wording withLabel(Section section, List<String> texts) {
        Map<Section, List<String>> changed = new EnumMap<>(labels);
        changed.put(section, texts);
        requireDistinct(changed);
        return new Wording(Map.copyOf(changed), bylineWords, dateWords);
    }

    private static void requireDistinct(Map<Section, List<String>> labels) {
        Set<String> seen = new HashSet<>();
        for (Map.Entry<Section, List<String>> label : labels.entrySet()) {
            List<String> texts = label.getValue();
            if (texts.isEmpty() && label.getKey() != Section.TITLE) {
                throw new IllegalArgumentException("a section has at least one label");
            }
            for (String text : texts) {
                Labels.requireLabel(text);
                if (!seen.add(text.toLowerCase(Locale.ROOT))) {
                    throw new IllegalArgumentException("two labels are the same: " + TextRules.shown(text));
                }
            }
        }
    }

    /** These words with others before the names of a byline; refused if there is none, or one is no word. */
    Wording withBylineWords(List<String> words) {
        if (words.isEmpty()) {
            throw new IllegalArgumentException("a byline begins with a word");
        }
        words.forEach(Wording::requireWord);
        return new Wording(labels, words, dateWords);
    }

    private static void requireWord(String word) {
        if (word.isEmpty() || word.length() > MAX_WORD || !word.chars().allMatch(Character::isLetter)) {
            throw new IllegalArgumentException("not a word: " + TextRules.shown(word));
        }
    }

    /** These words with others of dates; refused if one is no word, or names no month and is not 0. */
    Wording withDateWords(Map<String, Integer> words) {
        Map<String, Integer> changed = new HashMap<>();
        words.forEach((word, month) -> {
            requireWord(word);
            if (month < 0 || month > 12) {
                throw new IllegalArgumentException("not a month: " + month);
            }
            changed.put(word.toLowerCase(Locale.ROOT), month);
        });
        return new Wording(labels, bylineWords, Map.copyOf(changed));
    }

    /** The labels of a section; empty if it has none. */
    List<String> labels(Section section) {
        return labels.getOrDefault(section, List.of());
    }
}
