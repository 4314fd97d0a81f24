package dev.galley;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galley.laws.Dump;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From where on a search knows what it sees: too early and parts of a dump differ, too late and it is not split. */
class BoundaryFinderTest {

    private static final String OPENING = "Harbour opens\n\nDescription\n";
    private static final String LIST = "Category\n\n- 1. Ports\n\nDate Created\n\n09/26/2022\n\n";
    private static final String ARTICLE = OPENING + "\nShips came in.\n\n" + LIST;
    private static final int LENGTH = ARTICLE.length();

    /** A boundary is known from so many bytes on: the label's line ends, and there is more. */
    private static final int KNOWN = OPENING.length() + 1;

    /** Seven lines; the last four of them, and those of another article, are eleven. */
    private static final int LAST_FOUR = ARTICLE.indexOf("Category");

    private static final int LAST_THREE = ARTICLE.indexOf("- 1.");
    private static final int LAST_TWO = ARTICLE.indexOf("Date Created");

    private static SeekableDump seekable(String text) {
        return SeekableDump.of(
                DumpFormat.STANDARD,
                new LabelTable(DumpFormat.STANDARD),
                Dump.of(text).bytes());
    }

    /** What a search from one offset to another finds, or -1. */
    private static long search(String text, int from, int to) throws IOException {
        return new BoundaryFinder(seekable(text), to - from).lastBefore(to, 0, to - from);
    }

    @ParameterizedTest
    @ValueSource(ints = {50, 300, 2000})
    void theLastArticleThatIsKnownToStartIsFoundHoweverNearTheSearchStarts(int step) throws IOException {
        SeekableDump dump = seekable(ARTICLE.repeat(8));

        for (int offset = 0; offset <= 8 * LENGTH; offset++) {
            long expected = Math.max((offset - KNOWN) / LENGTH, 0) * (long) LENGTH;
            assertThat(new BoundaryFinder(dump, step).lastBefore(offset, 0, Long.MAX_VALUE))
                    .as("at or before %d", offset)
                    .isEqualTo(expected);
        }
    }

    @Test
    void nothingIsSureBeforeTheThirteenthLine() throws IOException {
        String dump = ARTICLE.repeat(5);

        assertThat(search(dump, LAST_FOUR, 3 * LENGTH + KNOWN)).isEqualTo(3 * LENGTH);
        assertThat(search(dump, LAST_THREE, 3 * LENGTH + KNOWN)).isEqualTo(-1);
        assertThat(search(dump, LAST_THREE, 4 * LENGTH + KNOWN)).isEqualTo(4 * LENGTH);
    }

    @Test
    void theLabelOfTheNextArticleSaysNothingOfThisOne() throws IOException {
        String untitled = ARTICLE.substring(ARTICLE.indexOf("Description"));
        String before = ARTICLE + ARTICLE.replace("Ports", "Ports\n- 2. Ships") + ARTICLE;

        assertThat(search(before + untitled, LAST_TWO, before.length() + "Description\n".length() + 1))
                .isEqualTo(-1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Description\n", "DESCRIPTION\n", "**Description:**\n"})
    void aLabelAloneMakesSure(String label) throws IOException {
        assertThat(searchBehind(label))
                .isEqualTo(2 * LENGTH + ARTICLE.replace("Description\n", label).length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Description\n\nDescription\n", "Discription\n", "Description: A word.\n"})
    void whatMayBeATitleOrTextDoesNotMakeSure(String label) throws IOException {
        assertThat(searchBehind(label)).isEqualTo(-1);
    }

    /** What is found where nothing but the label of the third article can make sure. */
    private static long searchBehind(String label) throws IOException {
        String third = ARTICLE.replace("Description\n", label);
        return search(ARTICLE.repeat(2) + third + ARTICLE.repeat(2), LAST_FOUR, 2 * LENGTH + third.length() + KNOWN);
    }

    @Test
    void anArticleThatStartsWithinALineIsNoBoundary() throws IOException {
        String dump = ARTICLE.repeat(3).stripTrailing() + ARTICLE;

        assertThat(search(dump, 0, dump.length())).isEqualTo(2 * LENGTH);
    }

    @Test
    void aByteOrderMarkIsNoPartOfALine() throws IOException {
        assertThat(search("\uFEFF" + ARTICLE.repeat(3), 0, 3 + LENGTH + KNOWN)).isEqualTo(3 + LENGTH);
        assertThat(search("\uFEFF" + ARTICLE.repeat(3), 0, 3 + LENGTH)).isZero();
    }

    @Test
    void aBoundaryThatIsTooFarAwayIsNotFound() throws IOException {
        BoundaryFinder finder = new BoundaryFinder(seekable(OPENING + "\n" + "Text.\n\n".repeat(1000)), 100);

        assertThat(finder.lastBefore(5000, 0, 1600)).isEqualTo(-1);
        assertThat(finder.lastBefore(5000, 0, 1601)).isZero();
        assertThat(finder.lastBefore(1600, 0, 1600)).isZero();
    }

    @Test
    void aSearchStartsWhereAnArticleIsKnownToStart() throws IOException {
        BoundaryFinder finder = new BoundaryFinder(seekable(ARTICLE.repeat(3)), 10 * LENGTH);

        assertThat(finder.lastBefore(LENGTH + KNOWN, LENGTH, Long.MAX_VALUE)).isEqualTo(LENGTH);
        assertThat(finder.lastBefore(2 * LENGTH + KNOWN, LENGTH, Long.MAX_VALUE))
                .isEqualTo(2 * LENGTH);
    }

    /** Bytes that count how often they are opened and closed. */
    private static final class Counted implements ByteSource {

        private final byte[] bytes = Dump.of(ARTICLE.repeat(8)).bytes();
        private boolean fails;
        private int opened;
        private int closed;

        @Override
        public long size() {
            return bytes.length;
        }

        @Override
        public InputStream open(long offset) {
            opened++;
            InputStream in = new ByteArrayInputStream(bytes, (int) offset, bytes.length - (int) offset);
            return new FilterInputStream(in) {
                @Override
                public int read(byte[] buffer, int from, int length) throws IOException {
                    if (fails) {
                        throw new IOException("no more");
                    }
                    return super.read(buffer, from, length);
                }

                @Override
                public void close() {
                    closed++;
                }
            };
        }
    }

    @Test
    void eachSearchClosesWhatItOpens() throws IOException {
        Counted source = new Counted();
        SeekableDump dump = SeekableDump.of(DumpFormat.STANDARD, new LabelTable(DumpFormat.STANDARD), source);
        BoundaryFinder finder = new BoundaryFinder(dump, 50);

        assertThat(finder.lastBefore(6 * LENGTH, 0, Long.MAX_VALUE)).isEqualTo(5 * LENGTH);
        assertThat(source.opened).isGreaterThan(1);
        assertThat(source.closed).isEqualTo(source.opened);

        source.fails = true;
        assertThatThrownBy(() -> finder.lastBefore(6 * LENGTH, 0, Long.MAX_VALUE))
                .isInstanceOf(IOException.class)
                .hasMessage("no more");
        assertThat(source.closed).isEqualTo(source.opened);
    }
}
