package dev.galley.examples.modulepath;

import dev.galley.ArticleParser;
import dev.galley.DateOrder;
import dev.galley.DumpFormat;
import dev.galley.Limit;
import dev.galley.ParseResult;
import dev.galley.problem.ProblemCode;
import dev.galley.problem.Section;
import dev.galley.problem.Severity;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.stream.Stream;

/** Reads dumps by the rules of one newspaper: its labels, its dates, and what it wants to be strict about. */
public final class HouseRules {

    static final DumpFormat FORMAT = DumpFormat.STANDARD
            .withLabel(Section.DESCRIPTION, "Description", "Text")
            .withLabel(Section.CATEGORY, "Category", "Ressorts")
            .withLabel(Section.DATE, "Date Created", "Datum")
            .withDateOrder(DateOrder.DAY_FIRST)
            .withYears(1998, 2030)
            .withLimit(Limit.TITLE, 80)
            .withSeverity(ProblemCode.UNNUMBERED_CATEGORY, Severity.ERROR)
            .withSeverity(ProblemCode.MISSPELT_LABEL, Severity.INFO);

    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        for (String dump : args) {
            print(dump, out);
        }
        out.println("in the module " + HouseRules.class.getModule().getName() + ", which needs "
                + ArticleParser.class.getModule().getName());
    }

    static void print(String dump, PrintStream out) throws IOException {
        try (Stream<ParseResult> results = new ArticleParser(FORMAT).stream(Path.of(dump))) {
            for (Iterator<ParseResult> i = results.iterator(); i.hasNext(); ) {
                ParseResult result = i.next();
                String verdict = result.article().isPresent() ? "accepted" : "refused ";
                out.println(verdict + "  " + result.draft().title().value().orElse("(no title)"));
                result.problems().forEach(problem -> out.println("    " + dump + ":" + problem));
            }
        }
    }
}
