package dev.galley.robust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galley.Article;
import dev.galley.ArticleParser;
import dev.galley.ArticleWriter;
import dev.galley.Category;
import dev.galley.Description;
import dev.galley.ParseResult;
import dev.galley.laws.ChunkedStream;
import dev.galley.laws.Transcript;
import dev.galley.problem.Position;
import dev.galley.problem.Problem;
import dev.galley.problem.ProblemCode;
import dev.galley.problem.Severity;
import dev.galley.problem.Span;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a stream of results goes with its source: lazily, and closing it; and what a call for one article says. */
class StreamTest {

    private static final ArticleParser PARSER = new ArticleParser();
    private static final Article ARTICLE = Sample.FERRY.article();
    private static final String DUMP = new String(Sample.FERRY.bytes(), StandardCharsets.UTF_8);

    @Test
    void nothingIsReadBeforeTheFirstResultIsAskedFor() {
        Observed source = new Observed(Sample.FERRY.bytes());
        try (Stream<ParseResult> results = PARSER.stream(source)) {
            Stream<Article> articles = results.map(ParseResult::orElseThrow);

            assertThat(source.bytesRead()).isZero();
            assertThat(articles.toList()).containsExactly(ARTICLE);
        }
    }

    @Test
    void aMillionArticlesAreAMillion() {
        String tiny = "T\nDescription\nB.\nCategory\n- 1. C\nDate Created\n01/02/2003\n\n";
        Endless source = Endless.empty().then(tiny, tiny.length() * 1_000_000L);

        try (Stream<ParseResult> results = PARSER.stream(source)) {
            Iterator<ParseResult> each = results.iterator();
            long count = 0;
            while (each.hasNext()) {
                ParseResult result = each.next();
                assertThat(result.index()).isEqualTo(count);
                assertThat(result.span().start()).isEqualTo(count * tiny.length());
                count++;
            }
            assertThat(count).isEqualTo(1_000_000);
        }
    }

    @Test
    void theFirstOfManyArticlesCostsLittle() {
        Endless source = Endless.empty().then(DUMP, (long) Sample.FERRY.bytes().length << 30);

        assertThat(PARSER.stream(source).findFirst().map(ParseResult::orElseThrow))
                .contains(ARTICLE);
        assertThat(source.bytesRead()).isLessThan(1 << 20);
        assertThat(PARSER.stream(source).limit(1000).filter(ParseResult::hasErrors))
                .hasSizeLessThan(2);
        assertThat(source.bytesRead()).isLessThan(1 << 22);
    }

    @Test
    void anIteratorGivesOneArticleAfterAnother() {
        Iterator<ParseResult> results = PARSER.stream(DUMP.repeat(3)).iterator();

        for (int i = 0; i < 3; i++) {
            assertThat(results.next()).returns((long) i, ParseResult::index);
        }
        assertThat(results).isExhausted();
    }

    @Test
    void closingTheResultsClosesTheSource() {
        Observed stream = new Observed(Sample.FERRY.bytes());
        Observed channelled = new Observed(Sample.FERRY.bytes());
        boolean[] closed = {false};
        PARSER.stream(stream).close();
        PARSER.stream(Channels.newChannel(channelled)).close();
        PARSER.stream(new StringReader(DUMP) {
                    @Override
                    public void close() {
                        closed[0] = true;
                    }
                })
                .close();

        assertThat(stream.isClosed()).isTrue();
        assertThat(channelled.isClosed()).isTrue();
        assertThat(closed[0]).isTrue();
    }

    @Test
    void aFileIsClosedWithItsResults(@TempDir Path directory) throws IOException {
        Path file = Files.write(directory.resolve("dump.txt"), Sample.FERRY.bytes());
        try (Stream<ParseResult> results = PARSER.stream(file)) {
            assertThat(results.map(ParseResult::orElseThrow)).containsExactly(ARTICLE);
        }

        assertThat(PARSER.parse(file).orElseThrow()).isEqualTo(ARTICLE);
        assertThat(Files.deleteIfExists(file)).isTrue();
    }

    @Test
    void aSourceThatIsReadForOneArticleIsReadToItsEndAndNotClosed() throws IOException {
        Observed source = new Observed(DUMP.repeat(5000).getBytes(StandardCharsets.UTF_8));
        PARSER.parse(source);

        assertThat(source.isClosed()).isFalse();
        assertThat(source.available()).isZero();
    }

    @Test
    void aClosedChannelFailsAsAStreamDoes() throws IOException {
        ReadableByteChannel channel = Channels.newChannel(new ByteArrayInputStream(Sample.FERRY.bytes()));
        channel.close();

        assertThatThrownBy(() -> PARSER.stream(channel).toList()).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void furtherArticlesAreOneProblemOfTheFirst() {
        String text = "\n\n" + DUMP + "\n" + DUMP + DUMP;
        ParseResult result = PARSER.parse(text);
        int length = Sample.FERRY.bytes().length;

        assertThat(result.problems())
                .singleElement()
                .returns(ProblemCode.EXTRA_ARTICLE, Problem::code)
                .returns(Severity.ERROR, Problem::severity)
                .returns(new Span(2 + length + 1, 2 + length + 1 + 2L * length - 1), Problem::span)
                .returns(new Position(19, 1), Problem::position)
                .returns("2 more articles follow", Problem::message);
        assertThat(result.article()).isEmpty();
        assertThat(result.draft().title().value()).contains(ARTICLE.title());
        assertThat(result.extent()).isEqualTo(new Span(0, text.getBytes(StandardCharsets.UTF_8).length));
    }

    @Test
    void problemsOfTheFirstArticleStandBeforeThatOfTheFurther() {
        ParseResult result = PARSER.parse(DUMP.replace("11/02", "02/30") + DUMP);

        assertThat(result.problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.IMPOSSIBLE_DATE, ProblemCode.EXTRA_ARTICLE);
    }

    @Test
    void anEmptySourceHasNoResultButOneSaysSo() {
        assertThat(PARSER.stream("").toList()).isEmpty();
        assertThat(PARSER.stream(" \n\n\t\r\n").toList()).isEmpty();

        ParseResult nothing = PARSER.parse("");
        assertThat(nothing.article()).isEmpty();
        assertThat(nothing.span()).isEqualTo(new Span(0, 0));
        assertThat(nothing.tiles()).isEmpty();
        assertThat(nothing.problems()).extracting(Problem::code).containsExactly(ProblemCode.NO_ARTICLE);
    }

    @Test
    void theResultForABlankSourceAccountsForItsBytes() {
        ParseResult nothing = PARSER.parse(" \n\n\t\r\n");

        assertThat(nothing.extent()).isEqualTo(new Span(0, 6));
        assertThat(nothing.tiles()).hasSize(1);
    }

    @Test
    void resultsOfLaterArticlesDoNotChangeEarlierOnes() {
        List<ParseResult> results = PARSER.stream(DUMP.repeat(3)).toList();
        String first = Transcript.of(PARSER.stream(DUMP.repeat(3)).findFirst().orElseThrow());

        assertThat(Transcript.of(results.get(0))).isEqualTo(first);
    }

    @Test
    void aFileMayBeInAnotherFileSystem(@TempDir Path directory) throws IOException {
        Path zip = directory.resolve("dumps.zip");
        try (FileSystem files = FileSystems.newFileSystem(zip, Map.of("create", "true"))) {
            Path file = Files.write(files.getPath("dump.txt"), Sample.FERRY.bytes());

            assertThat(PARSER.parse(file).orElseThrow()).isEqualTo(ARTICLE);
            try (Stream<ParseResult> results = PARSER.stream(file)) {
                assertThat(results.map(ParseResult::orElseThrow)).containsExactly(ARTICLE);
            }
        }
    }

    /** 65536 bytes of blank lines may stand between them. */
    @ParameterizedTest
    @ValueSource(ints = {65_535, 65_536, 65_537, 70_000, 200_000})
    void aTitleFarAboveItsLabelIsTheSameHoweverItIsRead(int blank) throws IOException {
        String next = "A title" + "\n".repeat(blank + 1) + DUMP.substring(DUMP.indexOf("Description"));
        byte[] dump = (DUMP.strip() + "\n\n" + next).getBytes(StandardCharsets.UTF_8);
        boolean isTitle = blank <= 1 << 16;

        List<ParseResult> results = PARSER.stream(dump).toList();
        List<ParseResult> chunked =
                PARSER.stream(new ChunkedStream(dump, () -> 997)).toList();

        assertThat(results.stream().map(r -> r.draft().title().value()))
                .containsExactly(Optional.of(ARTICLE.title()), isTitle ? Optional.of("A title") : Optional.empty());
        assertThat(results.get(0).problems().stream().map(Problem::code).toList())
                .isEqualTo(isTitle ? List.of() : List.of(ProblemCode.UNCLAIMED_TEXT));
        assertThat(Transcript.of(results)).isEqualTo(Transcript.of(chunked));
    }

    @Test
    void anArticleOfMegabytesIsReadAsAnyOther(@TempDir Path directory) throws IOException {
        Article article = new Article(
                "Title",
                Description.of(Collections.nCopies(
                                20_000,
                                "A paragraph of a hundred letters. ".repeat(3).strip())
                        .toArray(new String[0])),
                List.of(Category.of(1, "Main")),
                LocalDate.of(2022, 9, 26));
        byte[] dump = new ArticleWriter().write(article).getBytes(StandardCharsets.UTF_8);

        assertThat(dump).hasSizeGreaterThan(2_000_000);
        assertThat(PARSER.parse(new ByteArrayInputStream(dump)).orElseThrow()).isEqualTo(article);
        assertThat(PARSER.parse(Files.write(directory.resolve("dump.txt"), dump))
                        .orElseThrow())
                .isEqualTo(article);
    }
}
