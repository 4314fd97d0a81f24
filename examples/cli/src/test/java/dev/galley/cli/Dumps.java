package dev.galley.cli;

/** Small dumps, and the lines they give. */
final class Dumps {

    static final String CLEAN = """
            Ferry “Aurora” Sails Again

            Description

            NORWAY: The ferry is back – after ten years.

            by Ann Author and Ben Bell

            Category

            - 1. Coast-Ferries
            - 2. Main

            Date Created

            09/26/2022
            """;

    static final String IMPOSSIBLE_DATE = """
            Ferry Sails Again

            Description

            The ferry is back.

            Category

            - 1. Coast

            Date Created

            02/30/2022
            """;

    static final String MISSPELT_LABEL = CLEAN.replace("Category", "Catagory");

    static final String TEXT_BEFORE = "A note of the archive.\n\n" + CLEAN;

    private Dumps() {}

    /** The line of {@link #CLEAN}, where it stands alone in a source. */
    static String cleanLine(String source) {
        return "{\"source\":\"" + source + "\",\"index\":0,\"offset\":0,\"line\":1,\"valid\":true,"
                + "\"title\":\"Ferry “Aurora” Sails Again\","
                + "\"description\":{\"paragraphs\":[\"NORWAY: The ferry is back – after ten years.\"],"
                + "\"byline\":\"Ann Author and Ben Bell\",\"authors\":[\"Ann Author\",\"Ben Bell\"],"
                + "\"dateline\":\"NORWAY\"},"
                + "\"categories\":[{\"number\":1,\"name\":\"Coast-Ferries\",\"topics\":[\"Coast\",\"Ferries\"]},"
                + "{\"number\":2,\"name\":\"Main\",\"topics\":[\"Main\"]}],"
                + "\"dateCreated\":\"2022-09-26\",\"problems\":[]}\n";
    }
}
