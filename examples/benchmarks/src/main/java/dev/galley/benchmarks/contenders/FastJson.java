package dev.galley.benchmarks.contenders;

import com.alibaba.fastjson2.JSON;
import com.alibaba.fastjson2.JSONReader;
import dev.galley.benchmarks.corpus.PlainArticle;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** fastjson2, binding JSON Lines to records; it does so as fast as to fields. */
final class FastJson {

    void read(byte[] lines, Consumer<Object> sink) {
        int start = 0;
        for (int i = 0; i < lines.length; i++) {
            if (lines[i] == '\n') {
                sink.accept(JSON.parseObject(lines, start, i - start, StandardCharsets.UTF_8, PlainArticle.class));
                start = i + 1;
            }
        }
    }

    /** Faster than line by line, as nobody looks for the ends of lines; but an error in one takes the rest with it. */
    void readWithOneReader(byte[] lines, Consumer<Object> sink) {
        try (JSONReader json = JSONReader.of(lines)) {
            while (!json.isEnd()) {
                sink.accept(json.read(PlainArticle.class));
            }
        }
    }

    void read(Path file, Consumer<Object> sink) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            JSON.parseObject(in, StandardCharsets.UTF_8, '\n', PlainArticle.class, sink);
        }
    }

    PlainArticle readOne(byte[] line) {
        return JSON.parseObject(line, PlainArticle.class);
    }
}
