package dev.galley.cli;

import dev.galley.Article;
import dev.galley.ArticleWriter;
import dev.galley.Category;
import dev.galley.Description;
import dev.galley.problem.Problem;
import dev.galley.problem.Section;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Puts articles and rejects into a database, each once, however often it comes. Not thread-safe. */
final class ArticleStore implements AutoCloseable {

    /** Where something stands. */
    record Origin(String source, long offset, long line) {}

    private final ArticleWriter writer = new ArticleWriter();
    private final MessageDigest digest;
    private final Connection connection;
    private final PreparedStatement article;
    private final PreparedStatement author;
    private final PreparedStatement category;
    private final PreparedStatement topic;
    private final PreparedStatement reject;
    private final PreparedStatement problem;
    private final PreparedStatement words;

    ArticleStore(Connection connection) throws SQLException {
        this.connection = connection;
        article = connection.prepareStatement("INSERT INTO articles"
                + " (hash, title, text, byline, dateline, created, source, offset, line)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING RETURNING id");
        author = connection.prepareStatement("INSERT INTO authors VALUES (?, ?, ?)");
        category = connection.prepareStatement("INSERT INTO categories VALUES (?, ?, ?, ?)");
        topic = connection.prepareStatement("INSERT INTO topics VALUES (?, ?, ?, ?)");
        reject = connection.prepareStatement("INSERT INTO rejects (hash, title, raw, source, offset, line)"
                + " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING RETURNING id");
        problem = connection.prepareStatement("INSERT INTO problems VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        words = connection.prepareStatement(
                "INSERT INTO search (rowid, title, text, authors, categories) VALUES (?, ?, ?, ?, ?)");
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }

    /** Adds an article and its problems; returns false if it is already there. */
    boolean add(Article added, List<Problem> problems, Origin origin) throws SQLException {
        Description description = added.description();
        String text = String.join("\n\n", description.paragraphs());
        article.setBytes(1, digest.digest(writer.write(added).getBytes(StandardCharsets.UTF_8)));
        article.setString(2, added.title());
        article.setString(3, text);
        article.setString(4, description.byline().orElse(null));
        article.setString(5, description.dateline().orElse(null));
        article.setString(6, added.dateCreated().toString());
        setOrigin(article, 7, origin);
        long id = insert(article);
        if (id == 0) {
            return false;
        }
        addAuthors(id, description.authors());
        addCategories(id, added.categories());
        addProblems(id, 0, problems);
        words.setLong(1, id);
        words.setString(2, added.title());
        words.setString(3, text);
        words.setString(4, String.join(", ", description.authors()));
        words.setString(
                5,
                String.join(
                        ", ", added.categories().stream().map(Category::name).toList()));
        words.executeUpdate();
        return true;
    }

    private void addAuthors(long id, List<String> names) throws SQLException {
        for (int i = 0; i < names.size(); i++) {
            author.setLong(1, id);
            author.setInt(2, i + 1);
            author.setString(3, names.get(i));
            author.executeUpdate();
        }
    }

    private void addCategories(long id, List<Category> categories) throws SQLException {
        for (int i = 0; i < categories.size(); i++) {
            Category added = categories.get(i);
            OptionalInt number = added.number();
            category.setLong(1, id);
            category.setInt(2, i + 1);
            if (number.isPresent()) {
                category.setInt(3, number.getAsInt());
            } else {
                category.setNull(3, Types.INTEGER);
            }
            category.setString(4, added.name());
            category.executeUpdate();
            addTopics(id, i + 1, added.topics());
        }
    }

    private void addTopics(long id, int position, List<String> names) throws SQLException {
        for (int i = 0; i < names.size(); i++) {
            topic.setLong(1, id);
            topic.setInt(2, position);
            topic.setInt(3, i + 1);
            topic.setString(4, names.get(i));
            topic.executeUpdate();
        }
    }

    /** Adds raw text that is no valid article, and its problems; returns false if it is already there. */
    boolean reject(byte[] raw, Optional<String> title, List<Problem> problems, Origin origin) throws SQLException {
        reject.setBytes(1, digest.digest(raw));
        reject.setString(2, title.orElse(null));
        reject.setString(3, new String(raw, StandardCharsets.UTF_8));
        setOrigin(reject, 4, origin);
        long id = insert(reject);
        if (id != 0) {
            addProblems(0, id, problems);
        }
        return id != 0;
    }

    private void addProblems(long articleId, long rejectId, List<Problem> problems) throws SQLException {
        for (Problem added : problems) {
            setId(problem, 1, articleId);
            setId(problem, 2, rejectId);
            problem.setString(3, added.code().id());
            problem.setString(4, added.severity().word());
            Optional<Section> section = added.section();
            problem.setString(5, section.isPresent() ? JsonProblems.field(section.get()) : null);
            problem.setLong(6, added.span().start());
            problem.setLong(7, added.span().length());
            problem.setLong(8, added.position().line());
            problem.setLong(9, added.position().column());
            problem.setString(10, added.message());
            problem.executeUpdate();
        }
    }

    private static void setId(PreparedStatement statement, int index, long id) throws SQLException {
        if (id == 0) {
            statement.setNull(index, Types.INTEGER);
        } else {
            statement.setLong(index, id);
        }
    }

    private static void setOrigin(PreparedStatement statement, int index, Origin origin) throws SQLException {
        statement.setString(index, origin.source());
        statement.setLong(index + 1, origin.offset());
        statement.setLong(index + 2, origin.line());
    }

    /** The number of the new row; 0 if there is none, as it is already there. */
    private static long insert(PreparedStatement statement) throws SQLException {
        try (var row = statement.executeQuery()) {
            return row.next() ? row.getLong(1) : 0;
        }
    }

    /** Makes all that was added last. */
    void commit() throws SQLException {
        connection.commit();
    }

    @Override
    public void close() throws SQLException {
        for (PreparedStatement statement : List.of(article, author, category, topic, reject, problem, words)) {
            statement.close();
        }
        connection.close();
    }
}
