package dev.galley.spec;

import dev.galley.ArticleParser;
import dev.galley.ParseResult;
import dev.galley.problem.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The ways into the library, each with what came out for one dump. */
final class Entrances {

    private Entrances() {}

    static List<ParseResult> fromBytes(ExampleDump dump, Options options) {
        ArticleParser parser = new ArticleParser(options.format());
        return options.single()
                ? List.of(parser.parse(dump.bytes()))
                : parser.stream(dump.bytes()).toList();
    }

    /** The results of all other ways, down to the last byte, by the name of the way. */
    static Map<String, String> others(ExampleDump dump, Options options) {
        ArticleParser parser = new ArticleParser(options.format());
        Map<String, String> results = new LinkedHashMap<>();
        for (int size : new int[] {1, 2, 3, 7, 64}) {
            results.put("a stream of " + size + " bytes a time", fromStream(dump, options, parser, size));
        }
        if (options.isPlain() && dump.text().isPresent()) {
            String text = dump.text().get();
            results.put("a string", details(options.single() ? Stream.of(parser.parse(text)) : parser.stream(text)));
            results.put("a reader", fromReader(text, options, parser));
        }
        return results;
    }

    private static String fromStream(ExampleDump dump, Options options, ArticleParser parser, int size) {
        try (InputStream in = new Sips(dump.bytes(), size)) {
            return details(options.single() ? Stream.of(parser.parse(in)) : parser.stream(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String fromReader(String text, Options options, ArticleParser parser) {
        try (StringReader reader = new StringReader(text)) {
            return details(options.single() ? Stream.of(parser.parse(reader)) : parser.stream(reader));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Everything that results say. */
    static String details(Stream<ParseResult> results) {
        StringBuilder details = new StringBuilder();
        results.forEach(result -> {
            details.append(result).append(' ').append(result.span()).append(' ').append(result.extent());
            details.append('\n').append(result.draft()).append('\n').append(result.article());
            for (Problem problem : result.problems()) {
                details.append('\n').append(problem).append(' ').append(problem.span());
                details.append(' ').append(problem.remarks()).append(' ').append(problem.fix());
            }
            result.tiles().forEach(tile -> details.append('\n').append(tile));
            details.append('\n');
        });
        return details.toString();
    }

    /** A stream that gives only a few bytes at a time. */
    private static final class Sips extends ByteArrayInputStream {

        private final int size;

        Sips(byte[] bytes, int size) {
            super(bytes);
            this.size = size;
        }

        @Override
        public synchronized int read(byte[] buffer, int offset, int length) {
            return super.read(buffer, offset, Math.min(length, size));
        }
    }
}
