package dev.galley.benchmarks;

import dev.galley.benchmarks.contenders.InMemory;
import dev.galley.benchmarks.contenders.Reading;
import dev.galley.benchmarks.corpus.Corpus;
import dev.galley.benchmarks.corpus.Mix;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** The time to read all articles of a corpus that is in memory. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ArchiveInMemory {

    @Param
    public InMemory contender;

    @Param
    public Mix mix;

    @Param("64")
    public int megabytes;

    private Reading reading;

    @Setup
    public void prepare() throws IOException {
        reading = contender.prepare(Corpus.ofMegabytes(mix, megabytes));
        System.gc();
    }

    @Benchmark
    public void read(Blackhole blackhole) throws IOException {
        reading.read(blackhole::consume);
    }
}
