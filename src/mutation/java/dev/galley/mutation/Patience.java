package dev.galley.mutation;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/**
 * Stops the thread that made it when it has used the processor too long, as where a mutant never ends. The clock would not do: on a
 * busy machine, what is only slow would count as noticed.
 */
final class Patience implements AutoCloseable {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Thread watched = Thread.currentThread();
    private final Thread watch = new Thread(this::watch, "patience");
    private long end = Long.MAX_VALUE;
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
                if (!closed && THREADS.getThreadCpuTime(watched.getId()) > end) {
                    over = true;
                    watched.stop(); // again and again, for some code waits with it
                }
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e); // nobody does that
        }
    }

    /** What is done from now on may take so many seconds. */
    synchronized void renew(int seconds) {
        end = THREADS.getCurrentThreadCpuTime() + seconds * 1_000_000_000L;
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
