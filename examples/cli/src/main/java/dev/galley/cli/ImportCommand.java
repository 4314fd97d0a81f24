package dev.galley.cli;

import dev.galley.ArticleParser;
import dev.galley.DumpFormat;
import dev.galley.ParseResult;
import dev.galley.problem.Problem;
import dev.galley.problem.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code galley-cli import}: puts articles into an SQLite database, where they can be searched. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        exitCodeOnExecutionException = 2,
        versionProvider = Main.Version.class,
        description = {
            "Puts articles into an SQLite database, each once, however often it comes.",
            "What is no valid article is kept as it is among the rejects, with its problems."
        })
final class ImportCommand implements Callable<Integer> {

    private static final int FAILURE = 2;
    private static final int LONGEST = 1 << 26; // raw text that is kept; the rest of a longer one stays in its file

    private final Shell shell;
    private long added;
    private long rejected;
    private long known;

    @Mixin
    private SourceOptions sources;

    @Mixin
    private FormatOptions format;

    @Option(
            names = {"-d", "--database"},
            paramLabel = "FILE",
            defaultValue = "articles.db",
            description = "The database, made if there is none: ${DEFAULT-VALUE} if not given.")
    private Path database;

    ImportCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        DumpFormat dumps = format.format();
        Job job = new Job(shell, sources, new ArticleParser(dumps)).withProgress();
        try (ArticleStore store = new ArticleStore(Database.openToWrite(database))) {
            return job.run(console -> new Importing(store, dumps.charset()), console -> {
                commit(store);
                console.out().print(summary());
            });
        } catch (SQLException e) {
            return fail(e.getMessage());
        } catch (IOException e) {
            return fail(Reason.of(e));
        }
    }

    private int fail(String reason) {
        new Screen(shell).line(Message.of(database.toString(), reason));
        return FAILURE;
    }

    private String summary() {
        return Tally.counted(added, "article") + " added to " + Message.printable(database.toString()) + ", "
                + Tally.counted(rejected, "reject") + ", " + known + " already there\n";
    }

    /** The import of one source, which is there as a whole or, if it cannot be read to its end, up to there. */
    private final class Importing implements Job.Step {

        private final ArticleStore store;
        private final Charset declared;
        private boolean transcoded;
        private @Nullable Transcript transcript;

        Importing(ArticleStore store, Charset declared) {
            this.store = store;
            this.declared = declared;
        }

        @Override
        public void accept(Source source, ParseResult result) throws IOException {
            transcoded = result.isTranscoded();
            try {
                List<Problem> outside = Outside.problems(result);
                if (!outside.isEmpty() || !Outside.holdsArticle(result)) {
                    long end = Outside.holdsArticle(result)
                            ? result.span().start()
                            : result.extent().end();
                    reject(source, new Span(result.extent().start(), end), 1, Optional.empty(), outside);
                }
                if (Outside.holdsArticle(result)) {
                    store(source, result);
                }
            } catch (SQLException e) {
                throw failure(e);
            }
        }

        private void store(Source source, ParseResult result) throws IOException, SQLException {
            List<Problem> problems = Outside.articleProblems(result);
            if (result.article().isEmpty()) {
                Span span = new Span(result.span().start(), result.extent().end());
                reject(
                        source,
                        span,
                        result.position().line(),
                        result.draft().title().value(),
                        problems);
                return;
            }
            var origin = new ArticleStore.Origin(
                    source.name(), result.span().start(), result.position().line());
            if (store.add(result.article().get(), problems, origin)) {
                added++;
            } else {
                known++;
            }
        }

        private void reject(Source source, Span span, long line, Optional<String> title, List<Problem> problems)
                throws IOException, SQLException {
            byte[] raw = raw(source, new Span(span.start(), Math.min(span.end(), span.start() + LONGEST)));
            if (store.reject(raw, title, problems, new ArticleStore.Origin(source.name(), span.start(), line))) {
                rejected++;
            } else {
                known++;
            }
        }

        /** The text of a stretch as it is in UTF-8. */
        private byte[] raw(Source source, Span span) throws IOException {
            if (!transcoded) {
                return source.read(span);
            }
            if (source.file() == null) {
                throw new IOException("text in another encoding than UTF-8 is imported from files only");
            }
            if (transcript == null) {
                transcript = new Transcript(source.path(), declared);
            }
            return transcript.read(span);
        }

        @Override
        public void flush() {
            try {
                if (transcript != null) {
                    transcript.close();
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void end(Source source) {
            commit(store);
        }
    }

    private void commit(ArticleStore store) {
        try {
            store.commit();
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    // As with output that cannot be written, there is no use in going on.
    private OutputException failure(SQLException e) {
        return new OutputException(database.toString(), new IOException(e.getMessage(), e));
    }
}
