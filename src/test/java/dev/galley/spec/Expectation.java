package dev.galley.spec;

import java.util.ArrayList;
import java.util.List;

/**
 * What an example expects, in the notation of the specification: for each article, values and problems, of which an
 * example may leave out what is as in the base article, messages and remarks.
 *
 * @param blocks one for each article
 */
record Expectation(List<Block> blocks) {

    /**
     * What is expected of one article.
     *
     * @param header the line that introduces it; empty if there is only one
     * @param values its values
     * @param problems its problems, in order
     */
    record Block(String header, List<Value> values, List<Expected> problems) {

        /** Whether a kind of value is listed. */
        boolean lists(String key) {
            return values.stream().anyMatch(value -> value.key().equals(key));
        }
    }

    /** A value, as {@code title} and {@code Harbour opens}. */
    record Value(String key, String text) {

        @Override
        public String toString() {
            return String.format("%-10s %s", key, text);
        }
    }

    /**
     * A problem.
     *
     * @param head place, severity and code
     * @param message the message; empty if it is left out
     * @param remarks the remarks on other places; none if they are left out
     */
    record Expected(String head, String message, List<String> remarks) {

        String code() {
            return head.substring(head.lastIndexOf(' ') + 1);
        }

        @Override
        public String toString() {
            StringBuilder text = new StringBuilder(head);
            text.append(message.isEmpty() ? "" : ": " + message);
            remarks.forEach(remark -> text.append("\n  with ").append(remark));
            return text.toString();
        }
    }

    static Expectation parse(List<String> lines) {
        List<Block> blocks = new ArrayList<>();
        for (String padded : lines) {
            String line = padded.strip();
            if (line.isEmpty()) {
                continue;
            }
            boolean header = line.startsWith("article ") || line.equals("no article");
            if (header || blocks.isEmpty()) {
                blocks.add(new Block(header ? line : "", new ArrayList<>(), new ArrayList<>()));
            }
            Block block = blocks.get(blocks.size() - 1);
            if (!header) {
                addTo(block, line);
            }
        }
        return new Expectation(blocks.isEmpty() ? List.of(new Block("", List.of(), List.of())) : blocks);
    }

    private static void addTo(Block block, String line) {
        List<Expected> problems = block.problems();
        if (line.startsWith("with ")) {
            Expected last = problems.remove(problems.size() - 1);
            List<String> remarks = new ArrayList<>(last.remarks());
            remarks.add(line.substring(5).strip());
            problems.add(new Expected(last.head(), last.message(), remarks));
        } else if (Character.isDigit(line.charAt(0))) {
            int colon = line.indexOf(": ");
            String head = colon < 0 ? line : line.substring(0, colon);
            String message = colon < 0 ? "" : line.substring(colon + 2);
            problems.add(new Expected(head.replaceAll(" +", " "), message, List.of()));
        } else {
            String key = line.split(" ")[0];
            block.values().add(new Value(key, line.substring(key.length()).strip()));
        }
    }

    /** The same in lines of one form, to be compared. */
    @Override
    public String toString() {
        List<String> lines = new ArrayList<>();
        for (Block block : blocks) {
            if (!block.header().isEmpty()) {
                lines.add(block.header());
            }
            block.values().forEach(value -> lines.add(value.toString()));
            block.problems().forEach(problem -> lines.add(problem.toString()));
        }
        return String.join("\n", lines);
    }
}
