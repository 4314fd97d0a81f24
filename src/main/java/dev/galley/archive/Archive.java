package dev.galley.archive;

import dev.galley.ArticleParser;
import dev.galley.DumpFormat;
import dev.galley.ParseResult;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Files of dumps that belong together, in order. The front door of this package: each question about the archive is a first pass
 * over its files, in bounded memory, that leaves them as they are.
 *
 * <p>Immutable; the files are opened anew for each question.
 */
public final class Archive {

    private final List<Entry> files;
    private final Charset charset; // of files whose format is not known

    private Archive(List<Entry> files, Charset charset) {
        this.files = List.copyOf(files);
        this.charset = charset;
    }

    /**
     * An archive of files in the given order. A folder stands for the files in it and in the folders below whose names end with
     * {@code .txt}, sorted by their paths.
     *
     * @throws NullPointerException if an argument is null
     * @throws IOException if a folder cannot be read, or a file does not exist
     */
    public static Archive of(Path... filesAndFolders) throws IOException {
        List<Entry> files = new ArrayList<>();
        for (Path path : filesAndFolders) {
            if (Files.isDirectory(path)) {
                addFolder(files, path);
            } else {
                path.getFileSystem().provider().checkAccess(path);
                files.add(new Entry(path.toString(), () -> Files.newInputStream(path)));
            }
        }
        return new Archive(files, StandardCharsets.UTF_8);
    }

    private static void addFolder(List<Entry> files, Path folder) throws IOException {
        List<Path> found;
        try (Stream<Path> paths = Files.walk(folder)) {
            found = paths.filter(path -> path.toString().endsWith(".txt") && Files.isRegularFile(path))
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        List<Entry> entries = new ArrayList<>();
        for (Path path : found) {
            entries.add(new Entry(path.toString(), () -> Files.newInputStream(path)));
        }
        entries.sort((a, b) -> a.name().compareTo(b.name()));
        files.addAll(entries);
    }

    /** An archive in memory, of files named {@code 1}, {@code 2} and so on. */
    static Archive ofTexts(List<String> texts) {
        List<Entry> files = new ArrayList<>();
        for (String text : texts) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            files.add(new Entry(String.valueOf(files.size() + 1), () -> new ByteArrayInputStream(bytes)));
        }
        return new Archive(files, StandardCharsets.UTF_8);
    }

    /**
     * This archive with files in another charset, for what does not say by a format which one it is: {@link #learn} and
     * {@link #drift}. A byte order mark still wins.
     *
     * @throws NullPointerException if the argument is null
     */
    public Archive withCharset(Charset declared) {
        return new Archive(files, Objects.requireNonNull(declared, "declared"));
    }

    /** The number of files. */
    public int size() {
        return files.size();
    }

    /**
     * What the dates of all articles show about their order, so that {@code format.withDateOrder} can be told it. Only what stands
     * where an article's date belongs is looked at, not dates in its text.
     *
     * @param format how the dumps look; its date order does not matter
     * @throws NullPointerException if the format is null
     * @throws IOException if a file cannot be read
     */
    public DateEvidence dates(DumpFormat format) throws IOException {
        DateEvidence evidence = new DateEvidence();
        visit(format, new DateGatherer(evidence));
        return evidence;
    }

    /**
     * Learns the format of the archive: labels that no format knows yet, the order of dates, and how the rest looks. Half of the
     * archive is held back, and then read in the learned format, to tell how well that works. What cannot be decided is said by
     * {@link LearnedFormat#undecided}, never guessed.
     *
     * <p>Files are read five times. A label must be among the 48 most frequent short lines, or be a word for it in English, German,
     * French or Spanish; lines that are as frequent as one in 4096 are found for certain.
     *
     * @throws IOException if a file cannot be read
     */
    public LearnedFormat learn() throws IOException {
        return FormatLearner.learn(this);
    }

    /**
     * What has changed in the archive since its profile was made, in the order of first articles: labels that are spelt
     * differently or are missing, another order of sections, other decorations, lists or dates. A change that is seen only once or
     * twice is none. Where hardly any label is known, labels are learned first, with four more passes over the files.
     *
     * @return unmodifiable, and empty if nothing has changed
     * @throws NullPointerException if the profile is null
     * @throws IOException if a file cannot be read
     */
    public List<Drift> drift(FormatProfile profile) throws IOException {
        DriftWatch watch = new DriftWatch(profile);
        visit(profile.format().withCharset(charset), watch);
        if (watch.sawStrangeText()) {
            watch = new DriftWatch(profile);
            visit(profile.formatWith(FormatLearner.learnLabels(this)).withCharset(charset), watch);
        }
        return watch.drifts();
    }

    /**
     * The words that the archive's categories are made of, so that names can be split.
     *
     * @param format how the dumps look
     * @throws NullPointerException if the format is null
     * @throws IOException if a file cannot be read
     */
    public TopicVocabulary topics(DumpFormat format) throws IOException {
        TopicVocabulary vocabulary = new TopicVocabulary();
        visit(format, new TopicGatherer(vocabulary));
        return vocabulary;
    }

    /** The name of a file, by its number from 0. */
    String name(int file) {
        return files.get(file).name();
    }

    /** The charset of files whose format is not known. */
    Charset charset() {
        return charset;
    }

    /** Reads the lines of a file. */
    void readLines(int file, DateTextReader dates, RawLines.Sink sink) throws IOException {
        try (InputStream in = open(file, charset)) {
            RawLines lines = new RawLines(in, dates);
            while (lines.next(sink)) {}
        }
    }

    /** Shows all articles to a visitor. */
    void visit(DumpFormat format, ArticleVisitor visitor) throws IOException {
        Objects.requireNonNull(format, "format");
        ArticleParser parser = new ArticleParser(format.withCharset(StandardCharsets.UTF_8));
        for (int i = 0; i < files.size(); i++) {
            try (KeptStream text = new KeptStream(open(i, format.charset()));
                    Stream<ParseResult> results = parser.stream(text)) {
                for (Iterator<ParseResult> each = results.iterator(); each.hasNext(); ) {
                    ParseResult result = each.next();
                    visitor.visit(files.get(i).name(), i, result, text);
                    text.drop(result.extent().end());
                }
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        }
    }

    private InputStream open(int file, Charset charset) throws IOException {
        return Utf8Input.of(files.get(file).opener().open(), charset);
    }

    /** A file, by its name, and how to open it. */
    private record Entry(String name, Opener opener) {}

    /** Opens a file. */
    private interface Opener {
        InputStream open() throws IOException;
    }
}
