package dev.galley.corpus;

import dev.galley.Category;
import dev.galley.Description;
import dev.galley.Draft;
import dev.galley.ParseResult;
import dev.galley.problem.Fix;
import dev.galley.problem.Problem;
import dev.galley.problem.ProblemCode;
import dev.galley.problem.Section;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What Galley says of a dump, as JSON: articles as the command line prints them, and problems outside of any. */
final class Answer {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final ArrayNode outside = NODES.arrayNode();
    private final ArrayNode articles = NODES.arrayNode();

    private Answer(List<ParseResult> results) {
        results.forEach(this::add);
    }

    /** Puts the answer into a copy of an object, behind what else is in it. */
    static ObjectNode to(ObjectNode question, List<ParseResult> results) {
        Answer answer = new Answer(results);
        ObjectNode whole = NODES.objectNode();
        question.forEachEntry((key, value) -> {
            if (!key.equals("outside") && !key.equals("articles")) {
                whole.set(key, value);
            }
        });
        whole.set("outside", answer.outside);
        whole.set("articles", answer.articles);
        return whole;
    }

    // A result with an empty span is no article: it only says what the text of a dump is.
    private void add(ParseResult result) {
        ArrayNode problems = NODES.arrayNode();
        for (Problem problem : result.problems()) {
            (isOutside(problem, result) ? outside : problems).add(problem(problem));
        }
        if (!result.span().isEmpty()) {
            articles.add(article(result, problems));
        }
    }

    private static boolean isOutside(Problem problem, ParseResult result) {
        boolean isOfTheSource =
                problem.code() == ProblemCode.UNCLAIMED_TEXT || problem.code() == ProblemCode.CHARSET_CONFLICT;
        return result.span().isEmpty()
                || isOfTheSource && problem.span().start() < result.span().start();
    }

    private static ObjectNode article(ParseResult result, ArrayNode problems) {
        Draft draft = result.draft();
        ObjectNode article = NODES.objectNode();
        article.put("index", result.index());
        article.put("offset", result.span().start());
        article.put("line", result.position().line());
        article.put("valid", !result.hasErrors());
        article.put("title", draft.title().value().orElse(null));
        article.set("description", description(draft));
        ArrayNode categories = article.putArray("categories");
        draft.categories().value().orElse(List.of()).forEach(category -> categories.add(category(category)));
        article.put(
                "dateCreated", draft.dateCreated().value().map(Object::toString).orElse(null));
        article.set("problems", problems);
        return article;
    }

    private static ObjectNode description(Draft draft) {
        List<String> paragraphs = draft.paragraphs().value().orElse(List.of());
        Optional<String> byline = draft.byline().value();
        ObjectNode description = NODES.objectNode();
        description.set("paragraphs", strings(paragraphs));
        description.put("byline", byline.orElse(null));
        description.set("authors", strings(byline.map(Answer::authors).orElse(List.of())));
        description.put(
                "dateline",
                paragraphs.stream().findFirst().flatMap(Answer::dateline).orElse(null));
        return description;
    }

    private static List<String> authors(String byline) {
        return Description.of("-").withByline(byline).authors();
    }

    private static Optional<String> dateline(String paragraph) {
        return Description.of(paragraph).dateline();
    }

    private static ObjectNode category(Category category) {
        ObjectNode node = NODES.objectNode();
        if (category.number().isPresent()) {
            node.put("number", category.number().getAsInt());
        } else {
            node.putNull("number");
        }
        node.put("name", category.name());
        node.set("topics", strings(category.topics()));
        return node;
    }

    private static ObjectNode problem(Problem problem) {
        ObjectNode node = NODES.objectNode();
        node.put("code", problem.code().id());
        node.put("severity", problem.severity().word());
        node.put("field", problem.section().map(Answer::field).orElse(null));
        node.put("offset", problem.span().start());
        node.put("length", problem.span().length());
        node.put("line", problem.position().line());
        node.put("column", problem.position().column());
        node.put("message", problem.message());
        node.set("fix", problem.fix().map(Answer::fix).orElse(null));
        return node;
    }

    private static String field(Section section) {
        return switch (section) {
            case TITLE -> "title";
            case DESCRIPTION -> "description";
            case CATEGORY -> "categories";
            case DATE -> "dateCreated";
        };
    }

    private static ObjectNode fix(Fix fix) {
        ObjectNode node = NODES.objectNode();
        node.put("offset", fix.span().start());
        node.put("length", fix.span().length());
        node.put("replacement", fix.replacement());
        node.put("safe", fix.safe());
        return node;
    }

    private static ArrayNode strings(List<String> texts) {
        ArrayNode array = NODES.arrayNode();
        texts.forEach(array::add);
        return array;
    }
}
