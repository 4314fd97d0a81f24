package dev.galley.laws;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** One accident that can happen to a dump. */
enum Mutation {
    LOSE_LINE {
        @Override
        byte[] apply(String text, int first, int second, byte[] token) {
            List<String> lines = lines(text);
            lines.remove(first % lines.size());
            return bytes(lines);
        }
    },
    DOUBLE_LINE {
        @Override
        byte[] apply(String text, int first, int second, byte[] token) {
            List<String> lines = lines(text);
            lines.add(second % lines.size(), lines.get(first % lines.size()));
            return bytes(lines);
        }
    },
    SWAP_LINES {
        @Override
        byte[] apply(String text, int first, int second, byte[] token) {
            List<String> lines = lines(text);
            Collections.swap(lines, first % lines.size(), second % lines.size());
            return bytes(lines);
        }
    },
    LOSE_LINES {
        @Override
        byte[] apply(String text, int first, int second, byte[] token) {
            List<String> lines = lines(text);
            int a = first % lines.size();
            int b = second % lines.size();
            lines.subList(Math.min(a, b), Math.max(a, b)).clear();
            return bytes(lines);
        }
    },
    INSERT_TOKEN {
        @Override
        byte[] apply(String text, int first, int second, byte[] token) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            int place = (first * 1000 + second) % (bytes.length + 1);
            return Dump.join(
                            List.of(Arrays.copyOf(bytes, place), token, Arrays.copyOfRange(bytes, place, bytes.length)))
                    .bytes();
        }
    },
    REPLACE_LINE {
        @Override
        byte[] apply(String text, int first, int second, byte[] token) {
            List<String> lines = lines(text);
            int line = first % lines.size();
            byte[] before = bytes(lines.subList(0, line));
            byte[] after = bytes(lines.subList(line + 1, lines.size()));
            return Dump.join(List.of(before, token, new byte[] {'\n'}, after)).bytes();
        }
    },
    CHANGE_BYTE {
        @Override
        byte[] apply(String text, int first, int second, byte[] token) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            bytes[(first * 1000 + second) % bytes.length] ^= (byte) (1 << second % 8);
            return bytes;
        }
    },
    TRUNCATE {
        @Override
        byte[] apply(String text, int first, int second, byte[] token) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return Arrays.copyOf(bytes, (first * 1000 + second) % bytes.length);
        }
    };

    abstract byte[] apply(String text, int first, int second, byte[] token);

    private static List<String> lines(String text) {
        return new ArrayList<>(Arrays.asList(text.split("\n", -1)));
    }

    private static byte[] bytes(List<String> lines) {
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(line).append('\n'));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
