package dev.galley.benchmarks.corpus;

import java.time.LocalDate;
import java.util.List;

/**
 * What every contender has to read: the values of one article, typed. It checks nothing, so that what a contender does
 * not check costs it nothing.
 *
 * @param byline null if there is none
 */
public record PlainArticle(
        String title, List<String> paragraphs, String byline, List<PlainCategory> categories, LocalDate dateCreated) {

    /** A category with its number. */
    public record PlainCategory(int number, String name) {}
}
