package dev.galley.fuzz;

import static org.assertj.core.api.Assertions.fail;

import dev.galley.Article;
import dev.galley.ArticleParser;
import dev.galley.ArticleWriter;
import dev.galley.ParseResult;
import dev.galley.laws.Archive;
import dev.galley.laws.Dump;
import dev.galley.laws.Fault;
import dev.galley.laws.Tokens;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Three articles, of which the middle one is broken: by one defect, which is then its one problem, or by anything at all
 * between its first label and its date. Its neighbours are what they are without it, and have no problem.
 */
final class IsolationOracle implements Oracle {

    private static final ArticleWriter WRITER = new ArticleWriter();

    private static final ArticleParser PARSER = new ArticleParser();

    private static final List<byte[]> TOKENS = Tokens.all();

    @Override
    public void check(byte[] input) {
        Choices choices = new Choices(input);
        boolean oneDefect = choices.yes();
        Article left = Plain.article(choices);
        Article right = Plain.article(choices);
        if (oneDefect) {
            checkDefect(left, right, choices);
        } else {
            checkSoup(left, right, choices);
        }
    }

    private static void checkDefect(Article left, Article right, Choices choices) {
        Fault fault = choices.of(Fault.values());
        Archive.Join join = choices.of(Archive.Join.values());
        String broken = fault.in(WRITER.write(Plain.article(choices)));
        Dump dump = Dump.of(join.join(List.of(WRITER.write(left), broken, WRITER.write(right))));
        List<ParseResult> results = PARSER.stream(dump.bytes()).toList();

        if (results.size() != 3) {
            fail("%s gives %d results: %s", fault, results.size(), dump);
        }
        requireClean(left, results.get(0), dump);
        requireClean(right, results.get(2), dump);
        if (results.get(1).problems().size() != 1
                || results.get(1).problems().get(0).code() != fault.code()) {
            fail("%s gives %s: %s", fault, results.get(1).problems(), dump);
        }
    }

    private static void checkSoup(Article left, Article right, Choices choices) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(utf8(WRITER.write(left) + "\nToday the middle stood still\n\nDescription\n\n"));
        while (!choices.areUsedUp()) {
            out.writeBytes(choices.of(TOKENS));
        }
        out.writeBytes(utf8("\n\nDate Created\n\n09/26/2022\n\n" + WRITER.write(right)));
        Dump dump = new Dump(out.toByteArray());
        List<ParseResult> results = PARSER.stream(dump.bytes()).toList();

        requireClean(left, results.get(0), dump);
        requireClean(right, results.get(results.size() - 1), dump);
    }

    private static void requireClean(Article expected, ParseResult result, Dump dump) {
        if (!result.problems().isEmpty() || !result.article().equals(Optional.of(expected))) {
            fail(
                    "result %d is %s with %s, not %s, in %s",
                    result.index(), result.draft(), result.problems(), expected, dump);
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
