package dev.galley.fuzz;

import static org.assertj.core.api.Assertions.fail;

import dev.galley.Article;
import dev.galley.ArticleParser;
import dev.galley.ArticleWriter;
import dev.galley.Category;
import dev.galley.Description;
import dev.galley.DumpFormat;
import dev.galley.ParseResult;
import dev.galley.laws.Dump;
import dev.galley.laws.Formats;
import dev.galley.laws.Tokens;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * An article of the most awkward text, or the articles that a dump gives: what is written of each reads the same in every
 * format, is written the same again, and can stand behind another.
 */
final class RoundTripOracle implements Oracle {

    private static final List<String> PIECES = pieces();

    private static List<String> pieces() {
        List<String> pieces = new ArrayList<>(Tokens.lines());
        pieces.addAll(Tokens.UNUSUAL);
        pieces.addAll(
                List.of("\\", "\\\\", "# ", "**", "*_", "- ", "> ", "\\ ", "by ", ":", " :", ".", "\n", "\r", " "));
        return List.copyOf(pieces);
    }

    @Override
    public void check(byte[] input) {
        Choices choices = new Choices(input);
        DumpFormat format = choices.of(Formats.ALL);
        ArticleParser parser = new ArticleParser(format);
        ArticleWriter writer = new ArticleWriter(format);
        if (choices.yes()) {
            for (ParseResult result : parser.stream(choices.rest()).toList()) {
                result.article().ifPresent(article -> requireRoundTrip(article, writer, parser));
            }
        } else {
            Article first = article(choices);
            Article second = article(choices);
            if (first != null && second != null) {
                requireRoundTrip(first, writer, parser);
                requireBoth(first, second, writer, parser);
            }
        }
    }

    /** The article of some choices; null if its text is such that no article can have it. */
    private static Article article(Choices choices) {
        try {
            String title = text(choices);
            List<String> paragraphs = new ArrayList<>();
            for (int i = choices.below(3); i >= 0; i--) {
                paragraphs.add(text(choices));
            }
            Optional<String> byline = choices.yes() ? Optional.of(text(choices)) : Optional.empty();
            List<Category> categories = new ArrayList<>();
            for (int i = choices.below(3); i >= 0; i--) {
                OptionalInt number = choices.yes() ? OptionalInt.of(choices.below(65536)) : OptionalInt.empty();
                categories.add(new Category(number, text(choices)));
            }
            LocalDate date = LocalDate.of(1 + choices.below(9999), 1 + choices.below(12), 1 + choices.below(28));
            return new Article(title, new Description(paragraphs, byline), categories, date);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static String text(Choices choices) {
        int kind = choices.below(8);
        return switch (kind) {
            case 0, 1, 2 -> choices.of(PIECES);
            case 3, 4 -> choices.of(PIECES) + choices.of(PIECES);
            case 5 -> choices.of(PIECES) + choices.of(PIECES) + choices.of(PIECES);
            case 6 -> choices.text(24);
            default -> choices.of(PIECES) + choices.text(8);
        };
    }

    private static void requireRoundTrip(Article article, ArticleWriter writer, ArticleParser parser) {
        String dump = writer.write(article);
        ParseResult result = parser.parse(dump.getBytes(StandardCharsets.UTF_8));
        if (!result.article().equals(Optional.of(article))) {
            fail(
                    "%s was written as %s, which gives %s with %s",
                    article, Dump.literal(dump), result.draft(), result.problems());
        }
        String again = writer.write(result.orElseThrow());
        if (!again.equals(dump)) {
            fail("%s is written again as %s", Dump.literal(dump), Dump.literal(again));
        }
    }

    private static void requireBoth(Article first, Article second, ArticleWriter writer, ArticleParser parser) {
        String dump = writer.write(first) + "\n" + writer.write(second);
        List<ParseResult> results =
                parser.stream(dump.getBytes(StandardCharsets.UTF_8)).toList();
        boolean both = results.size() == 2
                && results.get(0).article().equals(Optional.of(first))
                && results.get(1).article().equals(Optional.of(second));
        if (!both) {
            fail("%s and %s give %s: %s", first, second, results, Dump.literal(dump));
        }
    }
}
