package dev.galley;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.laws.Dump;
import dev.galley.laws.Dumps;
import dev.galley.laws.Repeatable;
import dev.galley.laws.Transcript;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.Spliterator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** What is found from the middle of a dump is what a reader from its start finds. */
@AddLifecycleHook(Repeatable.class)
class BoundaryFinderLaws {

    private static final LabelTable LABELS = new LabelTable(DumpFormat.STANDARD);

    @Property(tries = 100)
    void aBoundaryFoundFromTheMiddleIsOne(@ForAll(supplier = Dumps.Series.class) Dump dump) throws IOException {
        byte[] bytes = dump.bytes();
        Set<Long> starts = new HashSet<>();
        new ArticleParser()
                .stream(bytes).forEach(result -> starts.add(result.extent().start()));
        starts.add(0L);
        SeekableDump seekable = SeekableDump.of(DumpFormat.STANDARD, LABELS, bytes);

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
        SeekableDump seekable = SeekableDump.of(DumpFormat.STANDARD, LABELS, dump.bytes());
        Spliterator<ParseResult> last = new PartSpliterator(seekable, Part.whole(seekable), 0, Long.MAX_VALUE, 64);
        Spliterator<ParseResult> first = last.trySplit();
        List<ParseResult> behind = results(last).toList();
        List<ParseResult> all = Stream.concat(first == null ? Stream.of() : results(first), behind.stream())
                .toList();

        assertThat(Transcript.of(all)).isEqualTo(Transcript.of(new ArticleParser(), dump.bytes()));
    }

    @Property(tries = 100)
    void parallelStreamsAgree(@ForAll(supplier = Dumps.Series.class) Dump dump) {
        SeekableDump seekable = SeekableDump.of(DumpFormat.STANDARD, LABELS, dump.bytes());
        Spliterator<ParseResult> results = new PartSpliterator(seekable, Part.whole(seekable), 0, Long.MAX_VALUE, 64);

        assertThat(Transcript.of(results(results).parallel().toList()))
                .isEqualTo(Transcript.of(new ArticleParser(), dump.bytes()));
    }

    private static Stream<ParseResult> results(Spliterator<ParseResult> spliterator) {
        return StreamSupport.stream(spliterator, false);
    }
}
