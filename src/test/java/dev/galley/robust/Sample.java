package dev.galley.robust;

import dev.galley.Article;
import dev.galley.Category;
import dev.galley.Description;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;

/** The dumps that the tests put together, cut to pieces and damage, and the articles in them. */
enum Sample {
    /** Of the shape that real dumps have: two blank lines before, no line break behind. */
    OBSERVATORY(
            "observatory.txt",
            new Article(
                    "Observatory Opens Its Dome to Night-Shift Nurses",
                    Description.of(
                                    "CHILE: The old observatory above the port opens its dome once a month for "
                                            + "people who work at night, the *Evening Ledger* reports. Nurses, bakers "
                                            + "and tram drivers queue for a look at Saturn.",
                                    """
                                    "Nobody else is awake to see it," the director said \u2013 and handed out coffee.
                                    The next evening is on the first of June.""")
                            .withByline("Paula Rojas and Jon Lind"),
                    List.of(
                            Category.of(1, "Science-Astronomy-Public Obs."),
                            Category.of(2, "Main"),
                            Category.of(12, "Cities-Night Life-Dept. of Health")),
                    LocalDate.of(2021, 5, 14))),

    /** As a writer would write it; without a byline. */
    FERRY(
            "ferry.txt",
            new Article(
                    "Ferry Skips a Stop, Nobody Minds",
                    Description.of(
                            "The morning ferry passed Lower Quay without stopping. The caf\u00E9 had already closed.",
                            "It was late anyway."),
                    List.of(Category.of(4, "Harbour")),
                    LocalDate.of(2019, 11, 2)));

    private final byte[] bytes;
    private final Article article;

    Sample(String file, Article article) {
        this.article = article;
        try (InputStream in = Sample.class.getResourceAsStream("/samples/" + file)) {
            bytes = in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A dump of a title, a body and the items of a list, with a date. */
    static String dump(String title, String body, String items) {
        return title + "\n\nDescription\n\n" + body + "\n\nCategory\n\n" + items + "\n\nDate Created\n\n09/26/2022\n";
    }

    /** The dump. */
    byte[] bytes() {
        return bytes.clone();
    }

    /** The article in it. */
    Article article() {
        return article;
    }
}
