package dev.galley;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.laws.ByteArraySource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Spliterator;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What lies before a part of a source is counted once, when someone asks, and not at all where it was read. */
class PartTest {

    private static final int COUNT = 4_000;
    private static final int LINES = 9;
    private static final byte[] DUMP =
            ("Title\nDescription\nText that is not very long.\n\nby Ann Author\nCategory\n- 1. Main\nDate Created\n"
                            + "09/26/2022\n")
                    .repeat(COUNT)
                    .getBytes(StandardCharsets.UTF_8);

    private final AtomicInteger opened = new AtomicInteger();

    private final ByteSource source = new ByteSource() {

        private final ByteSource bytes = new ByteArraySource(DUMP);

        @Override
        public long size() {
            return DUMP.length;
        }

        @Override
        public InputStream open(long offset) throws IOException {
            opened.incrementAndGet();
            return bytes.open(offset);
        }
    };

    /** Four parts of the source, in order. */
    private List<Spliterator<ParseResult>> parts() throws IOException {
        Spliterator<ParseResult> third = new ArticleParser().stream(source).spliterator();
        Spliterator<ParseResult> first = Objects.requireNonNull(third.trySplit());
        Spliterator<ParseResult> zeroth = Objects.requireNonNull(first.trySplit());
        Spliterator<ParseResult> second = Objects.requireNonNull(third.trySplit());
        return List.of(zeroth, first, second, third);
    }

    private static List<ParseResult> read(Spliterator<ParseResult> part) {
        List<ParseResult> results = new ArrayList<>();
        part.forEachRemaining(results::add);
        return results;
    }

    private static void requirePlaces(List<ParseResult> results) {
        for (ParseResult result : results) {
            long index = result.span().start() * COUNT / DUMP.length;
            assertThat(result.index()).isEqualTo(index);
            assertThat(result.position().line()).isEqualTo(index * LINES + 1);
        }
    }

    @Test
    void whatWasReadIsNotCountedAgain() throws IOException {
        List<ParseResult> results = new ArrayList<>();
        for (Spliterator<ParseResult> part : parts()) {
            results.addAll(read(part));
        }
        int before = opened.get();

        assertThat(results).hasSize(COUNT);
        requirePlaces(results);
        assertThat(opened).hasValue(before);
    }

    @Test
    void theOrderInWhichPartsAreReadDoesNotMatter() throws IOException {
        List<Spliterator<ParseResult>> parts = parts();
        List<ParseResult> last = read(parts.get(3));
        List<ParseResult> first = read(parts.get(0));
        List<ParseResult> third = read(parts.get(2));
        List<ParseResult> second = read(parts.get(1));
        int before = opened.get();

        requirePlaces(last);
        requirePlaces(second);
        requirePlaces(first);
        requirePlaces(third);
        assertThat(opened).hasValue(before);
    }

    @Test
    void whatWasNotReadIsCountedOnce() throws IOException {
        List<Spliterator<ParseResult>> parts = parts();
        read(parts.get(1));
        ParseResult last = read(parts.get(3)).get(5);
        int before = opened.get();

        assertThat(last.position().line()).isEqualTo(last.index() * LINES + 1);
        assertThat(last.index()).isEqualTo(last.span().start() * COUNT / DUMP.length);
        assertThat(opened).as("lines and articles of two parts").hasValue(before + 4);
        assertThat(last.position().line()).isEqualTo(last.index() * LINES + 1);
        assertThat(opened).hasValue(before + 4);
    }

    @Test
    void aPartKnowsAboutHowManyArticlesItHas() throws IOException {
        List<Spliterator<ParseResult>> parts = parts();
        long size = parts.get(1).estimateSize();

        assertThat(size).isBetween(1 + (DUMP.length / 5L >> 11), 1 + (DUMP.length / 3L >> 11));
        assertThat(parts.get(3).estimateSize()).isBetween(size - 2, size + 2);
        assertThat(parts)
                .allSatisfy(part -> assertThat(part.hasCharacteristics(
                                Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE))
                        .isTrue());
        assertThat(parts).noneMatch(part -> part.hasCharacteristics(Spliterator.SIZED));
    }

    @Test
    void aPartThatIsBeingReadIsNotSplit() throws IOException {
        Spliterator<ParseResult> results = new ArticleParser().stream(source).spliterator();

        assertThat(results.tryAdvance(result -> {})).isTrue();
        assertThat(results.trySplit()).isNull();
    }
}
