package dev.galley.laws;

import dev.galley.ArticleParser;
import dev.galley.ArticleWriter;
import dev.galley.ParseResult;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;

/** A number for all that is read from, and written for, some hundreds of dumps: the same everywhere, or not. */
final class Digest {

    private Digest() {}

    /** Prints the digest, in ASCII whatever the charset of the machine. */
    public static void main(String[] args) throws NoSuchAlgorithmException {
        System.out.writeBytes(compute().getBytes(StandardCharsets.US_ASCII));
    }

    static String compute() throws NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        ArticleParser parser = new ArticleParser();
        ArticleWriter writer = new ArticleWriter();
        Random random = new Random(2022);
        for (int i = 0; i < 500; i++) {
            byte[] dump = i < 100 ? wellFormed(random) : soup(random);
            List<ParseResult> results = parser.stream(dump).toList();
            add(digest, Transcript.of(results));
            add(digest, Transcript.of(parser.stream(new String(dump, StandardCharsets.UTF_8))));
            for (ParseResult result : results) {
                add(digest, result.toString());
                result.article().ifPresent(article -> {
                    add(digest, writer.write(article));
                    add(digest, article.description().plainText());
                    add(
                            digest,
                            article.description().authors() + " "
                                    + article.description().dateline());
                    article.categories()
                            .forEach(category -> add(digest, category.topics().toString()));
                });
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(MessageDigest digest, String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] soup(Random random) {
        List<byte[]> tokens = Tokens.all();
        List<byte[]> pieces = new ArrayList<>();
        for (int i = random.nextInt(40); i > 0; i--) {
            pieces.add(tokens.get(random.nextInt(tokens.size())));
        }
        return Dump.join(pieces).bytes();
    }

    private static byte[] wellFormed(Random random) {
        String dump = """
                %TITLE%

                description

                ISTANBUL: I %TITLE% i.

                BY ISIL INCI AND ILIAS

                CATEGORY

                - 1. %TITLE%
                - 2. MAIN-%TITLE%

                DATE CREATED

                %DATE%
                """;
        return dump.replace("%TITLE%", pick(Tokens.TEXT, random))
                .replace("%DATE%", pick(Tokens.DATES, random))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String pick(List<String> tokens, Random random) {
        return tokens.get(random.nextInt(tokens.size()));
    }
}
