package dev.galley;

import java.util.List;
import java.util.Spliterator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Reads dumps in parts that are smaller than those of {@code parallel()}, for dumps that are smaller than those. */
public final class SmallParts {

    private static final LabelTable LABELS = new LabelTable(DumpFormat.STANDARD);

    private SmallParts() {}

    /** All results of a dump in standard format, in parts of at least so many bytes. */
    static Spliterator<ParseResult> of(byte[] dump, int least) {
        SeekableDump seekable = SeekableDump.of(DumpFormat.STANDARD, LABELS, dump);
        return new PartSpliterator(seekable, Part.splittable(), 0, Long.MAX_VALUE, least);
    }

    /** All results of a dump that is split once, the second part read before the first. */
    public static List<ParseResult> readBackwards(byte[] dump, int least) {
        Spliterator<ParseResult> last = of(dump, least);
        Spliterator<ParseResult> first = last.trySplit();
        List<ParseResult> behind = results(last).toList();
        return Stream.concat(first == null ? Stream.of() : results(first), behind.stream())
                .toList();
    }

    static Stream<ParseResult> results(Spliterator<ParseResult> spliterator) {
        return StreamSupport.stream(spliterator, false);
    }
}
