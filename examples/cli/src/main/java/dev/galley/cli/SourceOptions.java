package dev.galley.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The arguments of every command that reads dumps: which ones. */
final class SourceOptions {

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE|DIR|-",
            description = {
                "Dumps: a file, the .txt and .txt.gz files of a directory, a pattern as 'news/**.txt',",
                "or - for standard input. Data that gzip has compressed is expanded."
            })
    List<String> sources = new ArrayList<>();

    @Option(
            names = {"-r", "--recursive"},
            description = "Read directories within directories, too.")
    boolean recursive;

    @Option(
            names = "--max-ratio",
            paramLabel = "N",
            defaultValue = "" + Gzip.RATIO,
            description = "How many times compressed data may grow before reading it fails: ${DEFAULT-VALUE}.")
    int maxRatio;
}
