package dev.galley.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The name of a category, split where its archive's vocabulary says so. Immutable.
 *
 * @param name the name as it is written, which remains the truth
 * @param parts the pieces of the name; joined by hyphens they are the name again, to the last space
 * @param doubtful the hyphens that may be read the other way, as the two words around each: {@code Bosnia-Herzegovina}
 */
public record TopicSplit(String name, List<String> parts, List<String> doubtful) {

    /**
     * Makes a split.
     *
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the parts, joined by hyphens, are not the name
     */
    public TopicSplit {
        Objects.requireNonNull(name, "name");
        parts = List.copyOf(parts);
        doubtful = List.copyOf(doubtful);
        if (!String.join("-", parts).equals(name)) {
            throw new IllegalArgumentException("the parts are not those of the name: " + Words.shown(parts.toString()));
        }
    }

    /** The topics: the parts without white space around them, and without those that are blank; unmodifiable. */
    public List<String> topics() {
        List<String> topics = new ArrayList<>();
        for (String part : parts) {
            String topic = part.strip();
            if (!topic.isEmpty()) {
                topics.add(topic);
            }
        }
        return List.copyOf(topics);
    }

    /** Whether a hyphen may be read the other way. */
    public boolean isDoubtful() {
        return !doubtful.isEmpty();
    }
}
