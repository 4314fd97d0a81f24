package dev.galley.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs a main class of the tests in a Java machine of its own, with the library on the class path. */
public final class OtherJvm {

    private OtherJvm() {}

    /** What the class prints, which is ASCII; a test failure if it does not end well, and in time. */
    public static String run(List<String> options, Class<?> main, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(
                List.of("-cp", root(dev.galley.Article.class) + File.pathSeparator + root(main), main.getName()));
        command.addAll(List.of(arguments));
        Path output = Files.createTempFile("output", ".txt");
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            boolean ended = process.waitFor(2, TimeUnit.MINUTES);
            process.destroyForcibly();
            String printed = Files.readString(output, StandardCharsets.ISO_8859_1);
            assertThat(ended)
                    .as("the end of %s, which printed %s", command, printed)
                    .isTrue();
            assertThat(process.exitValue())
                    .as("exit of %s, which printed %s", command, printed)
                    .isZero();
            return printed;
        } finally {
            Files.delete(output);
        }
    }

    /** The directory that holds the packages of a class. */
    private static Path root(Class<?> type) {
        String file = type.getName().replace('.', '/') + ".class";
        URL url = type.getResource("/" + file);
        try {
            Path path = Path.of(url.toURI());
            for (int i = 0; i < file.split("/").length; i++) {
                path = path.getParent();
            }
            return path;
        } catch (URISyntaxException e) {
            throw new IllegalStateException("not a file: " + url, e);
        }
    }
}
