package dev.galley.corpus;

import dev.galley.DumpFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A dump of the corpus, and what is expected of it.
 *
 * @param name its folder and its name without an ending
 * @param dump the dump
 * @param expected what is in its file: see the corpus' README
 */
record Case(String name, byte[] dump, ObjectNode expected) {

    private static final Path CORPUS = Path.of("src", "test", "resources", "corpus");
    private static final JsonMapper MAPPER = new JsonMapper();

    /** The folders of the corpus. */
    static List<Path> families() {
        return list(CORPUS).filter(Files::isDirectory).toList();
    }

    /** The cases of a folder, by name. */
    static List<Case> of(Path family) {
        return list(family)
                .filter(file -> file.toString().endsWith(".txt"))
                .map(Case::read)
                .toList();
    }

    private static Stream<Path> list(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            return files.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Case read(Path dump) {
        String file = dump.getFileName().toString();
        String stem = file.substring(0, file.length() - ".txt".length());
        Path json = dump.resolveSibling(stem + ".json");
        try {
            return new Case(
                    dump.getParent().getFileName() + "/" + stem,
                    Files.readAllBytes(dump),
                    MAPPER.readTree(Files.readAllBytes(json)).asObject());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the case is about. */
    String about() {
        return expected.get("about").asString();
    }

    /** How the dump is to be read. */
    DumpFormat format() {
        JsonNode charset = expected.get("charset");
        return charset == null
                ? DumpFormat.STANDARD
                : DumpFormat.STANDARD.withCharset(Charset.forName(charset.asString()));
    }
}
