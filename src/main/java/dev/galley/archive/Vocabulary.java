package dev.galley.archive;

import dev.galley.problem.Section;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The words that labels are made of in the languages that are known. */
final class Vocabulary {

    private final Map<Section, Set<String>> words = new EnumMap<>(Section.class);

    Vocabulary() {
        for (Section section : Section.values()) {
            Set<String> all = new HashSet<>();
            for (Language language : Language.values()) {
                all.addAll(language.labels(section));
            }
            words.put(section, all);
        }
    }

    /** Whether a label of this section is spelt so in a language that is known. */
    boolean knows(Section section, String label) {
        return words.getOrDefault(section, Set.of()).contains(Words.fold(label));
    }

    /** Whether any label is spelt so. */
    boolean knows(String label) {
        for (Section section : Section.values()) {
            if (knows(section, label)) {
                return true;
            }
        }
        return false;
    }
}
