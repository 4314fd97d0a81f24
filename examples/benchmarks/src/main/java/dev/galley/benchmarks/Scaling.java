package dev.galley.benchmarks;

import dev.galley.benchmarks.contenders.FromFile;
import dev.galley.benchmarks.contenders.Reading;
import dev.galley.benchmarks.corpus.Corpus;
import dev.galley.benchmarks.corpus.Mix;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.infra.Blackhole;

/** The time that Galley takes for files from one article to a gigabyte, in a small heap. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Scaling {

    @Param({"1", "450000"})
    public int articles;

    private Path directory;
    private Reading reading;

    @Setup
    public void prepare() throws IOException {
        directory = Files.createTempDirectory("galley-benchmarks");
        reading = FromFile.GALLEY_PATH.prepare(new Corpus(Mix.REALISTIC, articles), directory);
    }

    @TearDown
    public void delete() throws IOException {
        Directories.delete(directory);
    }

    @Benchmark
    public void read(Blackhole blackhole) throws IOException {
        reading.read(blackhole::consume);
    }
}
