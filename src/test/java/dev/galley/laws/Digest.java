package dev.galley.laws;

import dev.galley.ArticleParser;
import dev.galley.ArticleWriter;
import dev.galley.DumpMender;
import dev.galley.ParseResult;
import dev.galley.archive.LearningClaims;
import dev.galley.problem.ProblemReport;
import dev.galley.robust.Family;
import dev.galley.spec.SpecificationDumps;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * A number for all that is read from, reported on, mended in and written for some thousands of dumps, and learned from some
 * archives: the same everywhere, or not.
 */
public final class Digest {

    private Digest() {}

    /** Prints the digest, in ASCII whatever the charset of the machine. */
    public static void main(String[] args) throws NoSuchAlgorithmException, IOException {
        System.out.writeBytes(compute().getBytes(StandardCharsets.US_ASCII));
    }

    /** The digest of this machine. */
    public static String compute() throws NoSuchAlgorithmException, IOException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        addRandomDumps(digest);
        addSpecification(digest);
        addFamilies(digest);
        add(digest, LearningClaims.answersOnGazettes());
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void addRandomDumps(MessageDigest digest) {
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
    }

    /** What is read from, reported on and mended in the dumps of the specification, and what is written of their articles. */
    private static void addSpecification(MessageDigest digest) {
        ArticleParser parser = new ArticleParser();
        DumpMender mender = new DumpMender().withGuesses();
        List<ArticleWriter> writers =
                Formats.ALL.stream().map(ArticleWriter::new).toList();
        for (byte[] dump : SpecificationDumps.withLineFeeds()) {
            ProblemReport report = ProblemReport.of("dump.txt", dump).withColor();
            for (ParseResult result : parser.stream(dump).toList()) {
                add(digest, Transcript.of(result));
                add(digest, result.isTranscoded() ? "" : report.render(result.problems()));
                for (ArticleWriter writer : writers) {
                    result.article().ifPresent(article -> add(digest, writer.write(article)));
                }
            }
            digest.update(mender.mend(dump));
        }
    }

    private static void addFamilies(MessageDigest digest) {
        ArticleParser parser = new ArticleParser();
        for (Family family : Family.values()) {
            try (Stream<ParseResult> results = parser.stream(family.dump(1 << 14))) {
                results.forEach(result -> add(digest, Transcript.of(result)));
            }
        }
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
