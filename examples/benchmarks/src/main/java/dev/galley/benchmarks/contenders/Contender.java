package dev.galley.benchmarks.contenders;

/** One of those that are measured side by side. */
public interface Contender {

    /** Its name for people, in Markdown. */
    String label();

    /** What it is there for. */
    Kind kind();
}
