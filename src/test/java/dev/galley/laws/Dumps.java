package dev.galley.laws;

import dev.galley.Article;
import dev.galley.ArticleWriter;
import dev.galley.Category;
import dev.galley.Description;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Random articles and dumps, from plain ones to noise; one class each, for {@code @ForAll(supplier = ...)}. */
public final class Dumps {

    /** Words of which no line is worth a problem. */
    public static final List<String> WORDS = List.of(
            "harbour",
            "boats",
            "market",
            "Council",
            "winter",
            "lamp",
            "bridge",
            "Tuesday",
            "people",
            "river",
            "north",
            "opened",
            "quietly",
            "repaired",
            "after",
            "seven",
            "years",
            "stones",
            "museum",
            "trains",
            "from",
            "the",
            "caf\u00E9",
            "na\u00EFve",
            "\u2013",
            "1987",
            "Gov.",
            "half-built",
            "(again)",
            "\"so-called\"",
            "*Courier*",
            "50%",
            "A/B",
            "U.S.");

    /** Names after {@code by} of which none is worth a problem. */
    public static final List<String> BYLINES = List.of(
            "Ann Author", "Ann Author and Bob de Vries", "Carl O'Neil, Dora d'Arcy & Eve Li", "\u738B\u5C0F\u660E");

    /** Parts of categories of which none is worth a problem. */
    public static final List<String> TOPICS =
            List.of("Army", "Main", "Gov.", "Night Trains", "Events", "\u00C9t\u00E9", "U.S.");

    private Dumps() {}

    /** Articles as people write them: nothing in their dumps is worth a problem. */
    public static final class PlainArticles implements ArbitrarySupplier<Article> {
        @Override
        public Arbitrary<Article> get() {
            Arbitrary<String> byline = Arbitraries.of(BYLINES);
            Arbitrary<Description> description = Combinators.combine(paragraphs(sentence()), byline.optional(0.8))
                    .as(Description::new);
            return Combinators.combine(
                            sentence(),
                            description,
                            plainCategories(),
                            Arbitraries.integers().between(0, 70_000))
                    .as((title, text, categories, day) -> new Article(
                            title, text, categories, LocalDate.of(1900, 1, 1).plusDays(day)));
        }

        private static Arbitrary<List<Category>> plainCategories() {
            Arbitrary<String> name =
                    Arbitraries.of(TOPICS).list().ofMinSize(1).ofMaxSize(4).map(parts -> String.join("-", parts));
            Arbitrary<Integer> number = Arbitraries.integers().between(0, 999);
            return Combinators.combine(number, name)
                    .as(Category::of)
                    .list()
                    .ofMinSize(1)
                    .ofMaxSize(4)
                    .uniqueElements(category -> category.number().getAsInt())
                    .uniqueElements(Category::name);
        }
    }

    /** All articles that the constructors accept, as awkward as they can be. */
    public static final class Articles implements ArbitrarySupplier<Article> {
        @Override
        public Arbitrary<Article> get() {
            Arbitrary<String> line = line();
            Arbitrary<Category> category = Combinators.combine(
                            Arbitraries.integers().greaterOrEqual(0).optional(0.7), line)
                    .as((number, name) ->
                            new Category(number.map(OptionalInt::of).orElseGet(OptionalInt::empty), name));
            Arbitrary<String> byline = Arbitraries.of(
                    "Ann Author",
                    "ANN AUTHOR.",
                    "Ann Author, staff writer",
                    "Ann <ann@example.com>",
                    "\u738B \u5C0F\u660E",
                    "By By");
            Arbitrary<Description> description =
                    Combinators.combine(paragraphs(line), byline.optional(0.5)).as(Description::new);
            Arbitrary<LocalDate> date =
                    Arbitraries.longs().between(-719_162, 2_932_896).map(LocalDate::ofEpochDay);
            return Combinators.combine(
                            line, description, category.list().ofMinSize(1).ofMaxSize(4), date)
                    .as(Article::new);
        }

        /** A line that an article may hold: from the tokens, composed of them, or of any characters. */
        private static Arbitrary<String> line() {
            Arbitrary<String> token = Arbitraries.of(Tokens.lines());
            Arbitrary<String> unusual = Arbitraries.of(Tokens.UNUSUAL);
            Arbitrary<String> anyText = Arbitraries.integers()
                    .between(0, 0x10FFFF)
                    .filter(c -> c < 0xD800 || c > 0xDFFF)
                    .map(Character::toString)
                    .list()
                    .ofMinSize(1)
                    .ofMaxSize(12)
                    .map(parts -> String.join("", parts));
            Arbitrary<String> backslashed = Combinators.combine(Arbitraries.of("\\", "\\\\", "\\\\\\"), token)
                    .as(String::concat);
            Arbitrary<String> composed =
                    Combinators.combine(token, unusual, token).as((first, middle, last) -> first + middle + last);
            Arbitrary<String> marks = Arbitraries.strings()
                    .withChars("\\-*_#:.()[]/1b yA\u00A0\u200B\u2022\u2013")
                    .ofMinLength(1)
                    .ofMaxLength(8);
            return Arbitraries.frequencyOf(
                            Tuple.of(4, sentence()),
                            Tuple.of(5, token),
                            Tuple.of(3, labelLike()),
                            Tuple.of(2, marks),
                            Tuple.of(2, backslashed),
                            Tuple.of(2, composed),
                            Tuple.of(1, anyText))
                    .filter(Articles::isLine);
        }

        /** A label with a letter lost or changed and something around it, perhaps. */
        private static Arbitrary<String> labelLike() {
            Arbitrary<String> label = Combinators.combine(
                            Arbitraries.of("Description", "Category", "Date Created", "by Ann Author", "1. Name"),
                            Arbitraries.integers().between(-20, 11),
                            Arbitraries.of("", "", "x", " ", "\u00A0", "\u200B", "I"))
                    .as((text, place, letter) -> place < 0 || place >= text.length()
                            ? text
                            : text.substring(0, place) + letter + text.substring(place + 1));
            Arbitrary<String> before = Arbitraries.of(
                    "", "", "", "\\", "\\\\", "# ", "**", "*_", "- ", "> ", "\\ ", "\\\u200B", "\\\u0000", "by ");
            Arbitrary<String> after = Arbitraries.of(
                    "", "", "", ":", " :", "**", ".", " #", ": x", ":\u00A0x", ":** x", "\u200Dx", " 09/26/2022");
            return Combinators.combine(before, label, after).as((a, b, c) -> a + b + c);
        }

        private static boolean isLine(String text) {
            try {
                Category.of(text);
                return true;
            } catch (IllegalArgumentException e) {
                return false;
            }
        }
    }

    /** Several plain articles in one dump. */
    public static final class Archives implements ArbitrarySupplier<Archive> {
        @Override
        public Arbitrary<Archive> get() {
            Arbitrary<List<Article>> articles =
                    new PlainArticles().get().list().ofMinSize(1).ofMaxSize(4);
            return Combinators.combine(articles, Arbitraries.of(Archive.Join.class))
                    .as(Archive::new);
        }
    }

    /** Archives with a line lost, doubled, moved, inserted or damaged. */
    public static final class Mutants implements ArbitrarySupplier<Dump> {
        @Override
        public Arbitrary<Dump> get() {
            Arbitrary<String> archive = new Archives().get().map(Archive::text);
            Arbitrary<byte[]> token = Arbitraries.of(Tokens.all());
            Arbitrary<Integer> place = Arbitraries.integers().between(0, 999);
            return Combinators.combine(archive, Arbitraries.of(Mutation.class), place, place, token)
                    .as((text, mutation, first, second, piece) -> new Dump(mutation.apply(text, first, second, piece)));
        }
    }

    /** Tokens and line breaks of all kinds, thrown together. */
    public static final class Soups implements ArbitrarySupplier<Dump> {
        @Override
        public Arbitrary<Dump> get() {
            return Arbitraries.of(Tokens.all()).list().ofMaxSize(40).map(Dump::join);
        }
    }

    /** Lines of tokens that end with LF, in UTF-8. */
    public static final class LineSoups implements ArbitrarySupplier<Dump> {
        @Override
        public Arbitrary<Dump> get() {
            List<String> breaks = List.of("\n", "\n\n", "\n\n", "\n\n\n", "\n \t \n", "\n\f\n", "\n\u00A0\n");
            Arbitrary<String> line = Combinators.combine(
                            Arbitraries.of(Tokens.lines()),
                            Arbitraries.of(Tokens.UNUSUAL).injectNull(0.9),
                            Arbitraries.of(breaks))
                    .as((token, unusual, end) -> token + (unusual == null ? "" : unusual) + end);
            return line.list().ofMaxSize(30).map(lines -> Dump.of(String.join("", lines)));
        }
    }

    /** Any bytes. */
    public static final class Noise implements ArbitrarySupplier<Dump> {
        @Override
        public Arbitrary<Dump> get() {
            return Arbitraries.bytes().array(byte[].class).ofMaxSize(300).map(Dump::new);
        }
    }

    /** Articles each line of which is almost what it should be, and lines of all kinds in any order. */
    public static final class Varied implements ArbitrarySupplier<Dump> {
        @Override
        public Arbitrary<Dump> get() {
            return Arbitraries.longs().map(seed -> seed % 2 == 0 ? Variations.dump(seed) : Variations.lines(seed));
        }
    }

    /** All of the above but the last. */
    public static final class Anything implements ArbitrarySupplier<Dump> {
        @Override
        public Arbitrary<Dump> get() {
            ArticleWriter writer = new ArticleWriter();
            return Arbitraries.oneOf(
                    new Soups().get(),
                    new LineSoups().get(),
                    new Mutants().get(),
                    new Noise().get(),
                    new Articles().get().map(article -> Dump.of(writer.write(article))));
        }
    }

    /** Archives, damaged archives and soups one after another: long enough that the middle is far from the start. */
    public static final class Series implements ArbitrarySupplier<Dump> {
        @Override
        public Arbitrary<Dump> get() {
            Arbitrary<byte[]> piece = Arbitraries.frequencyOf(
                            Tuple.of(4, new Archives().get().map(archive -> Dump.of(archive.text()))),
                            Tuple.of(4, new Mutants().get()),
                            Tuple.of(2, new LineSoups().get()),
                            Tuple.of(1, new Soups().get()))
                    .map(Dump::bytes);
            return piece.list().ofMinSize(2).ofMaxSize(6).map(Dump::join);
        }
    }

    /** Series in which titles have labels, right and wrong, and other lines, too. */
    public static final class Titled implements ArbitrarySupplier<Dump> {

        private static final List<String> LABELS = List.of(
                "Headline\n",
                "Headline\n\n",
                "Kopf\n",
                "HEADLINE:\n\n",
                "Headline: ",
                "Haedline\n\n",
                "Headline\n---\n");

        @Override
        public Arbitrary<Dump> get() {
            return Combinators.combine(new Series().get(), Arbitraries.longs()).as(Titled::withTitleLabels);
        }

        private static Dump withTitleLabels(Dump dump, long seed) {
            Random random = new Random(seed);
            List<String> lines = dump.text().lines().toList();
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < lines.size(); i++) {
                boolean title = lines.subList(i, Math.min(i + 3, lines.size())).contains("Description");
                if (random.nextInt(10) < (title ? 4 : 1)) {
                    text.append(LABELS.get(random.nextInt(LABELS.size())));
                }
                text.append(lines.get(i)).append('\n');
            }
            return Dump.of(text.toString());
        }
    }

    /** A sentence of plain words: nothing in it is worth a problem, and it is not short enough for a label. */
    private static Arbitrary<String> sentence() {
        return Arbitraries.of(WORDS)
                .list()
                .ofMinSize(2)
                .ofMaxSize(9)
                .map(words -> "Today " + String.join(" ", words) + " stood still");
    }

    private static Arbitrary<List<String>> paragraphs(Arbitrary<String> line) {
        return line.list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(lines -> String.join("\n", lines))
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }
}
