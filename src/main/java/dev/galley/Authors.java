package dev.galley;

import java.util.ArrayList;
import java.util.List;

/** Takes the names of a byline apart, as {@code Ann Author and Bob Brown}, and leaves out what is no name. */
final class Authors {

    private Authors() {}

    /** The names one by one, without roles, addresses, and what stands in brackets or behind a dash. */
    static List<String> of(String names) {
        List<String> authors = new ArrayList<>();
        StringBuilder author = new StringBuilder();
        List<String> words = NameWords.of(names);
        for (int i = 0; i < words.size(); i++) {
            int asideEnd = asideEnd(words, i);
            if (asideEnd > i) {
                i = asideEnd - 1;
                if (endsName(words.get(i))) {
                    finish(authors, author);
                }
                continue;
            }
            String word = words.get(i);
            if (NameWords.joins(word)) {
                finish(authors, author);
            } else if (!NameWords.isAddress(word) && !NameWords.isRole(word)) {
                boolean last = endsName(word);
                String part = last ? word.substring(0, word.length() - 1) : word;
                author.append(author.length() == 0 ? "" : " ").append(part);
                if (last) {
                    finish(authors, author);
                }
            }
        }
        finish(authors, author);
        return List.copyOf(authors);
    }

    private static boolean endsName(String word) {
        return word.endsWith(",") || word.endsWith(";");
    }

    /** The word after what stands in brackets from this word on, or behind it if it is a dash; the word itself otherwise. */
    private static int asideEnd(List<String> words, int from) {
        String word = words.get(from);
        int bracket = "([<".indexOf(word.charAt(0));
        if (bracket >= 0) {
            String closing = ")]>".substring(bracket, bracket + 1);
            for (int i = from; i < words.size(); i++) {
                if (NameWords.bare(words.get(i)).endsWith(closing)) {
                    return i + 1;
                }
            }
            return from;
        }
        if (!isDash(word)) {
            return from;
        }
        for (int i = from + 1; i < words.size(); i++) {
            if (NameWords.joins(words.get(i))) {
                return i;
            }
            if (endsName(words.get(i))) {
                return i + 1;
            }
        }
        return words.size();
    }

    private static boolean isDash(String word) {
        for (int i = 0; i < word.length(); i++) {
            if ("-\u2013\u2014|".indexOf(word.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private static void finish(List<String> authors, StringBuilder author) {
        String name = author.toString();
        author.setLength(0);
        boolean suffix = NameWords.isSuffix(name);
        if (suffix && !authors.isEmpty()) {
            int last = authors.size() - 1;
            authors.set(last, authors.get(last) + ", " + name);
            return;
        }
        if (endsSentence(name)) {
            name = name.substring(0, name.length() - 1);
        }
        if (!name.isEmpty()) {
            authors.add(name);
        }
    }

    /** Whether a full stop ends the name, but no initial or suffix. */
    private static boolean endsSentence(String name) {
        if (!name.endsWith(".")) {
            return false;
        }
        String word = name.substring(name.lastIndexOf(' ') + 1);
        return word.length() > 2 && word.indexOf('.') == word.length() - 1 && !NameWords.isSuffix(word);
    }
}
