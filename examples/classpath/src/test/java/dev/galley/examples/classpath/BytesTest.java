package dev.galley.examples.classpath;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.ArticleParser;
import dev.galley.Tile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each byte of a dump is counted once, whatever became of it. */
class BytesTest {

    @TempDir
    private Path folder;

    @Test
    void countsEachByteOnce() throws IOException {
        Path dump =
                Files.writeString(folder.resolve("dump.txt"), "Page 7\n\nA title\n\nDescription\n\nText – of it.\n");

        assertThat(Bytes.byRole(dump))
                .isEqualTo(Map.of(
                        Tile.Role.UNCLAIMED,
                        (long) "Page 7".length(),
                        Tile.Role.VALUE,
                        (long) "A title".length() + "Text --- of it.".length(), // a dash is 3 bytes
                        Tile.Role.LABEL,
                        (long) "Description".length(),
                        Tile.Role.BLANK,
                        7L));
    }

    @ParameterizedTest
    @ValueSource(strings = {"lighthouse.txt", "week.txt", "broken.txt"})
    void leavesNothingOfTheSamplesOut(String name) throws IOException {
        Path dump = Path.of("examples/dumps", name);

        Map<Tile.Role, Long> bytes = Bytes.byRole(dump);

        assertThat(bytes.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(Files.size(dump));
        assertThat(bytes).doesNotContainKey(Tile.Role.UNCLAIMED);
    }

    @Test
    void runsOnTheClassPath() {
        assertThat(ArticleParser.class.getModule().isNamed()).isFalse();
    }
}
