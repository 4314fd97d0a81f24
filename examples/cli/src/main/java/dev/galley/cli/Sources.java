package dev.galley.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Finds what the arguments name: a file, the {@code .txt} files of a directory, or {@code -} for standard input. */
final class Sources {

    private static final String STANDARD_INPUT = "-";

    private final InputStream in;

    Sources(InputStream in) {
        this.in = in;
    }

    /** The names of the sources that an argument stands for. */
    List<String> names(String argument) throws IOException {
        if (argument.equals(STANDARD_INPUT) || !Files.isDirectory(path(argument))) {
            return List.of(argument);
        }
        List<String> names = new ArrayList<>();
        for (String file : textFiles(path(argument))) {
            names.add(in(argument, file));
        }
        return names;
    }

    private static List<String> textFiles(Path directory) throws IOException {
        List<String> files = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(directory)) {
            for (Path entry : entries) {
                String name = entry.getFileName().toString();
                if (name.endsWith(".txt") && !Files.isDirectory(entry)) {
                    files.add(name);
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        files.sort(null);
        return files;
    }

    /** The directory as it was given, a separator, and the name of the file. */
    private static String in(String directory, String file) {
        String separator = Path.of(directory).getFileSystem().getSeparator();
        boolean separated = directory.endsWith(separator) || directory.endsWith("/");
        return directory + (separated ? "" : separator) + file;
    }

    /** Opens a source by its name. */
    Source open(String name) throws IOException {
        return name.equals(STANDARD_INPUT) ? Source.of(name, in) : Source.of(name, path(name));
    }

    private static Path path(String name) throws IOException {
        if (name.isEmpty()) {
            throw new NoSuchFileException(name);
        }
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new IOException("not a path", e);
        }
    }
}
