package dev.galley.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/** Several threads that work on a list of tasks, while the calling thread prints what they have to say, in order. */
final class Crew {

    private record Started<R>(Recorder recorder, Future<R> outcome) {}

    private final int size;

    Crew(int size) {
        this.size = size;
    }

    /**
     * Does all tasks. Only a few are under way at any time, so that memory does not grow with their number.
     *
     * @param work does a task in a thread of the crew, printing to a console of its own
     * @param printer prints on the calling thread what a task prints, as it comes
     * @param last takes the outcomes on the calling thread, in the order of the tasks
     */
    <T, R> void run(List<T> tasks, BiFunction<T, Console, R> work, Consumer<Recorder> printer, Consumer<R> last) {
        ExecutorService threads = Executors.newFixedThreadPool(size, Crew::daemon);
        try {
            Deque<Started<R>> started = new ArrayDeque<>();
            for (T task : tasks) {
                started.add(start(threads, task, work));
                if (started.size() > 4 * size) {
                    finish(started.remove(), printer, last);
                }
            }
            while (!started.isEmpty()) {
                finish(started.remove(), printer, last);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** A thread that does not keep the program alive. */
    static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "galley-cli");
        thread.setDaemon(true); // the program may end at any time, as when nobody reads its output
        return thread;
    }

    private static <T, R> Started<R> start(ExecutorService threads, T task, BiFunction<T, Console, R> work) {
        Recorder recorder = new Recorder();
        return new Started<>(recorder, threads.submit(() -> {
            try {
                return work.apply(task, recorder);
            } finally {
                recorder.end();
            }
        }));
    }

    private static <R> void finish(Started<R> started, Consumer<Recorder> printer, Consumer<R> last) {
        printer.accept(started.recorder());
        try {
            last.accept(started.outcome().get());
        } catch (InterruptedException e) {
            throw new IllegalStateException("nobody interrupts this thread", e);
        } catch (ExecutionException e) {
            throw failure(e);
        }
    }

    /** What is to be thrown for a failure in another thread, if it is no error of the machine, which is thrown. */
    static RuntimeException failure(ExecutionException e) {
        if (e.getCause() instanceof Error error) {
            throw error;
        }
        return new IllegalStateException(e.getCause());
    }
}
