package dev.galley.cli;

import dev.galley.ParseResult;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * Prints the articles of one source as lines of JSON, and what lies outside of them as reports. Of a large file, lines are
 * written in batches by other threads while this one reads on; they are printed in order all the same.
 */
final class ParseStep implements Job.Step {

    private static final long LARGE = 1 << 21; // bytes: below, threads are not worth their start
    private static final int BATCH = 1 << 18; // bytes
    private static final int MOST_WAITING = 4; // batches

    private final Console console;
    private final Reports reports;
    private final int threads;
    private final JsonLines lines;
    private final Deque<Future<Output>> waiting = new ArrayDeque<>();
    private List<ParseResult> batch = new ArrayList<>();
    private long bytes;
    private String name = "";
    private @Nullable ExecutorService writers;

    ParseStep(Console console, Reports reports, int threads) {
        this.console = console;
        this.reports = reports;
        this.threads = threads;
        this.lines = new JsonLines(console.out());
    }

    @Override
    public void accept(Source source, ParseResult result) throws IOException {
        name = source.name();
        if (!Outside.problems(result).isEmpty()) {
            printAll();
            reports.print(source, result, Outside.problems(result));
        }
        if (!Outside.holdsArticle(result)) {
            return;
        }
        if (threads == 1 || source.file() == null || result.extent().end() < LARGE) {
            lines.write(source.name(), result);
        } else {
            addToBatch(result);
        }
    }

    private void addToBatch(ParseResult result) {
        batch.add(result);
        bytes += result.extent().length();
        if (bytes >= BATCH) {
            submit();
            printBatches(MOST_WAITING);
        }
    }

    private void submit() {
        if (writers == null) {
            writers = Executors.newFixedThreadPool(Math.min(threads, MOST_WAITING) - 1, Crew::daemon);
        }
        String source = name;
        List<ParseResult> results = batch;
        batch = new ArrayList<>(results.size() + 16);
        bytes = 0;
        waiting.add(writers.submit(() -> {
            Output written = Output.inMemory();
            JsonLines writer = new JsonLines(written);
            results.forEach(result -> writer.write(source, result));
            return written;
        }));
    }

    private void printAll() {
        if (!batch.isEmpty()) {
            submit();
        }
        printBatches(0);
    }

    @Override
    public void flush() {
        printAll();
        if (writers != null) {
            writers.shutdown();
        }
    }

    /** Prints batches in order, until only so many are left. */
    private void printBatches(int left) {
        while (waiting.size() > left) {
            try {
                console.out().take(waiting.remove().get());
            } catch (InterruptedException e) {
                throw new IllegalStateException("nobody interrupts this thread", e);
            } catch (ExecutionException e) {
                throw Crew.failure(e);
            }
        }
    }
}
