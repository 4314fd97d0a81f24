package dev.galley.cli;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Which source is meant, and what to call it. Immutable.
 *
 * @param text the name as the user gave it; for a file of a directory, the directory as given and the way from there; valid
 *     Unicode
 * @param file the file, or null for standard input
 */
record SourceName(String text, @Nullable Path file) {

    /** What stands for standard input. */
    static final String STANDARD_INPUT = "-";

    private static final char UNKNOWN = '\uFFFD';

    static SourceName standardInput() {
        return new SourceName(STANDARD_INPUT, null);
    }

    /** The source that an argument names. */
    static SourceName of(String argument, Path file) {
        return new SourceName(argument.indexOf(UNKNOWN) < 0 ? argument : readable(file), file);
    }

    /** A file found in a directory that an argument names. */
    static SourceName in(String argument, Path directory, Path file) {
        String separator = file.getFileSystem().getSeparator();
        boolean separated = argument.endsWith(separator) || argument.endsWith("/");
        return new SourceName(argument + (separated ? "" : separator) + readable(directory.relativize(file)), file);
    }

    /**
     * The name of a file, also where the locale has no letters for it: then Java puts U+FFFD into the name, but still knows
     * its bytes, and they are most likely UTF-8.
     */
    static String readable(Path path) {
        String name = path.toString();
        if (name.indexOf(UNKNOWN) < 0) {
            return name;
        }
        String whole = decoded(path.toUri());
        String parent = decoded(Path.of("").toUri());
        return !path.isAbsolute() && whole.startsWith(parent) ? whole.substring(parent.length()) : whole;
    }

    private static String decoded(URI uri) {
        String raw = uri.getRawPath();
        byte[] bytes = new byte[raw.length()];
        int size = 0;
        for (int i = 0; i < raw.length(); i++) {
            boolean escaped = raw.charAt(i) == '%';
            bytes[size++] = (byte) (escaped ? Integer.parseInt(raw, i + 1, i + 3, 16) : raw.charAt(i));
            i += escaped ? 2 : 0;
        }
        return new String(bytes, 0, size, StandardCharsets.UTF_8);
    }

    boolean isStandardInput() {
        return file == null;
    }

    /** The file of a source that is not standard input. */
    Path path() {
        if (file == null) {
            throw new IllegalStateException("standard input has no path");
        }
        return file;
    }
}
