package dev.galley.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galley.problem.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that another program has changed in the meantime is not written over. */
class RewritingTest {

    @TempDir
    Path directory;

    @Test
    void leavesAFileThatAnotherProgramHasChanged() throws IOException {
        Path file = Files.writeString(directory.resolve("a.txt"), "one two");
        FileTime time = Files.getLastModifiedTime(file);
        List<Edit> edits = List.of(new Edit(new Span(0, 3), "1".getBytes(StandardCharsets.UTF_8)));
        Files.writeString(file, "another");
        Files.setLastModifiedTime(file, FileTime.fromMillis(time.toMillis() + 5000));

        assertThatThrownBy(() -> Rewriting.apply(file, edits, 7, time)).hasMessageContaining("another program");
        assertThatThrownBy(() -> Rewriting.apply(file, edits, 8, Files.getLastModifiedTime(file)))
                .hasMessageContaining("another program");
        assertThat(file).hasContent("another");
        assertThat(directory.toFile().list()).containsExactly("a.txt");
    }

    @Test
    void leavesAFileThatHasBecomeShorter() throws IOException {
        Path file = Files.writeString(directory.resolve("a.txt"), "one");
        List<Edit> edits = List.of(new Edit(new Span(5, 7), new byte[0]));

        assertThatThrownBy(() -> Rewriting.apply(file, edits, 7, Files.getLastModifiedTime(file)))
                .isInstanceOf(IOException.class);
        assertThat(file).hasContent("one");
        assertThat(directory.toFile().list()).containsExactly("a.txt");
    }
}
