package dev.galley.fuzz;

import dev.galley.Article;
import dev.galley.Category;
import dev.galley.Description;
import dev.galley.laws.Dumps;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Articles as people write them, made by choices: nothing in their dumps is worth a problem. */
final class Plain {

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

    private Plain() {}

    static Article article(Choices choices) {
        String title = sentence(choices);
        List<String> paragraphs = new ArrayList<>();
        for (int i = choices.below(3); i >= 0; i--) {
            paragraphs.add(choices.below(4) == 1 ? sentence(choices) + "\n" + sentence(choices) : sentence(choices));
        }
        Optional<String> byline = choices.below(4) == 0 ? Optional.empty() : Optional.of(choices.of(Dumps.BYLINES));
        List<Category> categories = new ArrayList<>();
        for (int i = choices.below(3); i >= 0; i--) {
            String name = choices.of(Dumps.TOPICS) + (choices.yes() ? "-" + choices.of(Dumps.TOPICS) : "");
            int number = i * 300 + choices.below(256);
            if (categories.stream().noneMatch(category -> category.name().equals(name))) {
                categories.add(Category.of(number, name));
            }
        }
        LocalDate date = FIRST.plusDays(choices.below(65536));
        return new Article(title, new Description(paragraphs, byline), categories, date);
    }

    private static String sentence(Choices choices) {
        StringBuilder sentence = new StringBuilder("Today ");
        for (int i = choices.below(3); i >= 0; i--) {
            sentence.append(choices.of(Dumps.WORDS)).append(' ');
        }
        return sentence.append("stood still").toString();
    }
}
