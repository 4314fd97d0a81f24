package dev.galley.robust;

import dev.galley.ArticleParser;
import dev.galley.ParseResult;
import dev.galley.problem.Problem;
import java.io.InputStream;
import java.util.stream.Stream;

/** Says of large dumps of all hostile families what was read: how much, and a number for its values and problems. */
public final class Hostile {

    private Hostile() {}

    /** Says it of dumps of so many bytes to whoever started this machine. */
    public static void main(String[] arguments) {
        System.out.print(say(Integer.parseInt(arguments[0])));
    }

    static String say(int size) {
        StringBuilder said = new StringBuilder();
        for (Family family : Family.values()) {
            said.append(family).append(": ").append(read(family.open(size))).append('\n');
        }
        return said.toString();
    }

    private static String read(InputStream dump) {
        long results = 0;
        int number = 0;
        try (Stream<ParseResult> all = new ArticleParser().stream(dump)) {
            for (ParseResult result : (Iterable<ParseResult>) all::iterator) {
                results++;
                number = number * 31 + result.draft().hashCode();
                for (Problem problem : result.problems()) {
                    number = number * 31 + problem.toString().hashCode();
                }
            }
        }
        return results + " results, " + number;
    }
}
