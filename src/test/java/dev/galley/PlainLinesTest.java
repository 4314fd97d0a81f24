package dev.galley;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.laws.Dump;
import org.junit.jupiter.api.Test;

/** What is kept of lines from article to article. */
class PlainLinesTest {

    /** Otherwise a reader would keep more and more of an archive. */
    @Test
    void whereAnArticleWasNotAsciiIsForgottenWithIt() {
        byte[] dump = Dump.of("\u00E9t\u00E9\n\u65E5\nplain\n").bytes();
        PlainLines lines = new PlainLines(Source.utf8(dump, dump.length).window());
        lines.startAt(0);

        assertThat(lines.nextLine()).isTrue();
        assertThat(lines.runs()).isEqualTo(2);
        assertThat(lines.nextLine()).isTrue();
        assertThat(lines.runs()).isEqualTo(3);

        lines.renumber(1, 2);

        assertThat(lines.runs()).isEqualTo(1);
        assertThat(lines.text(lines.start(), lines.end())).isEqualTo("\u65E5");
        assertThat(lines.nextLine()).isTrue();
        assertThat(lines.number()).isEqualTo(1);
        assertThat(lines.count()).isEqualTo(2);
    }
}
