package dev.galley.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.ArticleParser;
import dev.galley.DumpFormat;
import dev.galley.ParseResult;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.channels.Channels;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** The same source gives the same results, whichever way it comes in and in pieces of whatever size. */
@AddLifecycleHook(Repeatable.class)
class EntryPointLaws {

    private static final ArticleParser PARSER = new ArticleParser();

    private static Path file;

    @BeforeContainer
    static void createFile() throws IOException {
        file = Files.createTempFile("dump", ".txt");
    }

    @AfterContainer
    static void deleteFile() throws IOException {
        Files.delete(file);
    }

    @Property
    void streamsOfAnyChunkSizeAgree(@ForAll(supplier = Dumps.Anything.class) Dump dump) {
        String expected = Transcript.of(PARSER, dump.bytes());

        for (int size = 1; size <= 64; size++) {
            int chunk = size;
            assertThat(Transcript.of(PARSER.stream(new ChunkedStream(dump.bytes(), () -> chunk))))
                    .as("chunks of %d bytes", size)
                    .isEqualTo(expected);
        }
    }

    @Property
    void streamsOfRandomChunksAgree(@ForAll(supplier = Dumps.Anything.class) Dump dump, @ForAll long seed) {
        Random sizes = new Random(seed);

        assertThat(Transcript.of(PARSER.stream(new ChunkedStream(dump.bytes(), () -> sizes.nextInt(9)))))
                .isEqualTo(Transcript.of(PARSER, dump.bytes()));
    }

    @Property
    void allSourcesOfBytesAgree(@ForAll(supplier = Dumps.Anything.class) Dump dump) throws IOException {
        byte[] bytes = dump.bytes();
        Files.write(file, bytes);
        String expected = Transcript.of(PARSER, bytes);

        assertThat(Transcript.of(PARSER.stream(file))).as("path").isEqualTo(expected);
        assertThat(Transcript.of(PARSER.stream(new ByteArrayInputStream(bytes))))
                .as("stream")
                .isEqualTo(expected);
        assertThat(Transcript.of(PARSER.stream(Channels.newChannel(new ByteArrayInputStream(bytes)))))
                .as("channel")
                .isEqualTo(expected);
    }

    @Property
    void allSourcesOfBytesAgreeOnTheFirstArticle(@ForAll(supplier = Dumps.Anything.class) Dump dump)
            throws IOException {
        byte[] bytes = dump.bytes();
        Files.write(file, bytes);
        String expected = Transcript.of(PARSER.parse(bytes));

        assertThat(Transcript.of(PARSER.parse(file))).as("path").isEqualTo(expected);
        assertThat(Transcript.of(PARSER.parse(new ByteArrayInputStream(bytes))))
                .as("stream")
                .isEqualTo(expected);
    }

    @Property
    void textAndItsBytesAgree(@ForAll(supplier = Dumps.Anything.class) Dump dump) {
        String text = dump.text();
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);

        assertThat(Transcript.of(PARSER.stream(text))).as("all").isEqualTo(Transcript.of(PARSER, bytes));
        assertThat(Transcript.of(PARSER.parse(text))).as("one").isEqualTo(Transcript.of(PARSER.parse(bytes)));
    }

    @Property
    void textAndReadersAgree(@ForAll(supplier = Dumps.Anything.class) Dump dump) throws IOException {
        requireReadersAgree(dump.text());
    }

    @Property
    void textAndReadersAgreeOnUnpairedSurrogates(@ForAll String text) throws IOException {
        requireReadersAgree(text);
    }

    private static void requireReadersAgree(String text) throws IOException {
        String expected = Transcript.of(PARSER.stream(text));

        assertThat(Transcript.of(PARSER.stream(new StringReader(text)))).isEqualTo(expected);
        for (int size : new int[] {1, 2, 3, 7}) {
            assertThat(Transcript.of(PARSER.stream(new ChunkedReader(text, () -> size))))
                    .as("chunks of %d characters", size)
                    .isEqualTo(expected);
        }
        assertThat(Transcript.of(PARSER.parse(new StringReader(text)))).isEqualTo(Transcript.of(PARSER.parse(text)));
    }

    @Property
    void everyUnicodeCharsetAgreesWithUtf8(@ForAll(supplier = Dumps.Anything.class) Dump dump) {
        String text = dump.text();
        String expected = Transcript.of(PARSER.stream(text)).replace("transcoded false", "transcoded true");

        for (String name : List.of("UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE")) {
            Charset charset = Charset.forName(name);
            Dump plain = new Dump(text.getBytes(charset));
            Dump marked = new Dump(("\uFEFF" + text).getBytes(charset));
            Assume.that(!text.startsWith("\uFEFF") && !text.startsWith("\0") && !plain.isMarkedAsUtf16());

            ArticleParser declared = new ArticleParser(DumpFormat.STANDARD.withCharset(charset));
            assertThat(Transcript.of(declared, plain.bytes()))
                    .as("%s, declared", name)
                    .isEqualTo(expected);
            assertThat(Transcript.of(PARSER, marked.bytes()))
                    .as("%s, by its mark", name)
                    .isEqualTo(expected);
        }
    }

    @Property
    void aDeclaredCharsetAgreesWithUtf8(@ForAll(supplier = Dumps.Archives.class) Archive archive) {
        Charset charset = Charset.forName("windows-1252");
        String text = archive.text();
        Assume.that(charset.newEncoder().canEncode(text));
        ArticleParser declared = new ArticleParser(DumpFormat.STANDARD.withCharset(charset));

        assertThat(Transcript.of(declared.stream(text.getBytes(charset))))
                .isEqualTo(Transcript.of(PARSER.stream(text)).replace("transcoded false", "transcoded true"));
    }

    @Property(tries = 300)
    void streamsAgreeWhereTitlesHaveLabels(@ForAll(supplier = Dumps.Titled.class) Dump dump, @ForAll long seed) {
        ArticleParser parser = new ArticleParser(Formats.TITLED);
        Random sizes = new Random(seed);
        String expected = Transcript.of(parser, dump.bytes());

        assertThat(Transcript.of(parser.stream(new ChunkedStream(dump.bytes(), () -> 1))))
                .isEqualTo(expected);
        assertThat(Transcript.of(parser.stream(new ChunkedStream(dump.bytes(), () -> sizes.nextInt(99)))))
                .isEqualTo(expected);
        assertThat(Transcript.of(parser.stream(dump.text()))).isEqualTo(expected);
    }

    @Property
    void theFirstArticleAloneIsTheFirstOfAll(@ForAll(supplier = Dumps.Anything.class) Dump dump) {
        List<ParseResult> all = PARSER.stream(dump.bytes()).toList();
        Assume.that(all.size() == 1 && !all.get(0).span().isEmpty());

        assertThat(Transcript.of(PARSER.parse(dump.bytes()))).isEqualTo(Transcript.of(all));
    }
}
