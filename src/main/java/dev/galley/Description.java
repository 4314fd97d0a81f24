package dev.galley;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What an article says, and who says it. Immutable.
 *
 * @param paragraphs at least one paragraph, as written, emphasis marks included; lines within one are separated by
 *     {@code \n}
 * @param byline the names that follow {@code by} in the closing paragraph, on one line; empty if there is no byline
 */
public record Description(List<String> paragraphs, Optional<String> byline) {

    /**
     * Makes a description.
     *
     * @throws NullPointerException if an argument is null or holds null
     * @throws IllegalArgumentException if there is no paragraph; if a paragraph has a blank line, a line with white space
     *     around it or a carriage return; or if the byline is no list of names on one line
     */
    public Description {
        Objects.requireNonNull(byline, "byline");
        if (!(paragraphs instanceof ReadParagraphs read && read.wereReadWith(byline))) {
            paragraphs = List.copyOf(paragraphs);
            requireWritable(paragraphs, byline);
        }
    }

    private static void requireWritable(List<String> paragraphs, Optional<String> byline) {
        if (paragraphs.isEmpty()) {
            throw new IllegalArgumentException("a description has at least one paragraph");
        }
        for (String paragraph : paragraphs) {
            TextRules.requireParagraph(paragraph);
        }
        byline.ifPresent(NameList::require);
    }

    /**
     * Makes a description without a byline.
     *
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException as the constructor
     */
    public static Description of(String... paragraphs) {
        return new Description(List.of(paragraphs), Optional.empty());
    }

    /**
     * This description with a byline, as {@code Ann Author and Bob Brown}, without the word {@code by}.
     *
     * @throws NullPointerException if the argument is null
     * @throws IllegalArgumentException if it is no list of names on one line
     */
    public Description withByline(String names) {
        return new Description(paragraphs, Optional.of(names));
    }

    /** The byline's names, split at {@code ,}, {@code &} and {@code and}; never null, empty without a byline. */
    public List<String> authors() {
        return byline.map(Authors::of).orElse(List.of());
    }

    /** The place in capitals that opens the first paragraph, as {@code USA} of {@code USA: The ...}, if there is one. */
    public Optional<String> dateline() {
        return Dateline.of(paragraphs.get(0));
    }

    /**
     * The paragraphs without emphasis marks, separated by blank lines; never null. A {@code *}, {@code **} or {@code _}
     * is a mark where it opens before and closes after a word; any other is text.
     */
    public String plainText() {
        StringBuilder text = new StringBuilder();
        for (String paragraph : paragraphs) {
            text.append(text.length() == 0 ? "" : "\n\n").append(Emphasis.strip(paragraph));
        }
        return text.toString();
    }
}
