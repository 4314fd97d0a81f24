package dev.galley.spec;

import dev.galley.problem.ProblemCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The specification of the format, as far as it can be executed: its numbered examples and its table of problems. */
record Specification(List<Example> examples, List<TableRow> table) {

    private static final Pattern CAPTION =
            Pattern.compile("\\*\\*Example (?<number>\\d+)( \\((?<options>[^)]*)\\))?\\.\\*\\* .*");

    private static final Pattern ROW =
            Pattern.compile("\\| `(?<code>[a-z-]+)` \\| (?<severity>[a-z]+) \\| .+ \\| (?<examples>[0-9, ]+) \\|");

    /** A row of the table of problems, but for the meaning. */
    record TableRow(String code, String severity, String examples) {

        /** The row for a code that these examples provoke. */
        static TableRow of(ProblemCode code, List<Integer> examples) {
            List<String> numbers = examples.stream().map(String::valueOf).toList();
            return new TableRow(code.id(), code.severity().word(), String.join(", ", numbers));
        }

        @Override
        public String toString() {
            return "| `" + code + "` | " + severity + " | ... | " + examples + " |";
        }
    }

    static Specification read() {
        try {
            return parse(Files.readAllLines(Path.of("src/spec/format.md")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Specification parse(List<String> lines) {
        List<Example> examples = new ArrayList<>();
        List<TableRow> table = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Matcher caption = CAPTION.matcher(lines.get(i));
            Matcher row = ROW.matcher(lines.get(i));
            if (caption.matches()) {
                examples.add(example(caption, lines, i + 1));
            } else if (row.matches()) {
                table.add(new TableRow(row.group("code"), row.group("severity"), row.group("examples")));
            } else if (lines.get(i).contains("**Example")) {
                throw new IllegalStateException("line " + (i + 1) + ": not the caption of an example");
            }
        }
        return new Specification(examples, table);
    }

    /** The example in the next fenced block. */
    private static Example example(Matcher caption, List<String> lines, int from) {
        int number = Integer.parseInt(caption.group("number"));
        int start = from;
        while (!lines.get(start).startsWith("```")) {
            if (lines.get(start).startsWith("**")) {
                throw new IllegalStateException("example " + number + " has no block");
            }
            start++;
        }
        int end = start + 1;
        while (!lines.get(end).equals("```")) {
            end++;
        }
        String options = caption.group("options") == null ? "" : caption.group("options");
        return Example.of(number, Options.parse(options), lines.subList(start + 1, end));
    }
}
