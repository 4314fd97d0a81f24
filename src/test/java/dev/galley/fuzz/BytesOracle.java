package dev.galley.fuzz;

import dev.galley.ArticleParser;
import dev.galley.DumpFormat;
import dev.galley.LongWay;
import dev.galley.ParseResult;
import dev.galley.laws.Ledger;
import dev.galley.laws.Transcript;
import dev.galley.problem.Problem;
import dev.galley.problem.ProblemReport;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * Any dump: every byte of it is accounted for, every problem is where it is said to be, reports are safe to print, and
 * the short way for plain articles gives what the long way gives.
 */
final class BytesOracle implements Oracle {

    private static final ArticleParser PARSER = new ArticleParser();

    private static final LongWay LONG_WAY = new LongWay(DumpFormat.STANDARD);

    @Override
    public void check(byte[] dump) throws IOException {
        List<ParseResult> results = PARSER.stream(dump).toList();
        Transcript.requireSame(LONG_WAY.read(dump), results, "the short way");
        ParseResult one = PARSER.parse(dump);
        byte[] utf8 = utf8(dump);
        if (utf8 != null) {
            Ledger ledger = new Ledger(utf8);
            ledger.audit(results);
            ledger.audit(one);
            requireSafeReport(utf8, one.problems());
        }
    }

    /** Renders one of the problems, for to render takes longer than to find. */
    private static void requireSafeReport(byte[] dump, List<Problem> problems) {
        if (!problems.isEmpty()) {
            Problem problem = problems.get(dump.length % problems.size());
            int width = 40 + (dump.length == 0 ? 0 : dump[0] & 0x7F);
            requireSafe(ProblemReport.of("dump.txt", dump).withWidth(width).render(problem));
        }
    }

    /** The UTF-8 form of a dump that may have a byte order mark; null if it has one, and holds what is no text. */
    private static byte[] utf8(byte[] dump) {
        for (String name : List.of("UTF-32LE", "UTF-32BE", "UTF-16LE", "UTF-16BE")) {
            Charset charset = Charset.forName(name);
            byte[] mark = "\uFEFF".getBytes(charset);
            if (dump.length >= mark.length && Arrays.equals(dump, 0, mark.length, mark, 0, mark.length)) {
                byte[] marked = Arrays.copyOfRange(dump, mark.length, dump.length);
                String text = new String(marked, charset);
                boolean isText = Arrays.equals(text.getBytes(charset), marked) && !text.startsWith("\uFEFF");
                return isText ? text.getBytes(StandardCharsets.UTF_8) : null;
            }
        }
        return dump;
    }

    private static void requireSafe(String report) {
        for (int i = 0; i < report.length(); i++) {
            char c = report.charAt(i);
            if (c != '\n' && (c < ' ' || c >= 0x7F && steers(c))) {
                throw new AssertionError("a report with U+" + Integer.toHexString(c) + ": " + report);
            }
        }
    }

    /** Whether a character steers a terminal, or the order of what is around it. */
    private static boolean steers(char c) {
        return Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT
                || c == '\u2028'
                || c == '\u2029'
                || c == '\u061C';
    }
}
