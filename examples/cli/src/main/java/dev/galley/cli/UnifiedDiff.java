package dev.galley.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * The difference that edits make to a file, in the unified format that {@code patch} and code hosts understand. The edits
 * are known, so nothing is searched for: the file is read once, and only the lines around an edit are kept. Lines end with
 * LF, as they do for {@code patch}; bytes are passed on as they are.
 */
final class UnifiedDiff {

    private static final int CONTEXT = 3;

    /** Where the lines of a difference go, each with its mark and its line break, if it has one. */
    @FunctionalInterface
    interface Lines {
        void accept(char mark, byte[] line);
    }

    private final InputStream in;
    private final List<Edit> edits;
    private final Lines out;
    private int nextEdit;
    private long offset; // of the next line

    private final Deque<byte[]> before = new ArrayDeque<>(); // the last lines, if no hunk is open
    private final List<byte[]> hunk = new ArrayList<>();
    private final StringBuilder marks = new StringBuilder(); // one for each line of the hunk
    private int unchanged; // lines at the end of the hunk
    private long oldLine = 1;
    private long newLine = 1;

    private UnifiedDiff(InputStream in, List<Edit> edits, Lines out) {
        this.in = in;
        this.edits = edits;
        this.out = out;
    }

    /** Writes the hunks, if there are any. */
    static void write(InputStream in, List<Edit> edits, Lines out) throws IOException {
        new UnifiedDiff(in, edits, out).write();
    }

    private void write() throws IOException {
        while (nextEdit < edits.size() || !hunk.isEmpty()) {
            byte[] line = readLine();
            if (line.length == 0 && nextEdit == edits.size()) {
                break;
            }
            if (isEdited(line)) {
                addChanged(line);
            } else if (line.length == 0) {
                throw new IOException("the file has become shorter");
            } else {
                addUnchanged(line);
            }
        }
        endHunk();
    }

    /** The next line with its line break, if it has one; empty at the end of the file. */
    private byte[] readLine() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(128);
        for (int b = in.read(); b >= 0; b = in.read()) {
            line.write(b);
            if (b == '\n') {
                break;
            }
        }
        offset += line.size();
        return line.toByteArray();
    }

    // An insertion between two lines belongs to the second; after the last line, there is none.
    private boolean isEdited(byte[] line) {
        return nextEdit < edits.size()
                && (edits.get(nextEdit).start() < offset
                        || (edits.get(nextEdit).start() == offset && !endsWithBreak(line)));
    }

    private static boolean endsWithBreak(byte[] line) {
        return line.length > 0 && line[line.length - 1] == '\n';
    }

    private void addUnchanged(byte[] line) {
        if (hunk.isEmpty()) {
            before.add(line);
            if (before.size() > CONTEXT) {
                before.remove();
                oldLine++;
                newLine++;
            }
            return;
        }
        add(' ', line);
        unchanged++;
        if (unchanged > 2 * CONTEXT) {
            endHunk();
        }
    }

    /** Adds a line with all edits in it, and the lines that these edits reach into. */
    private void addChanged(byte[] first) throws IOException {
        ByteArrayOutputStream changed = new ByteArrayOutputStream();
        ByteArrayOutputStream old = new ByteArrayOutputStream();
        old.writeBytes(first);
        long start = offset - first.length;
        long done = start;
        byte[] line = first;
        while (isEdited(line)) {
            Edit edit = edits.get(nextEdit++);
            while (offset < edit.end() || (edit.end() == offset && edit.start() < offset && endsWithBreak(line))) {
                line = readLine();
                if (line.length == 0) {
                    break;
                }
                old.writeBytes(line);
            }
            byte[] bytes = old.toByteArray();
            changed.write(bytes, (int) (done - start), (int) (edit.start() - done));
            changed.writeBytes(edit.replacement());
            done = edit.end();
        }
        byte[] bytes = old.toByteArray();
        changed.write(bytes, (int) (done - start), (int) (start + bytes.length - done));
        addChange(lines(bytes), lines(changed.toByteArray()));
    }

    private void addChange(List<byte[]> removed, List<byte[]> added) {
        int same = 0;
        int most = Math.min(removed.size(), added.size());
        while (same < most && Arrays.equals(removed.get(same), added.get(same))) {
            addUnchanged(removed.get(same++));
        }
        int sameEnd = 0;
        while (sameEnd < most - same
                && Arrays.equals(removed.get(removed.size() - 1 - sameEnd), added.get(added.size() - 1 - sameEnd))) {
            sameEnd++;
        }
        if (same + sameEnd < Math.max(removed.size(), added.size())) {
            openHunk();
            removed.subList(same, removed.size() - sameEnd).forEach(line -> add('-', line));
            added.subList(same, added.size() - sameEnd).forEach(line -> add('+', line));
            unchanged = 0;
        }
        removed.subList(removed.size() - sameEnd, removed.size()).forEach(this::addUnchanged);
    }

    private static List<byte[]> lines(byte[] text) {
        List<byte[]> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length; i++) {
            if (text[i] == '\n') {
                lines.add(Arrays.copyOfRange(text, start, i + 1));
                start = i + 1;
            }
        }
        if (start < text.length) {
            lines.add(Arrays.copyOfRange(text, start, text.length));
        }
        return lines;
    }

    private void openHunk() {
        before.forEach(line -> add(' ', line));
        before.clear();
    }

    private void add(char mark, byte[] line) {
        hunk.add(line);
        marks.append(mark);
    }

    private void endHunk() {
        if (hunk.isEmpty()) {
            return;
        }
        int context = Math.min(CONTEXT, unchanged);
        int size = hunk.size() - (unchanged - context);
        long olds = count(size, '+');
        long news = count(size, '-');
        String header = "@@ -" + range(oldLine, olds) + " +" + range(newLine, news) + " @@\n";
        out.accept('@', header.getBytes(StandardCharsets.US_ASCII));
        for (int i = 0; i < size; i++) {
            out.accept(marks.charAt(i), hunk.get(i));
        }
        oldLine += olds;
        newLine += news;
        List<byte[]> rest = List.copyOf(hunk.subList(size, hunk.size()));
        hunk.clear();
        marks.setLength(0);
        unchanged = 0;
        rest.forEach(this::addUnchanged);
    }

    /** The number of lines of the hunk whose mark is not the given one. */
    private long count(int size, char mark) {
        return marks.chars().limit(size).filter(c -> c != mark).count();
    }

    private static String range(long line, long count) {
        return (count == 0 ? line - 1 : line) + (count == 1 ? "" : "," + count);
    }
}
