package dev.galley.problem;

/** A part of an article's dump, in canonical order. The title has a label line only in formats that give it one. */
public enum Section {
    /** The line directly before the description's label. */
    TITLE("title"),
    /** Paragraphs of text and the byline. */
    DESCRIPTION("description"),
    /** The list of categories. */
    CATEGORY("category"),
    /** The date on which the article was created. */
    DATE("date");

    private final String word;

    Section(String word) {
        this.word = word;
    }

    /** The section's name in a sentence, as {@code category}; never null. */
    public String word() {
        return word;
    }
}
