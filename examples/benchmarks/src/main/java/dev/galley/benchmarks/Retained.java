package dev.galley.benchmarks;

import dev.galley.benchmarks.contenders.InMemory;
import dev.galley.benchmarks.contenders.Reading;
import dev.galley.benchmarks.corpus.Corpus;
import dev.galley.benchmarks.corpus.Mix;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * The heap that the articles of a corpus occupy for those who keep them all. The time says nothing: most of it is garbage
 * collection.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
public class Retained {

    @Param({"GALLEY_BYTES", "FASTJSON", "JACKSON_DATABIND"})
    public InMemory contender;

    @Param({"REALISTIC", "HEAVY"})
    public Mix mix;

    @Param("64")
    public int megabytes;

    private Reading reading;

    /** What JMH reports beside the time. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Counters {

        public long retained;
    }

    @Setup
    public void prepare() throws IOException {
        reading = contender.prepare(Corpus.ofMegabytes(mix, megabytes));
    }

    @Benchmark
    public Object keep(Counters counters) throws IOException {
        List<Object> articles =
                new ArrayList<>(Corpus.ofMegabytes(mix, megabytes).count());
        long before = usedAfterCollection();
        reading.read(articles::add);
        counters.retained = usedAfterCollection() - before;
        return articles;
    }

    private static long usedAfterCollection() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
