package dev.galley;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.laws.ChunkedStream;
import dev.galley.problem.Position;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Whatever is given up of lines that are longer than what is kept of one, and of what lies between lines, the scanner says of each
 * line what a look at the whole of it says.
 */
class LineScannerTest {

    /** How many bytes of a line are kept. */
    private static final int LIMIT = 100;

    /** More than is ever kept of white space. */
    private static final int MUCH = LineScanner.DROP_SIZE + 5_000;

    private static final String SPACE = " \t\f\u00A0\u3000";
    private static final String MARGIN = SPACE + "\0";

    private final StringBuilder source = new StringBuilder();
    private final List<String> expected = new ArrayList<>();
    private long number = 1;
    private long offset; // of the next line
    private long blank; // bytes since the last line
    private int found; // flags
    private int breaksBefore;

    /** Adds a line to the source, and what is to be said of it. */
    private void add(String line, int lineBreak) {
        String end =
                lineBreak == Lines.CRLF ? "\r\n" : lineBreak == Lines.CR ? "\r" : lineBreak == Lines.LF ? "\n" : "";
        source.append(line).append(end);
        String row = size(line) > LIMIT ? ofLong(line, lineBreak) : ofShort(line, lineBreak);
        if (row != null) {
            expected.add(row);
            blank = 0;
            found = 0;
            breaksBefore = 0;
        } else {
            blank += size(line) + end.length();
            breaksBefore |= lineBreak;
            found |= Lines.AFTER_BLANK | (isAscii(line) ? 0 : Lines.MARKED);
        }
        offset += size(line) + end.length();
        number++;
    }

    private String ofShort(String line, int lineBreak) {
        String text = trimmed(line, SPACE);
        String core = trimmed(line, MARGIN);
        if (text.isEmpty()) {
            int feed = line.indexOf('\f');
            return feed < 0 ? null : row(line, 0, feed, feed + 1, Lines.SEPARATOR, lineBreak);
        }
        boolean isNul = core.isEmpty();
        int padded = text.equals(core) ? 0 : Lines.PADDED;
        String kept = isNul ? text : core;
        int start = line.indexOf(kept);
        return row(line, 0, start, start + kept.length(), padded | (isNul ? Lines.SEPARATOR : 0), lineBreak);
    }

    private String ofLong(String line, int lineBreak) {
        String core = trimmed(line, MARGIN);
        if (core.isEmpty()) {
            int nul = line.lastIndexOf('\0');
            int flags = Lines.SEPARATOR | Lines.PADDED | Lines.HOLE;
            return nul < 0 ? null : row(line, nul, nul, nul + 1, flags, lineBreak);
        }
        int start = line.indexOf(core);
        int begin = size(line.substring(0, start)) > LIMIT ? start : 0;
        int cut = start;
        while (cut < line.length() && size(line.substring(start, cut)) < LIMIT) {
            cut = line.offsetByCodePoints(cut, 1);
        }
        int end = start + trimmed(line.substring(start, cut), MARGIN).length();
        String row = row(line, begin, start, end, 0, lineBreak);
        String omitted = withoutEnd(line.substring(cut), SPACE);
        if (omitted.isEmpty()) {
            return row;
        }
        long from = offset + size(line.substring(0, cut));
        String place = " omitted %d at [%d, %d) column %d"
                .formatted(count(omitted), from, from + size(omitted), 1 + count(line.substring(0, cut)));
        return row.replaceFirst(" to column .*", " to column " + (1 + count(line.substring(0, cut) + omitted))) + place;
    }

    private String row(String line, int begin, int start, int end, int flags, int lineBreak) {
        int all = flags | found | (blank > LineScanner.GAP ? Lines.AFTER_GAP : 0);
        all |= isAscii(line) ? 0 : Lines.NON_ASCII;
        boolean isControl = line.chars().anyMatch(c -> c < ' ' && c != '\t') && (flags & Lines.HOLE) == 0;
        all |= isControl ? Lines.CONTROL : 0;
        all |= Lines.breakFlag(lineBreak, breaksBefore);
        return "line %d at %d-%d-%d flags %x behind %d to column %d"
                .formatted(
                        number,
                        offset + size(line.substring(0, begin)),
                        offset + size(line.substring(0, start)),
                        offset + size(line.substring(0, end)),
                        all,
                        size(line) > LIMIT ? count(line.substring(0, begin)) : 0,
                        1 + count(line.substring(0, end)));
    }

    private static String trimmed(String line, String space) {
        return withoutEnd(
                line.substring(
                        (int) line.chars().takeWhile(c -> space.indexOf(c) >= 0).count()),
                space);
    }

    private static String withoutEnd(String line, String space) {
        int end = line.length();
        while (end > 0 && space.indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        return line.substring(0, end);
    }

    private static int size(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static int count(String text) {
        return text.codePointCount(0, text.length());
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 0x80);
    }

    private static List<String> scanned(Window window) throws IOException {
        Lines lines = new Lines();
        LineScanner scanner = new LineScanner(window, lines, LIMIT);
        List<String> rows = new ArrayList<>();
        while (scanner.nextLine()) {
            rows.add(row(window, scanner.line()));
        }
        assertThat(scanner.isAtEnd()).isTrue();
        return rows;
    }

    private static String row(Window window, ScannedLine line) {
        Position after = line.after();
        boolean isCut = line.isLong() && (line.flags() & Lines.SEPARATOR) == 0;
        int ignored = isCut ? Lines.PADDED : 0; // whether NUL was trimmed may not be known any more
        assertThat(after.line()).isEqualTo(line.number());
        String row = "line %d at %d-%d-%d flags %x behind %d to column %d"
                .formatted(
                        line.number(),
                        window.offset(line.begin()),
                        window.offset(line.start()),
                        window.endOffset(line.end()),
                        line.flags() & ~ignored,
                        line.indent(),
                        after.column());
        if (line.omitted() == 0) {
            return row;
        }
        Omissions.Omission omission = line.omission(7);
        assertThat(omission.line()).isEqualTo(7);
        assertThat(omission.isEnd()).isTrue();
        assertThat(omission.after()).isEqualTo(after);
        assertThat(omission.codePoints()).isEqualTo(line.omitted());
        assertThat(line.endOffset()).isEqualTo(omission.span().end());
        return row
                + " omitted %d at [%d, %d) column %d"
                        .formatted(
                                omission.codePoints(),
                                omission.span().start(),
                                omission.span().end(),
                                omission.position().column());
    }

    private void requireExpected() throws IOException {
        byte[] bytes = source.toString().getBytes(StandardCharsets.UTF_8);
        assertThat(scanned(new Window(bytes, bytes.length))).isEqualTo(expected);
        for (int size : new int[] {997, 30_000}) {
            assertThat(scanned(new Window(new ChunkedStream(bytes, () -> size), 0)))
                    .as("chunks of %d", size)
                    .isEqualTo(expected);
        }
    }

    private static String some(Random random, String characters, int length) {
        int[] all = characters.codePoints().toArray();
        StringBuilder text = new StringBuilder();
        int c = all[random.nextInt(all.length)];
        for (int i = 0; i < length; i++) {
            c = random.nextInt(4) == 0 ? all[random.nextInt(all.length)] : c;
            text.appendCodePoint(c);
        }
        return text.toString();
    }

    private static int length(Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> 0;
            case 1 -> random.nextInt(10);
            case 2, 3 -> LIMIT - 4 + random.nextInt(8);
            case 4 -> MUCH + random.nextInt(100);
            default -> random.nextInt(3) == 0 ? 2 * MUCH + random.nextInt(5_000) : 1;
        };
    }

    private static String margin(Random random) {
        String spaces = random.nextBoolean() ? " " : " \t\u00A0\u3000";
        String margin = some(random, spaces, length(random));
        for (int nuls = random.nextInt(4) - 1; nuls > 0; nuls--) {
            int at = random.nextInt(margin.length() + 1);
            margin = margin.substring(0, at) + "\0" + margin.substring(at);
        }
        return margin;
    }

    @Test
    void whatIsSaidOfALineDoesNotDependOnWhatIsAtHand() throws IOException {
        Random random = new Random(1);
        for (int i = 0; i < 40; i++) {
            String text =
                    some(random, random.nextBoolean() ? "abc " : "ab\u00E9\u4E2D\uD83D\uDE00 \u00A0", length(random));
            add(margin(random) + text + margin(random), 1 << random.nextInt(3));
        }
        add("the end", 0);

        requireExpected();
    }
}
