package dev.galley.benchmarks.contenders;

import dev.galley.ArticleParser;
import dev.galley.benchmarks.corpus.Format;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/** The readers of a single article from its bytes. */
public enum OneByOne implements Contender {
    GALLEY("Galley", Kind.GALLEY, Format.DUMP, dump -> Galley.PARSER.parse(dump).orElseThrow()),
    GALLEY_NEW_PARSER(
            "Galley, a new parser each time",
            Kind.GALLEY,
            Format.DUMP,
            dump -> new ArticleParser().parse(dump).orElseThrow()),

    READ_LINE("`readLine`, state machine", Kind.BY_HAND, Format.DUMP, OneByOne::readLines),
    REGEX_POSSESSIVE("one regex, possessive", Kind.BY_HAND, Format.DUMP, dump -> match(Regex.POSSESSIVE, dump)),
    REGEX_LAZY("one regex, lazy dot", Kind.BY_HAND, Format.DUMP, dump -> match(Regex.LAZY, dump)),

    FASTJSON("fastjson2, JSON", Kind.RIVAL, Format.JSON_LINES, new FastJson()::readOne),
    JACKSON_STREAMING(
            "Jackson 3 streaming by hand, JSON", Kind.RIVAL, Format.JSON_LINES, new JacksonStreaming()::readOne),
    JACKSON_DATABIND("Jackson 3 databind, JSON", Kind.RIVAL, Format.JSON_LINES, JacksonDatabind.toRecords()::readOne);

    private final String label;
    private final Kind kind;
    private final Format format;
    private final Reader reader;

    OneByOne(String label, Kind kind, Format format, Reader reader) {
        this.label = label;
        this.kind = kind;
        this.format = format;
        this.reader = reader;
    }

    private interface Reader {

        Object read(byte[] article) throws IOException;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    /** What an article is to be written in. */
    public Format format() {
        return format;
    }

    /** The values of an article: a Galley article, or one of the plain ones. */
    public Object read(byte[] article) throws IOException {
        return reader.read(article);
    }

    private static Object readLines(byte[] dump) throws IOException {
        Object[] article = new Object[1];
        ByteArrayInputStream bytes = new ByteArrayInputStream(dump);
        LineMachine.readLines(
                new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8), 4096),
                read -> article[0] = read);
        return article[0];
    }

    private static Object match(Regex regex, byte[] dump) {
        Object[] article = new Object[1];
        regex.read(new String(dump, StandardCharsets.UTF_8), read -> article[0] = read);
        return article[0];
    }
}
