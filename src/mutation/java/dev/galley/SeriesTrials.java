package dev.galley;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.galley.laws.ByteArraySource;
import dev.galley.laws.Dump;
import dev.galley.laws.Transcript;
import dev.galley.mutation.Trial;
import dev.galley.spec.SpecificationDumps;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Series of the specification's dumps, cut into parts: whatever the parts, the results are those of the whole. */
public final class SeriesTrials {

    private static final ArticleParser PARSER = new ArticleParser();

    private SeriesTrials() {}

    /** A series, what is read from it, and the offsets at which a result starts. */
    private record Series(String name, byte[] bytes, String transcript, Set<Long> starts) {

        private static final int RANGE = 1000;

        static Series of(int index, byte[] bytes) {
            Set<Long> starts = new HashSet<>(Set.of(0L));
            PARSER.stream(bytes).forEach(result -> starts.add(result.extent().start()));
            return new Series("series " + index, bytes, Transcript.of(PARSER, bytes), starts);
        }

        void checkRanges() {
            List<ParseResult> results = new ArrayList<>();
            for (int start = 0; start < bytes.length; start += RANGE) {
                int end = Math.min(start + RANGE, bytes.length);
                try (Stream<ParseResult> range = PARSER.stream(new ByteArraySource(bytes), start, end)) {
                    range.forEach(results::add);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            assertEquals(transcript, Transcript.of(results));
        }

        void checkParts() {
            assertEquals(transcript, Transcript.of(SmallParts.readBackwards(bytes, 64)));
            assertEquals(
                    transcript,
                    Transcript.of(SmallParts.results(SmallParts.of(bytes, 64))
                            .parallel()
                            .toList()));
        }

        void checkStarts() {
            LabelTable labels = new LabelTable(DumpFormat.STANDARD);
            SeekableDump dump = SeekableDump.of(DumpFormat.STANDARD, labels, bytes);
            for (int offset = 0; offset < bytes.length; offset += 301) {
                try {
                    assertThat(starts).contains(new BoundaryFinder(dump, 150).lastBefore(offset, 0, Long.MAX_VALUE));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    private static List<Series> series() {
        List<Series> all = new ArrayList<>();
        ByteArrayOutputStream series = new ByteArrayOutputStream();
        for (byte[] dump : SpecificationDumps.withLineFeeds()) {
            if (!new Dump(dump).isMarkedAsUtf16()) { // what is transcoded cannot be split
                series.writeBytes(dump);
                series.write('\n');
            }
            if (series.size() > 4000) {
                all.add(Series.of(all.size(), series.toByteArray()));
                series.reset();
            }
        }
        all.add(Series.of(all.size(), series.toByteArray()));
        return all;
    }

    /** Some for each series. */
    public static List<Trial> all() {
        List<Series> series = series();
        List<Trial> trials = new ArrayList<>();
        trials.addAll(Trial.each("ranges", series, Series::name, Series::checkRanges));
        trials.addAll(Trial.each("parts", series, Series::name, Series::checkParts));
        trials.addAll(Trial.each("starts", series, Series::name, Series::checkStarts));
        return trials;
    }
}
