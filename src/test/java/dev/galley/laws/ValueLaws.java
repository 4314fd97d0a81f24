package dev.galley.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galley.Article;
import dev.galley.ArticleParser;
import dev.galley.Category;
import dev.galley.Description;
import dev.galley.Draft;
import dev.galley.Field;
import dev.galley.ParseResult;
import dev.galley.problem.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** Articles and results are values: equal by content, never changed, and the same for everybody. */
@AddLifecycleHook(Repeatable.class)
class ValueLaws {

    private static final ArticleParser PARSER = new ArticleParser();

    @Property
    void articlesAreEqualByContent(@ForAll(supplier = Dumps.Articles.class) Article article) {
        Article copy = new Article(
                new String(article.title().toCharArray()),
                new Description(
                        new ArrayList<>(article.description().paragraphs()),
                        article.description().byline().map(byline -> new String(byline.toCharArray()))),
                article.categories().stream()
                        .map(category -> new Category(category.number(), category.name()))
                        .toList(),
                article.dateCreated());

        assertThat(copy).isEqualTo(article).hasSameHashCodeAs(article).hasToString(article.toString());
        assertThat(new Article(
                        article.title() + "x", article.description(), article.categories(), article.dateCreated()))
                .isNotEqualTo(article);
    }

    @Property
    void whatAnArticleIsIsSaidInAFewSafeWords(@ForAll(supplier = Dumps.Articles.class) Article article) {
        Article longer = new Article(
                article.title() + "\u202E" + "x".repeat(10_000),
                article.description(),
                article.categories(),
                article.dateCreated());

        for (Article any : List.of(article, longer)) {
            assertThat(any.toString())
                    .startsWith("Article[title=")
                    .endsWith(", paragraphs=" + any.description().paragraphs().size() + ", categories="
                            + any.categories().size() + ", dateCreated=" + any.dateCreated() + "]")
                    .hasSizeLessThan(900)
                    .doesNotContain("\u202E", "\n");
        }
    }

    @Property
    void articlesKeepNoListOfTheirMaker(@ForAll(supplier = Dumps.Articles.class) Article article) {
        List<String> paragraphs = new ArrayList<>(article.description().paragraphs());
        List<Category> categories = new ArrayList<>(article.categories());
        Description description =
                new Description(paragraphs, article.description().byline());
        Article copy = new Article(article.title(), description, categories, article.dateCreated());
        paragraphs.clear();
        categories.clear();

        assertThat(copy).isEqualTo(article);
    }

    @Property
    void listsOfArticlesCannotBeChanged(@ForAll(supplier = Dumps.Articles.class) Article article) {
        requireUnmodifiable(article.categories());
        requireUnmodifiable(article.description().paragraphs());
        requireUnmodifiable(article.description().authors());
        article.categories().forEach(category -> requireUnmodifiable(category.topics()));
    }

    @Property
    void listsOfResultsCannotBeChanged(@ForAll(supplier = Dumps.Anything.class) Dump dump) {
        for (ParseResult result : PARSER.stream(dump.bytes()).toList()) {
            requireUnmodifiable(result.problems());
            requireUnmodifiable(result.tiles());
            Draft draft = result.draft();
            draft.paragraphs().value().ifPresent(ValueLaws::requireUnmodifiable);
            draft.categories().value().ifPresent(ValueLaws::requireUnmodifiable);
            if (draft.dateCreated() instanceof Field.Ambiguous<?> date) {
                requireUnmodifiable(date.readings());
            }
            result.problems().stream().map(Problem::remarks).forEach(ValueLaws::requireUnmodifiable);
        }
        requireUnmodifiable(PARSER.parse(dump.bytes()).problems());
    }

    private static <T> void requireUnmodifiable(List<T> list) {
        assertThatThrownBy(() -> list.add(null)).isInstanceOf(UnsupportedOperationException.class);
        if (!list.isEmpty()) {
            assertThatThrownBy(() -> list.remove(0)).isInstanceOf(UnsupportedOperationException.class);
            assertThatThrownBy(() -> list.set(0, null)).isInstanceOf(UnsupportedOperationException.class);
        }
    }

    @Property
    void parsingNeitherChangesNorKeepsTheBytes(@ForAll(supplier = Dumps.Anything.class) Dump dump) {
        byte[] bytes = dump.bytes().clone();
        ParseResult one = PARSER.parse(bytes);
        List<ParseResult> all = PARSER.stream(bytes).toList();
        assertThat(bytes).isEqualTo(dump.bytes());
        Arrays.fill(bytes, (byte) 'x');

        assertThat(Transcript.of(one)).isEqualTo(Transcript.of(PARSER.parse(dump.bytes())));
        assertThat(Transcript.of(all)).isEqualTo(Transcript.of(PARSER, dump.bytes()));
    }

    @Property
    void resultsSayTheSameEveryTime(@ForAll(supplier = Dumps.Anything.class) Dump dump) {
        ParseResult result = PARSER.parse(dump.bytes());
        String first = Transcript.of(result);

        assertThat(Transcript.of(result)).isEqualTo(first);
        assertThat(Transcript.of(PARSER.parse(dump.bytes()))).isEqualTo(first);
    }

    @Property(tries = 50)
    void manyThreadsCanShareAParser(@ForAll(supplier = Dumps.Archives.class) Archive archive)
            throws InterruptedException, ExecutionException {
        String text = archive.text();
        String expected = Transcript.of(PARSER.stream(text));
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<String>> transcripts = new ArrayList<>();
            for (int i = 0; i < 32; i++) {
                transcripts.add(threads.submit(() -> Transcript.of(PARSER.stream(text))));
            }
            for (Future<String> transcript : transcripts) {
                assertThat(transcript.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdown();
        }
    }

    @Property
    void aParallelStreamGivesTheSameInOrder(@ForAll(supplier = Dumps.Archives.class) Archive archive) {
        assertThat(Transcript.of(PARSER.stream(archive.text()).parallel()))
                .isEqualTo(Transcript.of(PARSER.stream(archive.text())));
    }
}
