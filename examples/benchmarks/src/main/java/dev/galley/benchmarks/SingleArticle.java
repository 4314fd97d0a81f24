package dev.galley.benchmarks;

import dev.galley.benchmarks.contenders.OneByOne;
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

/** The time to read one article from its bytes, another one each time: a processor learns a single one by heart. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class SingleArticle {

    private static final int ARTICLES = 1_024;

    @Param
    public OneByOne contender;

    @Param("REALISTIC")
    public Mix mix;

    private byte[][] articles;
    private int next;

    @Setup
    public void prepare() {
        articles = new Corpus(mix, ARTICLES).articles(contender.format()).toArray(byte[][]::new);
    }

    @Benchmark
    public Object read() throws IOException {
        next = (next + 1) % ARTICLES;
        return contender.read(articles[next]);
    }
}
