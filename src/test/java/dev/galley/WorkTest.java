package dev.galley;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.laws.Dump;
import dev.galley.laws.Dumps;
import dev.galley.laws.Repeatable;
import dev.galley.robust.Family;
import java.io.IOException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How much work reading is, counted and not timed: no byte is looked at again and again. */
@AddLifecycleHook(Repeatable.class)
class WorkTest {

    /** A title and label, or an article's last line and what is below, may be looked at once more. */
    private static final int AN_ARTICLE = 400;

    private static final LabelTable LABELS = new LabelTable(DumpFormat.STANDARD);

    @Property
    void everyByteIsLookedAtTwiceAtMost(@ForAll(supplier = Dumps.Series.class) Dump dump) throws IOException {
        requireLittleWork(dump.bytes());
    }

    @ParameterizedTest
    @EnumSource
    void everyByteOfAHostileDumpIsLookedAtTwiceAtMost(Family family) throws IOException {
        for (int size = 1 << 12; size <= 1 << 18; size <<= 3) {
            requireLittleWork(family.dump(size));
        }
    }

    private static void requireLittleWork(byte[] dump) throws IOException {
        DumpReader reader = new DumpReader(DumpFormat.STANDARD, LABELS, Source.utf8(dump, dump.length), Part.whole());
        int results = 0;
        while (reader.next() != null) {
            results++;
        }

        assertThat(reader.scanned()).isLessThanOrEqualTo(2L * dump.length + (results + 1L) * AN_ARTICLE);
    }

    @Test
    void aPlainArticleIsLookedAtOnce() throws IOException {
        byte[] dump = Dump.of("""


                Harbour opens

                Description

                LISBON: Ships came in \u2013 slowly.

                by Ann Author

                Category

                - 1. Ports

                Date Created

                09/26/2022
                """).bytes();
        DumpReader reader = new DumpReader(DumpFormat.STANDARD, LABELS, Source.utf8(dump, dump.length), Part.whole());

        assertThat(reader.next()).isNotNull();
        assertThat(reader.next()).isNull();
        assertThat(reader.scanned()).isEqualTo(dump.length);
    }
}
