package dev.galley.embed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.ArticleParser;
import dev.galley.ParseResult;
import dev.galley.laws.Transcript;
import java.lang.ref.WeakReference;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A result holds nothing of what it was read from: neither does it change with the array, nor keep it alive. */
class KeptTest {

    private static final ArticleParser PARSER = new ArticleParser();

    /** The ways from an array to results. */
    private enum Way {
        ONE(bytes -> List.of(PARSER.parse(bytes))),
        MANY(bytes -> PARSER.stream(bytes).toList()),
        PARALLEL(bytes -> PARSER.stream(bytes).parallel().toList()),
        TRANSCODED(bytes -> PARSER.stream(utf16(bytes)).toList());

        private final Function<byte[], List<ParseResult>> read;

        Way(Function<byte[], List<ParseResult>> read) {
            this.read = read;
        }

        private static byte[] utf16(byte[] bytes) {
            return ("\uFEFF" + new String(bytes, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_16BE);
        }
    }

    /** Half a megabyte of plain, odd and broken articles: enough to be split. */
    private static byte[] dump() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; text.length() < 1 << 19; i++) {
            text.append("""
                    Title number %d

                    Description

                    USA: The caf\u00E9 opened at five, for the first time in years.

                    It was full at once.

                    by Ann Author

                    %s

                    - 1. Main
                    - 2. Food-Caf\u00E9s

                    Date Created

                    %s

                    """.formatted(
                            i,
                            i % 5 == 0 ? "Catagory" : "Category",
                            i % 7 == 0 ? "02/30/2022" : i % 11 == 0 ? "" : "09/26/2022"));
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @EnumSource
    void aResultDoesNotChangeWithTheArray(Way way) {
        byte[] bytes = dump();
        List<ParseResult> results = way.read.apply(bytes);
        String before = Transcript.of(results);

        Arrays.fill(bytes, (byte) 'x');

        assertThat(Transcript.of(way.read.apply(dump()))).isEqualTo(before);
        assertThat(Transcript.of(results)).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void noBytesCanBeReachedFromAResult(Way way) {
        List<ParseResult> results = way.read.apply(dump());

        assertThat(reachable(results)).hasSizeGreaterThan(results.size()).noneMatch(KeptTest::isInput);
    }

    private static boolean isInput(Object object) {
        return object instanceof byte[]
                || object instanceof char[]
                || object.getClass().getSimpleName().endsWith("Dump");
    }

    /** All objects of the library, and those that their collections hold. */
    private static Set<Object> reachable(Object root) {
        Set<Object> reached = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Object> left = new ArrayDeque<>(List.of(root));
        while (!left.isEmpty()) {
            Object next = left.pop();
            if (reached.add(next)) {
                left.addAll(parts(next));
            }
        }
        return reached;
    }

    private static List<Object> parts(Object object) {
        List<Object> parts = new ArrayList<>();
        if (object instanceof Iterable<?> elements) {
            elements.forEach(parts::add);
        } else if (object instanceof Map<?, ?> map) {
            parts.addAll(map.keySet());
            parts.addAll(map.values());
        } else if (object instanceof Optional<?> optional) {
            optional.ifPresent(parts::add);
        } else if (object instanceof Object[] array) {
            Arrays.stream(array).filter(part -> part != null).forEach(parts::add);
        } else if (object.getClass().getName().startsWith("dev.galley.")) {
            for (Field field : object.getClass().getDeclaredFields()) {
                if (!field.getType().isPrimitive() && !Modifier.isStatic(field.getModifiers())) {
                    Object part = read(field, object);
                    if (part != null) {
                        parts.add(part);
                    }
                }
            }
        }
        return parts;
    }

    private static Object read(Field field, Object object) {
        try {
            field.setAccessible(true);
            return field.get(object);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theArrayIsForgotten(Way way) throws InterruptedException {
        byte[] bytes = dump();
        List<ParseResult> results = way.read.apply(bytes);
        WeakReference<byte[]> watched = new WeakReference<>(bytes);

        bytes = null;
        for (int i = 0; i < 100 && watched.get() != null; i++) {
            System.gc();
            Thread.sleep(10);
        }

        assertThat(watched.get()).isNull();
        assertThat(results).isNotEmpty();
    }
}
