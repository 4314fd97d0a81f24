package dev.galley.mutation;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/**
 * Stops the thread that made it when it has used the processor too long, as where a mutant never ends. The clock would not do: on a
 * busy machine, what is only slow would count as noticed.
 */
final class Patience implements AutoCloseable {

    private static final long MOST = 2_000_000_000L; // nanoseconds; the slowest trial takes a tenth

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Thread watched = Thread.currentThread();
    private final Thread watch = new Thread(this::watch, "patience");
    private long start = THREADS.getCurrentThreadCpuTime();
    private boolean closed;
    private boolean over;

    Patience() {
        watch.setDaemon(true);
        watch.start();
    }

    @SuppressWarnings({"removal", "deprecation"}) // nothing else ends a loop
    private synchronized void watch() {
        try {
            while (!closed) {
                wait(100);
                if (!closed && THREADS.getThreadCpuTime(watched.getId()) - start > MOST) {
                    over = true;
                    watched.stop(); // again and again, for some code waits with it
                }
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e); // nobody does that
        }
    }

    /** What is done from now on may take as long again. */
    synchronized void renew() {
        start = THREADS.getCurrentThreadCpuTime();
    }

    /** Whether the thread was stopped. */
    synchronized boolean isOver() {
        return over;
    }

    @Override
    public synchronized void close() {
        closed = true;
        notifyAll();
    }
}
