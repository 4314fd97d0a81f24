package dev.galley.readme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.problem.ProblemCode;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Compiles and runs every Java block of the README, and compares what it prints with the block that follows. */
class ReadmeTest {

    private static final Path README = Path.of("README.md");

    private record Block(int line, String language, String text) {}

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> printsWhatItSays() throws Exception {
        List<Block> blocks = blocks();
        compile(blocks.stream().filter(block -> block.language().equals("java")).toList());
        List<DynamicTest> tests = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block.language().equals("java")) {
                Block expected = blocks.get(i + 1);
                tests.add(DynamicTest.dynamicTest("line " + block.line(), () -> {
                    assertThat(expected.language()).isEqualTo("text");
                    assertThat(run(block).strip()).isEqualTo(expected.text().strip());
                }));
            }
        }
        assertThat(tests).isNotEmpty();
        return tests.stream();
    }

    @Test
    void listsEveryProblemCode() throws Exception {
        String readme = Files.readString(README);
        for (ProblemCode code : ProblemCode.values()) {
            assertThat(readme)
                    .contains("| `" + code.id() + "` | " + code.severity().word() + " | " + code.help() + " |");
        }
    }

    private static List<Block> blocks() throws Exception {
        List<Block> blocks = new ArrayList<>();
        List<String> lines = Files.readAllLines(README);
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith("```")) {
                int start = i + 1;
                int end = start;
                while (!lines.get(end).equals("```")) {
                    end++;
                }
                String language = lines.get(i).substring(3);
                blocks.add(new Block(start, language, String.join("\n", lines.subList(start, end))));
                i = end;
            }
        }
        return blocks;
    }

    private void compile(List<Block> blocks) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "javac").toString(),
                "-encoding",
                "UTF-8",
                "-Xlint:all",
                "-Werror",
                "-cp",
                "target/classes",
                "-d",
                folder.toString()));
        for (Block block : blocks) {
            Path source = folder.resolve(name(block) + ".java");
            Files.writeString(source, program(name(block), block.text()));
            command.add(source.toString());
        }
        Path log = folder.resolve("log.txt");
        Process compiler = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertThat(compiler.waitFor()).as(Files.readString(log)).isZero();
    }

    private String run(Block block) throws Exception {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream before = System.out;
        URL[] urls = {folder.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(urls, getClass().getClassLoader())) {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            loader.loadClass(name(block)).getMethod("run").invoke(null);
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }

    private static String name(Block block) {
        return "Line" + block.line();
    }

    private static String program(String name, String body) {
        return """
                import dev.galley.*;
                import dev.galley.archive.*;
                import dev.galley.problem.*;
                import java.nio.charset.StandardCharsets;
                import java.nio.file.Path;
                import java.time.LocalDate;
                import java.util.List;
                import java.util.stream.Stream;

                public final class %s {
                    private %s() {}

                    public static void run() throws Exception {
                %s
                    }
                }
                """.formatted(name, name, body);
    }
}
