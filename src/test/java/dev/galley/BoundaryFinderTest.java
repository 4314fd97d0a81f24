package dev.galley;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.laws.Dump;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From the middle of a dump the article is found that starts nearest, without looking farther back than a few articles. */
class BoundaryFinderTest {

    private static final String REST = "\n\nShips came in.\n\nCategory\n\n- 1. Ports\n\nDate Created\n\n09/26/2022";

    private static final int COUNT = 12;

    /** Room for some articles, but not for half of the dump. */
    private static final int NEAR = 400;

    /** A dump of articles, all of which are of one length. */
    private static String series(String label, String between) {
        return IntStream.range(10, 10 + COUNT)
                .mapToObj(i -> "Title " + i + "\n\n" + label + REST)
                .collect(Collectors.joining(between));
    }

    private static long lastBefore(String dump, long offset, long lowest, int step, long farthest) throws IOException {
        SeekableDump seekable = SeekableDump.of(
                DumpFormat.STANDARD,
                new LabelTable(DumpFormat.STANDARD),
                Dump.of(dump).bytes());
        return new BoundaryFinder(seekable, step).lastBefore(offset, lowest, farthest);
    }

    /** What is found near the end of a dump without looking farther back. */
    private static long near(String dump) throws IOException {
        return lastBefore(dump, dump.length(), 0, NEAR, NEAR);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 50, NEAR, 1 << 16})
    void theArticleIsFoundWhoseDescriptionBeganLast(int step) throws IOException {
        String dump = series("Description", "\n\n");
        for (int offset = 0; offset <= dump.length(); offset++) {
            int label = offset == 0 ? -1 : dump.lastIndexOf("Description\n", offset - "Description\n".length() - 1);
            long title = Math.max(dump.lastIndexOf("Title", Math.max(label, 0)), 0);

            assertThat(lastBefore(dump, offset, 0, step, Long.MAX_VALUE))
                    .as("%d", offset)
                    .isEqualTo(title);
            if (offset > NEAR && step == NEAR) {
                assertThat(lastBefore(dump, offset, 0, step, step))
                        .as("%d", offset)
                        .isEqualTo(title);
            }
        }
    }

    @Test
    void noneIsFoundBeforeTheLowestOffset() throws IOException {
        String dump = series("Description", "\n\n");
        int lowest = dump.indexOf("Title 15");

        assertThat(lastBefore(dump, lowest, lowest, NEAR, Long.MAX_VALUE)).isEqualTo(lowest);
        assertThat(lastBefore(dump, lowest + 20, lowest, NEAR, Long.MAX_VALUE)).isEqualTo(lowest);
        assertThat(lastBefore(dump, lowest + 200, lowest, 50, Long.MAX_VALUE)).isEqualTo(dump.indexOf("Title 17"));
    }

    @Test
    void aBoundaryThatIsTooFarAwayIsNotFound() throws IOException {
        String dump = "Title\n\nDescription\n\n" + "Text.\n\n".repeat(1000);

        assertThat(lastBefore(dump, 5000, 0, 100, 1600)).isEqualTo(-1);
        assertThat(lastBefore(dump, 5000, 0, 100, 1601)).isZero();
        assertThat(lastBefore(dump, 1600, 0, 100, 1600)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Description", "DESCRIPTION", "# Description"})
    void aLabelOfADescriptionMakesSure(String label) throws IOException {
        String dump = series(label, "\n\n");

        assertThat(near(dump)).isEqualTo(dump.indexOf("Title 21"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Descriptoin", "Description: Ships", "Description\nDescription", "Text"})
    void whatMayBeSomethingElseDoesNot(String label) throws IOException {
        assertThat(near(series(label, "\n\n"))).isEqualTo(-1);
    }

    @Test
    void anArticleThatStartsWithinALineIsPassedOver() throws IOException {
        String dump = series("Description", "");

        assertThat(lastBefore(dump, dump.length(), 0, 1 << 16, 1 << 16)).isZero();
        assertThat(near(dump)).isEqualTo(-1);
    }

    @Test
    void nothingIsLeftOpen() throws IOException {
        byte[] dump = Dump.of(series("Description", "\n\n")).bytes();
        int[] open = {0};
        ByteSource source = new ByteSource() {
            @Override
            public long size() {
                return dump.length;
            }

            @Override
            public InputStream open(long offset) {
                open[0]++;
                InputStream in = new ByteArrayInputStream(dump, (int) offset, dump.length - (int) offset);
                return new FilterInputStream(in) {
                    @Override
                    public void close() {
                        open[0]--;
                    }
                };
            }
        };
        SeekableDump seekable = SeekableDump.of(DumpFormat.STANDARD, new LabelTable(DumpFormat.STANDARD), source);
        new BoundaryFinder(seekable, 1).lastBefore(dump.length, 0, Long.MAX_VALUE);

        assertThat(open[0]).isZero();
    }
}
