package dev.galley;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.laws.Dump;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a cutter says of the lines behind an article: where the next one starts, and whether it may be read from there on the
 * short way, which an archive with some odd articles depends on to be read fast.
 */
class ArticleCutterTest {

    private static final String LIST = "\nCategory\n\n- 1. Ports\n\nDate Created\n\n09/26/2022\n";
    private static final String ARTICLE = "Harbour opens\n\nDescription\n\nShips came in.\n" + LIST;

    private static ArticleCutter cutter(Source source, DumpFormat format) {
        return new ArticleCutter(format, source.window(), new Lines(), new Labels(new LabelTable(format)));
    }

    /** A cutter that has read one article. */
    private static ArticleCutter behindFirst(String text) throws IOException {
        byte[] dump = Dump.of(text).bytes();
        ArticleCutter cutter = cutter(Source.utf8(dump, dump.length), DumpFormat.STANDARD);
        assertThat(cutter.next()).isGreaterThan(0);
        return cutter;
    }

    @Test
    void theNextArticleStartsWithItsTitle() throws IOException {
        ArticleCutter cutter = behindFirst(ARTICLE + "\n\n" + ARTICLE);

        assertThat(cutter.hasReadAhead()).isFalse();
        assertThat(cutter.isAtEnd()).isFalse();
        assertThat(cutter.following()).isEqualTo(ARTICLE.length() + 2);
        assertThat(cutter.followingLine()).isEqualTo(16);
    }

    @Test
    void behindTheLastOneIsTheEnd() throws IOException {
        String text = ARTICLE + "\n" + ARTICLE + "\n\n";
        ArticleCutter cutter = behindFirst(text);

        assertThat(cutter.next()).isEqualTo(7);
        assertThat(cutter.hasReadAhead()).isFalse();
        assertThat(cutter.isAtEnd()).isTrue();
        assertThat(cutter.isMarked()).isFalse();
        assertThat(cutter.following()).isEqualTo(text.length());
        assertThat(cutter.followingLine()).isEqualTo(30);
        assertThat(cutter.next()).isZero();
    }

    @Test
    void aMarkBelowTheLastLineIsNoted() throws IOException {
        assertThat(behindFirst(ARTICLE + "\n\u00A0\n").isMarked()).isTrue();
        assertThat(behindFirst(ARTICLE + "\n \n").isMarked()).isFalse();
    }

    /** Above the next label stand so many lines and no label of a description, so that they are read before they are cut off. */
    @ParameterizedTest
    @ValueSource(ints = {1, 7, 8, 20})
    void manyLinesOfTheNextArticleAreNotReadAgain(int lines) throws IOException {
        ArticleCutter cutter = behindFirst(ARTICLE + "\n" + "Ships came in.\n".repeat(lines) + LIST);

        assertThat(cutter.following()).isEqualTo(ARTICLE.length() + 1);
        assertThat(cutter.hasReadAhead()).isEqualTo(lines > 7);
    }

    @Test
    void anArticleThatStartsWithinALineIsNotReadAgain() throws IOException {
        ArticleCutter cutter = behindFirst(ARTICLE.stripTrailing() + ARTICLE);

        assertThat(cutter.following()).isEqualTo(ARTICLE.length() - 1);
        assertThat(cutter.hasReadAhead()).isTrue();
    }

    @Test
    void whereBytesWereDroppedNothingIsReadAgain() throws IOException {
        String gap = "\n".repeat(5 * LineScanner.DROP_SIZE);
        byte[] dump = Dump.of(ARTICLE.replace("\nCategory", gap + "Category") + "\n" + ARTICLE)
                .bytes();
        ArticleCutter cutter = cutter(Source.utf8(new ByteArrayInputStream(dump), 0), DumpFormat.STANDARD);

        assertThat(cutter.next()).isEqualTo(7);
        assertThat(cutter.hasReadAhead()).isTrue();
    }

    @Test
    void whereLinesWereNotKeptNothingIsReadAgain() throws IOException {
        DumpFormat format = DumpFormat.STANDARD.withLimit(Limit.ARTICLE, 1 << 16);
        byte[] dump = Dump.of(ARTICLE.replace("Ships", "Ships.\n\n".repeat(9000) + "Ships") + "\n" + ARTICLE)
                .bytes();
        ArticleCutter cutter = cutter(Source.utf8(dump, dump.length), format);

        assertThat(cutter.next()).isLessThan(9000);
        assertThat(cutter.hasReadAhead()).isTrue();
    }
}
