package dev.galley.problem;

/** How much a problem matters, from least to most. */
public enum Severity {
    /** Not reported. A format may say this of a code; no problem has it. */
    OFF("off"),
    /** The dump deviates from the canonical form, but what was read is certain. */
    INFO("info"),
    /** A value was read on an assumption that may be wrong, or text belongs to no field. */
    WARNING("warning"),
    /** A value is absent or cut: the article is not valid. */
    ERROR("error");

    private final String word;

    Severity(String word) {
        this.word = word;
    }

    /** The severity in lower case, as {@code warning}; never null. */
    public String word() {
        return word;
    }
}
