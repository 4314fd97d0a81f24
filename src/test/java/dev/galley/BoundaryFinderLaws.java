package dev.galley;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.laws.Dump;
import dev.galley.laws.Dumps;
import dev.galley.laws.Formats;
import dev.galley.laws.Repeatable;
import dev.galley.laws.Transcript;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** What is found from the middle of a dump is what a reader from its start finds. */
@AddLifecycleHook(Repeatable.class)
class BoundaryFinderLaws {

    @Property(tries = 100)
    void aBoundaryFoundFromTheMiddleIsOne(@ForAll(supplier = Dumps.Series.class) Dump dump) throws IOException {
        requireBoundaries(DumpFormat.STANDARD, dump.bytes());
    }

    @Property(tries = 100)
    void aBoundaryIsOneWhereTitlesHaveLabels(@ForAll(supplier = Dumps.Titled.class) Dump dump) throws IOException {
        requireBoundaries(Formats.TITLED, dump.bytes());
    }

    private static void requireBoundaries(DumpFormat format, byte[] bytes) throws IOException {
        Set<Long> starts = new HashSet<>();
        new ArticleParser(format)
                .stream(bytes).forEach(result -> starts.add(result.extent().start()));
        starts.add(0L);
        SeekableDump seekable = SeekableDump.of(format, new LabelTable(format), bytes);

        for (int offset = 0; offset <= bytes.length; offset += 31) {
            for (int step = 50; step < 2000; step += 150) {
                long found = new BoundaryFinder(seekable, step).lastBefore(offset, 0, Long.MAX_VALUE);

                assertThat(found).as("from %d, %d bytes before", offset, step).isBetween(0L, (long) offset);
                assertThat(starts).as("from %d, %d bytes before", offset, step).contains(found);
            }
        }
    }

    @Property(tries = 100)
    void splittingToTheEndGivesTheSameInAnyOrder(@ForAll(supplier = Dumps.Series.class) Dump dump) {
        List<ParseResult> all = SmallParts.readBackwards(dump.bytes(), 64);

        assertThat(Transcript.of(all)).isEqualTo(Transcript.of(new ArticleParser(), dump.bytes()));
    }

    @Property(tries = 100)
    void parallelStreamsAgree(@ForAll(supplier = Dumps.Series.class) Dump dump) {
        Stream<ParseResult> results = SmallParts.results(SmallParts.of(dump.bytes(), 64));

        assertThat(Transcript.of(results.parallel().toList()))
                .isEqualTo(Transcript.of(new ArticleParser(), dump.bytes()));
    }
}
