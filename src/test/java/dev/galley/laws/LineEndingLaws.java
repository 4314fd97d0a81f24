package dev.galley.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.ArticleParser;
import dev.galley.Draft;
import dev.galley.ParseResult;
import dev.galley.problem.Problem;
import dev.galley.problem.Remark;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** LF, CRLF and CR are the same: values, codes, lines and columns do not depend on how lines end. */
@AddLifecycleHook(Repeatable.class)
class LineEndingLaws {

    private static final ArticleParser PARSER = new ArticleParser();

    @Property(tries = 500)
    void anyLinesReadTheSame(@ForAll(supplier = Dumps.LineSoups.class) Dump dump) {
        requireAgreement(dump.text());
    }

    @Property
    void archivesReadTheSame(@ForAll(supplier = Dumps.Archives.class) Archive archive) {
        requireAgreement(archive.text());
    }

    private static void requireAgreement(String text) {
        List<String> lf = say(text);

        assertThat(say(text.replace("\n", "\r\n"))).as("CRLF").isEqualTo(lf);
        assertThat(say(text.replace("\n", "\r"))).as("CR").isEqualTo(lf);
    }

    /** What results say apart from offsets, and from messages and fixes, which may quote line breaks. */
    private static List<String> say(String text) {
        List<String> lines = new ArrayList<>();
        for (ParseResult result : PARSER.stream(text).toList()) {
            Draft draft = result.draft();
            lines.add(result.index() + " at " + result.position());
            lines.add("title " + draft.title().value());
            lines.add("paragraphs " + draft.paragraphs().value());
            lines.add("byline " + draft.byline().value());
            lines.add("categories " + draft.categories().value());
            lines.add("date " + draft.dateCreated().value());
            lines.add("article " + result.article());
            for (Problem problem : result.problems()) {
                lines.add(problem.position() + " " + problem.code().id());
                for (Remark remark : problem.remarks()) {
                    lines.add("  " + remark.position() + " " + remark.text());
                }
            }
        }
        return lines;
    }
}
