package dev.galley.examples.quickstart;

import dev.galley.Article;
import dev.galley.ArticleParser;
import dev.galley.ParseResult;
import dev.galley.problem.ProblemReport;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads the dumps named as arguments and prints each article, and whatever is wrong with it. */
public final class Quickstart {

    public static void main(String[] args) throws IOException {
        List<String> samples = List.of("examples/dumps/lighthouse.txt", "examples/dumps/broken.txt");
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        print(args.length > 0 ? List.of(args) : samples, out);
    }

    static void print(List<String> files, PrintStream out) throws IOException {
        ArticleParser parser = new ArticleParser();
        for (String file : files) {
            byte[] dump = Files.readAllBytes(Path.of(file));
            ParseResult result = parser.parse(dump);

            // Present unless something is wrong that makes the article incomplete.
            result.article().ifPresent(article -> print(article, out));

            // Every problem, worst or harmless, with its place.
            if (!result.problems().isEmpty()) {
                out.print(ProblemReport.of(file, dump, 0).render(result.problems()));
            }
        }
    }

    private static void print(Article article, PrintStream out) {
        out.println("title       " + article.title());
        out.println("dateline    " + article.description().dateline().orElse("-"));
        out.println("paragraphs  " + article.description().paragraphs().size());
        out.println("authors     " + article.description().authors());
        article.categories().forEach(category -> out.println("category    " + category.topics()));
        out.println("created     " + article.dateCreated());
        out.println();
    }
}
