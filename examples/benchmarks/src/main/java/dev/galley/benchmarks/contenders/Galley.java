package dev.galley.benchmarks.contenders;

import dev.galley.ArticleParser;
import dev.galley.ParseResult;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Galley, with all its checks and positions, as README shows it. */
final class Galley {

    static final ArticleParser PARSER = new ArticleParser();

    private Galley() {}

    static void readAll(Stream<ParseResult> results, Consumer<Object> sink) {
        try (results) {
            results.forEach(result -> sink.accept(result.orElseThrow()));
        }
    }
}
