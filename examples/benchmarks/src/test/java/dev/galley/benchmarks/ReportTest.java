package dev.galley.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** What a run says is put side by side as it was measured: medians, ratios within the run, and bars. */
class ReportTest {

    @TempDir
    Path directory;

    /** Of several rounds, the median of all iterations counts: one that met a busy neighbour does not. */
    @Test
    void givesMediansAndRatiosWithinTheRun() throws IOException {
        Path json = results(
                archive("GALLEY_BYTES", 27_962_000, 50, 51),
                archive("FASTJSON", 55_924_000, 100, 102),
                archive("GALLEY_BYTES", 27_962_000, 49, 900),
                archive("FASTJSON", 55_924_000, 101, 101));
        Report.write(json);
        assertThat(directory.resolve("run.md")).hasContent("""
                # Results

                OpenJDK 17.0.15, `-Xmx3g -XX:+UseG1GC`; 2 iterations of 1 s a round

                ## In memory, 64 MB

                | contender | ms | MB/s | time / Galley | CPU ms | CPU / Galley | bytes allocated an article |
                | --- | ---: | ---: | ---: | ---: | ---: | ---: |
                | **Galley, `byte[]`** | 50.5 | 1,267 | 1.00 | 51.5 | 1.00 | 1,000 |
                | fastjson2, JSON Lines | 101 | 634 | 2.00 | 102 | 1.98 | 2,000 |
                """);
    }

    @Test
    void putsRunsSideBySide() throws IOException {
        Results old = Results.read(results(archive("GALLEY_BYTES", 0, 50), archive("FASTJSON", 0, 100)));
        Results recent = Results.read(results(archive("GALLEY_BYTES", 0, 40)
                .replace("17.0.15", "25.0.1+8-LTS")
                .replace("UseG1GC", "UseParallelGC")));
        assertThat(Report.comparison(List.of(old, recent))).isEqualTo("""
                | contender | JDK 17, G1: MB/s | time / Galley | JDK 25, Parallel: MB/s | time / Galley |
                | --- | ---: | ---: | ---: | ---: |
                | **Galley, `byte[]`** | 1,280 | 1.00 | 1,600 | 1.00 |
                | fastjson2, JSON Lines | 640 | 2.00 |  |  |
                """);
    }

    @Test
    void comparesMixes() throws IOException {
        Results all = Results.read(results(
                archive("GALLEY_BYTES", 0, 50),
                archive("FASTJSON", 0, 100),
                archive("GALLEY_BYTES", 0, 40).replace("REALISTIC", "ASCII"),
                archive("FASTJSON", 0, 90).replace("REALISTIC", "ASCII")));
        assertThat(Report.markdown(all)).endsWith("""

                ## By mix, time / Galley

                | contender | ASCII | realistic | heavy |
                | --- | ---: | ---: | ---: |
                | **Galley, `byte[]`** | 1.00 | 1.00 |  |
                | fastjson2, JSON Lines | 2.25 | 2.00 |  |
                """);
    }

    @Test
    void dividesWhatIsAllocatedByWhatIsRetained() throws IOException {
        Results all = Results.read(results(archive("GALLEY_BYTES", 27_962_000 * 4.0, 50)
                .replace("ArchiveInMemory.read", "Retained.keep")
                .replace(
                        "\"secondaryMetrics\": {",
                        "\"secondaryMetrics\": {\"retained\": {\"rawData\": [[83886000]]}, ")));
        assertThat(Report.markdown(all)).endsWith("""

                ## Kept in memory, bytes an article

                | contender | mix | allocated | retained | allocated / retained |
                | --- | ---: | ---: | ---: | ---: |
                | **Galley, `byte[]`** | realistic | 4,000 | 3,000 | 1.33 |
                """);
    }

    @Test
    void drawsTheFastestOnTop() throws Exception {
        Path json = results(archive("JACKSON_DATABIND", 0, 150), archive("GALLEY_BYTES", 0, 50), archive("COPY", 0, 5));
        Report.write(json);
        String svg = Files.readString(directory.resolve("run.svg"));
        DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(directory.resolve("run.svg").toFile());
        assertThat(svg.lines().filter(line -> line.startsWith("<rect")))
                .hasSize(2)
                .first()
                .asString()
                .contains("width=\"430.0\"");
        assertThat(svg)
                .containsSubsequence("Galley, byte[]", ">1,280<", "Jackson 3 databind", "width=\"143.3\"", ">427<");
    }

    /** What this program reads is what JMH writes. */
    @Test
    void readsWhatAShortRunWrites() throws Exception {
        Options options = new OptionsBuilder()
                .include(ArchiveInMemory.class.getName())
                .param("contender", "GALLEY_BYTES", "JACKSON_STREAMING")
                .param("mix", "REALISTIC")
                .param("megabytes", "1")
                .mode(Mode.SingleShotTime)
                .warmupIterations(0)
                .measurementIterations(1)
                .forks(0)
                .addProfiler(GCProfiler.class)
                .addProfiler(CpuProfiler.class)
                .verbosity(VerboseMode.SILENT)
                .build();
        Path json = directory.resolve("run.json");
        Run.write(new Runner(options).run(), json);
        assertThat(Files.readString(directory.resolve("run.md")).replaceAll("\\d[\\d.,]* ", "N "))
                .endsWith("""

                ## In memory, N MB

                | contender | ms | MB/s | time / Galley | CPU ms | CPU / Galley | bytes allocated an article |
                | --- | ---: | ---: | ---: | ---: | ---: | ---: |
                | **Galley, `byte[]`** | N | N | N | N | N | N |
                | Jackson N streaming by hand, JSON Lines | N | N | N | N | N | N |
                """);
        assertThat(directory.resolve("run.svg")).exists();
        assertThat(json)
                .content()
                .doesNotContain("bin/java", "scorePercentiles")
                .hasLineCount(4);
    }

    private Path results(String... results) throws IOException {
        return Files.writeString(directory.resolve("run.json"), "[" + String.join(",", results) + "]");
    }

    private static String archive(String contender, double allocated, double... times) {
        String scores = Arrays.stream(times).mapToObj(String::valueOf).collect(Collectors.joining(", "));
        String processor =
                Arrays.stream(times).mapToObj(time -> String.valueOf(time + 1)).collect(Collectors.joining(", "));
        return String.format(Locale.ROOT, """
                {"benchmark": "dev.galley.benchmarks.ArchiveInMemory.read", "mode": "avgt",
                 "vmName": "OpenJDK", "vmVersion": "17.0.15", "jvmArgs": ["-Xmx3g", "-XX:+UseG1GC"],
                 "measurementIterations": 2, "measurementTime": "1 s",
                 "params": {"contender": "%s", "megabytes": "64", "mix": "REALISTIC"},
                 "primaryMetric": {"score": 1.0, "rawData": [[%s]]},
                 "secondaryMetrics": {"cpu": {"rawData": [[%s]]},
                                      "gc.alloc.rate.norm": {"score": 1.0, "rawData": [[%s]]}}}
                """, contender, scores, processor, allocated);
    }
}
