package dev.galley.examples.jsonl;

import dev.galley.Article;
import dev.galley.ArticleParser;
import dev.galley.ArticleWriter;
import dev.galley.ParseResult;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.stream.Stream;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.json.JsonMapper;

/** Turns a dump into JSON Lines, one article a line, or JSON Lines back into a dump. */
public final class JsonLines {

    /** The records need no annotation, no module and no setting, and neither do their dates and optional values. */
    static final JsonMapper JSON = JsonMapper.shared();

    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            throw new IllegalArgumentException(
                    "usage: DUMP JSON-LINES, or JSON-LINES DUMP; JSON Lines end with .jsonl");
        }
        Path from = Path.of(args[0]);
        Path to = Path.of(args[1]);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(to))) {
            long count = args[0].endsWith(".jsonl") ? toDump(from, out) : toJson(from, out);
            System.out.println(count + (count == 1 ? " article" : " articles") + " written to " + to);
        }
    }

    /** Writes the valid articles of a dump, of any size, and prints what is wrong with the others. */
    static long toJson(Path dump, OutputStream out) throws IOException {
        long count = 0;
        try (Stream<ParseResult> results = new ArticleParser().stream(dump)) {
            for (Iterator<ParseResult> i = results.iterator(); i.hasNext(); ) {
                ParseResult result = i.next();
                if (result.article().isPresent()) {
                    out.write(JSON.writeValueAsBytes(result.article().get()));
                    out.write('\n');
                    count++;
                } else {
                    result.problems().forEach(problem -> System.err.println(dump + ":" + problem));
                }
            }
        }
        return count;
    }

    /** Writes the articles of a file of JSON Lines as one dump, which reads back without any problem. */
    static long toDump(Path jsonLines, OutputStream out) throws IOException {
        long count = 0;
        ArticleWriter writer = new ArticleWriter();
        try (MappingIterator<Article> articles = JSON.readerFor(Article.class).readValues(jsonLines)) {
            while (articles.hasNextValue()) {
                String separator = count == 0 ? "" : "\n";
                out.write((separator + writer.write(articles.nextValue())).getBytes(StandardCharsets.UTF_8));
                count++;
            }
        }
        return count;
    }
}
