package dev.galley.benchmarks.corpus;

import java.util.Locale;
import java.util.Random;

/** Sentences that are grammatical, different from each other, and mean nothing. */
final class SentenceGenerator {

    private final Random random;
    private final Words words;

    SentenceGenerator(Random random, Words words) {
        this.random = random;
        this.words = words;
    }

    /** A headline: five to a dozen words, most with a capital, and no full stop. */
    String title() {
        String headline = titleSubject() + " " + words.common("past") + " " + object();
        if (chance(0.6)) {
            headline += " " + words.any("preposition") + " " + place();
        }
        StringBuilder title = new StringBuilder(headline.length());
        for (String word : headline.split(" ")) {
            title.append(title.length() == 0 ? "" : " ").append(isSmall(word) ? word : capitalised(word));
        }
        return capitalised(title.toString());
    }

    private String titleSubject() {
        return chance(0.5)
                ? place() + " " + words.common("plural")
                : words.common("adjective") + " " + words.common("noun");
    }

    private static boolean isSmall(String word) {
        return word.length() <= 3;
    }

    /** One sentence, with its full stop. */
    String sentence() {
        double kind = random.nextDouble();
        if (kind < 0.06) {
            return "“" + capitalised(clause()) + ",” " + speaker() + " " + words.common("saying") + ".";
        }
        if (kind < 0.11) {
            return capitalised(clause()) + ", the *" + words.any("paper1") + " " + words.any("paper2") + "* reported.";
        }
        if (kind < 0.16) {
            return words.common("opening") + ", " + clause() + ".";
        }
        if (kind < 0.185) {
            return capitalised(clause()) + " – " + clause() + ".";
        }
        if (kind < 0.27) {
            return capitalised(speaker()) + " " + words.common("saying") + " that " + clause() + ".";
        }
        if (kind < 0.70) {
            return capitalised(clause()) + ", " + words.common("conjunction") + " " + clause() + ".";
        }
        return capitalised(clause()) + ".";
    }

    private String clause() {
        StringBuilder clause = new StringBuilder(96).append(subject()).append(' ');
        if (chance(0.2)) {
            clause.append(words.common("adverb")).append(' ');
        }
        clause.append(words.common("past")).append(' ').append(object());
        if (chance(0.8)) {
            clause.append(' ').append(words.common("preposition")).append(' ').append(object());
        }
        if (chance(0.3)) {
            clause.append(" to ").append(words.common("infinitive")).append(' ').append(object());
        }
        if (chance(0.2)) {
            clause.append(" in ").append(chance(0.5) ? place() : String.valueOf(1950 + random.nextInt(75)));
        }
        return clause.toString();
    }

    private String subject() {
        double kind = random.nextDouble();
        if (kind < 0.16) {
            return person();
        }
        if (kind < 0.25) {
            return (2 + random.nextInt(400)) + " " + words.common("plural");
        }
        return kind < 0.45 ? words.common("adjective") + " " + words.common("plural") : thing();
    }

    private String object() {
        double kind = random.nextDouble();
        if (kind < 0.08) {
            return place() + "’s " + words.common("noun");
        }
        if (kind < 0.11) {
            return (2 + random.nextInt(98)) + " per cent of " + thing();
        }
        return kind < 0.30 ? words.common("plural") : thing();
    }

    private String thing() {
        String noun = chance(0.45) ? words.common("adjective") + " " + words.common("noun") : words.common("noun");
        String determiner = words.common("determiner");
        return (determiner.equals("a") && "aeiou".indexOf(noun.charAt(0)) >= 0 ? "an" : determiner) + " " + noun;
    }

    private String speaker() {
        return chance(0.5) ? person() : "the " + words.common("adjective") + " " + words.common("noun");
    }

    /** A first name and a last name; there are half a million of them. */
    String person() {
        String middle = chance(0.6) ? words.any("surname2") : "";
        return words.common("given") + " " + words.any("surname1") + middle + words.any("surname3");
    }

    private String place() {
        return words.any("place1") + words.any("place2");
    }

    private static String capitalised(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private boolean chance(double probability) {
        return random.nextDouble() < probability;
    }
}
