package dev.galley.robust;

import dev.galley.ArticleParser;
import dev.galley.ByteSource;
import dev.galley.DumpFormat;
import dev.galley.Limit;
import dev.galley.ParseResult;
import dev.galley.laws.ByteArraySource;
import dev.galley.laws.ChunkedStream;
import dev.galley.laws.Dump;
import dev.galley.laws.Ledger;
import dev.galley.laws.Transcript;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Dumps of which a stream gives up much, and of which a range sees but the end of an article beyond its limit: they read the same
 * by all ways. A search among random dumps found them, with a library all sizes of which were a thirty-second.
 */
class GivenUpTest {

    private static final String ARTICLE =
            "A title\nDescription\nA paragraph of some words.\n\nby Ann Author\nCategory\n- 1. Main\nDate Created\n09/26/2022\n";

    private static DumpFormat limited(int article, int values) {
        return DumpFormat.STANDARD
                .withLimit(Limit.ARTICLE, article)
                .withLimit(Limit.TITLE, values)
                .withLimit(Limit.PARAGRAPH, values)
                .withLimit(Limit.BYLINE, values)
                .withLimit(Limit.CATEGORY_NAME, values);
    }

    private static void requireSame(DumpFormat format, String dump) throws IOException {
        ArticleParser parser = new ArticleParser(format);
        byte[] bytes = Dump.of(dump).bytes();
        List<ParseResult> results = parser.stream(bytes).toList();
        new Ledger(bytes).audit(results);
        for (int size : new int[] {7, 100, 3_333, 1 << 13}) {
            ChunkedStream chunks = new ChunkedStream(bytes, () -> size);
            Transcript.requireSame(results, parser.stream(chunks).toList(), "chunks of " + size);
        }
        ByteSource source = new ByteArraySource(bytes);
        for (int i = 1; i < 20; i++) {
            long cut = bytes.length * (long) i / 20;
            List<ParseResult> ranges = new ArrayList<>();
            try (Stream<ParseResult> first = parser.stream(source, 0, cut);
                    Stream<ParseResult> second = parser.stream(source, cut, bytes.length)) {
                first.forEach(ranges::add);
                second.forEach(ranges::add);
            }
            Transcript.requireSame(results, ranges, "cut at " + cut);
        }
    }

    /** The label of a description makes room, whether it is read on with its article or after it. */
    @Test
    void manySeparatorsBelowAVeryLongTitle() throws IOException {
        String next = "\u65E5".repeat(22_624)
                + ARTICLE.replace("Author\n", "Author" + "\n\0".repeat(2_656) + "\n")
                        .replace("Main\n", "Main" + " \n".repeat(87_520) + "\n");

        requireSame(limited(1 << 16, 100), ARTICLE + "\n" + next + ARTICLE);
    }

    /** Where what was omitted ends: before the white space behind it, though that was given up. */
    @Test
    void oneNulBeforeMuchWhiteSpaceBeyondTheLimitOfAnArticle() throws IOException {
        String dump = "A title\nDescription\nA paragraph.\n09/26/2022Next title\nDescription" + "\n\0".repeat(65_216)
                + "\n\n\n\0" + "\t".repeat(139_936) + "\n- 1. Main\nCategory\n09/26/2022Next title\n- 2. Other\n";

        requireSame(limited(960_000, 200), dump);
    }

    /** Articles cannot be told apart in the middle of one that is beyond its limit. */
    @Test
    void aFloodOfLabelsBeforeAnArticleWithoutDescription() throws IOException {
        String flood = "Description: text" + "Category\n".repeat(14_496)
                + "\r\nDescription\r\n\r\nA paragraph that is not very long.\r\nby Ann Author\r\n09/26/2022Next title"
                + "a\0".repeat(67_456) + "\r\nCategory\r\n- 1. Main\r\n\r\nDate Created\r\n\r\n09/26/2022\r\n";
        String odd =
                "A title\r\n\r\nA paragraph that is not very long.\r\nby Ann Author\r\nCategory\r\n\r\nDate Created\r\n"
                        + "09/26/2022\r\nA title" + "\uFEFF\n".repeat(34_304) + "\r\nDate Created: 09/26/2022\r\n";
        String last = "Description\r\nA paragraph that is not very long.\r\nby Ann Author\r\nCategory\r\n- 1. Main\r\n";

        requireSame(limited(160_000, 100), flood + odd + last);
    }

    @Test
    void anArticleWithoutDescriptionWhoseLinesAreNotAllKept() throws IOException {
        String odd = "\nA title\nA paragraph.\n\n09/26/2022 at noon\nby Ann Author" + "\0\n".repeat(98_400)
                + "Category\n\n- 1. Main\n---\nDate Created\n09/26/2022\n";
        String line = "\nDate Created" + "\u00E9".repeat(170_112) + "---\n";

        requireSame(limited(960_000, 200), ARTICLE + odd + line + ARTICLE);
    }

    /** What looks like a byline on several lines is none if much stands between them, which is given up in the middle of the second. */
    @Test
    void muchWhiteSpaceInAByline() throws IOException {
        String dump = ARTICLE.replace("Ann Author", "Ann" + " ".repeat(140_000) + "\nAuthor");

        requireSame(limited(1 << 16, 100), dump);
    }
}
