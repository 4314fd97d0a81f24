package dev.galley.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.regex.PatternSyntaxException;

/**
 * Finds what the arguments name: a file, the dumps of a directory, the files that a pattern matches, or {@code -} for
 * standard input. A dump in a directory is a file whose name ends with {@code .txt} or {@code .txt.gz}.
 */
final class Sources {

    private static final Comparator<Path> BY_NAME = Comparator.comparing(SourceName::readable);

    private final boolean recursive;

    Sources(boolean recursive) {
        this.recursive = recursive;
    }

    /** The sources that an argument stands for; at least one, unless it is a directory. */
    List<SourceName> find(String argument) throws IOException {
        if (argument.equals(SourceName.STANDARD_INPUT)) {
            return List.of(SourceName.standardInput());
        }
        Path path = existing(argument);
        if (Files.isDirectory(path)) {
            return inDirectory(argument, path);
        }
        if (isPattern(argument) && !Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            return matching(argument);
        }
        return List.of(SourceName.of(argument, path));
    }

    private List<SourceName> inDirectory(String argument, Path directory) throws IOException {
        List<SourceName> found = new ArrayList<>();
        Deque<Path> waiting = new ArrayDeque<>(List.of(directory));
        while (!waiting.isEmpty()) {
            Path next = waiting.pop();
            if (next.equals(directory) || isRealDirectory(next)) {
                pushAll(waiting, entries(next));
            } else if (isDump(next)) {
                found.add(SourceName.in(argument, directory, next));
            }
        }
        return found;
    }

    /** The entries of a directory that may be or hold dumps, by name. */
    private List<Path> entries(Path directory) throws IOException {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(directory)) {
            for (Path entry : stream) {
                if (Files.isDirectory(entry) ? recursive && isRealDirectory(entry) : isDump(entry)) {
                    entries.add(entry);
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        entries.sort(BY_NAME);
        return entries;
    }

    private static void pushAll(Deque<Path> waiting, List<Path> entries) {
        for (int i = entries.size() - 1; i >= 0; i--) {
            waiting.push(entries.get(i));
        }
    }

    // A link to a directory may lead back up.
    private static boolean isRealDirectory(Path path) {
        return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
    }

    private static boolean isDump(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(".txt") || name.endsWith(".txt.gz");
    }

    private static boolean isPattern(String argument) {
        return argument.chars().anyMatch(c -> "*?[{".indexOf(c) >= 0);
    }

    /** What a pattern as {@code news/**.txt} matches: for shells that do not expand it, and for more than a command line holds. */
    private List<SourceName> matching(String pattern) throws IOException {
        Path start = startOf(pattern);
        PathMatcher matcher = matcher(pattern);
        List<Path> found;
        try (var files = Files.walk(start)) {
            found = files.filter(file -> matcher.matches(file) && !Files.isDirectory(file))
                    .sorted(BY_NAME)
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        if (found.isEmpty()) {
            throw new NoSuchFileException(pattern);
        }
        return found.stream()
                .map(file -> SourceName.of(SourceName.readable(file), file))
                .toList();
    }

    private static PathMatcher matcher(String pattern) throws IOException {
        try {
            return FileSystems.getDefault().getPathMatcher("glob:" + pattern);
        } catch (PatternSyntaxException e) {
            throw (IOException) new NoSuchFileException(pattern).initCause(e);
        }
    }

    /** The directory from which a pattern is to be searched: all parts before the first with a special character. */
    private static Path startOf(String pattern) throws IOException {
        int end = 0;
        for (int i = 0; i < pattern.length() && "*?[{".indexOf(pattern.charAt(i)) < 0; i++) {
            if (pattern.charAt(i) == '/') {
                end = i + 1;
            }
        }
        return path(end == 0 ? "" : pattern.substring(0, end));
    }

    /**
     * The path that an argument names. Where the locale has no letters for the name of a file, Java cannot make a path of
     * it; the file is then looked for in its directory by what Java would call it.
     */
    static Path existing(String argument) throws IOException {
        if (argument.isEmpty()) {
            throw new NoSuchFileException(argument);
        }
        if (argument.indexOf('\uFFFD') < 0) {
            return path(argument);
        }
        Path path = path(argument.startsWith("/") ? "/" : "");
        for (String name : argument.split("/")) {
            path = name.indexOf('\uFFFD') < 0 ? path.resolve(name) : namesake(path, name);
        }
        return path;
    }

    private static Path namesake(Path directory, String name) throws IOException {
        List<Path> namesakes = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(directory)) {
            for (Path entry : entries) {
                if (String.valueOf(entry.getFileName()).equals(name)) {
                    namesakes.add(directory.resolve(entry.getFileName()));
                }
            }
        }
        if (namesakes.size() != 1) {
            throw new NoSuchFileException(name);
        }
        return namesakes.get(0);
    }

    private static Path path(String name) throws IOException {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new IOException("not a path", e);
        }
    }
}
