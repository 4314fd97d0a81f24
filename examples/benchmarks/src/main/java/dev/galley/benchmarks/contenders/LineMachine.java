package dev.galley.benchmarks.contenders;

import dev.galley.benchmarks.corpus.PlainArticle;
import dev.galley.benchmarks.corpus.PlainArticle.PlainCategory;
import java.io.BufferedReader;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** What one writes by hand: lines, a state, and a {@link DateTimeFormatter}. It relies on every dump being flawless. */
final class LineMachine {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM/dd/yyyy", Locale.ROOT);

    private enum State {
        TITLE,
        DESCRIPTION,
        CATEGORY,
        DATE
    }

    private final Consumer<Object> sink;
    private State state = State.TITLE;
    private String title = "";
    private List<String> paragraphs = new ArrayList<>();
    private List<PlainCategory> categories = new ArrayList<>();

    private LineMachine(Consumer<Object> sink) {
        this.sink = sink;
    }

    static void readLines(BufferedReader reader, Consumer<Object> sink) throws IOException {
        LineMachine machine = new LineMachine(sink);
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            machine.accept(line);
        }
    }

    static void readAllLines(List<String> lines, Consumer<Object> sink) {
        lines.forEach(new LineMachine(sink)::accept);
    }

    private void accept(String line) {
        if (line.isBlank()) {
            return;
        }
        switch (state) {
            case TITLE -> {
                if (line.equals("Description")) {
                    state = State.DESCRIPTION;
                } else {
                    title = line.strip();
                }
            }
            case DESCRIPTION -> {
                if (line.equals("Category")) {
                    state = State.CATEGORY;
                } else {
                    paragraphs.add(line.strip());
                }
            }
            case CATEGORY -> {
                if (line.equals("Date Created")) {
                    state = State.DATE;
                } else {
                    categories.add(category(line));
                }
            }
            case DATE -> {
                LocalDate date = LocalDate.parse(line.strip(), DAY);
                sink.accept(new PlainArticle(title, paragraphs, takeByline(paragraphs), categories, date));
                state = State.TITLE;
                paragraphs = new ArrayList<>();
                categories = new ArrayList<>();
            }
        }
    }

    // A category: "- ", a number, ". ", a name.
    private static PlainCategory category(String line) {
        int stop = line.indexOf('.');
        return new PlainCategory(
                Integer.parseInt(line.substring(2, stop)),
                line.substring(stop + 1).strip());
    }

    /** Takes the byline, the last paragraph if it begins with "by ", out of the paragraphs; null if there is none. */
    static String takeByline(List<String> paragraphs) {
        int last = paragraphs.size() - 1;
        return paragraphs.get(last).startsWith("by ") ? paragraphs.remove(last).substring(3) : null;
    }
}
