package dev.galley.cli;

import dev.galley.ArticleParser;
import dev.galley.ParseResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** One run over sources, one after another. A source that cannot be read is named on standard error; the run goes on. */
final class Job {

    /** What a command does with each result, while the source it comes from is open. */
    @FunctionalInterface
    interface Step {
        void accept(Source source, ParseResult result) throws IOException;
    }

    private final Output err;
    private final Sources sources;
    private final ArticleParser parser = new ArticleParser();
    private final Tally tally = new Tally();

    Job(Shell shell) {
        this.err = new Output(shell.err(), "standard error");
        this.sources = new Sources(shell.in());
    }

    /** Hands over every result, and returns the exit status. */
    int run(List<String> arguments, Step step) {
        return run(arguments, step, end -> {});
    }

    /** Hands over every result and at last the counts, and returns the exit status. */
    int run(List<String> arguments, Step step, Consumer<Tally> last) {
        try {
            for (String argument : arguments) {
                readAll(argument, step);
            }
            last.accept(tally);
        } catch (OutputException e) {
            // Whoever read the output has seen enough, as head(1) does; anything else is a failure.
            if (!e.isBrokenPipe()) {
                fail(e.name(), e.getCause());
            }
        }
        return tally.exitStatus();
    }

    private void readAll(String argument, Step step) {
        try {
            for (String name : sources.names(argument)) {
                readOne(name, step);
            }
        } catch (IOException e) {
            fail(argument, e);
        }
    }

    private void readOne(String name, Step step) {
        try (Source source = sources.open(name);
                Stream<ParseResult> results = parser.stream(source.stream())) {
            tally.countFile();
            for (ParseResult result : (Iterable<ParseResult>) results::iterator) {
                tally.count(result);
                step.accept(source, result);
            }
        } catch (OutputException e) {
            throw e;
        } catch (UncheckedIOException e) {
            fail(name, e.getCause());
        } catch (IOException e) {
            fail(name, e);
        }
    }

    private void fail(String name, IOException e) {
        tally.countFailure();
        try {
            err.print("galley-cli: " + name + ": " + Reason.of(e) + "\n");
        } catch (OutputException nobodyListens) {
            // The exit status still says it.
        }
    }
}
