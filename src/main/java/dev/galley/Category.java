package dev.galley;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * One item of an article's category list. Immutable.
 *
 * @param number the number as written, 0 or more: it may be an id, so gaps mean nothing; empty if there was none
 * @param name the name as written, one line, with its hyphens and dots
 */
public record Category(OptionalInt number, String name) {

    /** The numbers that almost all lists have. */
    private static final OptionalInt[] SMALL = new OptionalInt[16];

    static {
        for (int i = 0; i < SMALL.length; i++) {
            SMALL[i] = OptionalInt.of(i);
        }
    }

    /**
     * Makes a category.
     *
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the number is negative, or if the name is blank, has white space around it or
     *     a line break in it
     */
    public Category {
        Objects.requireNonNull(number, "number");
        if (number.isPresent() && number.getAsInt() < 0) {
            throw new IllegalArgumentException("a category number is not negative: " + number.getAsInt());
        }
        TextRules.requireLine("category name", name);
    }

    /**
     * Makes a category with a number.
     *
     * @throws NullPointerException if the name is null
     * @throws IllegalArgumentException as the constructor
     */
    public static Category of(int number, String name) {
        boolean small = number >= 0 && number < SMALL.length;
        return new Category(small ? SMALL[number] : OptionalInt.of(number), name);
    }

    /**
     * Makes a category without a number.
     *
     * @throws NullPointerException if the name is null
     * @throws IllegalArgumentException as the constructor
     */
    public static Category of(String name) {
        return new Category(OptionalInt.empty(), name);
    }

    /**
     * The name split at each hyphen (U+002D), without blank parts; never null, and unmodifiable. A derived view: whether
     * a hyphen separates or joins (as in {@code Anti-War}) cannot be told from one name, so the name is the truth.
     */
    public List<String> topics() {
        List<String> topics = new ArrayList<>();
        int start = 0;
        for (int end = name.indexOf('-'); end >= 0; end = name.indexOf('-', start)) {
            addTopic(topics, start, end);
            start = end + 1;
        }
        addTopic(topics, start, name.length());
        return List.copyOf(topics);
    }

    private void addTopic(List<String> topics, int start, int end) {
        String topic = TextRules.trim(name.substring(start, end));
        if (!topic.isEmpty()) {
            topics.add(topic);
        }
    }
}
