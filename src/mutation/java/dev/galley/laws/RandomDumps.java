package dev.galley.laws;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Dumps that chance makes, of the same pieces as those of the laws, but the same ones always and without their machinery. */
public final class RandomDumps {

    private static final List<String> BREAKS = List.of("\n", "\n", "\n\n", "\n\n", "\n\n\n", "\n \t \n", "\n\f\n");

    private RandomDumps() {}

    /** Lines of tokens, so many dumps of them, and tokens and line breaks of all kinds thrown together. */
    public static List<byte[]> soups(int count) {
        Random random = new Random(count);
        List<byte[]> soups = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            soups.add(lines(random));
            soups.add(pieces(random));
        }
        return soups;
    }

    private static byte[] lines(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(20); i >= 0; i--) {
            List<String> kind = any(List.of(Tokens.LABELS, Tokens.lines(), Tokens.lines()), random);
            text.append(any(kind, random));
            text.append(random.nextInt(12) == 0 ? any(Tokens.UNUSUAL, random) : "");
            text.append(any(BREAKS, random));
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] pieces(Random random) {
        List<byte[]> tokens = Tokens.all();
        List<byte[]> pieces = new ArrayList<>();
        for (int i = random.nextInt(30); i >= 0; i--) {
            pieces.add(any(tokens, random));
        }
        return Dump.join(pieces).bytes();
    }

    /** Each of some dumps after an accident, so many times with another one. */
    public static List<byte[]> damaged(List<byte[]> dumps, int each) {
        Random random = new Random(each);
        List<byte[]> tokens = Tokens.all();
        List<byte[]> damaged = new ArrayList<>();
        for (byte[] dump : dumps) {
            String text = new String(dump, StandardCharsets.UTF_8);
            for (int i = 0; i < each && !text.isEmpty(); i++) {
                Mutation mutation = any(List.of(Mutation.values()), random);
                damaged.add(mutation.apply(text, random.nextInt(1000), random.nextInt(1000), any(tokens, random)));
            }
        }
        return damaged;
    }

    /** So many articles each line of which is almost what it should be, and as many dumps of lines in any order. */
    public static List<byte[]> variations(int count) {
        List<byte[]> dumps = new ArrayList<>();
        for (int seed = 0; seed < count; seed++) {
            dumps.add(Variations.dump(seed).bytes());
            dumps.add(Variations.lines(seed).bytes());
        }
        return dumps;
    }

    private static <T> T any(List<T> things, Random random) {
        return things.get(random.nextInt(things.size()));
    }
}
