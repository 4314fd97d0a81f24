package dev.galley.cli;

import dev.galley.ParseResult;
import dev.galley.problem.Problem;

/** Counts articles and problems, and knows what exit status they mean. */
final class Tally {

    private long files;
    private long articles;
    private long errors;
    private long warnings;
    private long notes;
    private long failures;

    /** Adds what another has counted. */
    void add(Tally other) {
        files += other.files;
        articles += other.articles;
        errors += other.errors;
        warnings += other.warnings;
        notes += other.notes;
        failures += other.failures;
    }

    void countFile() {
        files++;
    }

    void countFailure() {
        failures++;
    }

    void count(ParseResult result) {
        if (Outside.holdsArticle(result)) {
            articles++;
        }
        for (Problem problem : result.problems()) {
            switch (problem.severity()) {
                case ERROR -> errors++;
                case WARNING -> warnings++;
                case INFO -> notes++;
            }
        }
    }

    long files() {
        return files;
    }

    long articles() {
        return articles;
    }

    long errors() {
        return errors;
    }

    long warnings() {
        return warnings;
    }

    long notes() {
        return notes;
    }

    /** How often something could not be read. */
    long failures() {
        return failures;
    }

    /** Whether something could not be read. */
    boolean hasFailed() {
        return failures > 0;
    }

    /** 0 if there is no error; 1 if an article has one; 2 if something could not be read. */
    int exitStatus() {
        if (failures > 0) {
            return 2;
        }
        return errors > 0 ? 1 : 0;
    }

    /** The counts, as {@code 3 articles in 2 files: 1 error, 2 warnings, 1 note}. */
    String summary() {
        return counted(articles, "article") + " in " + counted(files, "file") + ": " + counted(errors, "error") + ", "
                + counted(warnings, "warning") + ", " + counted(notes, "note");
    }

    /** A number and a noun, as {@code 1 error} or {@code 2 errors}. */
    static String counted(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
