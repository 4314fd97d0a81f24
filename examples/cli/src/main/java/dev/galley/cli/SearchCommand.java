package dev.galley.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code galley-cli search}: the articles of a database that hold some words, best first, with the words marked. */
@Command(
        name = "search",
        mixinStandardHelpOptions = true,
        exitCodeOnExecutionException = 2,
        versionProvider = Main.Version.class,
        description = {
            "Finds the articles of a database that hold all the words, best first.",
            "The exit status is 0 if there are some, 1 if there are none, 2 if the database cannot be read."
        })
final class SearchCommand implements Callable<Integer> {

    private static final int NOTHING_FOUND = 1;
    private static final int FAILURE = 2;

    // Marks that no text holds once it is made printable.
    private static final char START = '\u0001';
    private static final char END = '\u0002';

    // A word counts most in a title, then among categories and authors.
    private static final String FIND = "SELECT a.created, a.source, a.line, a.byline,"
            + " highlight(search, 0, char(1), char(2)), snippet(search, 1, char(1), char(2), '...', 24)"
            + " FROM search JOIN articles a ON a.id = search.rowid"
            + " WHERE search MATCH ? ORDER BY bm25(search, 8, 1, 4, 4), a.created DESC, a.id LIMIT ?";

    private final Shell shell;

    @Parameters(
            arity = "1..*",
            paramLabel = "WORD",
            description = "Words, 'several in a row', or beginnings as garden*.")
    private List<String> words;

    @Option(
            names = {"-d", "--database"},
            paramLabel = "FILE",
            defaultValue = "articles.db",
            description = "The database: ${DEFAULT-VALUE} if not given.")
    private Path database;

    @Option(
            names = {"-n", "--limit"},
            paramLabel = "N",
            defaultValue = "10",
            description = "How many articles to show: ${DEFAULT-VALUE} if not given.")
    private int limit;

    @Option(names = "--raw", description = "Take the words as they are for a query in the language of SQLite's FTS5.")
    private boolean raw;

    @Mixin
    private ReportOptions reports;

    SearchCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        Screen screen = new Screen(shell);
        boolean colored = shell.outTerminal() ? reports.style(shell).colored() : reports.isAlwaysColored();
        try (Connection connection = Database.openToRead(database);
                PreparedStatement find = connection.prepareStatement(FIND)) {
            find.setString(1, raw ? String.join(" ", words) : query(words));
            find.setInt(2, limit);
            int count = print(find, screen.out(), colored);
            screen.finish();
            return count == 0 ? NOTHING_FOUND : 0;
        } catch (OutputException e) {
            return e.isBrokenPipe() ? 0 : FAILURE;
        } catch (SQLException e) {
            screen.line(Message.of(database.toString(), e.getMessage()));
        } catch (IOException e) {
            screen.line(Message.of(database.toString(), Reason.of(e)));
        }
        return FAILURE;
    }

    /** All words, each as a phrase, so that no character in it means something to the database. */
    static String query(List<String> words) {
        StringBuilder query = new StringBuilder();
        for (String word : words) {
            boolean isPrefix = word.length() > 1 && word.endsWith("*");
            String phrase = isPrefix ? word.substring(0, word.length() - 1) : word;
            query.append('"').append(phrase.replace("\"", "\"\"")).append('"').append(isPrefix ? "* " : " ");
        }
        return query.toString();
    }

    private static int print(PreparedStatement find, Output out, boolean colored) throws SQLException {
        int count = 0;
        try (ResultSet hits = find.executeQuery()) {
            while (hits.next()) {
                count++;
                String byline = hits.getString(4);
                String place = hits.getString(2) + ":" + hits.getLong(3);
                String head = hits.getString(1) + "  " + hits.getString(5);
                String tail = "            " + hits.getString(6).replace('\n', ' ');
                String origin = "            " + (byline == null ? "" : "by " + byline + ", ") + place;
                out.print(shown(head, colored) + "\n" + shown(tail, colored) + "\n" + shown(origin, colored) + "\n");
            }
        }
        return count;
    }

    private static String shown(String text, boolean colored) {
        StringBuilder shown = new StringBuilder();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == START || c == END) {
                shown.append(Message.printable(text.substring(start, i)));
                shown.append(c == START ? colored ? "\033[1;33m" : "[" : colored ? "\033[0m" : "]");
                start = i + 1;
            }
        }
        return shown.append(Message.printable(text.substring(start))).toString();
    }
}
