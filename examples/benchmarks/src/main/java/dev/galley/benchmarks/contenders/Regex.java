package dev.galley.benchmarks.contenders;

import dev.galley.benchmarks.corpus.PlainArticle;
import dev.galley.benchmarks.corpus.PlainArticle.PlainCategory;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What one finds in scripts: a regular expression for the whole article, here compiled once. */
enum Regex {

    /** As written first: a dot that takes everything, and hesitates at every character. */
    LAZY("(?s)(\\S[^\\n]*)\\n+Description\\n+(.*?)\\n+Category\\n+(.*?)\\n+Date Created\\n+(\\d\\d/\\d\\d/\\d{4})"),

    /** As written by someone who has read about backtracking: line by line, and never back. */
    POSSESSIVE("(?m)^([^\\n]++)\\n++Description\\n++((?:(?!Category\\n)[^\\n]++\\n++)++)Category\\n++"
            + "((?:- [^\\n]++\\n++)++)Date Created\\n++(\\d\\d/\\d\\d/\\d{4})");

    private static final Pattern BLANK_LINES = Pattern.compile("\\n\\n+");
    private static final Pattern ITEM = Pattern.compile("- (\\d+)\\. (.+)");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM/dd/yyyy", Locale.ROOT);

    private final Pattern pattern;

    Regex(String pattern) {
        this.pattern = Pattern.compile(pattern);
    }

    void read(String dumps, Consumer<Object> sink) {
        for (Matcher match = pattern.matcher(dumps); match.find(); ) {
            sink.accept(article(match));
        }
    }

    private static PlainArticle article(Matcher match) {
        List<String> paragraphs = new ArrayList<>(List.of(BLANK_LINES.split(match.group(2))));
        List<PlainCategory> categories = new ArrayList<>();
        for (Matcher item = ITEM.matcher(match.group(3)); item.find(); ) {
            categories.add(new PlainCategory(Integer.parseInt(item.group(1)), item.group(2)));
        }
        LocalDate date = LocalDate.parse(match.group(4), DAY);
        return new PlainArticle(match.group(1), paragraphs, LineMachine.takeByline(paragraphs), categories, date);
    }
}
