package dev.galley;

/**
 * How much of a dump is kept. A value beyond its limit is cut, a problem says by how much, and reading goes on; a limit
 * never changes what is within it. A {@link DumpFormat} may set each to 1 or more, {@link #PROBLEMS} also to 0, but
 * {@link #ARTICLE} not below 65536, the blank space that may lie between a title and its label.
 */
public enum Limit {
    /** The length of a title, in code points. */
    TITLE(4096),
    /** The length of a paragraph, in code points. */
    PARAGRAPH(1 << 20),
    /** The number of paragraphs in a description. */
    PARAGRAPHS(1 << 17),
    /** The length of a byline, in code points; a longer paragraph is no byline. */
    BYLINE(256),
    /** The number of categories of an article. */
    CATEGORIES(1024),
    /** The length of a category's name, in code points. */
    CATEGORY_NAME(1024),
    /** The number of parts that hyphens make of a category's name; the name is cut after the last one allowed. */
    TOPICS(64),
    /**
     * The bytes of one article that are kept, 32 more for each line; text beyond is passed over up to the next label, but
     * for a few lines above it.
     */
    ARTICLE(16 << 20),
    /** The number of problems that are listed for one article; all are counted. */
    PROBLEMS(100),
    /** The length of what a message quotes of the dump, in code points. */
    EXCERPT(120);

    private final int standard;

    Limit(int standard) {
        this.standard = standard;
    }

    /** The least value that a format may set. */
    int least() {
        return this == PROBLEMS ? 0 : this == ARTICLE ? 1 << 16 : 1;
    }

    /** The value in {@link DumpFormat#STANDARD}: one that no genuine article meets. */
    public int standard() {
        return standard;
    }
}
