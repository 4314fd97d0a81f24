package dev.galley.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.Article;
import dev.galley.ArticleParser;
import dev.galley.ArticleWriter;
import dev.galley.Category;
import dev.galley.DumpFormat;
import dev.galley.ParseResult;
import dev.galley.problem.Problem;
import dev.galley.problem.ProblemCode;
import dev.galley.problem.Severity;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** What is written can be read: {@code parse(write(article))} is the article, whatever it says. */
@AddLifecycleHook(Repeatable.class)
class RoundTripLaws {

    /** What a canonical dump may be told about an article that is odd itself. */
    private static final Set<ProblemCode> ODDITIES = Set.of(
            ProblemCode.SUSPICIOUS_TITLE,
            ProblemCode.AMBIGUOUS_BYLINE,
            ProblemCode.UNNUMBERED_CATEGORY,
            ProblemCode.DUPLICATE_CATEGORY_NUMBER,
            ProblemCode.DUPLICATE_CATEGORY,
            ProblemCode.IMPLAUSIBLE_DATE,
            ProblemCode.CONTROL_CHARACTER,
            ProblemCode.BIDI_CONTROL,
            ProblemCode.INVISIBLE_CHARACTER,
            ProblemCode.UNUSUAL_LINE_BREAK,
            ProblemCode.MISPLACED_BOM);

    @Property(tries = 1000)
    void whatIsWrittenIsRead(@ForAll(supplier = Dumps.Articles.class) Article article) {
        String dump = new ArticleWriter().write(article);
        ParseResult result = new ArticleParser().parse(dump);

        assertThat(result.draft().title().value())
                .as("title of %s", Dump.literal(dump))
                .contains(article.title());
        assertThat(result.draft().paragraphs().value())
                .as("paragraphs of %s", Dump.literal(dump))
                .contains(article.description().paragraphs());
        assertThat(result.article())
                .as("%s, from %s", result.problems(), Dump.literal(dump))
                .contains(article);
    }

    @Property(tries = 500)
    void aCanonicalDumpIsToldNothingButTheOdditiesOfItsArticle(
            @ForAll(supplier = Dumps.Articles.class) Article article) {
        String dump = new ArticleWriter().write(article);

        for (Problem problem : new ArticleParser().parse(dump).problems()) {
            assertThat(ODDITIES).as("%s in %s", problem, Dump.literal(dump)).contains(problem.code());
            assertThat(problem.severity()).as("%s", problem).isNotEqualTo(Severity.ERROR);
            requireGenuine(problem, article);
        }
    }

    /** Those oddities that are easily told from the article. */
    private static void requireGenuine(Problem problem, Article article) {
        Set<Integer> numbers = new HashSet<>();
        Set<String> names = new HashSet<>();
        boolean unnumbered = false;
        boolean sameNumber = false;
        boolean sameName = false;
        for (Category category : article.categories()) {
            unnumbered |= category.number().isEmpty();
            sameNumber |= category.number().isPresent()
                    && !numbers.add(category.number().getAsInt());
            sameName |= !names.add(category.name().toLowerCase(Locale.ROOT));
        }
        int year = article.dateCreated().getYear();
        boolean genuine = switch (problem.code()) {
            case UNNUMBERED_CATEGORY -> unnumbered;
            case DUPLICATE_CATEGORY_NUMBER -> sameNumber;
            case DUPLICATE_CATEGORY -> sameName;
            case IMPLAUSIBLE_DATE -> year < 1900 || year > 2100;
            default -> true;
        };
        assertThat(genuine).as("%s, of %s", problem, article).isTrue();
    }

    @Property
    void aPlainArticleHasNoProblemAtAll(@ForAll(supplier = Dumps.PlainArticles.class) Article article) {
        for (DumpFormat format : Formats.ALL) {
            String dump = new ArticleWriter(format).write(article);
            ParseResult result = new ArticleParser(format).parse(dump);

            assertThat(result.problems())
                    .as("problems of %s", Dump.literal(dump))
                    .isEmpty();
            assertThat(result.article()).contains(article);
        }
    }

    @Property(tries = 500)
    void whatIsWrittenInAnyFormatIsRead(@ForAll(supplier = Dumps.Articles.class) Article article) {
        for (DumpFormat format : Formats.ALL) {
            String dump = new ArticleWriter(format).write(article);

            assertThat(new ArticleParser(format).parse(dump).article())
                    .as("article of %s", Dump.literal(dump))
                    .contains(article);
        }
    }

    @Property(tries = 1000)
    void everyArticleThatIsReadCanBeWritten(@ForAll(supplier = Dumps.Anything.class) Dump dump) {
        ArticleWriter writer = new ArticleWriter();
        ArticleParser parser = new ArticleParser();

        for (ParseResult result : parser.stream(dump.bytes()).toList()) {
            result.article().ifPresent(article -> {
                String written = writer.write(article);
                assertThat(parser.parse(written).article())
                        .as("article of %s, written as %s", dump, Dump.literal(written))
                        .contains(article);
            });
        }
    }

    @Property
    void writingTwiceChangesNothing(@ForAll(supplier = Dumps.Articles.class) Article article) {
        ArticleWriter writer = new ArticleWriter();
        String once = writer.write(article);

        assertThat(new ArticleParser().parse(once).article().map(writer::write)).contains(once);
    }

    @Property
    void writtenArticlesCanBePutTogether(
            @ForAll(supplier = Dumps.Articles.class) Article first,
            @ForAll(supplier = Dumps.Articles.class) Article second) {
        ArticleWriter writer = new ArticleWriter();
        String dump = writer.write(first) + "\n" + writer.write(second);

        assertThat(new ArticleParser().stream(dump).map(ParseResult::article))
                .as("articles of %s", Dump.literal(dump))
                .extracting(article -> article.orElse(null))
                .containsExactly(first, second);
    }

    @Property
    void anArchiveIsItsArticles(@ForAll(supplier = Dumps.Archives.class) Archive archive) {
        List<ParseResult> results = new ArticleParser().stream(archive.text()).toList();

        assertThat(results).flatExtracting(ParseResult::problems).isEmpty();
        assertThat(results).extracting(ParseResult::orElseThrow).isEqualTo(archive.articles());
    }
}
