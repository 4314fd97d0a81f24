package dev.galley.benchmarks.contenders;

import dev.galley.benchmarks.corpus.PlainArticle;
import dev.galley.benchmarks.corpus.PlainArticle.PlainCategory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.parser.AbstractContentHandler;
import org.apache.james.mime4j.parser.MimeStreamParser;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.util.ByteSequence;

/** mime4j's event parser over the articles as messages, one at a time. */
final class Mime {

    private final Handler handler = new Handler();
    private final MimeStreamParser parser = new MimeStreamParser(
            MimeConfig.custom().setMaxLineLen(-1).setMaxHeaderLen(-1).build());

    Mime() {
        parser.setContentHandler(handler);
    }

    PlainArticle readOne(byte[] message) throws IOException {
        try {
            parser.parse(new ByteArrayInputStream(message));
        } catch (MimeException e) {
            throw new IOException(e);
        }
        return handler.article();
    }

    private static final class Handler extends AbstractContentHandler {

        private String title;
        private List<String> paragraphs;
        private String byline;
        private List<PlainCategory> categories;
        private LocalDate dateCreated;

        PlainArticle article() {
            return new PlainArticle(title, paragraphs, byline, categories, dateCreated);
        }

        @Override
        public void startMessage() {
            byline = null;
            categories = new ArrayList<>();
        }

        @Override
        public void field(Field field) {
            switch (field.getName()) {
                case "Title" -> title = text(field);
                case "Byline" -> byline = text(field);
                case "Category" -> categories.add(Values.category(text(field)));
                case "Date-Created" -> dateCreated = Values.isoDate(text(field));
                default -> throw new IllegalStateException(field.getName());
            }
        }

        // getBody() would take each byte for a character.
        private static String text(Field field) {
            ByteSequence raw = field.getRaw();
            int start = field.getName().length() + 2;
            return new String(raw.toByteArray(), start, raw.length() - start, StandardCharsets.UTF_8).stripTrailing();
        }

        @Override
        public void body(BodyDescriptor descriptor, InputStream in) throws IOException {
            String body = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            paragraphs = Values.split(body.substring(0, body.length() - 2), "\r\n\r\n");
        }
    }
}
