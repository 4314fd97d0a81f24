package dev.galley.spec;

import dev.galley.Article;
import dev.galley.Category;
import dev.galley.Description;
import dev.galley.Draft;
import dev.galley.Field;
import dev.galley.ParseResult;
import dev.galley.Tile;
import dev.galley.problem.Problem;
import dev.galley.problem.Span;
import dev.galley.spec.Expectation.Block;
import dev.galley.spec.Expectation.Expected;
import dev.galley.spec.Expectation.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What became of a dump, in the notation of the specification and in the manner of what is expected of it. */
final class Outcome {

    /** The values of the base article, which an example need not list. */
    private static final Map<String, List<String>> BASE = Map.of(
            "title", List.of("Harbour opens"),
            "paragraph", List.of("Ships came in."),
            "byline", List.of(),
            "category", List.of("1 Ports"),
            "date", List.of("2022-09-26"));

    /** Values that follow from others: an example may leave them out in any case. */
    private static final Set<String> VIEWS = Set.of("plain", "dateline", "authors", "tile");

    private final ExampleDump dump;

    Outcome(ExampleDump dump) {
        this.dump = dump;
    }

    Expectation of(List<ParseResult> results, Expectation manner) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < results.size(); i++) {
            Block like = i < manner.blocks().size() ? manner.blocks().get(i) : new Block("", List.of(), List.of());
            blocks.add(block(results.get(i), results.size() > 1, like));
        }
        if (blocks.isEmpty()) {
            blocks.add(new Block("no article", List.of(), List.of()));
        }
        return new Expectation(blocks);
    }

    /** The tiles of a result that are not blank, each with its place and rule. */
    private List<String> tiles(ParseResult result) {
        return result.tiles().stream()
                .filter(tile -> tile.role() != Tile.Role.BLANK)
                .map(tile -> place(tile.span()) + " "
                        + tile.rule().name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .toList();
    }

    private Block block(ParseResult result, boolean numbered, Block like) {
        List<Expected> problems =
                result.problems().stream().map(p -> problem(p, like)).toList();
        if (result.span().isEmpty()) {
            return new Block("no article", List.of(), problems);
        }
        String header = numbered ? "article " + (result.index() + 1) + " at " + result.position() : "";
        List<Value> values = new ArrayList<>();
        Map<String, List<String>> all = values(result);
        all.put("tile", tiles(result));
        all.forEach((key, texts) -> {
            if (like.lists(key) || !VIEWS.contains(key) && !texts.equals(BASE.get(key))) {
                texts.forEach(text -> values.add(new Value(key, text)));
            }
        });
        return new Block(header, withTopics(values, result, like), problems);
    }

    /** All values by their kind, in the order of the specification. */
    private static Map<String, List<String>> values(ParseResult result) {
        Draft draft = result.draft();
        Optional<Description> description = draft.paragraphs()
                .value()
                .map(paragraphs -> new Description(paragraphs, draft.byline().value()));
        Map<String, List<String>> values = new LinkedHashMap<>();
        values.put("title", List.of(text(draft.title())));
        values.put("paragraph", texts(draft.paragraphs(), Notation::of));
        values.put(
                "plain",
                description.map(Description::plainText).map(Notation::of).stream()
                        .toList());
        values.put(
                "dateline", List.of(description.flatMap(Description::dateline).orElse("(none)")));
        values.put("byline", draft.byline().value().map(Notation::of).stream().toList());
        values.put(
                "authors",
                description.map(Description::authors).map(names -> String.join(" | ", names)).stream()
                        .toList());
        values.put("category", texts(draft.categories(), Outcome::text));
        values.put("date", List.of(date(draft.dateCreated())));
        return values;
    }

    private static <T> List<String> texts(Field<List<T>> field, Function<T, String> text) {
        return field.value().map(all -> all.stream().map(text).toList()).orElse(List.of("(missing)"));
    }

    private static String text(Field<String> field) {
        return field.value().map(Notation::of).orElse("(missing)");
    }

    private static String text(Category category) {
        String number = category.number().isPresent() ? "" + category.number().getAsInt() : "-";
        return number + " " + Notation.of(category.name());
    }

    private static String date(Field<LocalDate> field) {
        if (field instanceof Field.Invalid<LocalDate> invalid) {
            return "(invalid) " + Notation.of(invalid.raw());
        }
        if (field instanceof Field.Ambiguous<LocalDate> ambiguous) {
            return ambiguous.readings().stream()
                    .map(LocalDate::toString)
                    .collect(Collectors.joining(" | ", "(ambiguous) ", ""));
        }
        return field.value().map(LocalDate::toString).orElse("(missing)");
    }

    /** With the topics of each category below it, if they are expected. */
    private static List<Value> withTopics(List<Value> values, ParseResult result, Block like) {
        List<Category> categories = result.draft().categories().value().orElse(List.of());
        if (!like.lists("topics")) {
            return values;
        }
        List<Value> all = new ArrayList<>();
        int next = 0;
        for (Value value : values) {
            all.add(value);
            if (value.key().equals("category") && next < categories.size()) {
                List<String> topics = categories.get(next++).topics();
                all.add(new Value("topics", topics.isEmpty() ? "(none)" : String.join(" | ", topics)));
            }
        }
        return all;
    }

    private Expected problem(Problem problem, Block like) {
        String head = place(problem.span()) + " " + problem.severity().word() + " "
                + problem.code().id();
        Optional<Expected> same =
                like.problems().stream().filter(p -> p.head().equals(head)).findFirst();
        boolean silent = same.isPresent() && same.get().message().isEmpty();
        List<String> remarks = same.isPresent() && same.get().remarks().isEmpty()
                ? List.of()
                : problem.remarks().stream()
                        .map(remark -> place(remark.span()) + " " + remark.text())
                        .toList();
        return new Expected(head, silent ? "" : problem.message(), remarks);
    }

    /** A span as {@code 4:1-9}, {@code 4:1-5:9}, or {@code 4:1} if it is empty. */
    private String place(Span span) {
        String start = dump.place(span.start());
        String end = dump.place(span.end());
        if (span.isEmpty()) {
            return start;
        }
        String line = start.substring(0, start.indexOf(':') + 1);
        return start + "-" + (end.startsWith(line) ? end.substring(line.length()) : end);
    }

    /** The article of each result, if it is valid. */
    static List<Article> articles(List<ParseResult> results) {
        return results.stream().flatMap(result -> result.article().stream()).toList();
    }
}
