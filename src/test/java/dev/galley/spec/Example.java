package dev.galley.spec;

import java.util.ArrayList;
import java.util.List;

/**
 * A numbered example: what it asks for, and one or more dumps, each with what is expected of it.
 *
 * @param number its number
 * @param options what is set for it
 * @param cases its dumps: one, or one for each row of the example
 */
record Example(int number, Options options, List<Case> cases) {

    private static final String RULE = "────────";

    /**
     * A dump in the notation of the specification, and what is expected of it.
     *
     * @param row the text for the hole in the dump; empty if it has none
     * @param input the lines of the dump
     * @param expected what is expected
     */
    record Case(String row, List<String> input, Expectation expected) {}

    static Example of(int number, Options options, List<String> block) {
        int rule = block.indexOf(RULE);
        if (rule < 0) {
            throw new IllegalStateException("example " + number + " has no line " + RULE);
        }
        List<String> input = block.subList(0, rule);
        List<String> expected = block.subList(rule + 1, block.size());
        boolean hole = input.stream().anyMatch(line -> line.contains("«»"));
        return new Example(
                number,
                options,
                hole ? rows(input, expected) : List.of(new Case("", input, Expectation.parse(expected))));
    }

    private static List<Case> rows(List<String> input, List<String> expected) {
        List<Case> cases = new ArrayList<>();
        for (int i = 0; i < expected.size(); ) {
            String line = expected.get(i);
            int end = line.indexOf('»');
            if (!line.startsWith("«") || end < 0) {
                throw new IllegalStateException("not the start of a row: " + line);
            }
            String row = line.substring(1, end);
            List<String> own = new ArrayList<>();
            own.add(line.substring(end + 1));
            for (i++; i < expected.size() && !expected.get(i).startsWith("«"); i++) {
                own.add(expected.get(i));
            }
            List<String> filled =
                    input.stream().map(text -> text.replace("«»", row)).toList();
            cases.add(new Case(row, filled, Expectation.parse(own)));
        }
        return cases;
    }
}
