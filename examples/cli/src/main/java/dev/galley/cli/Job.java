package dev.galley.cli;

import dev.galley.ArticleParser;
import dev.galley.ParseResult;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One run over all sources that the arguments name, in this order. A source that cannot be read is named on standard error;
 * the run goes on with the next one.
 */
final class Job {

    /** What a command does with each result, while the source that it comes from is open. */
    @FunctionalInterface
    interface Step {
        void accept(Source source, ParseResult result) throws IOException;

        /** Prints what waits to be printed, also where the rest of the source cannot be read. */
        default void flush() {}

        /** Does what can be done only when all of the source has been read. */
        default void end(Source source) throws IOException {}
    }

    /** Makes the step for one source, which prints to the given console and is used by one thread. */
    @FunctionalInterface
    interface Steps {
        Step start(Console console);
    }

    /** A source, or why there is none. */
    private record Task(
            String name,
            @Nullable SourceName source,
            @Nullable IOException failure) {

        SourceName sourceOrThrow() throws IOException {
            if (failure != null) {
                throw failure;
            }
            return Objects.requireNonNull(source);
        }
    }

    private final Shell shell;
    private final SourceOptions options;
    private final ArticleParser parser;
    private final Screen screen;
    private final Tally tally = new Tally();
    private Progress progress = Progress.NONE;
    private int jobs = 1;

    Job(Shell shell, SourceOptions options, ArticleParser parser) {
        this.shell = shell;
        this.options = options;
        this.parser = parser;
        this.screen = new Screen(shell);
    }

    /** Lets several sources be read at the same time; what is printed stays the same. */
    Job withJobs(int count) {
        jobs = count;
        return this;
    }

    /** Shows on a terminal how far the run is. */
    Job withProgress() {
        progress = Progress.on(screen, shell);
        return this;
    }

    /** Hands over every result, and returns the exit status. */
    int run(Steps steps) {
        return run(steps, console -> {});
    }

    /** Hands over every result, at last does something more, and returns the exit status. */
    int run(Steps steps, Consumer<Console> last) {
        try {
            List<Task> tasks = tasks();
            if (jobs > 1 && tasks.size() > 1) {
                new Crew(jobs).run(tasks, (task, console) -> read(task, steps, console), this::replay, tally::add);
            } else {
                tasks.forEach(task -> tally.add(read(task, steps, screen)));
            }
            last.accept(screen);
            screen.finish();
        } catch (OutputException e) {
            // Whoever read the output has seen enough, as head(1) does; anything else is a failure.
            if (!e.isBrokenPipe()) {
                fail(tally, screen, e.name(), e.getCause());
            }
        }
        return tally.exitStatus();
    }

    /** What the run has counted; complete when it is over. */
    Tally tally() {
        return tally;
    }

    private List<Task> tasks() {
        Sources sources = new Sources(options.recursive);
        List<Task> tasks = new ArrayList<>();
        for (String argument : options.sources) {
            try {
                List<SourceName> found = sources.find(argument);
                if (found.isEmpty()) {
                    screen.line(Message.of(argument, "no .txt files there"));
                }
                found.forEach(source -> tasks.add(new Task(source.text(), source, null)));
                progress.expect(found);
            } catch (IOException e) {
                tasks.add(new Task(argument, null, e));
            }
        }
        return tasks;
    }

    private void replay(Recorder recorder) {
        recorder.playOn(screen, progress::show);
    }

    private Tally read(Task task, Steps steps, Console console) {
        Tally counted = new Tally();
        try {
            readAll(task.sourceOrThrow(), steps, console, counted);
        } catch (OutputException e) {
            throw e;
        } catch (UncheckedIOException e) {
            fail(counted, console, task.name(), e.getCause());
        } catch (IOException e) {
            fail(counted, console, task.name(), e);
        }
        return counted;
    }

    private void readAll(SourceName name, Steps steps, Console console, Tally counted) throws IOException {
        Runnable beforeWaiting = console.out()::flush;
        InputStream standardInput = shell.in();
        Step step = steps.start(console);
        try (Source source = Source.open(name, standardInput, options.maxRatio, beforeWaiting);
                Stream<ParseResult> results = parser.stream(source.stream())) {
            counted.countFile();
            handOver(results, source, step, counted, console);
            step.end(source);
        }
    }

    private void handOver(Stream<ParseResult> results, Source source, Step step, Tally counted, Console console)
            throws IOException {
        long end = 0;
        try {
            for (ParseResult result : (Iterable<ParseResult>) results::iterator) {
                counted.count(result);
                step.accept(source, result);
                source.forgetBefore(result.extent().end());
                progress.count(result.extent().end() - end);
                end = result.extent().end();
                if (console == screen) {
                    progress.show();
                }
            }
        } finally {
            step.flush();
        }
    }

    private static void fail(Tally counted, Console console, String name, IOException e) {
        counted.countFailure();
        try {
            console.line(Message.of(name, Reason.of(e)));
        } catch (OutputException nobodyListens) {
            // The exit status still says it.
        }
    }
}
