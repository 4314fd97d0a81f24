package dev.galley.spec;

import dev.galley.DateOrder;
import dev.galley.DumpFormat;
import dev.galley.DumpMender;
import dev.galley.Limit;
import dev.galley.problem.ProblemCode;
import dev.galley.problem.Section;
import dev.galley.problem.Severity;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What an example sets, in its caption.
 *
 * @param format the format that its dump is read in
 * @param charset the charset that its dump is written in
 * @param single whether the dump is read as one article
 * @param mender what mends the dump before it is read, if anything does
 */
record Options(DumpFormat format, Charset charset, boolean single, Optional<DumpMender> mender) {

    /** Reads options as {@code limit TITLE 8; charset windows-1252}. */
    static Options parse(String text) {
        DumpFormat format = DumpFormat.STANDARD;
        Charset charset = StandardCharsets.UTF_8;
        boolean single = false;
        Optional<DumpMender> mender = Optional.empty();
        for (String option : text.isEmpty() ? new String[0] : text.split("; ")) {
            String[] words = option.split(" ", 3);
            switch (words[0]) {
                case "limit" -> format = format.withLimit(Limit.valueOf(words[1]), Integer.parseInt(words[2]));
                case "severity" ->
                    format = format.withSeverity(
                            ProblemCode.of(words[1]).orElseThrow(),
                            Severity.valueOf(words[2].toUpperCase(Locale.ROOT)));
                case "label" -> format = format.withLabel(Section.valueOf(words[1]), words[2].split(", "));
                case "bylines" ->
                    format = format.withBylineWords(option.substring(8).split(", "));
                case "date" -> format = format.withDateWords(dateWords(words[2]));
                case "order" -> format = format.withDateOrder(DateOrder.valueOf(words[1]));
                case "separators" -> format = format.withDateSeparators(words[1]);
                case "years" -> format = format.withYears(Integer.parseInt(words[1]), Integer.parseInt(words[2]));
                case "declared" -> format = format.withCharset(Charset.forName(words[1]));
                case "written" -> charset = Charset.forName(words[1]);
                case "mended" ->
                    mender = Optional.of(
                            option.equals("mended") ? new DumpMender(format) : new DumpMender(format).withGuesses());
                case "read" -> single = option.equals("read as one article");
                default -> throw new IllegalArgumentException("not an option: " + option);
            }
        }
        return new Options(format, charset, single, mender);
    }

    /** Reads words as {@code Oktober 10, Montag 0}. */
    private static Map<String, Integer> dateWords(String text) {
        Map<String, Integer> months = new HashMap<>();
        for (String word : text.split(", ")) {
            int space = word.indexOf(' ');
            months.put(word.substring(0, space), Integer.parseInt(word.substring(space + 1)));
        }
        return months;
    }

    /** Whether a string says all that the bytes of the dump say. */
    boolean isPlain() {
        return format.charset().equals(StandardCharsets.UTF_8) && charset.equals(StandardCharsets.UTF_8);
    }
}
