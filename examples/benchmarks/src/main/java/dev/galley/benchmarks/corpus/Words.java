package dev.galley.benchmarks.corpus;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;

/** The word lists of {@code words.txt}, and a choice among them in which the first words of a list come up most. */
final class Words {

    private final Map<String, String[]> lists = new HashMap<>();
    private final Random random;

    Words(Random random) {
        this.random = random;
        try (InputStream in = Words.class.getResourceAsStream("words.txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> line.contains(": ")).forEach(this::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // A list: its name, a colon, its words. An underscore stands for a space within one.
    private void add(String line) {
        int colon = line.indexOf(':');
        String[] words = line.substring(colon + 2).split(" ");
        for (int i = 0; i < words.length; i++) {
            words[i] = words[i].replace('_', ' ');
        }
        lists.put(line.substring(0, colon), words);
    }

    /** A word of a list, the first ones far more often than the last, as in every language. */
    String common(String list) {
        String[] words = lists.get(list);
        double place = random.nextDouble();
        return words[(int) (words.length * place * place)];
    }

    /** A word of a list, all of them equally often. */
    String any(String list) {
        String[] words = lists.get(list);
        return words[random.nextInt(words.length)];
    }
}
