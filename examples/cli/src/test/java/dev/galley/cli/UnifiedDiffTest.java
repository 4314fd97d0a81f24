package dev.galley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import com.github.difflib.patch.PatchFailedException;
import dev.galley.problem.Span;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** A diff is one that other programs understand, and apply. */
class UnifiedDiffTest {

    @Test
    void saysThatAFileHasNoFinalLineBreak() throws IOException {
        assertThat(diff("a\nb", List.of(edit(2, 3, "c"))))
                .isEqualTo("@@ -1,2 +1,2 @@\n a\n-b\n\\ No newline at end of file\n+c\n\\ No newline at end of file\n");
        assertThat(diff("a\nb", List.of(edit(3, 3, "\n"))))
                .isEqualTo("@@ -1,2 +1,2 @@\n a\n-b\n\\ No newline at end of file\n+b\n");
    }

    @Test
    void joinsAndSplitsLines() throws IOException {
        assertThat(diff("a\nb\nc\n", List.of(edit(1, 2, "")))).isEqualTo("@@ -1,3 +1,2 @@\n-a\n-b\n+ab\n c\n");
        assertThat(diff("ab\nc\n", List.of(edit(1, 1, "\n")))).isEqualTo("@@ -1,2 +1,3 @@\n-ab\n+a\n+b\n c\n");
    }

    @Test
    void emptiesAndFillsFiles() throws IOException {
        assertThat(diff("a\n", List.of(edit(0, 2, "")))).isEqualTo("@@ -1 +0,0 @@\n-a\n");
        assertThat(diff("", List.of(edit(0, 0, "a\n")))).isEqualTo("@@ -0,0 +1 @@\n+a\n");
    }

    /** What another program makes of the difference is what the edits make of the file. */
    @RepeatedTest(300)
    void isWhatOthersUnderstand(RepetitionInfo info) throws IOException, PatchFailedException {
        Random random = new Random(info.getCurrentRepetition());
        String text = text(random, random.nextInt(60)) + "\n";
        List<Edit> edits = edits(random, text.length() - 1);
        String edited = apply(text, edits);

        String diff = diff(text, edits);

        List<String> lines = new ArrayList<>(List.of("--- a", "+++ a"));
        lines.addAll(diff.lines().toList());
        var patch = UnifiedDiffUtils.parseUnifiedDiff(lines);
        assertThat(DiffUtils.patch(lines(text), patch)).isEqualTo(lines(edited));
        assertThat(diff.isEmpty()).isEqualTo(text.equals(edited));
        // No more lines are shown as changed than differ.
        long hunks = diff.lines().filter(line -> line.startsWith("@@")).count();
        assertThat(hunks).isLessThanOrEqualTo(edits.size());
    }

    private static String text(Random random, int lines) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < lines; i++) {
            text.append(i % 7 == 6 ? "" : "line " + random.nextInt(5)).append(i == lines - 1 ? "" : "\n");
        }
        return text.toString();
    }

    private static List<Edit> edits(Random random, int length) {
        int[] offsets =
                random.ints(2L * random.nextInt(5), 0, length + 1).sorted().toArray();
        List<Edit> edits = new ArrayList<>();
        for (int i = 0; i < offsets.length; i += 2) {
            boolean touches = !edits.isEmpty() && edits.get(edits.size() - 1).end() == offsets[i];
            int end = Math.min(offsets[i + 1], offsets[i] + 12);
            if (!touches) {
                edits.add(edit(
                        offsets[i], end, List.of("", "x", "\n", "y\nz", "\n\n").get(random.nextInt(5))));
            }
        }
        return edits;
    }

    private static String apply(String text, List<Edit> edits) {
        StringBuilder edited = new StringBuilder(text);
        for (int i = edits.size() - 1; i >= 0; i--) {
            Edit edit = edits.get(i);
            edited.replace(
                    (int) edit.start(), (int) edit.end(), new String(edit.replacement(), StandardCharsets.UTF_8));
        }
        return edited.toString();
    }

    private static List<String> lines(String text) {
        return Arrays.asList(text.split("\n", -1));
    }

    private static Edit edit(int start, int end, String replacement) {
        return new Edit(new Span(start, end), replacement.getBytes(StandardCharsets.UTF_8));
    }

    private static String diff(String text, List<Edit> edits) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Output out = new Output(bytes, "diff");
        UnifiedDiff.write(
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                edits,
                new DiffPrinter(out, false, false));
        out.flush();
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
