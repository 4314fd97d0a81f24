package dev.galley.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The arguments of commands that may read several sources at the same time. */
final class JobOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = {"-j", "--jobs"},
            paramLabel = "N",
            description = {
                "How many sources to read at the same time; as many as there are processors if not given.",
                "What is printed does not depend on it."
            })
    private Integer jobs;

    /** How many, 1 or more. */
    int count() {
        if (jobs == null) {
            return Runtime.getRuntime().availableProcessors();
        }
        if (jobs < 1) {
            throw new ParameterException(
                    command.commandLine(), "Invalid value for option '--jobs': " + jobs + " is less than 1");
        }
        return jobs;
    }
}
